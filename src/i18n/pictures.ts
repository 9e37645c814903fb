import type { Language } from './language.ts';

/** Whether a count is so small beside the whole that a title may say 'only'. */
const isFew = (count: number, whole: number): boolean => count * 2 < whole;

/** In a title a sum of money never breaks: its spaces are no-break ones. */
const unbroken = (text: string): string => text.replace(/(RMB) ([\d.,]+) ((?:m|b|tr)illion)/g, '$1\u00a0$2\u00a0$3');

/** What the note of the cloth counts: cases, their results that claim an effect, and of these or beside them those that need a word. */
interface ClothCounts {
  cases: number;
  results: number;
  /** Claims that aren't of the case's own AI. */
  others: number;
  /** Of AI together with other changes. */
  together: number;
  noGain: number;
  /** Measured by researchers of whom it isn't known whether they are outsiders; and how many of these are below grade 3. */
  tiesOpen: number;
  tiesOpenBelow: number;
  /** Whether costs are on record, and each is of more than the AI. */
  costsOfWholes: boolean;
}

/** The results that the cloth doesn't count, in one sum. */
function leftOut(others: number, noGain: number): string {
  const parts = [others > 0 && `${others}项没有归功于人工智能，或在别处测得，或只是预期`, noGain > 0 && `${noGain}项未发现差异或更差`];
  return others + noGain === 0 ? '' : `另有${others + noGain}项不算在内：${parts.filter(Boolean).join('；')}。`;
}
function leftOutInEnglish(others: number, noGain: number): string {
  const parts = [
    others > 0 && `${others} not credited to AI, measured at another user or only expected`,
    noGain > 0 && `${noGain} that found no difference or a change for the worse`,
  ];
  return others + noGain === 0 ? '' : ` A further ${others + noGain} don’t count: ${parts.filter(Boolean).join(', and ')}.`;
}

