import type { Article, Claim, Organization } from 'schema-dts';
import { words } from '../i18n/index.ts';
import { writtenResult } from '../i18n/written-result.ts';
import type { Case, Result } from '../model/cases.ts';
import { facetName } from '../model/facet-names.ts';
import { partyName, partyNames } from '../model/parties.ts';
import { citations, work } from './works.ts';
import type { Page } from './page.ts';

const organization = (name: string): Organization => ({ '@type': 'Organization', name });

/** Who claims a result, by name; undefined where no organisation is named. */
function claimants({ claimed_by: voice }: Result, { record }: Case, { model, language }: Page): string[] {
  if (typeof voice === 'object') return [model.nameOf(voice.entity, language)];
  const named = { adopter: record.adopters, provider: record.providers }[voice as string] ?? [];
  return named.filter((party) => 'entity' in party).map((party) => partyName(party, model.content, language));
}

/** A result as what it is: a claim, by whom, of which time, with its grade in words. Never a review of a claim. */
function claim(result: Result, of: Case, page: Page): Claim {
  const t = words(page.language);
  const by = claimants(result, of, page);
  const grade = result.grading?.grade;
  return {
    '@type': 'Claim',
    name: result.metric[page.language],
    text: writtenResult(result, page.language, page.model.content.taxonomy.unit),
    ...(by.length > 0 ? { author: by.map(organization) } : {}),
    ...(result.as_of === undefined ? {} : { temporalCoverage: result.as_of }),
    description: grade === undefined ? t.case.noGrade : `${t.case.grade(grade)}${t.colon}${t.grades.names[grade] ?? ''}`,
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
