import { Converter } from 'opencc-js';
import { type Content, placeOf } from '../../records/content.ts';
import type { Place } from '../../records/problems.ts';
import { around, texts } from '../../records/texts.ts';
import type { SoftRule } from './index.ts';

const STRAIGHT = /["']/;
const CURLY = /[“”‘’]/;
/** Characters that simplified texts have as well, in some words or names: 乾隆, 著名, 徵 as a note, 於 as a surname, 昇腾, 鉅亨. */
const BOTH = new Set('乾著夥徵於瞭藉覆么干后里只余昇鉅');

/** Marks and characters that look like others. */
export const typography: SoftRule = ({ content, report }) => {
  for (const { language, text, kind, place } of texts(content)) {
    const blank = text.indexOf('\u00A0');
    if (language === 'en' && blank >= 0) report({ ...place(), code: 'keepingBlank', params: { around: around(text, blank, 1) } });
    const curly = CURLY.exec(text);
    if (language === 'en' && kind !== 'sources' && curly && STRAIGHT.test(text))
      report({ ...place(), code: 'quotesMixed', params: { around: around(text, curly.index, 1) } });
  }
  const simplified = Converter({ from: 't', to: 'cn' });
  for (const { text, place } of simplifiedTexts(content)) {
    const simple = simplified(text);
    const other = [...text].filter((character, i) => character !== [...simple][i] && !BOTH.has(character));
    if (other.length > 0) report({ ...place(), code: 'traditional', params: { got: other.join(''), simple: simplified(other.join('')) } });
  }
};

/** Chinese that is written in simplified characters; the names of entries are their holders'. */
function* simplifiedTexts(content: Content): Generator<{ text: string; place: () => Place }> {
  for (const { language, text, path, place } of texts(content)) if (language === 'zh' && path[0] !== 'name') yield { text, place };
  for (const entry of content.records.sources.values()) {
    if (entry.data.language === 'zh-CN') yield { text: entry.data.title, place: () => placeOf(entry, ['title']) };
  }
}
