import type { APIRoute } from 'astro';
import { resultsCsv } from '../exports/csv-files.ts';

export const GET: APIRoute = () => resultsCsv();
