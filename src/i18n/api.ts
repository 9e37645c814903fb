import type { List } from '../render/api/json.ts';
import type { Language } from './language.ts';

/** Words of the page on the data API in Chinese; English must have the same keys. */
const zh = {
  lists: '有哪些文件',
  address: '网址',
  holds: '每条的内容',
  count: '条数',
  schema: '字段的定义',
  list: {
    cases: '一个应用案例，结果也在里面',
    results: '一个案例的一个结果',
    figures: '报道里的一个数字或目标',
    reference: '一个词条：公司、模型、地方、政策、术语等',
    updates: '报道之后的一件事',
    sources: '一篇出版物',
  } satisfies Record<List, string>,
  one: '单个案例，与列表里的内容相同',
  quality: '本站的质量报告',
  bib: '引用一个案例用的BibTeX',
  examples: '例子',
  ourHost: '<本站网址>',
  noHost: '本站还没有设定自己的网址：请把下面的<本站网址>换成浏览器地址栏里的协议和域名，例如https://example.org。',
  curl: '命令行',
  script: 'JavaScript',
  excerpt: (kept: number, total: number) => `返回示例（${total}条里的${kept}条，只保留几个字段）`,
  scriptLead: '读取一个列表的全部文件，统计经评议或旁证、独立实测的结果：',
  prints: (n: number) => `目前输出${n}。`,
  fields: '逐个字段',
  fieldsLead: '下面的说明取自JSON Schema。带问号的字段，来源没有写就不出现。数值写作value，或者min、max；qualifier是来源用的限定词，unit是单位。',
  frame: '每个列表文件',
  field: '字段',
  type: '类型',
  means: '含义',
  number: (n: number) => `${n}个字段`,
};

const en: typeof zh = {
  lists: 'The files',
  address: 'Address',
  holds: 'Each item is',
  count: 'Items',
  schema: 'Definition',
  list: {
    cases: 'a case of AI at work, with its results',
    results: 'one result of a case',
    figures: 'a figure or target from the article',
    reference: 'an entry: a company, model, place, policy, term and so on',
    updates: 'something that happened after the article',
    sources: 'a publication',
  },
  one: 'one case, just as it is in the list',
  quality: 'the site’s report on its own quality',
  bib: 'BibTeX for citing a case',
  examples: 'Examples',
  ourHost: '<this site>',
  noHost:
    'This copy of the site doesn’t know its own address. Replace <this site> below with the scheme and host from your address bar, such as https://example.org.',
  curl: 'On the command line',
  script: 'In JavaScript',
  excerpt: (kept, total) => `What comes back (${kept} of ${total} items, with only some of their fields)`,
  scriptLead: 'This reads all the files of a list and counts the results that are reviewed or confirmed, or independently measured:',
  prints: (n) => `At present it prints ${n}.`,
  fields: 'Field by field',
  fieldsLead:
    'The explanations come from the JSON Schemas. A field with a question mark is absent where no source gives it. Quantities have value, or min and max; qualifier is the source’s own qualifying word, and unit is the unit.',
  frame: 'Every list file',
  field: 'Field',
  type: 'Type',
  means: 'Meaning',
  number: (n) => `${n} fields`,
};

/** The words of the page on the data API in a language. */
export const apiStrings = (language: Language): typeof zh => ({ zh, en })[language];
