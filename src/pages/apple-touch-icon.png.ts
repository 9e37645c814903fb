import type { APIRoute } from 'astro';
import { touchIcon } from '../render/web-app/icons.ts';

export const GET: APIRoute = () => new Response(new Uint8Array(touchIcon()), { headers: { 'Content-Type': 'image/png' } });
