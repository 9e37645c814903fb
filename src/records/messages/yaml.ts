import type { YamlSlip } from '../yaml/slips.ts';
import { type Message, type Messages, shown } from './message.ts';

/** YAML: what the parser can't read, or would read as something else than what stands there. */
export interface YamlProblems {
  /** `reason` is the parser's code. */
  yamlSyntax: { reason: string; got: string; indent: number; meant: number | undefined };
  yamlSlip: { what: YamlSlip; got: string; write: string | undefined };
  tooDeep: { most: number };
  duplicateKey: { key: string };
  pastedTwice: { key: string; more: number };
}

export const YAML_MESSAGES: Messages<YamlProblems> = {
  yamlSyntax: {
    zh: (p) => ({
      expected: SYNTAX_ZH[p.reason] ?? '能读懂的 YAML',
      got: p.reason === 'BAD_INDENT' ? `${p.got}，前面有 ${p.indent} 个空格` : p.got,
      fix:
        p.reason === 'BAD_INDENT'
          ? p.meant === undefined
            ? '增减行首的空格，与同一层的字段对齐；下一层多缩进两格'
            : p.meant === 0
              ? '顶格写：删掉行首的空格'
              : `行首改成 ${p.meant} 个空格`
          : '看这一行和上一行的缩进、冒号、引号和括号；不知道怎么写，就把文字整个放进英文双引号',
    }),
    en: (p) => ({
      expected: SYNTAX_EN[p.reason] ?? 'YAML that can be read',
      got: p.reason === 'BAD_INDENT' ? `${p.got}, with ${p.indent} space${p.indent === 1 ? '' : 's'} before it` : p.got,
      fix:
        p.reason === 'BAD_INDENT'
          ? p.meant === undefined
            ? 'add or delete spaces at the beginning until it stands under the fields of its level; each level is two spaces further in'
            : p.meant === 0
              ? 'delete the spaces at the beginning'
              : `begin the line with ${p.meant} spaces`
          : 'look at indentation, colons, quotes and brackets on this line and the one above; when in doubt, put the whole text in double quotes',
    }),
  },
  yamlSlip: {
    zh: (p) => ({
      expected: SLIPS_ZH[p.what].expected,
      got: p.what === 'tab' ? '行首有制表符（Tab）' : p.got,
      fix: SLIPS_ZH[p.what].fix,
      write: p.write,
    }),
    en: (p) => ({
      expected: SLIPS_EN[p.what].expected,
      got: p.what === 'tab' ? 'a tab at the beginning of the line' : p.got,
      fix: SLIPS_EN[p.what].fix,
      write: p.write,
    }),
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
    zh: (p) => ({ expected: '每个字段只写一次', got: `${shown(p.key)} 又出现一次`, fix: '合并或删掉一处' }),
    en: (p) => ({ expected: 'each field once', got: `${shown(p.key)} a second time`, fix: 'merge the two or delete one' }),
  },
  pastedTwice: {
    zh: (p) => ({
      expected: '每个字段只写一次',
      got: `${shown(p.key)} 和另外 ${p.more} 个字段又出现一次`,
      fix: '像是粘贴了两遍：从这一行起删掉重复的部分',
    }),
    en: (p) => ({
      expected: 'each field once',
      got: `${shown(p.key)} and ${p.more} other fields a second time`,
      fix: 'it looks pasted twice: delete the repetition, which begins here',
    }),
  },
};

type SlipWords = Pick<Message, 'expected' | 'fix'>;

