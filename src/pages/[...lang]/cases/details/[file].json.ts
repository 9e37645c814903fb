import type { APIRoute } from 'astro';
import { detailsFile, detailsFiles } from '../../../../render/client-data/case-files.ts';
import { eachInBothLanguages } from '../../../../routes.ts';
import { pageContext, site } from '../../../../site.ts';

export const getStaticPaths = () => eachInBothLanguages(detailsFiles(site()));
export const GET: APIRoute = ({ params: { lang, file = '' } }) => Response.json(detailsFile(pageContext(lang), file));
