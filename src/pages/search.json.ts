import type { APIRoute } from 'astro';
import { pointer } from '../render/client-data/pointer.ts';
import { site } from '../site.ts';

export const GET: APIRoute = () => Response.json(pointer(site()));
