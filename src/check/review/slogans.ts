import type { Content } from '../../records/content.ts';
import { LANGUAGES } from '../../records/languages.ts';
import { ownTexts } from '../../records/own-texts.ts';
import { around } from '../../records/texts.ts';
import type { SoftRule } from './index.ts';

/** Words of press releases. */
const SLOGANS = {
  zh: /赋能|标杆|打造|引领|抢抓|蓝海|加速度|新高地|排头兵|领跑|颠覆|革命性|里程碑|重磅/u,
  en: /\b(?:empower\w*|flagship|cutting-edge|ground-?breaking|revolutioni[sz]\w*|game-chang\w*|state-of-the-art|unlock\w*|spearhead\w*|seamless\w*)\b/i,
};
/** Quotation marks set words off as somebody's own. */
const QUOTED = { zh: /“[^”]*”|《[^》]*》/gu, en: /["“][^"”]*["”]|(?<!\w)['‘][^'’]*['’](?!\w)/gu };

/** Our own texts say what was done; names and quotations may be as their holders want them. */
export const slogans: SoftRule = ({ content, report }) => {
  const names = namesWithSlogans(content);
  for (const { language, text, place } of ownTexts(content)) {
    if (!SLOGANS[language].test(text)) continue;
    const blank = (words: string) => ' '.repeat(words.length);
    let own = text.replace(QUOTED[language], blank);
    for (const name of names) own = own.replaceAll(name, blank(name));
    const match = SLOGANS[language].exec(own);
    if (match) report({ ...place(), code: 'slogan', params: { words: match[0], around: around(text, match.index, match[0].length) } });
  }
};

const namesWithSlogans = ({ records }: Content): string[] =>
  [...records.reference.values()].flatMap(({ data }) =>
    LANGUAGES.flatMap((language) =>
      [data.name[language], data.short?.[language] ?? '', ...data.aliases[language]].filter((name) => SLOGANS[language].test(name)),
    ),
  );
