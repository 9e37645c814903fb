import { type Content, proseOf } from '../records/content.ts';
import { type Language, LANGUAGES } from '../records/languages.ts';
import { sentencesOf } from '../records/own-texts.ts';
import type { Report } from '../records/problems.ts';
import { RETELLINGS } from '../records/retellings.ts';

/** Words by which a retelling speaks of its source and of what it lacks, instead of its subject. */
const OF_THE_SOURCE: Record<Language, RegExp> = {
  zh: /文章|没有|我们/u,
  en: /\b(?:the article|not|no|we|our)\b|n[’']t\b/i,
};
/** Quotations say what others said. Single marks are quotation marks only where no letter stands before the first. */
const QUOTED: Record<Language, RegExp> = { zh: /“[^”]*”/gu, en: /“[^”]*”|"[^"]*"|(?<![\p{L}\p{N}])[‘'][^’'\n]*(?:[’'](?=\p{L})[^’'\n]*)*[’']/gu };
/** The most of its sentences that may. */
const MOST = 1 / 4;

/** The running text of a piece of MDX: without headings, lists, and components that hold no words. */
const runningText = (body: string): string =>
  body
    .replace(/<h2\b[^>]*>.*?<\/h2>/gsu, '\n\n')
    .replace(/<(?:Cite|Update|CaseCard|Picture)\b[^>]*\/>/gu, '')
    .replace(/<Figure\b[^>]*\/>/gu, '1')
    .replace(/<[^>]+>/gu, '')
    .split(/\n\s*\n/u)
    .filter((block) => !/^\s*(?:[-*+]|\d+\.)\s/u.test(block))
    .join('\n\n');

/** How many sentences a piece of MDX has, and how many of them speak of the source or of what it lacks. */
export function voiceOf(body: string, language: Language): { sentences: number; ofTheSource: number } {
  const sentences = runningText(body)
    .replace(QUOTED[language], '')
    .split(/\n\s*\n/u)
    .flatMap((text) => sentencesOf({ text, language }));
  return { sentences: sentences.length, ofTheSource: sentences.filter((sentence) => OF_THE_SOURCE[language].test(sentence)).length };
}

/** The article is told anew, not described: at most a quarter of the sentences speak of it, or of what it doesn't say. */
export function articleVoice(content: Content, report: Report): void {
  for (const language of LANGUAGES) {
    const parts = content.sections.filter((entry) => entry.language === language);
    const others = RETELLINGS.filter((id) => content.pages.some((page) => page.id === id && page.language === language));
    const bodies = [...parts, ...others.map((id) => proseOf(content.pages, id, language))].map(({ prose }) => prose.body);
    const counts = bodies.map((body) => voiceOf(body, language));
    const sentences = counts.reduce((sum, count) => sum + count.sentences, 0);
    const ofTheSource = counts.reduce((sum, count) => sum + count.ofTheSource, 0);
    if (ofTheSource <= sentences * MOST) continue;
    const params = { language, sentences, ofTheSource, most: Math.floor(sentences * MOST) };
    report({ file: parts[0]?.file ?? 'content/article', line: 1, column: 1, at: '', code: 'articleVoice', params });
  }
}
