import type { Article, Claim } from 'schema-dts';
import { strings } from '../../i18n/index.ts';
import type { CaseView } from '../../views/case.ts';
import { numberText, type FieldsShown, type ResultView } from '../../views/result.ts';
import type { Page } from './page.ts';
import { claimAuthor, citations, organization, work } from './works.ts';
import { notes } from '../drawing/parts.ts';

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
  quote: 'left out',
  sources: 'left out',
};

/** A result as what it is: a claim, by whom, of which time, with its grade in words. Never a review of a claim. */
function claim({ metric, number, claimants, grade, asOf }: ResultView, { language }: Page): Claim {
  const t = strings(language);
  return {
    '@type': 'Claim',
    name: metric,
    text: numberText(t, number),
    ...(claimants.length > 0 ? { author: claimants.map(claimAuthor) } : {}),
    // Authors are people by name; that there are more can only be said in words.
    ...(claimants.some(({ andOthers }) => andOthers) ? { creditText: t.andOthers(t.list(claimants.map(({ name }) => name))) } : {}),
    ...(asOf === undefined ? {} : { temporalCoverage: asOf }),
    description: t.joined([grade.text, ...notes(number)]),
    ...(number.study?.design === undefined
      ? {}
      : { about: { '@type': 'PropertyValue', name: metric, value: number.text, measurementTechnique: number.study.design } }),
  };
}

/** A case's page: an article about its parties at a place, that cites its sources and carries claims. */
export const caseArticle =
  ({ added, adopterNames, location, sources, results }: CaseView) =>
  (page: Page): [Article] => [
    {
      '@type': 'Article',
      ...work(page),
      headline: page.title,
      datePublished: added,
      about: adopterNames.map(organization),
      contentLocation: { '@type': 'Place', name: location },
      citation: citations(sources.filter(({ isReprint }) => !isReprint)),
      mentions: results.map((result) => claim(result, page)),
    },
  ];
