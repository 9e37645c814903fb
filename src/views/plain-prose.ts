import type { Result } from '../model/cases.ts';
import { plainText } from '../model/marked-text.ts';
import type { Model } from '../model/model.ts';
import type { Localized } from '../records/primitives.ts';
import { formatQuantity } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';

/** Record prose in one language as plain words, for descriptions and data files: links become their words, placeholders their numbers. */
export const plainProse = (text: Localized, model: Model, language: Language, results: readonly Result[] = []): string =>
  plainText(
    text[language],
    results,
    (id) => model.nameOf(id, language),
    (quantity) => formatQuantity(quantity, model.content.taxonomy.unit, language).text,
  );
