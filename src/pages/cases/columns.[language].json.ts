import type { APIRoute } from 'astro';
import { columnTable } from '../../render/client-data/columns.ts';
import { UNSTAMPED } from '../../render/client-data/stamp.ts';
import { LANGUAGES, type Language } from '../../i18n/language.ts';
import { site } from '../../site.ts';

export const getStaticPaths = () => LANGUAGES.map((language) => ({ params: { language } }));
export const GET: APIRoute = ({ params }) => Response.json({ build: UNSTAMPED, ...columnTable(site(), params.language as Language) });
