import type { APIRoute } from 'astro';
import { cardFiles, cardsFile } from '../../../../render/client-data/case-files.ts';
import { eachInBothLanguages } from '../../../../routes.ts';
import { pageContext, site } from '../../../../site.ts';

export const getStaticPaths = () => eachInBothLanguages(cardFiles(site()));
export const GET: APIRoute = ({ params: { lang, file = '' } }) => Response.json(cardsFile(pageContext(lang), file));
