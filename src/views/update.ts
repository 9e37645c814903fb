/** What happened after the article, in the words of one language. */
import type { ViewContext } from './context.ts';
import { publisherLinks, sourceLines, type SourceLineView } from './source.ts';
import { dateView, type DateView, type LinkView } from './text.ts';

export interface UpdateView {
  id: string;
  date: DateView;
  /** Outcome, target, measure or claim. */
  status: string;
  text: string;
  caution: string | undefined;
  publishers: LinkView[];
  sources: SourceLineView[];
}

export function updateView(ctx: ViewContext, id: string): UpdateView {
  const data = ctx.model.updateOf(id);
  return {
    id,
    date: dateView(ctx, data.date),
    status: ctx.t.update.status[data.status],
    text: data.text[ctx.language],
    caution: data.caution?.[ctx.language],
    publishers: publisherLinks(ctx, data.sources),
    sources: sourceLines(ctx, data.sources),
  };
}
