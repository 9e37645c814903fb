/** An entry in the two lines that explain its name in place. */
import type { ViewContext } from './context.ts';
import { formatDate } from '../i18n/format.ts';
import { speakerPiece } from './article.ts';
import { plainText, proseText, quantityText } from './text.ts';

export interface TermView {
  name: string;
  line: string;
  /** What can be held against it. */
  doubt?: string;
}

export function termView(ctx: ViewContext, id: string): TermView {
  const { data } = ctx.model.entryOf(id);
  return { name: data.name[ctx.language], line: plainText(proseText(ctx, data.one_line)) };
}

/** A figure of the article: what it counts, who says so of which time, when it was checked, and what can be held against it. */
export function figureTermView(ctx: ViewContext, id: string): TermView {
  const { t, language, model } = ctx;
  const { quantity, label, said_by, target_year, as_of, checked_on, contestable } = model.figureOf(id);
  return {
    name: `${quantityText(ctx, quantity)} ${label[language]}`,
    line: [
      plainText([speakerPiece(ctx, said_by)]),
      target_year ? t.figures.target(target_year) : formatDate(as_of, language),
      ...(checked_on ? [t.article.checked(formatDate(checked_on, language))] : []),
    ].join(t.dot),
    ...(contestable ? { doubt: t.figures.contestable + t.colon + contestable[language] } : {}),
  };
}
