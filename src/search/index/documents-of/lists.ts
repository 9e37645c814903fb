import type { Entry } from '../../../records/content.ts';
import type { FigureRecord } from '../../../records/schemas/figure.ts';
import { pictureBlock } from '../../../render/text/pictures.ts';
import type { Writing } from '../../../render/text/writing.ts';
import { pictureStrings } from '../../../i18n/pictures.ts';
import { routes } from '../../../routes.ts';
import { allFigures, figuresView } from '../../../views/figures.ts';
import { referenceListView } from '../../../views/reference-list.ts';
import { pictureListView, picturePageView } from '../../../views/picture-page.ts';
import type { PairsView, PairView } from '../../../views/pictures/pairs.ts';
import type { SharedPicture, SharedPictureId } from '../../../views/pictures/shared.ts';
import { targetsView } from '../../../views/targets.ts';
import { plainText, quantityText } from '../../../views/text.ts';
import { timelineView } from '../../../views/timeline.ts';
import { cell, dotted, framed, heading1, heading2, label, linesOf, paragraph, row, type Line, type SearchDocument } from '../document.ts';
import { datedLine } from './article.ts';
import { notes } from '../../../render/drawing/parts.ts';

/** A figure of the article as a document of its own, that leads to its place on the page of figures. */
export function figureDocument(ctx: Writing, { id, data }: Entry<FigureRecord>): SearchDocument {
  const { language, model, t } = ctx;
  const title = data.label[language] + t.colon + quantityText(ctx, data.quantity);
  const facts = dotted(
    ctx,
    model.nameOf(data.said_by, language),
    String(data.as_of),
    data.target_year === undefined ? undefined : String(data.target_year),
    ...(data.members ?? []).map(({ name }) => name[language]),
    data.contestable?.[language],
    data.checks[language],
  );
  return { language, path: routes.figure(id), kind: 'figure', title, lines: [heading1(title), paragraph(facts)] };
}

/** The page of all figures. */
export function figuresDocument(ctx: Writing): SearchDocument {
  const view = figuresView(ctx);
  const { page, targets } = view;
  const lines = allFigures(view).flatMap(({ id, quantity, label: name, rows, updates, picture }) => [
    heading2(`${quantity.text} ${name}`, id),
    ...rows.flatMap((fact) => row(fact.name, plainText(fact.text))),
    ...row(ctx.t.figures.updates, updates.map(plainText).join(' ')),
    ...(picture ? linesOf(ctx, [pictureBlock(ctx, picture)]) : []),
  ]);
  return framed(ctx, page, [datedLine(ctx), paragraph(targets.text), ...lines], { listsAll: true });
}

/** All entries with a page, by kind. */
export function referenceDocument(ctx: Writing): SearchDocument {
  const { page, kinds } = referenceListView(ctx);
  const lines = kinds.flatMap(({ id, name, entries }) => [heading2(name, id), ...entries.flatMap(({ link, oneLine }) => row(link.text, oneLine))]);
  return framed(ctx, page, lines, { listsAll: true });
}

/** What happened before the article, at its time and since. */
export function timelineDocument(ctx: Writing): SearchDocument {
  const { page, picture, years } = timelineView(ctx);
  const lines = years
    .flatMap(({ items }) => items)
    .flatMap(({ date, text, status, origin }) => [
      label(date.text),
      ...[text, status, origin].filter((part) => part.length > 0).map((part) => cell(plainText(part))),
    ]);
  return framed(ctx, page, [datedLine(ctx), paragraph(picture.title), paragraph(picture.note), ...lines], { listsAll: true });
}

/** The article's targets and those of the documents that it names, with what was reported since. */
export function targetsDocument(ctx: Writing): SearchDocument {
  const { t } = ctx;
  const { page, beside, rows, scope } = targetsView(ctx);
  return framed(ctx, page, [
    datedLine(ctx),
    heading2(t.targets.scoreboard(rows.length, rows.filter(({ open }) => open === undefined).length)),
    ...rows.flatMap(({ number, label: name, set, year = t.targets.open, open, since }) => [
      ...row(`${plainText([number])} ${name}`, dotted(ctx, plainText(set), year, open && plainText([open]))),
      ...since.map(({ date, status, text }) => cell(`${date.text} ${status} ${text}`)),
    ]),
    paragraph(scope),
    ...(beside
      ? [paragraph(beside.picture.title), paragraph(beside.lead), paragraph(beside.picture.note), ...pictureLines(ctx, beside.picture)]
      : []),
  ]);
}

/** A picture to send: its finding, and its numbers by name. */
export function pictureDocument(ctx: Writing, id: SharedPictureId, picture: SharedPicture): SearchDocument {
  const { page, source } = picturePageView(ctx, id, picture);
  return framed(ctx, page, [...pictureLines(ctx, picture), paragraph(source)], { cards: resultTexts(ctx, picture) });
}

/** Whose the pairs are, as the picture names them. */
export const pairCases = ({ groups }: PairsView): Line[] =>
  groups.flatMap(({ panels }) => panels.flatMap(({ cases }) => cases.flatMap(({ who }) => (who ? [cell(who)] : []))));

/** What a picture says itself. */
function pictureLines(ctx: Writing, picture: SharedPicture): Line[] {
  switch (picture.kind) {
    case 'cloth':
      return [paragraph(pictureStrings(ctx.language).cloth.how), ...picture.bands.flatMap(({ name, count }) => row(name, String(count)))];
    case 'pairs':
      return [paragraph(picture.groupNote), ...picture.groups.map(({ counted }) => heading2(counted)), ...pairCases(picture)];
    case 'rulers':
      return [
        paragraph(picture.caution),
        ...[picture.goal, ...picture.rulers, ...picture.others].flatMap(({ year, measure, number, who, ticks }) => [
          // One line, as on the page.
          cell(`${year}${ctx.t.colon}${measure} ${number.text}`),
          cell(dotted(ctx, ...who.map(({ text }) => text))),
          ...ticks.flatMap((tick) =>
            row(
              `${pictureStrings(ctx.language).rulers.also}${ctx.t.colon}${tick.measure}`,
              dotted(ctx, tick.number, ...tick.who.map(({ text }) => text)),
            ),
          ),
        ]),
        ...(picture.sentence ? [paragraph(plainText(picture.sentence))] : []),
      ];
  }
}

/** The results that it draws: their cases' pages tell them. */
function resultTexts(ctx: Writing, picture: SharedPicture): string[] {
  if (picture.kind === 'cloth') return picture.threads.map(({ text }) => text);
  if (picture.kind === 'pairs') return picture.groups.flatMap(({ pairs }) => pairs.map((pair) => pairText(ctx, pair)));
  return [];
}

/** A pair in a line, as its row says it. */
export const pairText = (ctx: Writing, { metric, who, number, grade }: PairView): string =>
  `${metric} ${dotted(ctx, who, ...notes(number))} ${number.text} ${grade.short}`;

/** The list of the pictures to send. */
export function picturesDocument(ctx: Writing): SearchDocument {
  const { page, pictures } = pictureListView(ctx);
  return framed(
    ctx,
    page,
    pictures.map(({ text }) => cell(text)),
    { listsAll: true },
  );
}
