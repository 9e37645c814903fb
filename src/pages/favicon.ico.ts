import type { APIRoute } from 'astro';
import { favicon } from '../render/web-app/icons.ts';

export const GET: APIRoute = () => new Response(new Uint8Array(favicon()), { headers: { 'Content-Type': 'image/x-icon' } });
