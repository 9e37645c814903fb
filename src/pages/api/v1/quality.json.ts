import type { APIRoute } from 'astro';
import { provenance } from '../../../render/api/json.ts';
import { wholeAddress } from '../../../render/api/json-files.ts';
import { site } from '../../../site.ts';
import { siteQuality } from '../../../views/quality.ts';

export const GET: APIRoute = ({ site: host }) => Response.json({ ...provenance('quality', wholeAddress(host)), ...siteQuality(site()) });
