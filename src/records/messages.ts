import type { PatternRule } from './rule-names.ts';
import type { YamlTrap } from './yaml-file.ts';

/**
 * What each problem says, in both languages: what was expected, what came, how to fix it.
 * One table, so that a new rule cannot have words in one language only.
 */
interface Message {
  expected: string;
  got: string;
  fix: string;
}

export interface ProblemParams {
  yamlSyntax: { detail: string };
  mdxSyntax: { detail: string };
  cannotOpen: { reason: string };
  notUtf8: { encoding: string | undefined };
  badCharacter: { name: string };
  emptyFile: Record<never, never>;
  yamlTrap: { what: YamlTrap; got: string };
  tooDeep: { most: number };
  noFrontMatter: Record<never, never>;
  codeInProse: { got: string };
  notInProse: { kind: string };
  badAttribute: { name: string };
  marksAsWords: { got: string };
  strayFile: { to: string | undefined };
  missingFile: Record<never, never>;
  notShown: { folder: 'article' | 'pages'; names: readonly string[] };
  badId: { id: string };
  duplicateKey: { key: string };
  duplicateId: { id: string; other: string };
  missingField: { key: string };
  unknownField: { key: string; known: string[] };
  wrongType: { expected: string; got: string };
  notOneOf: { allowed: string[]; got: string };
  tooLong: { max: number; got: number };
  tooShort: { min: number; got: number };
  descriptionLength: { language: 'zh' | 'en'; min: number; max: number; got: number };
  descriptionEnd: { got: string };
  badDate: { got: string };
  badDay: { got: string };
  notOnCalendar: { got: string };
  futureDate: { got: string; today: string };
  dateOrder: { earlier: string; later: string; got: string };
  badQuantity: Record<never, never>;
  badUrl: { got: string };
  urlMissing: Record<never, never>;
  publisherMissing: Record<never, never>;
  translatedTitle: { got: string };
  badPattern: { rule: PatternRule; got: string };
  noneFits: { got: string };
  unknownValue: { list: string; got: string; nearest: string | undefined };
  unknownRecord: { kinds: string; got: string; nearest: string | undefined };
  classOutside: { industry: string; got: string };
  missingTranslation: { language: string; path: string };
  translationIds: { component: string; here: string[]; there: string[] };
  unknownComponent: { name: string; known: string[] };
  missingId: { component: string };
  factTwice: { id: string };
  factElsewhere: { id: string; section: string };
  factMissing: { ids: string[]; section: string };
  hanInEnglish: { text: string };
  halfWidth: { mark: string; full: string; around: string };
  fullWidth: { mark: string; half: string; around: string };
  bareFigure: { text: string; around: string };
  badHeadline: { got: string; exists: boolean; mayLead: string[] };
  badPlaceholder: { text: string };
  badLink: { got: string; nearest: string | undefined };
  changeBeside: Record<never, never>;
  afterMissing: { given: readonly string[] };
  listedTwice: { value: string };
  badLinkUrl: { url: string };
  deadLink: { url: string; path: string; write: string | undefined };
  linkForm: { url: string; write: string };
  deadAnchor: { url: string; anchor: string };
  unitsDiffer: { before: string; after: string };
  membersCount: { named: number; said: number };
  unknownPicture: { got: string; known: readonly string[] };
  sourceNotListed: { id: string };
  duplicateResult: { id: string };
  reprintOfReprint: { id: string };
  forbiddenTerm: { term: string; instead: string };
  wordUnused: { word: string };
  wordTwice: { word: string };
  redirectTaken: { from: string };
  redirectLoop: { chain: string[] };
  redirectDead: { to: string };
  redirectTarget: Record<never, never>;
  redirectTwice: { from: string };
  correctionSubject: Record<never, never>;
  correctionPage: { got: string };
  sectionName: { expected: string; got: string };
}

export type ProblemCode = keyof ProblemParams;

type Table = { [C in ProblemCode]: { zh: (p: ProblemParams[C]) => Message; en: (p: ProblemParams[C]) => Message } };

const shown = (text: string) => (text === '' ? '""' : `"${text}"`);
const hintZh = (nearest: string | undefined) => (nearest ? `是不是想写 "${nearest}"？` : '');
const hintEn = (nearest: string | undefined) => (nearest ? `did you mean "${nearest}"? ` : '');

