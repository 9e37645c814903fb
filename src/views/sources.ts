/** Every publication cited, newest first, reprints under their original, in the words of one language. */
import { descriptionStrings } from '../i18n/description-strings.ts';
import { routes } from '../routes.ts';
import type { ViewContext } from './context.ts';
import { listPage, type PageView } from './page.ts';
import { sourceLines, type SourceLineView } from './source.ts';
import { pageLink, type LinkView } from './text.ts';

export interface SourcesView {
  page: PageView;
  /** Of how many, in words. */
  count: string;
  /** Newest first, those without a date last; each source with the cases that cite it. */
  years: { id: string; year: string; sources: (SourceLineView & { cases: LinkView[] })[] }[];
}

export function sourcesView(ctx: ViewContext): SourcesView {
  const { t, model, language } = ctx;
  const ids = [...model.content.records.sources.values()]
    .sort((a, b) => (b.data.date ?? '').localeCompare(a.data.date ?? '') || a.id.localeCompare(b.id))
    .map(({ id }) => id);
  const yearOf = (id: string): string | undefined => model.sourceOf(id).date?.slice(0, 4);
  const lines = sourceLines(ctx, ids).map((source) => ({
    ...source,
    cases: model.cases
      .filter(({ record }) => record.sources.includes(source.id))
      .map(({ id, record }) => pageLink(ctx, routes.case(id), record.title[language])),
  }));
  return {
    page: {
      ...listPage(ctx, 'sources', descriptionStrings(language).counts.sources(ids.length), [pageLink(ctx, routes.evidence, t.nav.evidence)]),
      kind: undefined,
    },
    count: descriptionStrings(language).counts.sources(ids.length),
    years: [...new Set(ids.map(yearOf))].map((year) => ({
      id: `y${year ?? 'unknown'}`,
      year: year ?? t.sources.unknownDate,
      sources: lines.filter(({ id }) => yearOf(id) === year),
    })),
  };
}
