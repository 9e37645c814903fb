import type { APIRoute } from 'astro';
import { casesCsv } from '../render/csv/csv-files.ts';

export const GET: APIRoute = ({ site }) => casesCsv(site);
