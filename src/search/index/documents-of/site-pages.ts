/** Pages that are written in MDX (content/pages), with what some of them show of the records. */
import { pictureStrings } from '../../../i18n/pictures.ts';
import { apiFiles } from '../../../render/api/api-page.ts';
import { apiStrings } from '../../../i18n/api.ts';
import { proseBlocks } from '../../../render/text/prose.ts';
import type { Writing } from '../../../render/text/writing.ts';
import { pageAddress, routes } from '../../../routes.ts';
import { correctionsView } from '../../../views/corrections.ts';
import { evidenceView } from '../../../views/evidence.ts';
import { prosePageView } from '../../../views/prose-page.ts';
import { plainText } from '../../../views/text.ts';
import { toolPageView } from '../../../views/tool-pages.ts';
import { cell, framed, heading2, linesOf, paragraph, resultLine, row, type Line, type SearchDocument } from '../document.ts';
import { updatedLine } from './article.ts';

/** What a page shows of the records, before its prose and after it. */
type AroundProse = [before: Line[], after: Line[]];

const aroundApi = ({ model, language, host }: Writing): AroundProse => [
  [heading2(apiStrings(language).lists, 'files'), ...apiFiles(model, language, host).flatMap(({ file, holds }) => row(file.text, holds))],
  [],
];

const aroundCorrections = (ctx: Writing): AroundProse => [
  correctionsView(ctx).corrections.flatMap(({ date, about, was, now }) => [
    paragraph(`${date.text} ${about.text}`),
    ...row(ctx.t.corrections.was, was),
    ...row(ctx.t.corrections.now, now),
  ]),
  [],
];

function aroundEvidence(ctx: Writing): AroundProse {
  const { t } = ctx;
  const { cloth, grades, disclosure, legend } = evidenceView(ctx);
  return [
    [],
    [
      heading2(t.evidence.examples, 'examples'),
      ...grades.flatMap(({ grade, results, cases, example }) => [
        ...row(grade.text, [t.evidence.results, results, t.evidence.cases, cases].join(' ')),
        ...(example === 'none' ? [cell(t.evidence.noExample)] : example ? [cell(example.title), resultLine(ctx, example.result)] : []),
      ]),
      paragraph(cloth.title),
      paragraph(pictureStrings(ctx.language).cloth.how),
      paragraph(cloth.note),
      heading2(t.evidence.disclosure, 'disclosure'),
      ...disclosure.rows.flatMap(({ industry, disclosed }) =>
        row(plainText([industry]), disclosure.columns.map((column, i) => `${column} ${disclosed[i]}`).join(t.dot)),
      ),
      paragraph(t.evidence.disclosureNote),
      ...(legend
        ? [
            heading2(t.evidence.swatch, 'swatch'),
            paragraph(t.evidence.swatchText),
            paragraph(legend.example.text),
            ...row(t.evidence.columns, legend.columns),
            ...row(t.evidence.rows, legend.rows),
            ...row(t.evidence.colours, t.list(Object.values(t.evidence.sectors))),
          ]
        : []),
    ],
  ];
}

/** The pages by the names of their files; the overview of the article is told with the article. */
const PROSE_PAGES: Readonly<Record<string, { path: string; around?: (ctx: Writing) => AroundProse; listsAll?: true }>> = {
  evidence: { path: routes.evidence, around: aroundEvidence },
  about: { path: routes.about },
  'reading-a-case': { path: routes.readingACase },
  quality: { path: routes.quality },
  api: { path: routes.api, around: aroundApi },
  contribute: { path: routes.contribute },
  corrections: { path: routes.corrections, around: aroundCorrections, listsAll: true },
  privacy: { path: routes.privacy },
  accessibility: { path: routes.accessibility },
};

/** The pages that are written in MDX. */
export function pageDocuments(ctx: Writing): SearchDocument[] {
  const { model, language } = ctx;
  return Object.entries(PROSE_PAGES).map(([id, { path, around, listsAll }]) => {
    const { page, updated } = prosePageView(ctx, id, path);
    const { prose } = model.content.pages.find((file) => file.id === id && file.language === language)!;
    const [before, after] = around?.(ctx) ?? [[], []];
    const blocks = proseBlocks(ctx, prose.body, pageAddress(language, path));
    return framed(ctx, page, [...before, ...linesOf(ctx, blocks), ...after, updatedLine(ctx, updated)], listsAll ? { listsAll } : {});
  });
}

/** The comparison and the shortlist, as far as they are there before the reader's browser fills them. */
export const toolDocuments = (ctx: Writing): SearchDocument[] => {
  const { compare, shortlist } = ctx.t;
  return [
    framed(ctx, toolPageView(ctx, 'compare'), [paragraph(compare.units)]),
    framed(ctx, toolPageView(ctx, 'shortlist'), [shortlist.csv, shortlist.markdown, shortlist.print].map(cell)),
  ];
};
