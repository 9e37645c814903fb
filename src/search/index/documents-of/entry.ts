import { entryBlocks } from '../../../render/text/entry.ts';
import type { Writing } from '../../../render/text/writing.ts';
import { routes } from '../../../routes.ts';
import { entryView } from '../../../views/entry.ts';
import { dotted, heading1, linesOf, paragraph, row, type SearchDocument } from '../document.ts';

/** The page of an entry; its cases and related entries are left out, since they have pages of their own. */
export function entryDocument(ctx: Writing, id: string): SearchDocument {
  const { t } = ctx;
  const view = entryView(ctx, id);
  const { website, targets, cases, sections, figures } = view;
  return {
    language: ctx.language,
    path: routes.entry(id),
    kind: 'entry',
    title: view.name,
    subject: { kind: 'entry', id },
    lines: [
      paragraph(
        dotted(
          ctx,
          `${t.search.kinds.entry}${t.colon}${view.kind}`,
          cases.length > 0 ? t.cases.count(cases.length) : undefined,
          sections.length + figures.length > 0 ? t.case.mentions : undefined,
        ),
      ),
      heading1(view.name),
      ...linesOf(ctx, entryBlocks(ctx, { ...view, cases: [], related: [], checked: undefined })),
      ...(website ? row(t.reference.website, website.text) : []),
      ...(targets ? [paragraph(targets.text)] : []),
    ],
  };
}
