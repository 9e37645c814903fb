import { DESCRIPTION_RANGE, descriptionLength, endsSentence, fits } from '../records/description-length.ts';
import type { Language } from '../i18n/language.ts';

/**
 * What is true of every page: fills a description that the page's own facts leave too short.
 * Each is shorter than the range is wide, so that taking one more never jumps over it.
 */
const OF_EVERY_PAGE: Record<Language, readonly string[]> = {
  zh: ['本站独立，中英双语。', '每个数字写明谁说的、出处在哪。', '证据分四级。', '收录的都是浙江的案例和有关词条。', '来源没有公布的，照实写明。'],
  en: [
    'An independent site in English and Chinese.',
    'Every number has its source.',
    'Evidence is graded in four steps.',
    'All about AI at work in Zhejiang, China.',
    'What is not disclosed is said to be so.',
  ],
};
/** More are not looked at: each doubles the choices. */
const MOST_CANDIDATES = 10;
/** Words before a full stop that end no sentence. */
const ABBREVIATION = /(?:\b(?:Co|Corp|Dr|Inc|Jr|Ltd|Mr|Mrs|Ms|No|Prof|St|approx|vs|e\.g|i\.e)|\b[A-Z])\.$/;
const FULL_STOP: Record<Language, string> = { zh: '。', en: '.' };
const WORD_SPACE: Record<Language, string> = { zh: '', en: ' ' };
/** Where a sentence ends, and where a clause does. */
const SENTENCE_END: Record<Language, RegExp> = { zh: /[。！？]+[”’」』》）]*/g, en: /[.!?]+['"’”)]*(?=\s+['"‘“(]?[\p{Lu}\p{N}])/gu };
const CLAUSE_END: Record<Language, RegExp> = { zh: /[；：，]|——/g, en: /[;:,](?=\s)|\s[—–](?=\s)/g };
const BRACKET_PAIRS = ['（）', '()', '“”', '‘’', '《》', '「」', '[]'] as const;

/**
 * A description for search engines, 60–80 Han or 110–155 characters long, of whole sentences.
 *
 * @param candidates what may be said, the most important first. Each is one or more sentences; of one that doesn't fit whole
 *   only its beginning is taken, and one for which there is no room is left out
 * @param language the language they are written in
 * @param caution a sentence that stands wherever the first candidate doesn't stand whole, so that no claim loses its reserve
 * @param instead says the same in short: stands where the first sentence has no room, since the end of a claim may turn it round
 * @returns as much of it as there is room for; without `instead`, a first sentence that is too long by itself is cut where a
 *   clause ends
 */
export function composeDescription(candidates: readonly string[], language: Language, caution = '', instead = ''): string {
  const [opening = [], ...rest] = candidates.map((text) => sentences(text, language)).filter((list) => list.length > 0);
  const own = rest.slice(0, MOST_CANDIDATES);
  const general = OF_EVERY_PAGE[language].map((text) => [text]);
  const room = DESCRIPTION_RANGE[language].max - (caution === '' ? 0 : descriptionLength(WORD_SPACE[language] + caution, language));
  const shortened =
    opening[0] === undefined || descriptionLength(opening[0], language) <= room
      ? []
      : [[instead === '' ? shorten(opening[0], room, language) : closed(instead, language), caution]];
  const beginnings = [
    [...opening, caution],
    opening,
    ...opening.map((_, i) => [...opening.slice(0, opening.length - 1 - i), caution]).filter((beginning) => beginning.length > 1),
    ...shortened,
  ].map((beginning) => beginning.filter(Boolean).join(WORD_SPACE[language]));
  // What comes first is always said; what is true of every page only where the page's own facts don't do.
  for (const lists of [own, [...own, ...general]]) {
    for (const beginning of beginnings) {
      const text = chosen(lists, beginning, language);
      if (text !== undefined) return text;
    }
  }
  return OF_EVERY_PAGE[language].join(WORD_SPACE[language]);
}

/** The most of the lists that fits, earlier ones first; undefined where no choice is within the range. */
function chosen(lists: readonly (readonly string[])[], before: string, language: Language): string | undefined {
  if (descriptionLength(before, language) > DESCRIPTION_RANGE[language].max) return undefined;
  const [list, ...rest] = lists;
  if (!list) return fits(before, language) ? before : undefined;
  for (let taken = list.length; taken >= 0; taken--) {
    const text = [before, ...list.slice(0, taken)].filter(Boolean).join(WORD_SPACE[language]);
    const whole = chosen(rest, text, language);
    if (whole !== undefined) return whole;
  }
  return undefined;
}

/** The sentences of a text, each with its mark at the end. */
export function sentences(text: string, language: Language): string[] {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain === '') return [];
  const found: string[] = [];
  let from = 0;
  for (const match of plain.matchAll(SENTENCE_END[language])) {
    const until = match.index + match[0].length;
    const piece = plain.slice(from, until);
    if (ABBREVIATION.test(piece) || !balanced(piece)) continue;
    found.push(piece.trim());
    from = until;
  }
  const last = plain.slice(from).trim();
  if (last !== '') found.push(closed(last, language));
  return found;
}

/** With a sentence mark at its end; dots that break off become one. */
function closed(text: string, language: Language): string {
  if (endsSentence(text)) return text;
  return `${text.replace(/[\s，、；：,;:—–\-·….]+$/u, '')}${FULL_STOP[language]}`;
}

/** A sentence that is too long by itself, cut where a clause ends, else between words, and closed. */
function shorten(whole: string, room: number, language: Language): string {
  // No more than that can be used, however long it is.
  const sentence = whole.slice(0, 4 * room);
  const most = room - 1;
  const least = most / 2;
  const ends = [...sentence.matchAll(CLAUSE_END[language])].map(({ index }) => index);
  const spaces = [...sentence.matchAll(/\s/g)].map(({ index }) => index);
  const characters = [...sentence].reduce<number[]>((all, one) => [...all, (all.at(-1) ?? 0) + one.length], []);
  for (const places of [ends, { zh: characters, en: spaces }[language], characters]) {
    const pieces = places.map((at) => sentence.slice(0, at)).filter((piece) => within(piece, least, most, language) && balanced(piece));
    const piece = pieces.at(-1);
    if (piece !== undefined) return closed(piece, language);
  }
  // Brackets that nothing closes: they go.
  const bare = sentence.replace(/[（）()“”‘’《》「」[\]]/g, '');
  const end = [...bare].reduce((text, one) => (descriptionLength(text + one, language) > most ? text : text + one), '');
  return closed(end, language);
}

const within = (text: string, least: number, most: number, language: Language): boolean => {
  const length = descriptionLength(text, language);
  return length >= least && length <= most;
};

/** Whether every bracket and quotation mark that opens is closed; ’ and ' may be apostrophes. */
const balanced = (text: string): boolean =>
  (text.match(/(?<![\p{L}\p{N}])'/gu)?.length ?? 0) <= (text.match(/'(?![\p{L}\p{N}])/gu)?.length ?? 0) &&
  BRACKET_PAIRS.every(([open = '', close = '']) => {
    const [opens, closes] = [text.split(open).length, text.split(close).length];
    return close === '’' ? opens <= closes : opens === closes;
  });
