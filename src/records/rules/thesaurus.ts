import { hasPage, whatBecameOf } from '../addresses.ts';
import { type Content, type Rule, placeOf } from '../content.ts';
import { texts } from '../texts.ts';
import { expectId, expectValue, type Spot } from './expect.ts';

const isHan = (word: string): boolean => /\p{Script=Han}/u.test(word);
const LATIN_WORD = /[a-z0-9]+/g;
const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Lists that a group may be about; a case is another thing that it may be, and a page by its address. */
const LISTS = ['industry', 'task', 'technology', 'stage', 'question'] as const;
const isList = (name: string): name is (typeof LISTS)[number] => (LISTS as readonly string[]).includes(name);

/**
 * Groups of the thesaurus: words under zh and en stand on some page, so that a group leads somewhere and a word that pages
 * cease to use is told (once all texts can be read); words under asked are readers' own. Each word stands once: groups that share
 * one are joined, so what this site doesn't have would find their pages. What a group is about exists.
 */
export const thesaurus: Rule = (context) => {
  const { content, report, leaveOut } = context;
  const [unread] = content.incomplete;
  const stands = standing(content);
  const seen = new Map<string, { group: (typeof content.thesaurus.data)[number]; key: string }>();
  content.thesaurus.data.forEach((group, i) => {
    group.about.forEach((about, j) => {
      const [list = '', value = ''] = about.split('=');
      const place = () => placeOf(content.thesaurus, [i, 'about', j]);
      if (about.startsWith('/')) {
        if (!hasPage(about, content)) report({ ...place(), code: 'aboutPage', params: { got: about } });
        return;
      }
      const spot: Spot = { place, write: (right) => `${list}=${right}`, form: 'address' };
      const gone = content.records.cases.has(value) ? undefined : whatBecameOf(value, content);
      if (isList(list)) expectValue(context, list, value, spot);
      else if (gone) report({ ...place(), code: 'aboutWithdrawn', params: gone });
      else expectId(context, ['cases'], value, spot);
    });
    for (const key of ['zh', 'en', 'asked'] as const) {
      group[key].forEach((word, j) => {
        const place = () => placeOf(content.thesaurus, [i, key, j]);
        const before = seen.get(plain(word));
        // A word of both languages (AI, CT) may stand once under each.
        const isBoth = before?.group === group && before.key === 'zh' && key === 'en';
        if (before?.group.elsewhere !== group.elsewhere && before) report({ ...place(), code: 'wordElsewhere', params: { word } });
        else if (before && !isBoth) report({ ...place(), code: 'wordTwice', params: { word } });
        seen.set(plain(word), { group, key });
        if (key === 'asked' || stands(word, key)) return;
        if (unread) leaveOut(unread);
        else report({ ...place(), code: 'wordUnused', params: { word } });
      });
    }
  });
};

/** Whether a word stands on some page. */
function standing(content: Content): (word: string, language: 'zh' | 'en') => boolean {
  const parts = { zh: [] as string[], en: [] as string[] };
  for (const { language, text } of texts(content)) parts[language].push(text);
  for (const { data: entry } of content.records.reference.values()) {
    parts.zh.push(...entry.aliases.zh);
    parts.en.push(...entry.aliases.en);
  }
  for (const { en } of Object.values(content.taxonomy.unit)) parts.en.push(en.one, en.other);
  const all = { zh: plain(parts.zh.join('\n')), en: plain(parts.en.join('\n')) };
  // Latin words count only where they stand whole. Most are single words, which a set finds a hundred times as fast as a search.
  const single = { zh: new Set(all.zh.match(LATIN_WORD)), en: new Set(all.en.match(LATIN_WORD)) };
  return (word, language) => {
    const said = plain(word);
    if (isHan(word)) return all[language].includes(said);
    const words = said.match(LATIN_WORD) ?? [];
    if (!words.every((one) => single[language].has(one))) return false;
    return words[0] === said || standsWhole(said, all[language]);
  };
}

function standsWhole(said: string, text: string): boolean {
  for (let at = text.indexOf(said); at >= 0; at = text.indexOf(said, at + 1)) {
    if (!/[a-z0-9]/.test(`${text[at - 1] ?? ''} ${text[at + said.length] ?? ''}`)) return true;
  }
  return false;
}
