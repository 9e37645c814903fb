import type { RefusedKind } from '../characters.ts';
import type { Kind } from '../kinds.ts';
import { type Message, type Messages, shown } from './message.ts';

interface BadCharacter {
  name: string;
  kind: RefusedKind;
  char: string;
  instead: string | undefined;
  /** The line with what was meant. */
  write: string | undefined;
}

/** Files: whether one can be opened, what it is written in, and where it lies. */
export interface FileProblems {
  cannotOpen: { reason: string };
  notUtf8: { encoding: string | undefined };
  mergeConflict: { got: string };
  notText: Record<never, never>;
  garbled: Record<never, never>;
  badCharacter: BadCharacter;
  emptyFile: Record<never, never>;
  /** `rename`: the name under which it would be read where it lies. */
  strayFile: { to: string | undefined; rename: string | undefined; picture: boolean };
  missingFile: Record<never, never>;
  notShown: { folder: 'article' | 'pages'; names: readonly string[] };
  badId: { id: string; meant: string | undefined };
  wrongFolder: { looksLike: Kind; to: string };
  duplicateId: { id: string; other: string };
}

export const FILE_MESSAGES: Messages<FileProblems> = {
  cannotOpen: {
    zh: (p) => ({ expected: '打得开的文件或文件夹', got: p.reason, fix: '看它是不是链接到别处、没有读取权限，或已经损坏；换成普通文件' }),
    en: (p) => ({
      expected: 'a file or folder that can be opened',
      got: p.reason,
      fix: 'see whether it is a link to somewhere else, may not be read or is damaged; put a plain file in its place',
    }),
  },
  notUtf8: {
    zh: (p) => ({
      expected: 'UTF-8 编码的文件',
      got: p.encoding ? `像是 ${p.encoding} 编码${inNotepad('（记事本里叫 ', p.encoding, '）')}，从这里起读不懂` : '这里有损坏的字，不是 UTF-8',
      fix: p.encoding ? '用编辑器的“另存为”，编码选 UTF-8' : '把这一行的字改对，用编辑器的“另存为”，编码选 UTF-8',
    }),
    en: (p) => ({
      expected: 'a file in UTF-8',
      got: p.encoding
        ? `what looks like ${p.encoding}${inNotepad(' (', p.encoding, ' in Notepad)')}, unreadable from here on`
        : "a damaged character here, which isn't UTF-8",
      fix: p.encoding ? "save as UTF-8: your editor offers the encoding under 'save as'" : 'correct the words on this line and save as UTF-8',
    }),
  },
  notText: {
    zh: () => ({ expected: '纯文本文件', got: 'Word 或 Excel 文件', fix: '把文字复制到纯文本编辑器（如记事本）里，另存为 UTF-8 的文件' }),
    en: () => ({
      expected: 'a file of plain text',
      got: 'a file of Word or Excel',
      fix: 'copy the words into a plain text editor and save them as UTF-8',
    }),
  },
  garbled: {
    zh: () => ({
      expected: '读得懂的中文',
      got: '整个文件成了乱码：UTF-8 的文件当成 GBK 打开，又存了一次',
      fix: '不要在乱码上改：从版本历史里取回原来的文件，用 UTF-8 打开再改',
    }),
    en: () => ({
      expected: 'Chinese that can be read',
      got: 'a garbled file: one in UTF-8 was opened as GBK and saved',
      fix: "don't edit it: bring the former file back from the history and open it as UTF-8",
    }),
  },
  mergeConflict: {
    zh: (p) => ({ expected: '合并好的文件', got: p.got, fix: '两个人改了同一处：在 <<<<<<< 和 >>>>>>> 之间留下对的一份，删掉这些记号' }),
    en: (p) => ({
      expected: 'a file that has been merged',
      got: p.got,
      fix: 'two people changed one place: keep the right one of what stands between <<<<<<< and >>>>>>>, and delete these marks',
    }),
  },
  badCharacter: {
    zh: (p) => ({ ...CHARACTERS.zh[p.kind](p), write: p.write }),
    en: (p) => ({ ...CHARACTERS.en[p.kind](p), write: p.write }),
  },
  emptyFile: {
    zh: () => ({ expected: '写了内容的文件', got: '空文件，或者只有注释', fix: '照 content/README.md 的例子写，或删掉这个文件；空列表写 []' }),
    en: () => ({
      expected: 'a file with something in it',
      got: 'an empty file, or comments only',
      fix: 'write it as the example in content/README.md, or delete the file; an empty list is []',
    }),
  },
  strayFile: {
    zh: (p) => ({
      expected: p.picture ? '没有图片：本站的图都由记录画成' : 'content/README.md 里列出的文件夹和文件',
      got: '没有程序读这个文件，网站上不会有它',
      fix: p.rename
        ? `文件改名为 ${p.rename}（Windows 会藏起扩展名：在“查看”里勾选“文件扩展名”）`
        : p.to
          ? `移到 ${p.to}，或移出 content/`
          : p.picture
            ? '移出 content/'
            : '移到它该在的文件夹（见 content/README.md），或移出 content/',
    }),
    en: (p) => ({
      expected: p.picture ? 'no picture: those of the site are drawn from the records' : 'the folders and files that content/README.md lists',
      got: 'nobody reads this file, so the site would go without it',
      fix: p.rename
        ? `rename it to ${p.rename} (Windows hides endings: tick 'File name extensions' under View)`
        : p.to
          ? `move it to ${p.to}, or out of content/`
          : p.picture
            ? 'move it out of content/'
            : 'move it to the folder where it belongs (see content/README.md), or out of content/',
    }),
  },
  missingFile: {
    zh: () => ({ expected: '这个文件或文件夹', got: '没有', fix: '从版本历史里取回来，或把改错的名字改回去；空列表写 []' }),
    en: () => ({
      expected: 'this file or folder',
      got: 'nothing',
      fix: 'bring it back from the history, or give it its right name again; an empty list is []',
    }),
  },
  notShown: {
    zh: (p) => ({
      expected: `这些名字之一：${p.names.join('、')}`,
      got: '网站上没有地方显示这个文件',
      fix: p.folder === 'article' ? '改正文件名，或在 taxonomy/section.yaml 里加上这一部分' : '改正文件名，或移出 content/；新页面要先在程序里加上',
    }),
    en: (p) => ({
      expected: `one of the names ${p.names.join(', ')}`,
      got: 'a file that no page of the site shows',
      fix:
        p.folder === 'article'
          ? 'correct the name, or add the part to taxonomy/section.yaml'
          : 'correct the name or move the file out of content/; a new page is first added to the program',
    }),
  },
  badId: {
    zh: (p) => ({
      expected: '文件名 3—48 个小写字母、数字，词间一个连字符',
      got: shown(p.id),
      fix: p.meant ? `文件改名为 ${p.meant}` : '给文件改名：用拼音或英文，例如 wenling-shoes',
    }),
    en: (p) => ({
      expected: 'a file name of 3 to 48 lower-case letters and digits, words joined by one hyphen',
      got: shown(p.id),
      fix: p.meant ? `rename the file to ${p.meant}` : 'rename the file in pinyin or English, as wenling-shoes',
    }),
  },
  wrongFolder: {
    zh: (p) => ({ expected: '放在自己文件夹里的记录', got: `像是${KINDS_ZH[p.looksLike]}`, fix: `移到 ${p.to}` }),
    en: (p) => ({ expected: 'a record in the folder of its kind', got: `what looks like ${KINDS_EN[p.looksLike]}`, fix: `move it to ${p.to}` }),
  },
  duplicateId: {
    zh: (p) => ({ expected: '所有种类里独一无二的编号', got: `${shown(p.id)} 已是 ${p.other}`, fix: '给新写的那个文件改名，并改掉指向它的引用' }),
    en: (p) => ({
      expected: 'an id that is unique over all kinds',
      got: `${shown(p.id)} is already ${p.other}`,
      fix: 'rename the newer of the two, and the references to it',
    }),
  },
};

