import type { Rule } from '../content.ts';
import { pathText } from '../problems.ts';
import { nearest } from '../nearest.ts';
import { texts } from '../texts.ts';

const isHan = (word: string): boolean => /\p{Script=Han}/u.test(word);
const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/**
 * Groups of the thesaurus: words under zh and en stand on some page, so that a group leads somewhere and a word that pages
 * cease to use is told (once all texts can be read); words under asked are readers' own. Each word is in one group. What a
 * group is about exists.
 */
export const thesaurus: Rule = ({ content, report }) => {
  const { data, file, where } = content.thesaurus;
  const parts = { zh: [] as string[], en: [] as string[] };
  for (const { language, text } of texts(content)) parts[language].push(text);
  for (const { data: entry } of content.records.reference.values()) {
    parts.zh.push(...entry.aliases.zh);
    parts.en.push(...entry.aliases.en);
  }
  for (const name of ['industry', 'city', 'stage', 'task', 'technology', 'family', 'unit'] as const) {
    const labels = JSON.stringify(content.taxonomy[name]);
    parts.zh.push(labels);
    parts.en.push(labels);
  }
  const all = { zh: plain(parts.zh.join('\n')), en: plain(parts.en.join('\n')) };
  /** Latin words only as whole words. */
  const stands = (word: string, language: 'zh' | 'en') =>
    isHan(word)
      ? all[language].includes(plain(word))
      : new RegExp(`(?<![a-z0-9])${plain(word).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![a-z0-9])`).test(all[language]);
  const lists = { industry: 0, task: 0, technology: 0, stage: 0 };
  const isList = (name: string): name is keyof typeof lists => Object.hasOwn(lists, name);
  const expectAbout = (about: string, place: { file: string; line: number; column: number; at: string }) => {
    const [list = '', value = ''] = about.split('=');
    const known = isList(list)
      ? Object.keys(content.taxonomy[list]).map((id) => `${list}=${id}`)
      : [...content.records.cases.keys()].map((id) => `case=${id}`);
    if (known.includes(about) || content.incomplete.has(list) || content.unreadable.has(value)) return;
    report({ ...place, code: 'unknownValue', params: { list: isList(list) ? list : 'case', got: about, nearest: nearest(about, known) } });
  };
  const seen = new Set<string>();
  for (const [i, group] of data.entries()) {
    for (const [j, about] of group.about.entries()) expectAbout(about, { file, ...where([i, 'about', j]), at: pathText([i, 'about', j]) });
    for (const key of ['zh', 'en', 'asked'] as const) {
      for (const [j, word] of group[key].entries()) {
        const place = { file, ...where([i, key, j]), at: pathText([i, key, j]) };
        // A word of both languages (AI, CT) may stand once under each.
        const mark = key === 'asked' ? plain(word) : `${key}:${plain(word)}`;
        if (seen.has(mark)) report({ ...place, code: 'wordTwice', params: { word } });
        seen.add(mark);
        if (key !== 'asked' && content.incomplete.size === 0 && !stands(word, key)) report({ ...place, code: 'wordUnused', params: { word } });
      }
    }
  }
};
