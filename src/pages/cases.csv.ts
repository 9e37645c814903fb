import type { APIRoute } from 'astro';
import { casesCsv } from '../render/csv/csv-files.ts';
import { site } from '../site.ts';

export const GET: APIRoute = ({ site: host }) => casesCsv(site(), host);
