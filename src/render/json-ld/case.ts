import type { Article, Claim, Organization } from 'schema-dts';
import type { Case, Result } from '../../model/cases.ts';
import { facetName } from '../../model/facet-names.ts';
import { partyNames } from '../../model/parties.ts';
import { viewContext } from '../../views/context.ts';
import { numberText, resultView, type FieldsShown, type ResultView } from '../../views/result.ts';
import { citations, work } from './works.ts';
import type { Page } from './page.ts';

const organization = (name: string): Organization => ({ '@type': 'Organization', name });

/** What a claim says of a result. */
export const RESULT_FIELDS: FieldsShown<ResultView> = {
  id: 'left out',
  href: 'left out',
  kind: 'left out',
  metric: 'shown',
  number: 'shown',
  bars: 'left out',
  rows: 'left out',
  attribution: 'left out',
  claimants: 'shown',
  asOf: 'shown',
  grade: 'shown',
  reasons: 'left out',
  raise: 'left out',
  sources: 'left out',
};

/** A result as what it is: a claim, by whom, of which time, with its grade in words. Never a review of a claim. */
function claim(result: Result, of: Case, page: Page): Claim {
  const ctx = viewContext(page.model, page.language);
  const { metric, number, claimants, grade, asOf } = resultView(ctx, of, result);
  return {
    '@type': 'Claim',
    name: metric,
    text: numberText(ctx.t, number),
    ...(claimants.length > 0 ? { author: claimants.map(organization) } : {}),
    ...(asOf === undefined ? {} : { temporalCoverage: asOf }),
    description: ctx.t.joined([grade.text, ...number.caveats]),
  };
}

/** A case's page: an article about its parties at a place, that cites its sources and carries claims. */
export function caseArticle(id: string, page: Page): Article {
  const { model, language } = page;
  const of = model.caseById.get(id)!;
  const { record, results } = of;
  const originals = record.sources.filter((source) => model.content.records.sources.get(source)?.data.reprint_of === undefined);
  return {
    '@type': 'Article',
    ...work(page),
    headline: page.title,
    datePublished: record.added,
    about: partyNames(record.adopters, model.content, language).map(organization),
    contentLocation: { '@type': 'Place', name: facetName('city', record.city, model.content.taxonomy, language) },
    citation: citations(originals, page),
    mentions: results.map((result) => claim(result, of, page)),
  };
}
