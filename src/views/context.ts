import { strings, type Strings } from '../i18n/index.ts';
import type { Language } from '../i18n/language.ts';
import type { Model } from '../model/model.ts';
import { todayInZhejiang } from '../records/read-content.ts';

/** What every view is made from: the records, a language with its strings, and the day by which a check is old. */
export interface ViewContext {
  model: Model;
  language: Language;
  t: Strings;
  /** YYYY-MM-DD */
  today: string;
}

export const viewContext = (model: Model, language: Language, today = todayInZhejiang()): ViewContext => ({
  model,
  language,
  t: strings(language),
  today,
});

/** What a layout draws: a page's view, with the words of its language for what always stands there. */
export interface Drawn<View> {
  view: View;
  ctx: ViewContext;
}