const SLIPS_ZH: Record<YamlSlip, SlipWords> = {
  comment: { expected: '不加引号的值后面没有 #：从 # 起会当成注释丢掉', fix: '# 是文字的一部分就给整个值加引号；是注释就单写一行，放在上面' },
  addressCut: { expected: '网址里没有空格：从 # 起会当成注释丢掉', fix: '删掉 # 前面的空格' },
  tag: { expected: '值不以 ! 开头：这样的词会当成标签丢掉', fix: '给整个值加引号' },
  anchor: { expected: '值不以 & 开头：这样的词会当成锚点丢掉', fix: '给整个值加引号' },
  alias: { expected: '值不以 * 开头：这样的词会当成别名', fix: '给整个值加引号' },
  number: { expected: '照平常写法的十进制数字', fix: '只写数字和小数点，例如 1385 或 0.5；本来是文字（如型号）才加引号' },
  key: { expected: '冒号前面是字段名，一个词', fix: '在冒号前面写上字段名；数字作名字要加引号' },
  directive: { expected: '没有以 % 开头的行', fix: '删掉这一行；是文字就加引号' },
  document: { expected: '一个文件里只有一份内容', fix: '删掉 --- 这一行，或把下面的内容另存一个文件' },
  emptyList: { expected: '[] 只在列表空着的时候写', fix: '删掉 [] 这一行' },
  fullWidthColon: { expected: '字段名后面是半角冒号和一个空格', fix: '这里用了全角冒号“：”，换成 ": "' },
  colonMissing: { expected: '字段名后面是半角冒号和一个空格', fix: '字段名后面写 ": "' },
  spaceAfterColon: { expected: '字段名后面是半角冒号和一个空格', fix: '在冒号后面补一个空格' },
  fullWidthComma: { expected: '花括号和方括号里用半角逗号分开', fix: '这里用了全角逗号或顿号，换成 ", "' },
  nameMissing: { expected: '{ } 里每一段前面都有字段名和冒号', fix: '补上字段名，例如 zh: 和 en:' },
  linkAsAddress: { expected: '只写网址，不带方括号和文字', fix: '留下圆括号里的网址' },
  comma: { expected: '{ } 里含逗号的文字放在引号里：不然逗号后面会当成另一个字段', fix: '给整段文字加英文双引号' },
  commaTwice: { expected: '两项之间一个逗号', fix: '删掉多出来的逗号' },
  decimalComma: { expected: '小数点用半角的 .', fix: '把逗号换成小数点' },
  commaLost: { expected: '{ } 里的字段、[ ] 里的各项用逗号分开', fix: '补上逗号' },
  thousands: { expected: '数字里没有千位逗号', fix: '去掉逗号' },
  fullWidthBrackets: { expected: '列表用半角方括号', fix: '把【】换成 [ ]，中间用半角逗号分开' },
  curlyQuotes: { expected: '半角直引号 "…"，或不加引号', fix: '这里用了弯引号“”，换成直引号' },
  quoteOpen: { expected: '引号成对', fix: '补上缺的那一个引号，或删掉多出来的那一个' },
  quotePart: { expected: '引号括住整个值，或者一个也没有', fix: '文字里的引号，中文用“ ”，英文用 ‘ ’' },
  backslash: { expected: '双引号里没有反斜杠', fix: '用单引号括住整个值' },
  quoteInside: { expected: '引号括住整个值，里面没有同样的引号', fix: '换另一种引号括住整个值；文字里的引号，中文用“ ”，英文用 ‘ ’' },
  needsQuotes: { expected: '这样的文字放在引号里：以标点开头，里面有冒号加空格或 #，或在 { } 里又带括号', fix: '给整段文字加英文双引号' },
  doubleBrackets: { expected: '以 [[ 开头的文字放在引号里', fix: '给整段文字加英文双引号' },
  braceOpen: { expected: '括号成对', fix: '补上收尾的括号' },
  dash: { expected: '列表每项以半角连字符和一个空格开头', fix: '写成 "- "' },
  tab: { expected: '用空格缩进', fix: '这里用了制表符（Tab），每个换成两个空格' },
  lineBreakLost: { expected: '一行一个字段', fix: '从第二个字段起换行（⏎ 处）' },
  severalLines: { expected: '一段文字写在一行里：换行会变成空格', fix: '接成一行；屏幕上太长由编辑器自动折行' },
};
const SLIPS_EN: Record<YamlSlip, SlipWords> = {
  comment: {
    expected: 'no # behind a value without quotes: from there on it would be lost as a comment',
    fix: 'where # belongs to the words, put the whole value in quotes; a comment goes on a line of its own above',
  },
  addressCut: { expected: 'an address without a blank: from # on it would be lost as a comment', fix: 'delete the blank before #' },
  tag: { expected: 'a value that does not begin with !: the word would be lost as a tag', fix: 'put the whole value in quotes' },
  anchor: { expected: 'a value that does not begin with &: the word would be lost as an anchor', fix: 'put the whole value in quotes' },
  alias: { expected: 'a value that does not begin with *: the word would be taken for an alias', fix: 'put the whole value in quotes' },
  number: {
    expected: 'a decimal number as people write it',
    fix: 'write digits and a point only, as 1385 or 0.5; only what is meant as words, such as a model number, goes into quotes',
  },
  key: { expected: 'one word as the key', fix: 'write the name of the field before the colon; a number as a name needs quotes' },
  directive: { expected: 'no line that begins with %', fix: 'delete the line; put words in quotes' },
  document: { expected: 'one record in a file', fix: 'delete the line ---, or move what follows it to a file of its own' },
  emptyList: { expected: '[] only where the list is empty', fix: 'delete the line []' },
  fullWidthColon: { expected: 'a half-width colon and a space behind the key', fix: 'this is the full-width colon ：, write ": "' },
  colonMissing: { expected: 'a colon and a space behind the key', fix: 'write ": " behind the key' },
  spaceAfterColon: { expected: 'a colon and a space behind the key', fix: 'add a space behind the colon' },
  fullWidthComma: { expected: 'half-width commas between braces and brackets', fix: 'this is a full-width comma, write ", "' },
  nameMissing: { expected: 'a name and a colon before each piece in { }', fix: 'add the name of the field, such as zh: and en:' },
  linkAsAddress: { expected: 'the address alone, without brackets and words', fix: 'keep the address that stands in round brackets' },
  comma: {
    expected: 'text with a comma in quotes between { }: what follows the comma would be taken for another field',
    fix: 'put the whole text in double quotes',
  },
  commaTwice: { expected: 'one comma between two items', fix: 'delete the one too many' },
  decimalComma: { expected: 'a decimal point', fix: 'write a full stop for the comma' },
  commaLost: { expected: 'a comma between fields in { } and items in [ ]', fix: 'add the comma' },
  thousands: { expected: 'a number without commas', fix: 'take the commas out' },
  fullWidthBrackets: { expected: 'a list in half-width brackets', fix: 'write [ ] instead of 【】, with half-width commas between' },
  curlyQuotes: { expected: 'straight quotes "…", or none', fix: 'these are curly quotes, write straight ones' },
  quoteOpen: { expected: 'quotes in pairs', fix: 'add the quote that is missing, or delete the one too many' },
  quotePart: { expected: 'quotes round the whole value, or none', fix: 'within the text write ‘ ’ in English, “ ” in Chinese' },
  backslash: { expected: 'no backslash between double quotes', fix: 'put the whole value in single quotes' },
  quoteInside: {
    expected: 'quotes round the whole value, with none of the same kind inside',
    fix: 'put the whole value in quotes of the other kind; within the text write ‘ ’ in English, “ ” in Chinese',
  },
  needsQuotes: {
    expected: 'such text in quotes: it begins with a mark, holds a colon and a space or a #, or has brackets within { }',
    fix: 'put the whole text in double quotes',
  },
  doubleBrackets: { expected: 'text that begins with [[ in quotes', fix: 'put the whole text in double quotes' },
  braceOpen: { expected: 'brackets in pairs', fix: 'add the closing bracket' },
  dash: { expected: 'each item of a list behind a hyphen and a space', fix: 'write "- "' },
  tab: { expected: 'spaces as indentation', fix: 'this is a tab, write two spaces for each' },
  lineBreakLost: { expected: 'one field a line', fix: 'begin a new line with the second field (at ⏎)' },
  severalLines: {
    expected: 'a text on one line: a line break would become a blank',
    fix: 'join the lines; your editor wraps what is too long for the screen',
  },
};