/** Words of the pictures in Chinese: each title says what there is to see. English must have the same keys. */
const zh = {
  table: '数据表',
  checkedTo: (day: string) => `核对到${day}`,
  page: {
    title: '可转发的图',
    lead: '三张图，题目就是发现。每张有自己的网址，图里写着出处和日期，背后是数据表。',
    about: {
      cloth: '一根线是一个结果，一条带是来源写明的一项：和什么比、测量方、时段、样本、投入。附数据表，可以存图转发。',
      pairs: '每一对写出用和不用AI的两个数，按可不可比、是否只归AI分组。附数据表，可以存图转发。',
      rulers: '两个万亿目标，和后来报出的产值、核心产业营收：报道未写算了哪些企业，不能据此推算完成了几成。附出处，可以存图转发。',
    },
    save: '存图：',
    shapes: { tall: '竖图', wide: '横图', square: '方图' },
    copy: '复制链接',
    copied: '已复制',
    open: '存图或转发',
    charts: '看图表',
    kind: '图',
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
  cloth: {
    how: '每根竖线是一个结果，每一行是一项信息；线在哪一行加粗，就是来源写明了那一项。',
    /** The same in few words. */
    thread: '一根线是一个结果',
    note: ({ cases, results, others, together, noGain, tiesOpen, tiesOpenBelow: below, costsOfWholes }: ClothCounts) =>
      `${cases}个案例里，成效数字有${results}项${together === 0 ? '' : `，其中${together}项是人工智能与其他改造合起来的成效`}。${tiesOpen === 0 ? '' : `有${tiesOpen}项${below === 0 ? '' : `（其中${below}项不到三级）`}由研究者测量，算不算第三方没能查清。`}${costsOfWholes ? '写明的投入都不只投在人工智能上，而是整厂或全公司的。' : ''}${leftOut(others, noGain)}没写不等于没有。`,
    /** The note in two sentences, for the page where the picture is seen first. */
    shortNote: ({ results, together, tiesOpen }: ClothCounts) =>
      `${together + tiesOpen === 0 ? '' : `${results}项里，${[together > 0 && `${together}项是人工智能与其他改造合起来的成效`, tiesOpen > 0 && `${tiesOpen}项由研究者测量、他们与当事方的关系没有查清`].filter(Boolean).join('，')}。`}没写不等于没有。`,
    counting: '怎样算的',
    of: (all: number) => `/\u00a0${all}`,
    /** Where a small sheet leaves rows out. */
    rows: (shown: number, all: number) => `${all}行里画出${shown}行`,
    caution: (cases: number, results: number, together: number) =>
      together === 0
        ? `${cases}个案例，${results}项成效数字。没写不等于没有。`
        : `${cases}个案例；${results}项成效数字里，${together}项是AI和其他改造合起来的。没写不等于没有。`,
    bands: {
      effect: '写明成效',
      comparator: '写明比较对象',
      measurer: '写明由谁测量',
      period: '写明测量时段',
      baseline: '给出比较数值',
      sample: '写明样本量',
      cost: '所属案例写明投入',
      outsider: '由第三方测量',
    },
    result: '案例和结果',
    keys: { given: '来源写明', notGiven: '没写' },
    given: '写明',
    notGiven: '没写',
  },
  pairs: {
    title: (n: number, passed: number) =>
      passed === 0
        ? `${n}组前后数字，没有一组可比、变好，且只归功于AI`
        : `${n}组前后数字，${isFew(passed, n) ? '只有' : ''}${passed}组可比、变好，且只归功于AI`,
    caution: '算在里面的：照来源所写，两个数测的是同一件事，变好了，也没有算上别的改动。不等于证实。',
    note: '有几组比的是对照组和AI组，或两个模型。都是来源的说法。',
    /** Of how many cases the pairs are that prove most, and how many of these are one case's. */
    spread: (pairs: number, cases: number, most: number) => `这${pairs}组出自${cases}个案例${most > 1 ? `，其中${most}组是同一个案例的` : ''}。`,
    sides: { before: '用AI前，或没用', after: '用AI后' },
    keys: {
      before: '用AI前，或没用AI',
      gain: '红：变好，只归功于AI，证据二级以上',
      range: '浅色一段：上下限之间',
      more: '尖头：以上、超过，可能更大',
    },
    order: '各组里依证据分级排，同级的随机试验在前。',
    /** Above pairs that aren't shares of a hundred, on a sheet that draws shares alone. */
    countsApart: '数量，不是百分数，不画条',
    /** Of a row that stands among those that count, to be read beside them. */
    notCounted: '不算在内',
    groups: {
      alone: '可比、变好，且只归功于AI',
      together: '可比，但AI和其他改造合在一起',
      unlike: '两个数不可比',
      'no-gain': '没有变好',
      'not-ai': '来源没有归功于AI，或不在本案例',
    },
    counted: (group: string, n: number) => `${group}：${n}组`,
    short: { alone: '可比、变好，只归功于AI', together: '不只AI', unlike: '不可比', 'no-gain': '没变好', 'not-ai': '不算AI的成效' },
    better: { lower: '越小越好', higher: '越大越好', neither: '说不清哪边好' },
    scales: { share: '百分数，0—100%', larger: '数量、时长等，每组里大的数画满宽' },
    panel: (scale: string, better: string) => `${scale}；${better}`,
    andOthers: (name: string) => `${name}等`,
    result: '案例和结果',
    grade: '证据',
    caveats: '说明',
  },
  rulers: {
    /** Two sums that two reports give for one thing and year, where there are just two. */
    title: (year: number, target: string, isReported: boolean, differ?: { year: string; measure: string; sums: readonly [string, string] }) =>
      differ
        ? `浙江${differ.year}${differ.measure}：${differ.sums[0]}还是${differ.sums[1]}？两家报道不一`
        : isReported
          ? `离${year}年的${target}还差多少？报道没写算了哪些企业，算不出来`
          : `${year}年目标${target}，还没有同名的数字`,
    others: '以下几项统计的不是同一样东西，不入图：',
    comma: '',
    between: '；',
    note: (day: string) =>
      `总营收、产值和核心产业营收，口径各不相同。2025年的数字和27条措施的目标都叫核心产业营收，但报道未写算了哪些企业。核对到${day}。`,
    target: (year: number) => `${year}年目标`,
    caution: '报道都没写算了哪些企业，和目标能不能相比不清楚，不能据此推算完成了几成。',
    /** Between what was reported and the target. */
    apart: '算的不一定是同样的企业',
    also: '两家报道不同，另一家',
    number: '数字和口径',
    year: '年份',
    source: '来源',
  },
  timeline: {
    title: (n: number, after: number) => `${n}件有日期的事，${after}件在2024年的报道之后`,
    note: '一点代表一件事，按月叠放。只知道年份的事，出自词条的放在年中，报道和补记的放在年末。',
    alternative: (n: number, after: number) => `时间轴上的${n}个点，其中${after}个在2024年末的报道之后；逐条见下面的列表。`,
    keys: { update: '本站补记的事', fact: '词条里的事', article: '2024年的报道' },
  },
};

const en: typeof zh = {
  table: 'Data as a table',
  checkedTo: (day: string) => `checked to ${day}`,
  page: {
    title: 'Charts to share',
    lead: 'Three pictures, each with its finding as the title. Each has an address of its own, bears its source and date, and has its data behind it.',
    about: {
      cloth: 'A thread is a result, a band is what its source says of it. With the data as a table, to save and share.',
      pairs: 'Each with both numbers, grouped by what it can prove. With the data as a table, to save and share.',
      rulers:
        'Two targets of a trillion, and the output and core revenue reported since; reports don’t say which firms they count. With sources, to save and share.',
    },
    save: 'Save:',
    shapes: { tall: 'tall', wide: 'wide', square: 'square' },
    copy: 'Copy link',
    copied: 'Copied',
    open: 'Save or share this chart',
    charts: 'Charts',
    kind: 'Picture',
  },
  ring: {
    title: 'The pattern described in the 2024 article: Hangzhou as the core, three cities around the bay',
    note: 'This is a diagram, not a map. The article leaves its list of cities open and gives no figures by city.',
    parts: { core: 'core', around: 'around the bay' },
  },
  valley: {
    title: (layers: number, ends: number) => `The plan of China Vision Valley: ${layers} layers, ${ends} sectors and several further fields`,
    note: 'The names of the sectors and further fields are from the 2024 article, those of the layers from a 2022 report on Hangzhou Net. Neither says which sector belongs to which layer.',
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
  cloth: {
    how: 'Each vertical line is one claim, each row one thing a source may state; where the line is thick, it does.',
    thread: 'Each line is one claim',
    note: ({ cases, results, others, together, noGain, tiesOpen, tiesOpenBelow: below, costsOfWholes }) =>
      `The ${cases} cases have ${results} results that claim an effect${together === 0 ? '' : `, of which ${together} are of AI together with other changes`}.${tiesOpen === 0 ? '' : ` In ${tiesOpen}${below === 0 ? '' : ` (${below} of them below grade 3)`}, researchers measured; whether they are outsiders couldn’t be established.`}${costsOfWholes ? ' Every cost on record is of a whole plant or firm, not of the AI alone.' : ''}${leftOutInEnglish(others, noGain)} Not stated doesn’t mean absent.`,
    shortNote: ({ results, together, tiesOpen }) => {
      const parts = [
        together > 0 && `${together} credit AI together with other changes`,
        tiesOpen > 0 && `${tiesOpen} were measured by researchers whose ties to the parties aren’t known`,
      ].filter(Boolean);
      return `${parts.length === 0 ? '' : `Of the ${results}, ${parts.join(', and ')}. `}Not stated doesn’t mean absent.`;
    },
    counting: 'How they are counted',
    of: (all: number) => `of ${all}`,
    rows: (shown: number, all: number) => `${shown} of ${all} rows shown`,
    caution: (cases: number, results: number, together: number) =>
      together === 0
        ? `${cases} cases, ${results} results that claim an effect. Not stated doesn’t mean absent.`
        : `${cases} cases; ${together} of the ${results} credit AI together with other changes. Not stated doesn’t mean absent.`,
    bands: {
      effect: 'claim an effect',
      comparator: 'name a baseline',
      measurer: 'say who measured',
      period: 'say over what period',
      baseline: 'give the baseline’s value',
      sample: 'give the sample',
      cost: 'have a cost on record',
      outsider: 'measured by an outsider',
    },
    result: 'Case and result',
    keys: { given: 'its source says so', notGiven: 'it doesn’t say' },
    given: 'yes',
    notGiven: 'no',
  },
  pairs: {
    title: (n: number, passed: number) =>
      passed === 0
        ? `Of ${n} pairs of values, none is comparable, better, and credited to AI alone`
        : `Of ${n} pairs of values, ${isFew(passed, n) ? 'only ' : ''}${passed} ${passed === 1 ? 'is' : 'are'} comparable, better, and credited to AI alone`,
    caution:
      'Of those: by their sources, both values measure one thing, the change is for the better, and no other cause is credited. That is not proof.',
    spread: (pairs, cases, most) => `These ${pairs} are of ${cases} case${cases === 1 ? '' : 's'}${most > 1 ? `, and ${most} of them of one` : ''}.`,
    note: 'Some pairs compare a control group with an AI group, or two models. All are claims of their sources.',
    sides: { before: 'Without AI, or before', after: 'With AI, or after' },
    keys: {
      before: 'without AI, or before',
      gain: 'red: better, credited to AI alone, grade 2 or above',
      range: 'light: from the lower to the upper end',
      more: 'pointed: so much or more',
    },
    countsApart: 'Counts, not percentages: no bars',
    order: 'In each group the highest grade comes first, and within a grade randomised trials.',
    notCounted: 'Not counted',
    groups: {
      alone: 'Comparable, better, and credited to AI alone',
      together: 'Comparable, but AI together with other changes',
      unlike: 'The two values are not comparable',
      'no-gain': 'No improvement found',
      'not-ai': 'Not credited to AI, or not of this case',
    },
    counted: (group: string, n: number) => `${group}: ${n}`,
    short: {
      alone: 'comparable, better, AI alone',
      together: 'not AI alone',
      unlike: 'not comparable',
      'no-gain': 'no gain',
      'not-ai': 'not credited to AI',
    },
    better: { lower: 'lower is better', higher: 'higher is better', neither: 'neither way is better' },
    scales: { share: 'Shares, 0–100%', larger: 'Counts, times and the like: the larger value is the full width' },
    panel: (scale, better) => `${scale}; ${better}`,
    andOthers: (name: string) => `${name} and others`,
    result: 'Case and result',
    grade: 'Evidence',
    caveats: 'Caveats',
  },
  rulers: {
    title: (year, target, isReported, differ) =>
      unbroken(
        differ
          ? `${differ.measure} in Zhejiang, ${differ.year}: ${differ.sums[0]} or ${differ.sums[1].replace(/^RMB\s/, '')}?`
          : isReported
            ? `How near is ${target} by ${year}? Reports don’t say which firms they count`
            : `${target} by ${year}: no figure of that name so far`,
      ),
    others: 'Not drawn, for they measure something else: ',
    comma: ', ',
    between: '; ',
    note: (day: string) =>
      `The number for 2025 and the target of the 27 measures are both called core revenue, but reports don’t say which firms they count. Checked to ${day}.`,
    target: (year: number) => `Target for ${year}`,
    caution: 'No report says which firms it counts, so it can’t be said how much of the target has been reached.',
    apart: 'May not count the same firms',
    also: 'Reports differ; another',
    number: 'Number and what it measures',
    year: 'Year',
    source: 'Source',
  },
  timeline: {
    title: (n: number, after: number) => `${n} dated events, ${after} of them after the article`,
    note: 'One dot is one event, stacked by month. Where only the year is known, events from reference entries are placed in the middle of that year, the article and later events at its end.',
    alternative: (n: number, after: number) => `${n} dots along a timeline, ${after} of them after the 2024 article; the list below has every event.`,
    keys: { update: 'event added by this site', fact: 'event from a reference entry', article: 'the article' },
  },
};

export const pictureStrings = (language: Language): typeof zh => ({ zh, en })[language];
