import type { APIRoute } from 'astro';
import { resultsCsv } from '../render/csv/csv-files.ts';

export const GET: APIRoute = () => resultsCsv();
