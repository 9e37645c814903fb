import { formatDate } from '../../i18n/format.ts';
import { figuresInOrder, sectionOf } from '../../model/figures.ts';
import { speakers } from '../../model/speakers.ts';
import type { Prose } from '../../records/mdx-file.ts';
import { routes } from '../../routes.ts';
import { heading, list, paragraph, type Block } from './blocks.ts';
import type { MarkdownInline } from '../markdown/markdown.ts';
import { proseBlocks } from './prose.ts';
import { quantityText } from '../../views/text.ts';
import { entryInline, pagePiece, row, type Writing } from './writing.ts';

/** Ids of the sources that a piece of prose cites, each once. */
export const citedIn = ({ components }: Prose): string[] => [
  ...new Set(components.filter(({ name }) => name === 'Cite').map(({ attributes }) => attributes.id ?? '')),
];

/** A section's front matter and prose in the text's language. */
export const sectionProse = ({ model, language }: Writing, id: string) =>
  model.content.sections.find((part) => part.id === id && part.language === language)!;

/** A part of the article: lead, prose, its figures with who says each and for when, and the parts before and after it. */
export function sectionBlocks(of: Writing, id: string): Block<MarkdownInline>[] {
  const { model, language, t } = of;
  const { content, sections } = model;
  const { data, prose } = sectionProse(of, id);
  const figures = figuresInOrder(content).filter((figure) => sectionOf(figure.data, content) === id);
  const at = sections.indexOf(id);
  const ways = (
    [
      [t.article.previous, sections[at - 1]],
      [t.article.next, sections[at + 1]],
    ] as const
  ).flatMap(([name, other]) =>
    other === undefined ? [] : [row(of, name, pagePiece(of, routes.section(other), sectionProse(of, other).data.title))],
  );
  return [
    paragraph(data.lead),
    ...proseBlocks(of, prose.body, routes.section(id)),
    ...(figures.length > 0
      ? [
          heading(2, t.article.provenance),
          list(
            ...figures.map(({ id: figure, data: { quantity, label, said_by, target_year, as_of } }) => [
              pagePiece(of, routes.figure(figure), quantityText(of, quantity)),
              ` ${label[language]}${t.dot}`,
              model.entries.has(said_by) ? entryInline(of, said_by) : t.article.title,
              `${t.dot}${target_year ? t.figures.target(target_year) : formatDate(as_of, language)}`,
            ]),
          ),
        ]
      : []),
    ...(ways.length > 0 ? [list(...ways)] : []),
  ];
}

/** The overview of the article, its parts, what it is, and who says how many of its facts. */
export function overviewBlocks(of: Writing): Block<MarkdownInline>[] {
  const { model, t } = of;
  const { data, prose } = overviewPage(of);
  return [
    paragraph(data.lead),
    ...proseBlocks(of, prose.body, routes.article),
    heading(2, t.article.written),
    list(
      ...model.sections.map((id) => [
        `${t.article.part(model.content.taxonomy.section[id]!.order)}${t.colon}`,
        pagePiece(of, routes.section(id), sectionProse(of, id).data.title),
        `${t.dot}${sectionProse(of, id).data.lead}`,
      ]),
    ),
    heading(2, t.article.about),
    paragraph(t.article.lead),
    paragraph(t.article.aboutText),
    heading(2, t.article.saidBy),
    list(
      ...speakers(model.content, model.sections).map(({ id, facts }) => [
        model.entries.has(id) ? entryInline(of, id) : t.article.title,
        `${t.colon}${t.article.facts(facts.length)}`,
      ]),
    ),
  ];
}

/** The overview's front matter and prose. */
export const overviewPage = ({ model, language }: Writing) =>
  model.content.pages.find((page) => page.id === 'overview' && page.language === language)!;