export const MESSAGES: Table = {
  yamlSyntax: {
    zh: (p) => ({ expected: '能读懂的 YAML', got: p.detail, fix: '看这一行的缩进、冒号和引号；含冒号的文字要加引号' }),
    en: (p) => ({
      expected: 'YAML that can be read',
      got: p.detail,
      fix: 'look at indentation, colons and quotes on this line; text with a colon in it needs quotes',
    }),
  },
  mdxSyntax: {
    zh: (p) => ({ expected: '能读懂的 MDX', got: p.detail, fix: '把标签补全：每个 <Fact> 要有 </Fact>，单个的组件以 /> 结尾' }),
    en: (p) => ({
      expected: 'MDX that can be read',
      got: p.detail,
      fix: 'close the tags: every <Fact> needs its </Fact>, a single component ends in />',
    }),
  },
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
  noFrontMatter: {
    zh: () => ({
      expected: '第一行是 ---，然后是 title 等字段，再有一行 ---',
      got: '没有这一段',
      fix: '两行 --- 都顶格写，前后不带别的字；上面不留空行',
    }),
    en: () => ({
      expected: '--- as the first line, then title and the other fields, then --- again',
      got: 'no such part',
      fix: 'write both lines of --- at the margin with nothing else on them, and no blank line above',
    }),
  },
  codeInProse: {
    zh: (p) => ({
      expected: '文字和本站的组件',
      got: `会当成程序来执行的 ${p.got}`,
      fix: '花括号写成 \\{ 和 \\}，或放进 ` `；一段的开头不用 import、export 这两个词',
    }),
    en: (p) => ({
      expected: 'words and the components of this site',
      got: `${p.got}, which would run as program code`,
      fix: 'write braces as \\{ and \\} or put them between ` `; begin no paragraph with the word import or export',
    }),
  },
  notInProse: {
    zh: (p) => ({
      expected: '段落、列表、链接、强调、`代码` 和本站的组件',
      got: NODES_ZH[p.kind] ?? p.kind,
      fix: p.kind === 'heading' ? '标题写成 <h2 id="…">…</h2>' : '改用文字来说；链接写成 [文字](网址)',
    }),
    en: (p) => ({
      expected: 'paragraphs, lists, links, emphasis, `code` and the components of this site',
      got: NODES_EN[p.kind] ?? p.kind,
      fix: p.kind === 'heading' ? 'write a heading as <h2 id="…">…</h2>' : 'say it in words; write a link as [words](address)',
    }),
  },
  badAttribute: {
    zh: (p) => ({ expected: '只有 id="…"，写一次，用引号', got: p.name, fix: '删掉多余的，id 的值放在引号里' }),
    en: (p) => ({ expected: 'id="…" only, once and in quotes', got: p.name, fix: 'delete what is too much and put the id in quotes' }),
  },
  marksAsWords: {
    zh: (p) => ({
      expected: '没有留在文字里的 ** 和全角标签',
      got: `“${p.got}”`,
      fix: '加粗的文字以汉字或字母开头和结尾，标点放到 ** 外面；标签用半角的 < 和 >',
    }),
    en: (p) => ({
      expected: 'no ** and no full-width tag left among the words',
      got: `"${p.got}"`,
      fix: 'begin and end bold words with a letter or a Chinese character, with other marks outside **; write tags with < and >',
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
  duplicateKey: {
    zh: (p) => ({ expected: '每个键只出现一次', got: `${shown(p.key)} 又出现一次`, fix: '合并或删掉一处' }),
    en: (p) => ({ expected: 'each key once', got: `${shown(p.key)} a second time`, fix: 'merge the two or delete one' }),
  },
  duplicateId: {
    zh: (p) => ({ expected: '所有种类里独一无二的编号', got: `${shown(p.id)} 已是 ${p.other}`, fix: '给其中一个文件改名，并改掉指向它的引用' }),
    en: (p) => ({
      expected: 'an id that is unique over all kinds',
      got: `${shown(p.id)} is already ${p.other}`,
      fix: 'rename one of the files and the references to it',
    }),
  },
  missingField: {
    zh: (p) => ({ expected: `字段 ${p.key}`, got: '没有写', fix: `补上 ${p.key}；各字段的意思见 content/README.md` }),
    en: (p) => ({ expected: `the field ${p.key}`, got: 'nothing', fix: `add ${p.key}; content/README.md says what each field means` }),
  },
  unknownField: {
    zh: (p) => ({ expected: `这些字段之一：${p.known.join('、')}`, got: shown(p.key), fix: '改正拼写，或删掉这个字段' }),
    en: (p) => ({ expected: `one of the fields ${p.known.join(', ')}`, got: shown(p.key), fix: 'correct the spelling or delete the field' }),
  },
  wrongType: {
    zh: (p) => ({ expected: TYPE_ZH[p.expected] ?? p.expected, got: TYPE_ZH[p.got] ?? p.got, fix: '换成应有的类型；文字里像数字的要加引号' }),
    en: (p) => ({
      expected: TYPE_EN[p.expected] ?? p.expected,
      got: TYPE_EN[p.got] ?? p.got,
      fix: 'write the type that is expected; text that looks like a number needs quotes',
    }),
  },
  notOneOf: {
    zh: (p) => ({ expected: `其中之一：${p.allowed.join('、')}`, got: shown(p.got), fix: '从列表里选一个' }),
    en: (p) => ({ expected: `one of ${p.allowed.join(', ')}`, got: shown(p.got), fix: 'choose one of the list' }),
  },
  tooLong: {
    zh: (p) => ({ expected: `最多 ${p.max} 个字符或项`, got: `${p.got}`, fix: '写短些' }),
    en: (p) => ({ expected: `at most ${p.max} characters or items`, got: `${p.got}`, fix: 'make it shorter' }),
  },
  tooShort: {
    zh: (p) => ({ expected: `至少 ${p.min} 个字符或项`, got: `${p.got}`, fix: '补上内容；没有可写的就删掉这个字段' }),
    en: (p) => ({
      expected: `at least ${p.min} character${p.min === 1 ? '' : 's'} or item${p.min === 1 ? '' : 's'}`,
      got: `${p.got}`,
      fix: 'fill it in, or delete the field if there is nothing to say',
    }),
  },
  descriptionLength: {
    zh: (p) => ({
      expected: { zh: `${p.min}—${p.max} 个汉字（字母、数字和半角标点算半个）`, en: `${p.min}—${p.max} 个字符` }[p.language],
      got: `${p.got}`,
      fix: '增减到这个范围：太短搜索结果里显得空，太长会被截断',
    }),
    en: (p) => ({
      expected: {
        zh: `${p.min} to ${p.max} Han (letters, digits and half-width marks count half)`,
        en: `${p.min} to ${p.max} characters`,
      }[p.language],
      got: `${p.got}`,
      fix: 'write more or less: search engines cut what is longer, and what is shorter says too little',
    }),
  },
  descriptionEnd: {
    zh: (p) => ({ expected: '以句号、问号或叹号结尾的整句', got: shown(p.got), fix: '把最后一句写完' }),
    en: (p) => ({ expected: 'whole sentences that end in . ? or !', got: shown(p.got), fix: 'finish the last sentence' }),
  },
  badDate: {
    zh: (p) => ({ expected: '日期 YYYY、YYYY-MM 或 YYYY-MM-DD', got: shown(p.got), fix: '照这个格式写，知道多少写多少' }),
    en: (p) => ({ expected: 'a date as YYYY, YYYY-MM or YYYY-MM-DD', got: shown(p.got), fix: 'write it in this form, as much of it as is known' }),
  },
  badDay: {
    zh: (p) => ({ expected: '完整日期 YYYY-MM-DD', got: shown(p.got), fix: '写出年、月、日' }),
    en: (p) => ({ expected: 'a whole date as YYYY-MM-DD', got: shown(p.got), fix: 'give year, month and day' }),
  },
  notOnCalendar: {
    zh: (p) => ({ expected: '日历上有的日期', got: shown(p.got), fix: '核对月和日：月份是 01—12，小月没有 31 日' }),
    en: (p) => ({
      expected: 'a date that the calendar has',
      got: shown(p.got),
      fix: 'check month and day: months are 01 to 12, and not all have 31 days',
    }),
  },
  futureDate: {
    zh: (p) => ({ expected: `不晚于今天（${p.today}）的日期`, got: shown(p.got), fix: '核对日期；目标年份写在 target_year' }),
    en: (p) => ({
      expected: `a date not after today (${p.today})`,
      got: shown(p.got),
      fix: 'check the date; the year of a target belongs in target_year',
    }),
  },
  dateOrder: {
    zh: (p) => ({ expected: `${p.earlier} 不晚于 ${p.later}`, got: p.got, fix: '核对两个日期' }),
    en: (p) => ({ expected: `${p.earlier} not after ${p.later}`, got: p.got, fix: 'check the two dates' }),
  },
  badQuantity: {
    zh: () => ({ expected: '只写 value，或写 min、max（min 小于 max）', got: '两样都有，或都没有', fix: '单个数用 value，范围用 min 和 max' }),
    en: () => ({
      expected: 'either value, or min and max (min below max)',
      got: 'both or neither',
      fix: 'use value for one number, min and max for a range',
    }),
  },
  badUrl: {
    zh: (p) => ({
      expected: '完整的 http 或 https 网址，里面没有空格、汉字和用户名',
      got: shown(p.got),
      fix: '从浏览器地址栏整条复制；来源的页面不可信就写 null，并用 url_missing 说明',
    }),
    en: (p) => ({
      expected: 'a whole http or https address without blanks, Chinese characters or a user name',
      got: shown(p.got),
      fix: "copy it whole from the browser's address bar; for a source's page not worth trust write null and say why in url_missing",
    }),
  },
  urlMissing: {
    zh: () => ({ expected: 'url 为 null 时写明 url_missing', got: '没有写原因', fix: '补上 url_missing：为什么不给链接' }),
    en: () => ({ expected: 'url_missing when url is null', got: 'no reason', fix: 'add url_missing: why no link is given' }),
  },
  publisherMissing: {
    zh: () => ({ expected: 'publisher 为 null 时写明 publisher_missing', got: '没有写原因', fix: '补上 publisher_missing：为什么不知道' }),
    en: () => ({ expected: 'publisher_missing when publisher is null', got: 'no reason', fix: 'add publisher_missing: why it is not known' }),
  },
  translatedTitle: {
    zh: (p) => ({
      expected: '中文来源的英文题名，英文来源的中文题名',
      got: shown(p.got),
      fix: '把 title 译成本站的另一种语言，写在 translated_title',
    }),
    en: (p) => ({
      expected: 'an English title for a Chinese source, a Chinese one for an English source',
      got: shown(p.got),
      fix: "translate title into the site's other language in translated_title",
    }),
  },
  badPattern: {
    zh: (p) => ({ expected: RULES_ZH[p.rule], got: shown(p.got), fix: '照规定的写法改' }),
    en: (p) => ({ expected: RULES_EN[p.rule], got: shown(p.got), fix: 'write it in the form that is expected' }),
  },
  noneFits: {
    zh: (p) => ({ expected: '字段说明里的几种写法之一', got: p.got, fix: '看 content/README.md 里这个字段的例子' }),
    en: (p) => ({ expected: "one of the forms in the field's description", got: p.got, fix: 'see the example of this field in content/README.md' }),
  },
  unknownValue: {
    zh: (p) => ({ expected: `content/taxonomy/${p.list}.yaml 里的值`, got: shown(p.got), fix: `${hintZh(p.nearest)}从该文件里选一个` }),
    en: (p) => ({ expected: `a value of content/taxonomy/${p.list}.yaml`, got: shown(p.got), fix: `${hintEn(p.nearest)}choose one from that file` }),
  },
  unknownRecord: {
    zh: (p) => ({ expected: `${p.kinds} 里已有的编号`, got: shown(p.got), fix: `${hintZh(p.nearest)}改正编号，或先写好那条记录` }),
    en: (p) => ({
      expected: `the id of a record in ${p.kinds}`,
      got: shown(p.got),
      fix: `${hintEn(p.nearest)}correct the id, or write that record first`,
    }),
  },
  classOutside: {
    zh: (p) => ({ expected: `行业 ${p.industry} 之下的小类`, got: shown(p.got), fix: '改小类代码，或在 taxonomy/industry.yaml 的 classes 里补上' }),
    en: (p) => ({
      expected: `a class of industry ${p.industry}`,
      got: shown(p.got),
      fix: 'correct the class code, or add it under classes in taxonomy/industry.yaml',
    }),
  },
  missingTranslation: {
    zh: (p) => ({ expected: `另一种语言的同名文件 ${p.path}`, got: '没有这个文件', fix: '写好两种语言再提交' }),
    en: (p) => ({ expected: `its translation, ${p.path}`, got: 'no such file', fix: 'write both languages before you submit' }),
  },
  translationIds: {
    zh: (p) => ({
      expected: `两种语言有同样的 ${p.component}：${p.there.join('、') || '无'}`,
      got: p.here.join('、') || '无',
      fix: '让两种语言引用同样的事实、数字和标题编号',
    }),
    en: (p) => ({
      expected: `the same ${p.component} in both languages: ${p.there.join(', ') || 'none'}`,
      got: p.here.join(', ') || 'none',
      fix: 'let both languages refer to the same facts, figures and headings',
    }),
  },
  unknownComponent: {
    zh: (p) => ({ expected: `这些组件之一：${p.known.join('、')}`, got: `<${p.name}>`, fix: '改正组件名' }),
    en: (p) => ({ expected: `one of the components ${p.known.join(', ')}`, got: `<${p.name}>`, fix: 'correct the name of the component' }),
  },
  missingId: {
    zh: (p) => ({ expected: `<${p.component} id="…">`, got: '没有 id', fix: '补上 id' }),
    en: (p) => ({ expected: `<${p.component} id="…">`, got: 'no id', fix: 'add the id' }),
  },
  factTwice: {
    zh: (p) => ({ expected: `${p.id} 在一个版本里只标一次`, got: '又标了一次', fix: '只留一个 <Fact>，把句子合在一起' }),
    en: (p) => ({ expected: `${p.id} marked once in each language`, got: 'marked again', fix: 'keep one <Fact> and bring its sentences together' }),
  },
  factElsewhere: {
    zh: (p) => ({ expected: `${p.id} 在 ${p.section} 部分`, got: '标在别的部分', fix: '改编号，或把句子移到那一部分' }),
    en: (p) => ({
      expected: `${p.id} in the section ${p.section}`,
      got: 'marked in another section',
      fix: 'correct the number or move the sentence there',
    }),
  },
  factMissing: {
    zh: (p) => ({ expected: `${p.section} 部分的全部事实`, got: `缺 ${p.ids.join('、')}`, fix: '写出来，用 <Fact id> 标上' }),
    en: (p) => ({
      expected: `every fact of the section ${p.section}`,
      got: `${p.ids.join(', ')} missing`,
      fix: 'write them and mark each with <Fact id>',
    }),
  },
  hanInEnglish: {
    zh: (p) => ({ expected: '英文里的汉字只能是某词条的中文名或别名', got: shown(p.text), fix: '译成英文，或把它写进词条的 aliases' }),
    en: (p) => ({
      expected: 'Chinese characters in English only as the name or alias of an entry',
      got: shown(p.text),
      fix: 'put it into English, or add it to the aliases of the entry',
    }),
  },
  halfWidth: {
    zh: (p) => ({ expected: `中文用全角标点“${p.full}”`, got: `半角 ${shown(p.mark)}，在“${p.around}”里`, fix: `换成 ${p.full}` }),
    en: (p) => ({
      expected: `the full-width mark ${p.full} in Chinese`,
      got: `half-width ${shown(p.mark)} in "${p.around}"`,
      fix: `write ${p.full}`,
    }),
  },
  fullWidth: {
    zh: (p) => ({ expected: `英文用半角标点 ${p.half}`, got: `全角“${p.mark}”，在“${p.around}”里`, fix: `换成 ${p.half}` }),
    en: (p) => ({
      expected: `the half-width mark ${p.half} in English`,
      got: `full-width ${shown(p.mark)} in "${p.around}"`,
      fix: `write ${p.half}`,
    }),
  },
  bareFigure: {
    zh: (p) => ({
      expected: '正文里的数字都来自记录',
      got: `${shown(p.text)}，在“${p.around}”里`,
      fix: '用 {r1.after} 引用结果，或把它记进 results、quantities；文章里用 <Figure>',
    }),
    en: (p) => ({
      expected: 'every number in prose to come from the record',
      got: `${shown(p.text)} in "${p.around}"`,
      fix: 'refer to a result by {r1.after}, or record it under results or quantities; in the article use <Figure>',
    }),
  },
  badHeadline: {
    zh: (p) => ({
      expected: p.mayLead.length > 0 ? `可以作主要结果的编号：${p.mayLead.join('、')}` : '至少一个可以作主要结果的结果',
      got: p.exists ? `${p.got}，它不归功于人工智能、在别处测得或只是预期` : `${p.got}，没有这个结果`,
      fix: p.mayLead.length > 0 ? '换一个编号，或删掉headline' : '删掉headline',
    }),
    en: (p) => ({
      expected: p.mayLead.length > 0 ? `the id of a result that may lead: ${p.mayLead.join(', ')}` : 'at least one result that may lead',
      got: p.exists ? `${p.got}, which is not credited to AI, was measured elsewhere or is only expected` : `${p.got}, which is no result`,
      fix: p.mayLead.length > 0 ? 'name another one, or delete headline' : 'delete headline',
    }),
  },
  badPlaceholder: {
    zh: (p) => ({ expected: '{r1.before}、{r1.after} 或 {r1.change}，而且那个值存在', got: shown(p.text), fix: '改编号，或补上那个值' }),
    en: (p) => ({
      expected: '{r1.before}, {r1.after} or {r1.change}, with that value present',
      got: shown(p.text),
      fix: 'correct the id or add the value',
    }),
  },
  badLink: {
    zh: (p) => ({ expected: '[[编号]] 指向已有的词条或案例', got: shown(p.got), fix: `${hintZh(p.nearest)}改正编号` }),
    en: (p) => ({ expected: '[[id]] of an entry or a case', got: shown(p.got), fix: `${hintEn(p.nearest)}correct the id` }),
  },
  changeBeside: {
    zh: () => ({ expected: '前后两个值都有时不写 change', got: '三个都写了', fix: '删掉 change；变化由前后两个值得出' }),
    en: () => ({
      expected: 'no change where before and after are both given',
      got: 'all three',
      fix: 'delete change; it follows from the two values',
    }),
  },
  afterMissing: {
    zh: (p) => ({
      expected: '结果写 after，或写 change；before 要和 after 一起写',
      got: p.given.length > 0 ? `只有 ${p.given.join(' 和 ')}` : '一个值也没有',
      fix: '来源给出了之后的值就补上 after；只给出变化就只写 change，之前的值写进 quantities 和正文',
    }),
    en: (p) => ({
      expected: 'after or change in a result; before only together with after',
      got: p.given.length > 0 ? `only ${p.given.join(' and ')}` : 'no value',
      fix: 'add after where a source gives it; where it gives only the change, write change alone and put the old value under quantities and in the prose',
    }),
  },
  listedTwice: {
    zh: (p) => ({ expected: '一个列表里每项只写一次', got: `${shown(p.value)} 又出现一次`, fix: '删掉重复的一项，或换成本来要写的那一项' }),
    en: (p) => ({
      expected: 'each item of a list once',
      got: `${shown(p.value)} a second time`,
      fix: 'delete one of the two, or write the one that was meant',
    }),
  },
  badLinkUrl: {
    zh: (p) => ({
      expected: '完整的 http 或 https 网址，或本站页面的相对链接',
      got: shown(p.url),
      fix: '网址从浏览器地址栏整条复制，写成 [文字](网址)；其他种类的链接不用',
    }),
    en: (p) => ({
      expected: 'a whole http or https address, or a relative link to a page of this site',
      got: shown(p.url),
      fix: "copy the address whole from the browser's address bar and write it as [words](address); links of other kinds aren't used",
    }),
  },
  deadLink: {
    zh: (p) => ({
      expected: '本站现有的页面',
      got: `${shown(p.url)}，指向 ${p.path}`,
      fix: p.write ? `是不是想写 ${p.write}？改正链接` : '改正链接，或者删掉',
    }),
    en: (p) => ({
      expected: 'a page that this site has',
      got: `${shown(p.url)}, which leads to ${p.path}`,
      fix: p.write ? `did you mean ${p.write}? correct the link` : 'correct the link or delete it',
    }),
  },
  linkForm: {
    zh: (p) => ({ expected: '从这一页到同一语言页面的相对链接', got: shown(p.url), fix: `写成 ${p.write}` }),
    en: (p) => ({ expected: 'a relative link from this page to one in the same language', got: shown(p.url), fix: `write ${p.write}` }),
  },
  deadAnchor: {
    zh: (p) => ({
      expected: '那一页上现有的标题或结果编号',
      got: `${shown(p.url)}，那一页没有 ${p.anchor}`,
      fix: '改成现有的编号，或去掉 # 和后面的部分',
    }),
    en: (p) => ({
      expected: 'a heading or result that the page has',
      got: `${shown(p.url)}; the page has no ${p.anchor}`,
      fix: 'write an id that it has, or take off # and what follows',
    }),
  },
  unknownPicture: {
    zh: (p) => ({ expected: `本站有的图：${p.known.join('、')}`, got: shown(p.got), fix: '从中选一个' }),
    en: (p) => ({ expected: `a picture that the site has: ${p.known.join(', ')}`, got: shown(p.got), fix: 'choose one of them' }),
  },
  membersCount: {
    zh: (p) => ({ expected: `${p.said}项，同 quantity.value 一样多`, got: `${p.named}项`, fix: '补上漏掉的，或者改 quantity' }),
    en: (p) => ({
      expected: `${p.said} of them, as many as quantity.value says`,
      got: String(p.named),
      fix: 'add what is missing, or change the quantity',
    }),
  },
  unitsDiffer: {
    zh: (p) => ({ expected: '前后两个值同一量纲', got: `${p.before} 与 ${p.after}`, fix: '换成能比较的单位' }),
    en: (p) => ({ expected: 'before and after in one dimension', got: `${p.before} and ${p.after}`, fix: 'use units that can be compared' }),
  },
  sourceNotListed: {
    zh: (p) => ({ expected: '结果的出处也列在案例的 sources 里', got: `${shown(p.id)} 没有列`, fix: '在案例的 sources 里补上' }),
    en: (p) => ({ expected: "each result's source among the case's sources", got: `${shown(p.id)} is not`, fix: "add it to the case's sources" }),
  },
  duplicateResult: {
    zh: (p) => ({ expected: '结果编号不重复', got: `${shown(p.id)} 又出现一次`, fix: '用下一个没用过的编号' }),
    en: (p) => ({ expected: 'each result id once', got: `${shown(p.id)} a second time`, fix: 'take the next number that was never used' }),
  },
  reprintOfReprint: {
    zh: (p) => ({ expected: 'reprint_of 指向原文', got: `${shown(p.id)} 自己也是转载`, fix: '指向最早的原文' }),
    en: (p) => ({ expected: 'reprint_of to name the original', got: `${shown(p.id)} is a reprint itself`, fix: 'name the first original' }),
  },
  forbiddenTerm: {
    zh: (p) => ({ expected: `用“${p.instead}”`, got: shown(p.term), fix: '照 content/terms.yaml 改' }),
    en: (p) => ({ expected: `the term "${p.instead}"`, got: shown(p.term), fix: 'follow content/terms.yaml' }),
  },
  wordUnused: {
    zh: (p) => ({ expected: '这里的词在某一页上出现过', got: shown(p.word), fix: '页面不用的词放进 asked，或者删掉' }),
    en: (p) => ({ expected: 'a word that stands on some page', got: shown(p.word), fix: 'put words that no page uses under asked, or delete it' }),
  },
  wordTwice: {
    zh: (p) => ({ expected: '一个词只在一组里', got: shown(p.word), fix: '留下一处，或者把两组并成一组' }),
    en: (p) => ({ expected: 'each word in one group', got: shown(p.word), fix: 'keep one of them, or join the groups' }),
  },
  redirectTaken: {
    zh: (p) => ({ expected: '不再使用的旧地址', got: `${p.from} 现在还有页面`, fix: '删掉这条，或给新记录换编号' }),
    en: (p) => ({ expected: 'an address that is gone', got: `${p.from} has a page now`, fix: 'delete this line or give the new record another id' }),
  },
  redirectLoop: {
    zh: (p) => ({ expected: '一步到达的地址', got: p.chain.join(' → '), fix: '直接指向最后的地址' }),
    en: (p) => ({ expected: 'an address that is reached in one step', got: p.chain.join(' → '), fix: 'point straight at the last address' }),
  },
  redirectDead: {
    zh: (p) => ({ expected: '已有页面的地址', got: p.to, fix: '改成现有地址，或改写成 reason' }),
    en: (p) => ({ expected: 'the address of a page', got: p.to, fix: 'point at a page that exists, or give a reason instead' }),
  },
  redirectTarget: {
    zh: () => ({ expected: 'to 或 reason，二者取一', got: '两样都有，或都没有', fix: '搬走的写 to，撤下的写 reason' }),
    en: () => ({ expected: 'either to or reason', got: 'both or neither', fix: 'write to for what moved, reason for what was withdrawn' }),
  },
  redirectTwice: {
    zh: (p) => ({ expected: '一个旧地址只写一条', got: `${p.from} 又出现一次`, fix: '只留一条' }),
    en: (p) => ({ expected: 'one line for each old address', got: `${p.from} a second time`, fix: 'keep one of the lines' }),
  },
  correctionSubject: {
    zh: () => ({ expected: 'page 或 record，二者取一', got: '两样都有，或都没有', fix: '错在一条记录里的写 record，错在别处的写 page' }),
    en: () => ({
      expected: 'either page or record',
      got: 'both or neither',
      fix: 'write record for what was wrong in a record, page for anything else',
    }),
  },
  correctionPage: {
    zh: (p) => ({ expected: '现有的或已经撤下的页面的地址', got: p.got, fix: '改正地址，不带语言' }),
    en: (p) => ({ expected: 'the address of a page that exists or was withdrawn', got: p.got, fix: 'correct the address, without language' }),
  },
  sectionName: {
    zh: (p) => ({ expected: `section 与文件名相同：${p.expected}`, got: shown(p.got), fix: '改成文件名' }),
    en: (p) => ({ expected: `section to be the file's name: ${p.expected}`, got: shown(p.got), fix: 'write the name of the file' }),
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
const NODES_ZH: Record<string, string> = {
  heading: '# 标题',
  image: '图片',
  imageReference: '图片',
  linkReference: '[文字][标签] 式的链接',
  definition: '链接的定义',
  code: '代码块',
  blockquote: '> 引用块',
  thematicBreak: '分隔线',
  break: '强制换行',
  table: '表格',
  delete: '删除线',
  footnoteReference: '脚注',
  footnoteDefinition: '脚注',
};
const NODES_EN: Record<string, string> = {
  heading: 'a heading with #',
  image: 'a picture',
  imageReference: 'a picture',
  linkReference: 'a link in the form [words][label]',
  definition: 'the definition of a link',
  code: 'a block of code',
  blockquote: 'a block quotation with >',
  thematicBreak: 'a rule',
  break: 'a forced line break',
  table: 'a table',
  delete: 'words struck through',
  footnoteReference: 'a footnote',
  footnoteDefinition: 'a footnote',
};

const TYPE_ZH: Record<string, string> = {
  string: '文字',
  number: '数字',
  boolean: 'true 或 false',
  array: '列表',
  object: '带键的一组值',
  record: '带键的一组值',
  null: '空值',
  undefined: '没有写',
};
const TYPE_EN: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
  null: 'nothing (null)',
  undefined: 'nothing',
};
const RULES_ZH: Record<PatternRule, string> = {
  id: '编号：小写字母、数字，词间一个连字符，3—48 个字符',
  ledger: '事实编号 F01—F99',
  resultId: '结果编号 r1、r2……',
  industryCode: '两位行业代码，加引号',
  classCode: '四位小类代码，加引号',
  isic: 'ISIC 代码',
  cityCode: '33 开头的六位区划代码',
  address: '不带语言的地址，以 / 开头和结尾',
};
const RULES_EN: Record<PatternRule, string> = {
  id: 'an id: lower-case letters and digits, words joined by one hyphen, 3 to 48 characters',
  ledger: 'the number of a fact, F01 to F99',
  resultId: 'the id of a result: r1, r2 …',
  industryCode: 'an industry code of two digits, in quotes',
  classCode: 'a class code of four digits, in quotes',
  isic: 'an ISIC code',
  cityCode: 'a six-digit code that begins with 33',
  address: 'an address without language that begins and ends with /',
};