/** What Windows' Notepad calls an encoding. */
const IN_NOTEPAD: Record<string, string> = { GBK: 'ANSI', 'UTF-16': 'Unicode' };
const inNotepad = (before: string, encoding: string, after: string): string => {
  const name = IN_NOTEPAD[encoding];
  return name ? `${before}${name}${after}` : '';
};

const KINDS_ZH: Record<Kind, string> = {
  cases: '一个案例',
  figures: '文章的一个数字',
  reference: '一个词条',
  sources: '一条来源',
  updates: '一条后续',
};
const KINDS_EN: Record<Kind, string> = {
  cases: 'a case',
  figures: 'a figure of the article',
  reference: 'an entry',
  sources: 'a source',
  updates: 'an update',
};

/** What the commonest of them are called. */
const CHARACTER_NAMES: Record<'zh' | 'en', Record<string, string>> = {
  zh: {
    'U+0000': '空字符',
    'U+0085': '换行字符',
    'U+00A0': '不换行空格',
    'U+00AD': '软连字符',
    'U+200B': '零宽空格',
    'U+200C': '零宽不连字',
    'U+200D': '零宽连字',
    'U+200E': '从左到右标记',
    'U+200F': '从右到左标记',
    'U+202E': '从右到左覆盖',
    'U+2028': '行分隔符',
    'U+2029': '段分隔符',
    'U+2060': '单词连接符',
    'U+2063': '不可见分隔符',
    'U+3000': '全角空格',
    'U+FEFF': '字节顺序标记（BOM）',
  },
  en: {
    'U+0000': 'null character',
    'U+0085': 'next line',
    'U+00A0': 'no-break space',
    'U+00AD': 'soft hyphen',
    'U+200B': 'zero width space',
    'U+200C': 'zero width non-joiner',
    'U+200D': 'zero width joiner',
    'U+200E': 'left-to-right mark',
    'U+200F': 'right-to-left mark',
    'U+202E': 'right-to-left override',
    'U+2028': 'line separator',
    'U+2029': 'paragraph separator',
    'U+2060': 'word joiner',
    'U+2063': 'invisible separator',
    'U+3000': 'full-width space',
    'U+FEFF': 'byte order mark',
  },
};
/** Hundreds that have one name. */
const CHARACTER_RANGES: Record<'zh' | 'en', [RegExp, string][]> = {
  zh: [
    [/^U\+E01/, '异体字选择符'],
    [/^U\+E00/, '标签字符'],
    [/^U\+FE0/, '变体选择符'],
  ],
  en: [
    [/^U\+E01/, 'variation selector'],
    [/^U\+E00/, 'tag character'],
    [/^U\+FE0/, 'variation selector'],
  ],
};
const named = (language: 'zh' | 'en', name: string): string => {
  const known = CHARACTER_NAMES[language][name] ?? CHARACTER_RANGES[language].find(([pattern]) => pattern.test(name))?.[1];
  if (!known) return name;
  return language === 'zh' ? `${known} ${name}` : `${known}, ${name}`;
};

