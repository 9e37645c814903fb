import type { Result } from '../model/cases.ts';
import { plainText } from '../model/marked-text.ts';
import type { Model } from '../model/model.ts';
import type { Localized } from '../records/primitives.ts';
import type { Language } from '../i18n/language.ts';
import { resultValue } from './result-value.ts';

/** Record prose in one language as plain words, for descriptions and data files: links become their words, placeholders their numbers. */
export const plainProse = (text: Localized, model: Model, language: Language, results: readonly Result[] = []): string =>
  plainText(
    text[language],
    results,
    (id) => model.nameOf(id, language),
    (result, key) => resultValue(result, key, model.content.taxonomy.unit, language)?.text ?? '',
  );
