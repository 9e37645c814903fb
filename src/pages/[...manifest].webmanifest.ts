import type { APIRoute } from 'astro';
import { manifest } from '../render/web-app/manifest.ts';
import { LANGUAGES, type Language } from '../i18n/language.ts';
import { pageAddress } from '../routes.ts';

export const getStaticPaths = () =>
  LANGUAGES.map((language) => ({ params: { manifest: pageAddress(language, '/manifest').slice(1) }, props: { language } }));

export const GET: APIRoute<{ language: Language }> = ({ props }) =>
  Response.json(manifest(props.language), { headers: { 'Content-Type': 'application/manifest+json' } });
