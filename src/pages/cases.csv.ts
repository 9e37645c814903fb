import type { APIRoute } from 'astro';
import { casesCsv } from '../exports/csv-files.ts';

export const GET: APIRoute = ({ site }) => casesCsv(site);
