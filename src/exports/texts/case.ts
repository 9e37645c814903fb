import { formatDate } from '../../i18n/format.ts';
import { writtenResult } from '../../i18n/written-result.ts';
import { callQuestions } from '../../model/call-sheet.ts';
import { originalSource, type Case, type Result } from '../../model/cases.ts';
import { facetName } from '../../model/facet-names.ts';
import type { PageFacet } from '../../model/facets.ts';
import { countVoices } from '../../model/lineage.ts';
import { partyNames } from '../../model/parties.ts';
import type { Party, Voice } from '../../records/schemas/case.ts';
import { fileHref, routes } from '../../routes.ts';
import { apa, citable, gbt7714, type Citable } from '../citation.ts';
import { heading, joinPieces, list, ordered, paragraph, type Block, type Inline } from './blocks.ts';
import { publisherPieces, sourceBlock } from './sources.ts';
import { comma, entryPiece, markedPieces, pageLink, pageUrl, quantityText, row, space, type Writing } from './writing.ts';

/** A result's number, as its page shows it. */
export const valueText = ({ language, model }: Writing, result: Result): string => writtenResult(result, language, model.content.taxonomy.unit);

/** A case's grade in words: Evidence grade 2: Compared. */
export const gradeText = ({ t }: Writing, grade: number): string =>
  grade === 0 ? t.case.noGrade : `${t.case.grade(grade)}${t.colon}${t.grades.names[grade] ?? ''}`;

/** Who uses it and where, in a line. */
export function whoAndWhere(of: Writing, { record }: Case): string {
  const { language, t } = of;
  const { content } = of.model;
  const place = facetName('city', record.city, content.taxonomy, language) + (record.county ? `${t.dot}${record.county[language]}` : '');
  return [t.list(partyNames(record.adopters, content, language)), place].join(t.dot);
}

/** How sure it is and when that was checked, in a line. */
export function evidenceText(of: Writing, { grade, record }: Case): string {
  const { t } = of;
  const voices = t.case.voices(countVoices(record.sources, of.model.content), record.sources.length);
  return [gradeText(of, grade), voices, `${t.case.checked}${space(of)}${formatDate(record.checked_on, of.language)}`].join(t.dot);
}

export const summaryBlock = (of: Writing, { record, results }: Case): Block => paragraph(...markedPieces(of, record.summary, results));

/** Problem, approach, and what it took, each under its heading. */
export const proseBlocks = (of: Writing, { record, results }: Case): Block[] =>
  (['problem', 'approach', 'effort'] as const).flatMap((part) => {
    const text = record[part];
    return text ? [heading(2, of.t.case[part]), paragraph(...markedPieces(of, text, results))] : [];
  });

function resultBlocks(of: Writing, result: Result): Block[] {
  const { language, t } = of;
  const voice = (who: Voice): Inline => (typeof who === 'string' ? t.voice[who] : entryPiece(of, who.entity));
  const { period, grading } = result;
  const days = [period?.from, period?.to].filter((day) => day !== undefined).map((day) => formatDate(day, language));
  const span = [period?.length && quantityText(of, period.length), days.join(language === 'zh' ? '—' : '–')].filter(Boolean).join(t.dot);
  const rows: [string, Inline | undefined | false][] = [
    [t.case.comparator, result.comparator !== 'none' && t.comparator[result.comparator]],
    [t.case.population, result.population?.[language]],
    [t.case.sample, result.sample && quantityText(of, result.sample)],
    [t.case.period, span],
    [t.case.method, result.method?.[language]],
    [t.case.asOf, result.as_of && formatDate(result.as_of, language)],
    [t.case.claimedBy, voice(result.claimed_by)],
    [t.case.measuredBy, voice(result.measured_by)],
    [t.case.mismatch, result.mismatch?.[language]],
    [t.case.conflict, result.conflict?.[language]],
    [t.case.evidence, gradeText(of, grading?.grade ?? 0) + (result.not_by_ai ? `${t.dot}${t.case.notByAi}` : '')],
    [t.case.why, grading && t.joined(grading.reasons.map((condition) => t.condition[condition]))],
    [t.case.raise, grading && t.joined(grading.raise.map((condition) => t.condition[condition]))],
  ];
  return [
    heading(3, result.metric[language]),
    paragraph({ strong: [valueText(of, result)] }),
    list(...rows.flatMap(([name, text]) => (text ? [row(of, name, text)] : [])), row(of, t.case.sources, ...publisherPieces(of, result.sources))),
  ];
}

/** Every result with its values, what it is compared with, who says so, its grade and what would raise it. */
export const resultsBlocks = (of: Writing, { results }: Case): Block[] => [
  heading(2, of.t.case.results),
  ...(results.length > 0 ? results.flatMap((result) => resultBlocks(of, result)) : [paragraph(of.t.case.noResult)]),
];

/** The doubts that a reader should have, and what no source discloses. */
export const doubtsBlocks = (of: Writing, { record, results, undisclosed }: Case): Block[] => [
  heading(2, of.t.case.doubts),
  paragraph(...markedPieces(of, record.doubts, results)),
  heading(3, of.t.case.undisclosed),
  undisclosed.length > 0 ? list(...undisclosed.map((item) => [of.t.undisclosed[item]])) : paragraph(of.t.case.nothingUndisclosed),
];

export const sourcesBlocks = (of: Writing, { record }: Case): Block[] => [heading(2, of.t.case.sources), sourceBlock(of, record.sources)];

