/** An entry in the two lines that explain its name in place. */
import type { ViewContext } from './context.ts';
import { plainText, proseText } from './text.ts';

export interface TermView {
  name: string;
  line: string;
}

export function termView(ctx: ViewContext, id: string): TermView {
  const { data } = ctx.model.entryOf(id);
  return { name: data.name[ctx.language], line: plainText(proseText(ctx, data.one_line)) };
}
