import type { APIRoute } from 'astro';
import { columnTable } from '../../render/client-data/columns.ts';
import { LANGUAGES, toLanguage } from '../../i18n/language.ts';
import { site } from '../../site.ts';

export const getStaticPaths = () => LANGUAGES.map((language) => ({ params: { language } }));
export const GET: APIRoute = ({ params }) => Response.json(columnTable(site(), toLanguage(params.language)));
