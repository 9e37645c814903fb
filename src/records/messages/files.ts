import { type Messages, shown } from './message.ts';

/** Files: whether one can be opened, what it is written in, and where it lies. */
export interface FileProblems {
  cannotOpen: { reason: string };
  notUtf8: { encoding: string | undefined };
  badCharacter: { name: string };
  emptyFile: Record<never, never>;
  strayFile: { to: string | undefined };
  missingFile: Record<never, never>;
  notShown: { folder: 'article' | 'pages'; names: readonly string[] };
  badId: { id: string };
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
      got: p.encoding ? `像是 ${p.encoding} 编码，从这里起读不懂` : '这里有损坏的字，不是 UTF-8',
      fix: p.encoding ? '用编辑器的“另存为”，编码选 UTF-8' : '把这一行的字改对，用编辑器的“另存为”，编码选 UTF-8',
    }),
    en: (p) => ({
      expected: 'a file in UTF-8',
      got: p.encoding ? `what looks like ${p.encoding}, unreadable from here on` : "a damaged character here, which isn't UTF-8",
      fix: p.encoding ? "save as UTF-8: your editor offers the encoding under 'save as'" : 'correct the words on this line and save as UTF-8',
    }),
  },
  badCharacter: {
    zh: (p) => ({
      expected: '看得见的文字',
      got: p.name === 'U+FFFD' ? '�（U+FFFD）：这里有个字已经丢失' : `看不见的控制字符 ${p.name}`,
      fix: p.name === 'U+000D' ? '用编辑器的“另存为”，换行选 LF 或 CRLF' : '删掉它，把原来的字补上，存成 UTF-8',
    }),
    en: (p) => ({
      expected: 'characters that can be seen',
      got: p.name === 'U+FFFD' ? '� (U+FFFD): a character was lost here' : `the control character ${p.name}, which nobody sees`,
      fix: p.name === 'U+000D' ? 'save the file with line ends LF or CRLF' : 'delete it, put back what stood there, and save as UTF-8',
    }),
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
      expected: 'content/README.md 里列出的文件夹和文件',
      got: '没有程序读这个文件，网站上不会有它',
      fix: p.to ? `移到 ${p.to}，或移出 content/` : '移到它该在的文件夹（见 content/README.md），或移出 content/',
    }),
    en: (p) => ({
      expected: 'the folders and files that content/README.md lists',
      got: 'nobody reads this file, so the site would go without it',
      fix: p.to ? `move it to ${p.to}, or out of content/` : 'move it to the folder where it belongs (see content/README.md), or out of content/',
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
    zh: (p) => ({ expected: '3—48 个小写字母、数字，词间一个连字符', got: shown(p.id), fix: '给文件改名' }),
    en: (p) => ({ expected: '3 to 48 lower-case letters and digits, words joined by one hyphen', got: shown(p.id), fix: 'rename the file' }),
  },
  duplicateId: {
    zh: (p) => ({ expected: '所有种类里独一无二的编号', got: `${shown(p.id)} 已是 ${p.other}`, fix: '给其中一个文件改名，并改掉指向它的引用' }),
    en: (p) => ({
      expected: 'an id that is unique over all kinds',
      got: `${shown(p.id)} is already ${p.other}`,
      fix: 'rename one of the files and the references to it',
    }),
  },
};
