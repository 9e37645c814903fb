import type { APIRoute } from 'astro';
import { resultsCsv } from '../render/csv/csv-files.ts';
import { site } from '../site.ts';

export const GET: APIRoute = () => resultsCsv(site());
