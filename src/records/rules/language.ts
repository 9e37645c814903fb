import type { Rule } from '../content.ts';
import { plainWords } from '../marks.ts';
import { chineseNames, NAMING_LISTS } from '../names.ts';
import { around, texts } from '../texts.ts';

const FULL_WIDTH: Record<string, string> = { ',': '，', '.': '。', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）', '"': '“ ”' };
const HALF_WIDTH: Record<string, string> = { '，': ',', '。': '.', '；': ';', '：': ':', '？': '?', '！': '!', '（': '(', '）': ')', '、': ',' };
// A mark is Chinese where a Han character or a Chinese mark stands directly beside it.
const HALF_BESIDE_HAN = /(?<=[\p{Script=Han}”》）])(?:[,;:?!()"]|\.(?!\.))|[,;:?!()"](?=[\p{Script=Han}“《（])/gu;
const HALF_MARK = /[,.;:?!()"]/;
const CHINESE = /[\p{Script=Han}，。；：？！（）、]/u;
const FULL_MARK = /[，。；：？！（）、]/gu;
const HAN_RUN = /[\p{Script=Han}][\p{Script=Han}（）·“”]*/gu;

/** Names and labels may be in letters; a sentence of this many is English in the wrong place. */
const MOST_LETTERS = 12;
const NAMES = new Set(['name', 'short', 'aliases']);

/** Chinese uses full-width marks, English half-width ones, and each language has its own characters but for names. */
export const language: Rule = ({ content, report, leaveOut }) => {
  const names = chineseNames(content);
  // A name whose entry or list can't be read would be told wherever it stands.
  const unread = ['reference', 'terms', ...NAMING_LISTS].find((list) => content.incomplete.has(list));
  const mixedNames = [...names].filter((name) => /[^\p{Script=Han}]/u.test(name)).sort((a, b) => b.length - a.length);
  for (const piece of texts(content)) {
    const { place } = piece;
    if (piece.language === 'zh') {
      const letters = piece.text.match(/[a-z]/gi)?.length ?? 0;
      if (
        letters > MOST_LETTERS &&
        !/\p{Script=Han}/u.test(piece.text) &&
        piece.kind !== 'sources' &&
        piece.path.length > 0 &&
        !piece.path.some((part) => NAMES.has(String(part)))
      )
        report({ ...place(), code: 'noChinese', params: { got: piece.text } });
      // Most texts have none of the other language's marks and characters.
      if (!HALF_MARK.test(piece.text)) continue;
      for (const match of plainWords(piece.text).matchAll(HALF_BESIDE_HAN)) {
        const [mark] = match;
        report({ ...place(), code: 'halfWidth', params: { mark, full: FULL_WIDTH[mark] ?? mark, around: around(piece.text, match.index, 1) } });
      }
      continue;
    }
    if (!CHINESE.test(piece.text)) continue;
    let text = plainWords(piece.text);
    for (const name of mixedNames) text = text.replaceAll(name, ' '.repeat(name.length));
    for (const match of text.matchAll(HAN_RUN)) {
      const run = match[0].replace(/[（）]+$/, '');
      if (names.has(run)) continue;
      if (unread) leaveOut(unread);
      else report({ ...place(), code: 'hanInEnglish', params: { text: run } });
    }
    for (const match of text.replace(HAN_RUN, (run) => ' '.repeat(run.length)).matchAll(FULL_MARK)) {
      const [mark] = match;
      report({ ...place(), code: 'fullWidth', params: { mark, half: HALF_WIDTH[mark] ?? mark, around: around(piece.text, match.index, 1) } });
    }
  }
};
