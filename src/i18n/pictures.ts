import type { Language } from './language.ts';

/** Words of the pictures in Chinese: each title says what there is to see. English must have the same keys. */
const zh = {
  table: '数据表',
  companies: {
    title: '三个统计数字，口径各不相同：不能相加，也看不出谁包含谁',
    note: '都出自2024年的报道。一格代表一家企业，三块用同一比例；口径不同，是否重叠没有说明，所以分开画。',
    what: '统计对象',
    count: '家数',
  },
  ring: {
    title: '报道描述的格局：以杭州为核心，三座环湾城市集聚',
    note: '位置示意，不是地图。报道列举城市时用了“等”字，也没有给出各市的数字。',
    parts: { core: '核心', around: '环杭州湾' },
  },
  valley: {
    title: (layers: number, ends: number) => `中国视谷的规划：${layers}层、${ends}端，再加几条前沿赛道`,
    note: '端和前沿赛道的名称依2024年的报道，层的名称依杭州网2022年的报道。端与层怎样对应，两处都未写明。',
    layers: (n: number) => `${n}层`,
    ends: (n: number) => `${n}端`,
    tracks: '多元',
    tracksNamed: (names: readonly string[]) => `${names.join('、')}等`,
  },
  members: {
    more: '……等',
    chain: '报道列出的五个产业链环节，从硬件到数据服务',
    chainNote: '次序依报道。省经信厅一位负责人2024年说，五个环节都在全国第一梯队，没有给出依据。',
    platforms: '报道列出的六个平台，五个叫“小镇”',
    platformsNote: '小镇是产业园区，不是行政上的镇。',
  },
  targets: {
    title2027: (n: number, reported: number) =>
      `报道里有${n === 2 ? '两' : n}项目标写明到2027年，${reported === 0 ? '还没有查到公开结果' : `其中${reported}项有公开结果`}`,
    titleHundreds: (n: number) => `“五个百项”的${n === 5 ? '五' : n}类目标：期限3—4年，没有说从哪年算起`,
    note: (day: string) => `各行统计的对象不同，不能比大小，所以只画时间。核对到${day}。`,
    target: '目标',
    set: '何时提出',
    due: '期限',
    since: '后来的结果，或别处的目标',
    open: '没有写明年份',
    nothing: '未查到公开结果',
    keys: { set: '提出的年份', due: '期限', open: '期限不明', report: '后来别处的目标或措施', outcome: '后来的结果', today: '核对之日' },
  },
  ratios: {
    title: (n: number, unfit: number) => `${n}个结果前后都有数字，其中${unfit}个前后不可比`,
    note: '横轴是之后的数字除以之前的数字，每一格十倍；左边变小，右边变大，好坏要看测的是什么。数字都是说法，等级见各案例。',
    factor: (factor: number) => (factor === 1 ? '不变' : factor < 1 ? `1/${Math.round(1 / factor)}` : `${Math.round(factor)}倍`),
    fit: '前后可比',
    unfit: '前后不可比',
    result: '案例和结果',
    before: '之前',
    after: '之后',
    grade: '证据',
    caveats: '说明',
  },
  timeline: {
    title: (n: number, after: number) => `${n}件有日期的事，${after}件在2024年的报道之后`,
    note: '一点代表一件事，按月叠放。只知道年份的事，出自词条的放在年中，报道和补记的放在年末。',
    alternative: (n: number, after: number) => `时间轴上的${n}个点，其中${after}个在2024年末的报道之后；逐条见下面的列表。`,
    keys: { update: '报道之后的补记', fact: '词条里的事', article: '2024年的报道' },
  },
};

const en: typeof zh = {
  table: 'Data as a table',
  companies: {
    title: 'Three counts on three bases: they may overlap and can’t be added',
    note: 'All three counts are from the 2024 article. One square is one company, at the same scale throughout. The article doesn’t say whether the counts overlap, so they are drawn separately.',
    what: 'What is counted',
    count: 'Companies',
  },
  ring: {
    title: 'The pattern described in the 2024 article: Hangzhou as the core, three cities around the bay',
    note: 'This is a diagram, not a map. The article leaves its list of cities open and gives no figures by city.',
    parts: { core: 'core', around: 'around the bay' },
  },
  valley: {
    title: (layers: number, ends: number) => `The plan of China Vision Valley: ${layers} layers, ${ends} sectors and several further fields`,
    note: 'The names of the sectors and further fields are from the 2024 article, those of the layers from a 2022 report on Hangzhou.com.cn. Neither says which sector belongs to which layer.',
    layers: (n: number) => `${n} layers`,
    ends: (n: number) => `${n} sectors`,
    tracks: 'further fields',
    tracksNamed: (names: readonly string[]) => `${names.join(', ')} and others`,
  },
  members: {
    more: '… and others',
    chain: 'The five segments of the supply chain that are named, from hardware to data services',
    chainNote:
      'In the order of the 2024 article. An unnamed official of the provincial department of economy and information technology said in 2024 that all five were in the first tier in China, without giving grounds.',
    platforms: 'Six platforms are named, and five of them are called towns',
    platformsNote: 'A ‘town’ here is an industrial park, not a municipality.',
  },
  targets: {
    title2027: (n: number, reported: number) =>
      `${n === 2 ? 'Two' : n} ${n === 1 ? 'target in the 2024 article is' : 'targets in the 2024 article are'} due in 2027; ${reported === 0 ? 'no public result found' : `a public result was found for ${reported}`}`,
    titleHundreds: (n: number) =>
      `The ${n === 5 ? 'five' : n} targets of the Five Hundreds: three to four years, from a starting year that is not given`,
    note: (day: string) => `The rows count different things, so the chart shows dates, not amounts. Last checked on ${day}.`,
    target: 'Target',
    set: 'Set',
    due: 'Due',
    since: 'Later result, or target set elsewhere',
    open: 'no year given',
    nothing: 'no public result found',
    keys: {
      set: 'year set',
      due: 'year due',
      open: 'end date not clear',
      report: 'later target or measure elsewhere',
      outcome: 'later result',
      today: 'date of the last check',
    },
  },
  ratios: {
    title: (n: number, unfit: number) => `${n} results with a value before and after; in ${unfit} of them the two are not comparable`,
    note: 'The axis shows the value after divided by the value before; each line is a factor of ten. Values to the left went down and values to the right went up, and whether that is good depends on what was measured. All of them are claims; each case gives the grade.',
    factor: (factor: number) => (factor === 1 ? 'same' : factor < 1 ? `1/${Math.round(1 / factor)}` : `${Math.round(factor)}×`),
    fit: 'before and after comparable',
    unfit: 'before and after not comparable',
    result: 'Case and result',
    before: 'Before',
    after: 'After',
    grade: 'Evidence',
    caveats: 'Caveats',
  },
  timeline: {
    title: (n: number, after: number) => `${n} dated events, ${after} of them after the article`,
    note: 'One dot is one event, stacked by month. Where only the year is known, events from reference entries are placed in the middle of that year, the article and later events at its end.',
    alternative: (n: number, after: number) =>
      `${n} dots along a timeline, ${after} of them after the article of late 2024; the list below has every event.`,
    keys: { update: 'later event', fact: 'event from a reference entry', article: 'the article' },
  },
};

export const pictureStrings = (language: Language): typeof zh => ({ zh, en })[language];
