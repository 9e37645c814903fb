import type { APIRoute } from 'astro';
import { termFiles, termsFile } from '../../../../render/client-data/terms.ts';
import { eachInBothLanguages } from '../../../../routes.ts';
import { pageContext, site } from '../../../../site.ts';

export const getStaticPaths = () => eachInBothLanguages(Array.from({ length: termFiles(site()) }, (_, i) => ({ file: String(i + 1) })));
export const GET: APIRoute = ({ params: { lang, file } }) => Response.json(termsFile(pageContext(lang), Number(file)));
