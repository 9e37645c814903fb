import { formatQuantity, type FormattedQuantity } from '../../i18n/format.ts';
import { pageAddress, routes } from '../../routes.ts';
import type { ViewContext } from '../context.ts';

/** What every picture has: the finding as its title, and how it is to be read. */
export interface PictureFrame {
  /** Once a page. */
  name: string;
  title: string;
  note: string;
}

/** What must stand in every copy of a picture to send, however small. */
export interface SharedFrame extends PictureFrame {
  caution: string;
}

/** A figure of the article in a picture. */
export interface FigureLabel {
  id: string;
  quantity: FormattedQuantity;
  label: string;
  href: string;
}

export function figureLabel(ctx: ViewContext, id: string): FigureLabel {
  const { quantity, label } = ctx.model.figureOf(id);
  const formatted = formatQuantity(quantity, ctx.model.content.taxonomy.unit, ctx.language);
  return { id, quantity: formatted, label: label[ctx.language], href: pageAddress(ctx.language, routes.figure(id)) };
}
