import type { YamlTrap } from '../yaml-file.ts';
import { type Messages, shown } from './message.ts';

/** YAML: what the parser can't read, or would read as something else than what stands there. */
export interface YamlProblems {
  yamlSyntax: { detail: string };
  yamlTrap: { what: YamlTrap; got: string };
  tooDeep: { most: number };
  duplicateKey: { key: string };
}

export const YAML_MESSAGES: Messages<YamlProblems> = {
  yamlSyntax: {
    zh: (p) => ({ expected: '能读懂的 YAML', got: p.detail, fix: '看这一行的缩进、冒号和引号；含冒号的文字要加引号' }),
    en: (p) => ({
      expected: 'YAML that can be read',
      got: p.detail,
      fix: 'look at indentation, colons and quotes on this line; text with a colon in it needs quotes',
    }),
  },
  yamlTrap: {
    zh: (p) => ({ expected: TRAPS_ZH[p.what].expected, got: p.got, fix: TRAPS_ZH[p.what].fix }),
    en: (p) => ({ expected: TRAPS_EN[p.what].expected, got: p.got, fix: TRAPS_EN[p.what].fix }),
  },
  tooDeep: {
    zh: (p) => ({ expected: `最多 ${p.most} 层`, got: '括号、列表或标签一层套一层，太深了', fix: '看是不是少了收尾的括号或标签，或者缩进错了' }),
    en: (p) => ({
      expected: `at most ${p.most} levels`,
      got: 'brackets, lists or tags nested deeper than that',
      fix: 'see whether a closing bracket or tag is missing, or the indentation has slipped',
    }),
  },
  duplicateKey: {
    zh: (p) => ({ expected: '每个键只出现一次', got: `${shown(p.key)} 又出现一次`, fix: '合并或删掉一处' }),
    en: (p) => ({ expected: 'each key once', got: `${shown(p.key)} a second time`, fix: 'merge the two or delete one' }),
  },
};

const TRAPS_ZH: Record<YamlTrap, { expected: string; fix: string }> = {
  comment: { expected: '不加引号的值后面没有 #：从 # 起会当成注释丢掉', fix: '# 是文字的一部分就给整个值加引号；是注释就单写一行，放在上面' },
  tag: { expected: '值不以 ! 开头：这样的词会当成标签丢掉', fix: '给整个值加引号' },
  anchor: { expected: '值不以 & 开头：这样的词会当成锚点丢掉', fix: '给整个值加引号' },
  alias: { expected: '值不以 * 开头：这样的词会当成别名', fix: '给整个值加引号' },
  number: { expected: '照平常写法的十进制数字', fix: '只写数字和小数点，例如 1385 或 0.5；是文字就加引号' },
  key: { expected: '键是一个词', fix: '改正冒号前面的词；数字作键要加引号' },
  directive: { expected: '没有以 % 开头的行', fix: '删掉这一行；是文字就加引号' },
  document: { expected: '一个文件里只有一份内容', fix: '删掉 --- 这一行，或把下面的内容另存一个文件' },
};

const TRAPS_EN: Record<YamlTrap, { expected: string; fix: string }> = {
  comment: {
    expected: 'no # behind a value without quotes: from there on it would be lost as a comment',
    fix: 'where # belongs to the words, put the whole value in quotes; a comment goes on a line of its own above',
  },
  tag: { expected: 'a value that does not begin with !: the word would be lost as a tag', fix: 'put the whole value in quotes' },
  anchor: { expected: 'a value that does not begin with &: the word would be lost as an anchor', fix: 'put the whole value in quotes' },
  alias: { expected: 'a value that does not begin with *: the word would be taken for an alias', fix: 'put the whole value in quotes' },
  number: { expected: 'a decimal number as people write it', fix: 'write digits and a point only, as 1385 or 0.5; put words in quotes' },
  key: { expected: 'one word as the key', fix: 'correct what stands before the colon; a number as a key needs quotes' },
  directive: { expected: 'no line that begins with %', fix: 'delete the line; put words in quotes' },
  document: { expected: 'one record in a file', fix: 'delete the line ---, or move what follows it to a file of its own' },
};
