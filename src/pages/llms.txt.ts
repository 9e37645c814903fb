import type { APIRoute } from 'astro';
import { llmsText } from '../render/markdown/llms.ts';
import { site } from '../site.ts';

export const GET: APIRoute = ({ site: host }) => new Response(llmsText(site(), host), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
