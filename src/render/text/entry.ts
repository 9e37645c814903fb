import type { EntryView } from '../../views/entry.ts';
import { heading, list, paragraph, type Block, type Inline } from './blocks.ts';
import { casePieces } from './case.ts';
import { updateAside } from './update.ts';
import { inlines, joined, row, type Writing } from './writing.ts';

/** One entry: names, one line, a paragraph, what to doubt, facts with sources, and where the site speaks of it. */
export function entryBlocks(ctx: Writing, view: EntryView): Block[] {
  const { t } = ctx;
  const part = (title: string, blocks: readonly Block[]): Block[] => (blocks.length > 0 ? [heading(2, title), ...blocks] : []);
  const items = (lines: readonly (readonly Inline[])[]): Block[] => (lines.length > 0 ? [list(...lines)] : []);
  return [
    paragraph(view.otherName + (view.nameIsOurs ? `${t.dot}${t.reference.ours}` : '')),
    paragraph(...inlines(ctx, view.oneLine)),
    ...(view.about ? [paragraph(...inlines(ctx, view.about))] : []),
    ...(view.aliases ? [paragraph(...row(ctx, t.reference.aliases, view.aliases))] : []),
    ...(view.doubts ? [paragraph(...row(ctx, t.reference.doubts, ...inlines(ctx, view.doubts)))] : []),
    ...part(t.reference.facts, items(view.facts.map(({ text, sources }) => [...inlines(ctx, text), ' ', ...joined(ctx, sources, t.dot)]))),
    ...part(
      t.reference.inArticle,
      items([
        ...view.sections.map((section) => inlines(ctx, [section])),
        ...view.figures.map(({ quantity, label }) => [...inlines(ctx, [quantity]), ` ${label}`]),
      ]),
    ),
    ...part(
      t.reference.inUpdates,
      view.updates.map((update) => updateAside(ctx, update)),
    ),
    ...part(t.reference.related, items(view.related.map((entry) => inlines(ctx, [entry])))),
    ...part(t.reference.inCases, items(view.cases.map((card) => casePieces(ctx, card)))),
    ...(view.checked ? [paragraph(view.checked.name + view.checked.text)] : []),
  ];
}
