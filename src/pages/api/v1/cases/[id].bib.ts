import type { APIRoute } from 'astro';
import { bibtex } from '../../../../render/citation/citation.ts';
import { canBeCited, citable } from '../../../../views/citation.ts';
import { strings } from '../../../../i18n/index.ts';
import { originalSource } from '../../../../model/cases.ts';
import { absolute, href, routes } from '../../../../routes.ts';
import { site } from '../../../../site.ts';

export const getStaticPaths = () => site().cases.map(({ id }) => ({ params: { id } }));

/** The case's original source first, then the case itself. */
export const GET: APIRoute = ({ params, site: host }) => {
  const { content, caseOf } = site();
  const aiCase = caseOf(params.id ?? '');
  const { id, record } = aiCase;
  const original = content.records.sources.get(originalSource(aiCase) ?? '');
  const ours = bibtex(id, {
    title: record.title.en,
    by: strings('en').site.name,
    date: record.updated,
    url: absolute(host, href('en', routes.case(id))),
    kind: 'database',
  });
  const text = (original && canBeCited(original.data) ? bibtex(original.id, citable(original.data, 'en')) : '') + ours;
  return new Response(text, { headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' } });
};