/** Full-width marks and letters are typed, Chinese characters of another code come by copying, the rest are signs of their own (㎡, ①). */
const lookAlike = (char: string): 'fullWidth' | 'han' | 'sign' =>
  /^[\uFF01-\uFF5E\uFFE0-\uFFE6]/.test(char) ? 'fullWidth' : /^\p{Script=Han}/u.test(char) ? 'han' : 'sign';
const LOOK_ALIKES = {
  zh: {
    fullWidth: () => '，是全角字符',
    han: (name: string) => `（${name}），样子一样，搜索却找不到`,
    sign: (name: string) => `（${name}），是几个字符合成的一个`,
  },
  en: {
    fullWidth: () => 'in full-width characters',
    han: (name: string) => `another character (${name}) that looks the same and is not found by search`,
    sign: (name: string) => `one character (${name}) for several`,
  },
};

const CHARACTERS: Record<'zh' | 'en', Record<RefusedKind, (p: BadCharacter) => Message>> = {
  zh: {
    lost: (p) => ({ expected: '看得见的文字', got: `${p.char}（${p.name}）：这里有个字已经丢失`, fix: '把原来的字补上，存成 UTF-8' }),
    control: (p) => ({ expected: '看得见的文字', got: `看不见的控制字符：${named('zh', p.name)}`, fix: '删掉它；缺了字就补上' }),
    lineEnd: () => ({ expected: '以 LF 或 CRLF 换行的文件', got: '旧式换行（只有 CR）', fix: '用编辑器的“另存为”，换行选 LF 或 CRLF' }),
    unseen: (p) => ({
      expected: '看得见的文字',
      got: `看不见的字符：${named('zh', p.name)}`,
      fix: '删掉它：多半是从网页或文档里粘贴进来的；把这一段重打一遍最稳妥',
    }),
    private: (p) => ({ expected: '各种设备都认得的字', got: `自造字 ${p.name}，别人的设备上显示不出来`, fix: '换成通用的字' }),
    blank: (p) => {
      const got = named('zh', p.name);
      if (p.instead === '') return { expected: '中文里不用空格，段首不缩进', got, fix: '删掉它' };
      if (p.instead === ' ') return { expected: '普通空格', got, fix: '换成普通空格' };
      return { expected: '行首用普通空格缩进', got, fix: '换成两个普通空格' };
    },
    radical: (p) => ({
      expected: '通用汉字',
      got: `部首字符“${p.char}”（${p.name}），样子像汉字，搜索却找不到`,
      fix: p.instead ? `换成 ${p.instead}` : '换成通用的汉字',
    }),
    compatibility: (p) => ({
      expected: p.instead ? `“${p.instead}”` : '通用的写法',
      got: `“${p.char}”${LOOK_ALIKES.zh[lookAlike(p.char)](p.name)}`,
      fix: p.instead ? `换成 ${p.instead}` : '换成通用的写法',
    }),
    decomposed: (p) => ({ expected: `一个字符 ${p.instead ?? ''}`, got: `拆成几个字符的 ${p.char}（${p.name}）`, fix: '重新输入这个字母' }),
  },
  en: {
    lost: (p) => ({
      expected: 'characters that can be seen',
      got: `${p.char} (${p.name}): a character was lost here`,
      fix: 'put back what stood there, and save as UTF-8',
    }),
    control: (p) => ({
      expected: 'characters that can be seen',
      got: `a control character that nobody sees: ${named('en', p.name)}`,
      fix: 'delete it; put back what is missing',
    }),
    lineEnd: () => ({
      expected: 'a file with line ends LF or CRLF',
      got: 'line ends of old (CR alone)',
      fix: "choose line ends LF or CRLF under 'save as' in your editor",
    }),
    unseen: (p) => ({
      expected: 'characters that can be seen',
      got: `one that nobody sees: ${named('en', p.name)}`,
      fix: 'delete it: it was most likely pasted from a page or document; typing this stretch again is safest',
    }),
    private: (p) => ({
      expected: 'characters that every device knows',
      got: `${p.name}, a character of private use`,
      fix: 'write one in common use',
    }),
    blank: (p) => {
      const got = named('en', p.name);
      if (p.instead === '') return { expected: 'no blank in Chinese, and no indentation of paragraphs', got, fix: 'delete it' };
      if (p.instead === ' ') return { expected: 'an ordinary space', got, fix: 'write an ordinary space' };
      return { expected: 'ordinary spaces as indentation', got, fix: 'write two ordinary spaces' };
    },
    radical: (p) => ({
      expected: 'a Chinese character in common use',
      got: `the radical ${p.char} (${p.name}), which looks like one and is not found by search`,
      fix: p.instead ? `write ${p.instead}` : 'write the character itself',
    }),
    compatibility: (p) => ({
      expected: p.instead ? `"${p.instead}"` : 'the common form',
      got: `"${p.char}", ${LOOK_ALIKES.en[lookAlike(p.char)](p.name)}`,
      fix: p.instead ? `write ${p.instead}` : 'write the common form',
    }),
    decomposed: (p) => ({ expected: `one character, ${p.instead ?? ''}`, got: `${p.char} in several (${p.name})`, fix: 'type the letter again' }),
  },
};
