import { formatDate } from '../../i18n/format.ts';
import { writtenCost } from '../../i18n/written-cost.ts';
import { callQuestions } from '../../model/call-sheet.ts';
import { originalSource, type Case, type Result } from '../../model/cases.ts';
import { facetName } from '../../model/facet-names.ts';
import type { PageFacet } from '../../model/facets.ts';
import { countVoices } from '../../model/lineage.ts';
import { partyNames } from '../../model/parties.ts';
import type { Party } from '../../records/schemas/case.ts';
import { fileHref, linkTo, routes } from '../../routes.ts';
import { gradeText, numberText, numberView, resultView } from '../../views/result.ts';
import { apa, citable, gbt7714, type Citable } from '../citation/citation.ts';
import { heading, joinPieces, list, ordered, paragraph, type Block, type Inline } from './blocks.ts';
import { publisherPieces, sourceBlock } from './sources.ts';
import { comma, entryPiece, markedPieces, pageLink, pageUrl, row, space, type Writing } from './writing.ts';

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
  return [gradeText(grade, of.language), voices, `${t.case.checked}${space(of)}${formatDate(record.checked_on, of.language)}`].join(t.dot);
}

export const summaryBlock = (of: Writing, { record, results }: Case): Block => paragraph(...markedPieces(of, record.summary, results));

/** Problem, approach, and what it took, each under its heading. */
export const proseBlocks = (of: Writing, { record, results }: Case): Block[] =>
  (['problem', 'approach', 'effort'] as const).flatMap((part) => {
    const text = record[part];
    return text ? [heading(2, of.t.case[part]), paragraph(...markedPieces(of, text, results))] : [];
  });

function resultBlocks(of: Writing, result: Result, case_: Case): Block[] {
  const { t } = of;
  const { metric, number, rows, gradeText, reasons, raise } = resultView(result, case_, of.model, of.language);
  const line = (name: string, text: string) => (text ? [row(of, name, text)] : []);
  return [
    heading(3, metric),
    paragraph({ strong: [number.text] }, ...number.caveats.flatMap((caveat) => [t.dot, caveat])),
    list(
      ...rows.map(({ name, text, path }) => row(of, name, path === undefined ? text : pageLink(of, path, text))),
      row(of, t.case.evidence, gradeText),
      ...line(t.case.why, reasons),
      ...line(t.case.raise, raise),
      row(of, t.case.sources, ...publisherPieces(of, result.sources)),
    ),
  ];
}

/** Every result with its values, what it is compared with, who says so, its grade and what would raise it. */
export const resultsBlocks = (of: Writing, case_: Case): Block[] => [
  heading(2, of.t.case.results),
  ...(case_.results.length > 0 ? case_.results.flatMap((result) => resultBlocks(of, result, case_)) : [paragraph(of.t.case.noResult)]),
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
      row(of, t.case.cost, record.cost ? writtenCost(record.cost, language, taxonomy.unit) : t.case.none),
      row(of, t.case.added, formatDate(record.added, language)),
    ),
  ];
}

/** One case in a line: title, main result, grade. */
export function casePieces(of: Writing, case_: Case): Inline[] {
  const { headline, grade, record } = case_;
  return [
    pageLink(of, routes.case(case_.id), record.title[of.language]),
    ...(headline
      ? [`${of.t.dot}${headline.metric[of.language]}${of.t.colon}${numberText(numberView(headline, of.language, of.model), of.language)}`]
      : []),
    `${of.t.dot}${gradeText(grade, of.language)}`,
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
  const file = (path: string, text: string): Inline => ({ link: linkTo(of.host, fileHref(path)), text });
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
