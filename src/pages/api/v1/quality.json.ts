import type { APIRoute } from 'astro';
import { provenance } from '../../../exports/json.ts';
import { wholeAddress } from '../../../exports/json-files.ts';
import { siteQuality } from '../../../exports/quality-of-site.ts';

export const GET: APIRoute = ({ site: host }) => Response.json({ ...provenance('quality', wholeAddress(host)), ...siteQuality() });
