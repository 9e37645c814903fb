import type { Condition } from '../model/grade.ts';
import type { LikenessPart } from '../model/similar.ts';
import type { PageFacet } from '../model/facets.ts';
import type { Comparator, Phase, ResultKind, Size, Undisclosed } from '../records/schemas/case.ts';
import type { ReferenceKind } from '../records/schemas/reference.ts';
import type { SourceRecord } from '../records/schemas/source.ts';
import type { UpdateRecord } from '../records/schemas/update.ts';

/** All words of the interface in Chinese. English (en.ts) must have the same keys: the compiler checks it. */
export const zh = {
  site: {
    name: '浙江人工智能案例集',
    tagline: '谁在用人工智能、用在哪里、结果多可靠',
    description: '复述一篇2024年末的报道，收录浙江真实的人工智能应用案例；每个数字注明谁说的、谁量的、出处在哪，证据分四级。独立网站，中英双语。',
    independent: '这是一个独立网站，不属于任何政府部门、企业或媒体。文字和数据按CC BY 4.0许可使用，代码按MIT许可使用。',
    articleOf: '所述文章写于2024年末；本站内容核对于2026年11月。',
  },
  nav: {
    label: '主导航', article: '文章', cases: '案例', figures: '数字', reference: '词条', more: '更多',
    evidence: '证据怎么看', targets: '目标', timeline: '时间线', sources: '来源', about: '关于本站', search: '搜索', home: '首页', footer: '页脚', breadcrumb: '当前位置',
  },
  skip: '跳到正文',
  languageSwitch: { label: 'English', title: '本页的英文版' },
  search: {
    label: '搜索案例、词条和数字', placeholder: '公司、行业、问题', submit: '搜索', title: '搜索', lead: '搜公司、行业、城市、问题或一个数字。',
    shortcut: 'Ctrl K', loading: '正在读取索引……', loadingMore: '正在搜索……',
    found: (n: number, query: string) => `“${query}”有${n}条结果`, none: (query: string) => `没有找到“${query}”。换个说法，或从下面的入口找。`,
    empty: '输入要找的词。', broken: '搜索暂时用不了：索引没有读到。可以从下面的入口找。', waysIn: '按类别找', noScript: '搜索要用到JavaScript。不开也能读全站，请从下面的入口找。',
    other: '英文页面里的结果', page: '页面', more: '更多结果',
    kinds: { case: '案例', entry: '词条', section: '文章', facet: '分类', page: '页面', figure: '数字' },
  },
  home: {
    title: '浙江怎样用人工智能', lead: '一篇2024年末的文章，加上文章之外的真实案例。谁在用、用在哪一步、结果如何、出处在哪，逐条写明。',
    findCase: '看案例', readArticle: '读文章', clothTitle: '案例分布',
    clothCaption: '一行是一个行业，一列是一个环节。织密的格子已有案例，空处还没有收录。', allCases: (n: number) => `全部${n}个案例`,
    strongest: '证据较强的案例', sections: '读文章', since: '文章之后', cities: '十一个市', citiesCaption: '位置示意，不是地图。', figures: '文章里的数字',
    clothAsTable: '用表格看', industry: '行业', noCase: '没有案例', cell: (n: number) => `${n}个案例`,
  },
  article: {
    title: '文章', lead: '原题《特色鲜明 优势显著 融合发展 人工智能，浙江下一个万亿产业》，署名金心。这里按部分复述，不转载。', part: (n: number) => `第${['一', '二', '三', '四'][n - 1] ?? n}部分`,
    minutes: (n: number) => `约${n}分钟`, onThisPage: '本页内容', original: '原文小标题', dated: '文章写于2024年末', checked: (date: string) => `本站核对于${date}`, next: '下一部分', previous: '上一部分',
    saidBy: '谁说的', provenance: '这一部分的数字和出处', sources: '出处', cases: '文中案例', facts: (n: number) => `${n}条事实`, written: '已写成的部分', later: '后来', relatedCase: '相关案例',
    about: '这篇文章', aboutText: '手头的文本没有写明刊发单位、日期和网址；从内容看写于2024年11月至12月。作者、题目以外的信息本站不作推测。',
  },
  cases: {
    title: '案例', heading: '谁做过，结果有多可靠？', lead: (n: number) => `收录${n}个浙江的人工智能应用案例。每个结果都写明谁说的、和什么比，并按证据分级。`, page: (n: number) => `第${n}页`, next: '下一页', previous: '上一页', pages: '分页',
    by: { industry: '按行业', city: '按城市', stage: '按环节', task: '按问题', technology: '按技术' } satisfies Record<PageFacet, string>,
    count: (n: number) => `${n}个案例`,
  },
  facet: {
    names: { industry: '行业', city: '城市', stage: '环节', task: '问题', technology: '技术' } satisfies Record<PageFacet, string>,
    title: (name: string) => `${name}的人工智能案例`, lead: (name: string, n: number, compared: number) => `${name}：收录${n}个案例，其中${compared}个的主要结果有对照（二级以上）。`,
    single: '只有一个案例，样本太小，不能代表这一类。可以看更大的范围：', wider: '全部案例', standard: 'GB/T 4754—2017', isic: 'ISIC Rev. 4', gb2260: 'GB/T 2260', definition: '定义', others: '其他', providers: '提供者',
  },
  case: {
    kind: '案例', facts: '基本情况', adopter: '采用者', provider: '提供者', industry: '行业', class: '小类', city: '使用地', stages: '环节', tasks: '问题', technologies: '技术', field: '文章的领域', phase: '进展', checked: '核对于', added: '收录于', updated: '更新于', evidence: '证据',
    problem: '原来的问题', approach: '怎样做的', effort: '投入与限制', results: '结果', doubts: '读者可以怀疑什么', undisclosed: '没有公布的', sources: '出处', similar: '相似的案例', same: '同一采用者或提供者的其他案例', changes: '改动记录', mentions: '文章里的位置',
    before: '之前', after: '之后', change: '变化', comparator: '对照', population: '对象', sample: '样本', period: '时段', method: '量法', asOf: '数字时间', claimedBy: '谁说的', measuredBy: '谁量的', metric: '指标', scope: '规模', noResult: '来源没有公布结果。',
    grade: (n: number) => `证据${n}级`, noGrade: '只有规模，不评级', why: '为什么是这一级', raise: '怎样才能升级', nothingUndisclosed: '来源写明了各项。', voices: (n: number, s: number) => `${s}条来源，${n}个源头`, reprints: '转载', similarBy: '相似在', none: '不详', asSaid: '原意', mismatch: '前后不可比', conflict: '来源不一致', swatch: '案例纹样', swatchHint: '纹样怎么看', anchor: '这条结果的链接',
  },
  grades: {
    names: ['未评级', '仅有说法', '有对照', '有旁证', '独立实测'] as const,
    short: '级',
    met: '已满足', rule: '评级规则',
  },
  evidence: {
    counts: '现在收录的结果和案例各有几级', results: '结果', cases: '案例', swatch: '案例纹样怎么看', swatchText: '每个案例有一块布样：竖的六道是环节，横的六道是技术族。案例用到的环节和技术会织出来，交叉处最密；线的颜色是采用者所在的部类。两块布样相像，两个案例就相像。',
    columns: '竖道，从左到右', rows: '横道，从上到下', colours: '颜色', sectors: { materials: '原材料与农业', machines: '机械与装备', consumer: '消费品', services: '服务、能源与公共机构' },
  },
  condition: {
    'claimant-named': '说明是谁说的', dated: '至少写明年份', 'same-population': '前后是同一批对象', 'sources-agree': '各来源一致', comparison: '有前后两个值，或有对照的变化，或比率有样本量',
    'period-or-population': '写明量了多久或量了哪些对象', 'independent-voice': '有当事方之外的独立声音', 'outside-measurer': '由采用者和提供者以外的人测量', 'published-report': '见于论文、审计或测试报告', method: '写明量法', population: '写明对象', period: '写明时段',
  } satisfies Record<Condition, string>,
  likeness: { industry: '行业', task: '问题', technology: '技术', result: '结果种类' } satisfies Record<LikenessPart, string>,
  size: { group: '集团', large: '大型', medium: '中型', small: '小微', 'public-body': '公共机构', 'not-disclosed': '规模不详' } satisfies Record<Size, string>,
  phase: { announced: '已宣布', pilot: '试点', 'in-production': '投入使用', 'rolled-out': '推广', ended: '已结束', unknown: '不详' } satisfies Record<Phase, string>,
  resultKind: { time: '时间', output: '产出', quality: '质量', labour: '用工', cost: '成本', 'energy-material': '能耗物耗', revenue: '收入', safety: '安全', 'scope-only': '规模' } satisfies Record<ResultKind, string>,
  comparator: { before: '自身之前', manual: '人工', 'industry-average': '行业平均', control: '对照组', 'reference-standard': '参照标准', none: '没有对照' } satisfies Record<Comparator, string>,
  voice: { adopter: '采用者', provider: '提供者', outlet: '媒体', authority: '主管机构', researchers: '研究者', 'not-disclosed': '不详' },
  undisclosed: { adopter: '采用者名称', provider: '提供者', baseline: '之前的值', period: '测量时段', sample: '样本量', cost: '投入成本', measurer: '由谁测量', method: '测量方法', scale: '应用规模', result: '结果', date: '日期' } satisfies Record<Undisclosed, string>,
  figures: {
    title: '文章里的数字', lead: '文章的每个数字：谁说的、指什么时候、核对过什么。数字只存一次，两种语言取自同一条记录。', figure: '数字', saidBy: '谁说的', asOf: '时间', checks: '核对', where: '在文章里', contestable: '可商榷', target: (year: number) => `${year}年目标`, source: '出处', updates: '后来',
  },
  targets: { title: '目标与后来', lead: '文章写到的目标，和之后有没有公开的结果。没有查到的写“尚未见公开报告”。', target: '目标', set: '提出', outcome: '后来', notReported: '尚未见公开报告', open: '年限未写明', year: '年限' },
  timeline: { title: '时间线', lead: '文章之前、文章当时和文章之后：有日期、有出处的事。', article: '文章写成', before: '文章之前', after: '文章之后' },
  reference: {
    title: '词条', lead: '文章和案例提到的公司、模型、产品、地方、政策和术语。', facts: '有出处的事实', aliases: '又称', doubts: '要留意的', mentions: '在本站的位置', related: '相关词条', inArticle: '文章', inCases: '案例', inUpdates: '文章之后', ours: '英文名为本站译名', official: '英文名', saidFigures: '它说过的数字', checked: '核对于',
    kinds: { model: '模型', product: '产品', company: '公司', organisation: '机构', person: '人物', place: '地方', zone: '区域', platform: '平台', policy: '政策', programme: '工程', event: '会议活动', publication: '出版物', term: '术语' } satisfies Record<ReferenceKind, string>,
  },
  sources: {
    title: '来源', lead: '全站引用的出版物。转载归在原文之下；不可信的网页只写名称，不给链接。', read: '读于', noLink: '不给链接', by: '引用它的页面', unknownDate: '日期不详', unknownPublisher: '刊发单位不详', reprintOf: '转载自', archived: '存档',
    voice: { party: '当事方', outlet: '转述的媒体', authority: '主管机构', measurer: '测量者' } satisfies Record<SourceRecord['voice'], string>,
    kind: { official: '官方', press: '媒体', company: '企业', paper: '论文', audit: '审计', 'test-report': '测试报告', broker: '券商报告' } satisfies Record<SourceRecord['kind'], string>,
  },
  update: { status: { outcome: '结果', target: '目标', measure: '措施', claim: '说法' } satisfies Record<UpdateRecord['status'], string>, later: '后来' },
  notFound: { title: '没有这一页', lead: '地址可能写错了，或者内容已经移走。', home: '回首页', try: '可以从这些地方找：' },
  quote: (text: string) => `“${text}”`,
  list: (items: readonly string[]) => items.join('、'),
  joined: (items: readonly string[]) => items.join('；'),
  dot: ' · ',
  arrow: '到',
};
