import type { Rule } from '../content.ts';
import { plainWords } from '../marks.ts';
import { chineseNames, NAMING_LISTS } from '../names.ts';
import { around, texts } from '../texts.ts';

const FULL_WIDTH: Record<string, string> = { ',': '，', '.': '。', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）', '"': '“ ”' };
const HALF_WIDTH: Record<string, string> = { '，': ',', '。': '.', '；': ';', '：': ':', '？': '?', '！': '!', '（': '(', '）': ')', '、': ',' };
// A mark is Chinese where a Han character or a Chinese mark stands directly beside it.
const HALF_BESIDE_HAN = /(?<=[\p{Script=Han}”》）])[,.;:?!()"]|[,;:?!()"](?=[\p{Script=Han}“《（])/gu;
const HALF_MARK = /[,.;:?!()"]/;
const CHINESE = /[\p{Script=Han}，。；：？！（）、]/u;
const FULL_MARK = /[，。；：？！（）、]/gu;
const HAN_RUN = /[\p{Script=Han}][\p{Script=Han}（）·“”]*/gu;

/** Chinese uses full-width marks, English half-width ones, and Chinese characters in English only as names. */
export const language: Rule = ({ content, report, leaveOut }) => {
  const names = chineseNames(content);
  // A name whose entry or list can't be read would be told wherever it stands.
  const unread = ['reference', 'terms', ...NAMING_LISTS].find((list) => content.incomplete.has(list));
  const mixedNames = [...names].filter((name) => /[^\p{Script=Han}]/u.test(name)).sort((a, b) => b.length - a.length);
  for (const piece of texts(content)) {
    const { place } = piece;
    // Most texts have none of the other language's marks and characters.
    if (!(piece.language === 'zh' ? HALF_MARK : CHINESE).test(piece.text)) continue;
    if (piece.language === 'zh') {
      for (const match of plainWords(piece.text).matchAll(HALF_BESIDE_HAN)) {
        const [mark] = match;
        report({ ...place(), code: 'halfWidth', params: { mark, full: FULL_WIDTH[mark] ?? mark, around: around(piece.text, match.index, 1) } });
      }
      continue;
    }
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