/** The parser's codes in words. */
const SYNTAX_ZH: Record<string, string> = {
  BAD_INDENT: '同一层的字段左边对齐',
  TAB_AS_INDENT: '用空格缩进，不用制表符',
  MISSING_CHAR: '冒号后有空格，引号和括号成对，列表每项以 - 开头',
  MULTILINE_IMPLICIT_KEY: '每行是“字段名: 值”',
  BLOCK_AS_IMPLICIT_KEY: '一行只有一个“字段名: 值”；含冒号的文字加引号',
  BLOCK_IN_FLOW: '{ } 和 [ ] 里的内容写在一行里',
  BAD_SCALAR_START: '不以标点符号开头的文字；以标点开头的加引号',
  BAD_DQ_ESCAPE: '双引号里没有反斜杠；要写反斜杠就用单引号',
  UNEXPECTED_TOKEN: '值的后面没有多余的字和标点',
  KEY_OVER_1024_CHARS: '冒号前面是一个短词',
};
const SYNTAX_EN: Record<string, string> = {
  BAD_INDENT: 'fields of one level under one another',
  TAB_AS_INDENT: 'spaces as indentation, no tabs',
  MISSING_CHAR: 'a space behind the colon, quotes and brackets in pairs, - before each item of a list',
  MULTILINE_IMPLICIT_KEY: 'a line of the form "key: value"',
  BLOCK_AS_IMPLICIT_KEY: 'one "key: value" a line; text with a colon in quotes',
  BLOCK_IN_FLOW: 'what stands between { } or [ ] on one line',
  BAD_SCALAR_START: 'text that begins with no mark; with one it needs quotes',
  BAD_DQ_ESCAPE: 'no backslash between double quotes; with one, use single quotes',
  UNEXPECTED_TOKEN: 'nothing more behind the value',
  KEY_OVER_1024_CHARS: 'a short word before the colon',
};
