/** All entries by kind, in the words of one language. */
import { descriptionStrings } from '../i18n/description-strings.ts';
import { collator } from '../i18n/format.ts';
import { withPages } from '../model/model.ts';
import { REFERENCE_KINDS, type ReferenceKind } from '../records/schemas/reference.ts';
import { routes } from '../routes.ts';
import type { ViewContext } from './context.ts';
import { listPage, type PageView } from './page.ts';
import { pageLink, type LinkView } from './text.ts';

export interface ReferenceListView {
  page: PageView;
  /** Kinds that have entries, each entry with its one line, by name. */
  kinds: { id: ReferenceKind; name: string; entries: { link: LinkView; oneLine: string }[] }[];
}

export function referenceListView(ctx: ViewContext): ReferenceListView {
  const { t, model, language } = ctx;
  const { compare } = collator(language);
  const entries = withPages(model).sort((a, b) => compare(a.data.name[language], b.data.name[language]));
  return {
    page: listPage(ctx, 'reference', descriptionStrings(language).counts.entries(entries.length), []),
    kinds: REFERENCE_KINDS.map((kind) => ({
      id: kind,
      name: t.reference.kinds[kind],
      entries: entries
        .filter(({ data }) => data.kind === kind)
        .map(({ id, data }) => ({ link: pageLink(ctx, routes.entry(id), data.name[language]), oneLine: data.one_line[language] })),
    })).filter((kind) => kind.entries.length > 0),
  };
}