/** What has been changed since the case was first published, oldest first. */
export const changesBlocks = (of: Writing, { record }: Case): Block[] => [
  heading(2, of.t.case.changes),
  list(...record.changes.map((change) => row(of, formatDate(change.date, of.language), change[of.language]))),
];

/** What to ask the adopter. */
export const askBlocks = (of: Writing, case_: Case): Block[] => [
  heading(2, of.t.ask.title),
  ordered(...callQuestions(case_).map((question) => [of.t.ask.of[question]])),
];

function partiesPieces(of: Writing, parties: readonly Party[]): Inline[] {
  const { language, t } = of;
  if (parties.length === 0) return [t.case.none];
  return joinPieces(
    parties.map((party) => [
      'entity' in party ? entryPiece(of, party.entity, of.model.entries.get(party.entity)?.data.name[language]) : party.unnamed[language],
      ...(party.size && party.size !== 'not-disclosed' ? [language === 'zh' ? `（${t.size[party.size]}）` : ` (${t.size[party.size]})`] : []),
    ]),
    comma(of),
  );
}

/** The case at a glance: who, where, which step, which technique, how far. */
export function factsBlocks(of: Writing, { record, industry }: Case): Block[] {
  const { language, t } = of;
  const { taxonomy } = of.model.content;
  const facet = (name: PageFacet, value: string) => pageLink(of, routes.facet(name, value), facetName(name, value, taxonomy, language));
  const facets = (name: PageFacet, values: readonly string[]) =>
    joinPieces(
      values.map((value) => [facet(name, value)]),
      comma(of),
    );
  const industryClass = record.industry_class === undefined ? undefined : taxonomy.industry[industry]?.classes[record.industry_class];
  return [
    heading(2, t.case.facts),
    list(
      row(of, t.case.adopter, ...partiesPieces(of, record.adopters)),
      row(of, t.case.provider, ...partiesPieces(of, record.providers)),
      row(
        of,
        t.case.industry,
        facet('industry', industry),
        ` GB/T 4754 ${record.industry_class ?? record.industry}${industryClass ? `${t.dot}${industryClass.name[language]}` : ''}`,
      ),
      row(of, t.case.city, facet('city', record.city), ...(record.county ? [`${language === 'zh' ? '' : ', '}${record.county[language]}`] : [])),
      row(of, t.case.stages, ...facets('stage', record.stages)),
      row(of, t.case.tasks, ...facets('task', record.tasks)),
      row(of, t.case.technologies, ...facets('technology', record.technologies)),
      ...(record.field ? [row(of, t.case.field, taxonomy.field[record.field]?.name[language] ?? record.field)] : []),
      row(
        of,
        t.case.phase,
        t.phase[record.phase.value] + (record.phase.as_of ? `${language === 'zh' ? '，' : ', '}${formatDate(record.phase.as_of, language)}` : ''),
      ),
      row(of, t.case.cost, record.cost ? quantityText(of, record.cost) : t.case.none),
      row(of, t.case.added, formatDate(record.added, language)),
    ),
  ];
}

/** One case in a line: title, main result, grade. */
export function casePieces(of: Writing, case_: Case): Inline[] {
  const { headline, grade, record } = case_;
  return [
    pageLink(of, routes.case(case_.id), record.title[of.language]),
    ...(headline ? [`${of.t.dot}${headline.metric[of.language]}${of.t.colon}${valueText(of, headline)}`] : []),
    `${of.t.dot}${gradeText(of, grade)}`,
  ];
}

/** How to cite it: the original source first, then its page; and where its record is for programs. */
export function citeBlocks(of: Writing, case_: Case): Block[] {
  const { language, t } = of;
  const { id, record } = case_;
  const write = language === 'zh' ? gbt7714 : apa;
  const source = of.model.content.records.sources.get(originalSource(case_) ?? '')?.data;
  const ours: Citable = {
    title: record.title[language],
    by: t.site.name,
    date: record.updated,
    url: pageUrl(of, routes.case(id)),
    kind: 'database',
  };
  const file = (path: string, text: string): Inline => ({ link: new URL(fileHref(path), of.host).href, text });
  return [
    heading(2, t.case.cite),
    list(...(source ? [row(of, t.case.citeOriginal, write(citable(source, language)))] : []), row(of, t.case.citeOurs, write(ours)), [
      file(routes.citation(id), t.case.bibtex),
      t.dot,
      file(routes.caseData(id), 'JSON'),
    ]),
  ];
}

/** Parts of the article that speak of the case, other cases of its parties, and cases that are alike. */
export function relatedBlocks(of: Writing, { id }: Case): Block[] {
  const { model, language, t } = of;
  const { sections } = model.mentionsOf(id);
  const same = model.sameParties(id);
  const similar = model.similarTo(id).filter((other) => !same.some((known) => known.id === other.id));
  const titleOf = (section: string) => model.content.sections.find((part) => part.id === section && part.language === language)!.data.title;
  return [
    ...(sections.length > 0
      ? [heading(2, t.case.mentions), list(...sections.map((section) => [pageLink(of, routes.section(section), titleOf(section))]))]
      : []),
    ...(same.length > 0 ? [heading(2, t.case.same), list(...same.map((other) => casePieces(of, other)))] : []),
    ...(similar.length > 0
      ? [
          heading(2, t.case.similar),
          list(
            ...similar.map(({ id: other, reasons }) => [
              ...casePieces(of, model.caseById.get(other)!),
              `${t.dot}${t.case.similarBy}${t.colon}${t.list(reasons.map((part) => t.likeness[part]))}`,
            ]),
          ),
        ]
      : []),
  ];
}
