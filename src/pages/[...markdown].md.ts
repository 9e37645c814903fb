import type { APIRoute } from 'astro';
import { markdownVersion, markdownVersions, type MarkdownPage } from '../render/markdown/markdown-versions.ts';
import type { Language } from '../i18n/language.ts';
import { site } from '../site.ts';

export const getStaticPaths = () =>
  markdownVersions(site()).map(({ address, language, page }) => ({ params: { markdown: address }, props: { language, page } }));

export const GET: APIRoute<{ language: Language; page: MarkdownPage }> = ({ props, site: host }) =>
  new Response(markdownVersion(site(), props.language, props.page, host), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
