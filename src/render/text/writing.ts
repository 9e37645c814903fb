import { formatQuantity } from '../../i18n/format.ts';
import { words, type Words } from '../../i18n/index.ts';
import type { Language } from '../../i18n/language.ts';
import type { Result } from '../../model/cases.ts';
import { parseMarks } from '../../model/marked-text.ts';
import type { Model } from '../../model/model.ts';
import type { Localized, Quantity } from '../../records/primitives.ts';
import { absolute, href, routes } from '../../routes.ts';
import type { Inline } from './blocks.ts';

/** What a text is written with: the records, its language and that language's words, and the site's own host where it was told one. */
export interface Writing {
  model: Model;
  language: Language;
  host: URL | undefined;
  t: Words;
}

export const writing = (model: Model, language: Language, host: URL | undefined): Writing => ({ model, language, host, t: words(language) });

/** The whole address of a page in the text's language; undefined for a site that wasn't told its host. */
export const pageUrl = ({ language, host }: Writing, path: string): string | undefined => absolute(host, href(language, path));

/** Where a link to a page leads: a whole address, since such texts are read away from the site, or one on the text's own host. */
export const pageTarget = (of: Writing, path: string): string => pageUrl(of, path) ?? href(of.language, path);

export const pageLink = (of: Writing, path: string, text: string): Inline => ({ link: pageTarget(of, path), text });

/** A quantity in words; a unit without a name leaves no space behind. */
export const quantityText = ({ model, language }: Writing, quantity: Quantity): string =>
  formatQuantity(quantity, model.content.taxonomy.unit, language).text;

/** A space where the language parts two sentences or words by one. */
export const space = ({ language }: Writing): string => (language === 'zh' ? '' : ' ');

/** Between the things of a list in one line. */
export const comma = ({ language }: Writing): string => (language === 'zh' ? '、' : ', ');

/** An entry's name, linked where it has a page. */
export function entryPiece(of: Writing, id: string, name = of.model.nameOf(id, of.language)): Inline {
  return of.model.entries.get(id)?.hasPage ? pageLink(of, routes.entry(id), name) : name;
}

/** Record prose: its links lead to entries and cases, its placeholders become the numbers of the case's results. */
export const markedPieces = (of: Writing, text: Localized, results: readonly Result[] = []): Inline[] =>
  parseMarks(text[of.language], results).map((piece) => {
    if (piece.kind === 'text') return piece.text;
    if (piece.kind === 'value') return quantityText(of, piece.quantity);
    const name = piece.text ?? of.model.nameOf(piece.id, of.language);
    return of.model.caseById.has(piece.id) ? pageLink(of, routes.case(piece.id), name) : entryPiece(of, piece.id, name);
  });

/** A name and what is to be said under it, as one line of a list. */
export const row = (of: Writing, name: string, ...pieces: readonly Inline[]): readonly Inline[] => [{ strong: [name] }, of.t.colon, ...pieces];
