import type { APIRoute } from 'astro';
import { markdownTwin, twins, type TwinPage } from '../render/markdown/markdown-twins.ts';
import type { Language } from '../i18n/language.ts';
import { site } from '../site.ts';

export const getStaticPaths = () => twins(site()).map(({ address, language, page }) => ({ params: { twin: address }, props: { language, page } }));

export const GET: APIRoute<{ language: Language; page: TwinPage }> = ({ props, site: host }) =>
  new Response(markdownTwin(site(), props.language, props.page, host), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
