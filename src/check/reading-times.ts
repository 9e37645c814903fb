import { readingMinutes } from '../model/reading.ts';
import { type Content, proseOf } from '../records/content.ts';
import { LANGUAGES } from '../records/languages.ts';
import type { Report } from '../records/problems.ts';

/** Minutes that the languages of one part may be apart. */
const APART = 1;

/** A part of the article takes about as long to read in both languages: else one of them leaves something out. */
export function readingTimes(content: Content, report: Report): void {
  for (const { id, language, file } of content.sections) {
    if (language !== LANGUAGES[0]) continue;
    const [zh, en] = [
      readingMinutes(proseOf(content.sections, id, 'zh').prose, 'zh'),
      readingMinutes(proseOf(content.sections, id, 'en').prose, 'en'),
    ];
    if (Math.abs(zh - en) > APART) report({ file, line: 1, column: 1, at: '', code: 'readingTimesDiffer', params: { section: id, zh, en } });
  }
}
