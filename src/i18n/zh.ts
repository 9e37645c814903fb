import { gradeInHan } from './grade-in-han.ts';
import type { CallQuestion } from '../model/call-sheet.ts';
import type { Band } from '../model/disclosure.ts';
import type { Condition } from '../model/grade.ts';
import type { WhyLeftOut } from '../model/questions.ts';
import type { Support } from '../model/support.ts';
import type { NotCounted } from '../records/counting.ts';
import type { LikenessReason } from '../model/similar.ts';
import type { PageFacet } from '../model/facets.ts';
import type { Comparator, Design, Outcome, Phase, ResultKind, Size, Undisclosed } from '../records/schemas/case.ts';
import type { ReferenceKind } from '../records/schemas/reference.ts';
import type { SourceRecord } from '../records/schemas/source.ts';
import type { UpdateRecord } from '../records/schemas/update.ts';

/** All words of the interface in Chinese. English (en.ts) must have the same keys: the compiler checks it. */
export const zh = {
  site: {
    name: '浙江人工智能案例集',
    tagline: '谁在用人工智能、用在哪里、证据有多少',
    description: '复述一篇2024年末的报道，收录人工智能在浙江的应用案例；每个数字注明谁说的、谁测的、出处在哪，证据分四级。独立网站，中英双语。',
    independent: '这是一个独立网站，不属于任何政府部门、企业或媒体。文字和数据按CC BY 4.0许可使用，代码按MIT许可使用。',
    articleOf: (checked: string) => `所述报道写于2024年末；本站内容${checked}核对。`,
  },
  nav: {
    label: '主导航',
    article: '报道',
    cases: '案例',
    figures: '数字',
    reference: '词条',
    more: '更多',
    evidence: '证据分级',
    pictures: '图表',
    targets: '目标',
    timeline: '时间线',
    sources: '来源',
    about: '关于本站',
    readingACase: '怎样读一个案例',
    accessibility: '无障碍',
    api: '数据接口',
    quality: '质量报告',
    contribute: '报错与参与',
    corrections: '更正记录',
    privacy: '隐私',
    aboutMore: '本站的其他说明',
    questions: '问题',
    compare: '比较',
    shortlist: '收藏',
    search: '搜索',
    home: '首页',
    footer: '页脚',
    breadcrumb: '当前位置',
  },
  skip: '跳到正文',
  languageSwitch: { label: 'English', title: '本页的英文版' },
  search: {
    label: '搜索案例、词条和数字',
    placeholder: '公司、行业、问题',
    submit: '搜索',
    title: '搜索',
    lead: '搜公司、行业、城市、问题或一个数字。',
    finds: '案例、报道各部分、词条、问题和每个数字都搜得到；中文、英文、别名和拼音都可以，错字会改过来再找。',
    waysIn: '按类别浏览',
    noScript: '搜索要用到JavaScript。不开也能读全站，请从下面的入口找。',
    kinds: { case: '案例', entry: '词条', section: '报道', question: '问题', facet: '分类', page: '页面', figure: '数字' },
  },
  home: {
    title: '浙江怎样用人工智能',
    lead: '逐个案例写明：谁在用人工智能、用在哪一步、效果如何、谁说的。另逐段转述2024年底一篇讲浙江人工智能的报道（刊发单位没有查到），补上查得到的出处和后来的事。',
    findCase: '看案例',
    readArticle: '读2024年底的报道（本站复述）',
    clothTitle: (stages: readonly string[]) => `案例最多的环节是${stages.join('、')}`,
    clothCaption: '横行是行业，竖列是价值链的环节；一个案例可以落在几格里。点数字看这一格的案例。',
    allCases: (n: number) => `全部${n}个案例`,
    allQuestions: (n: number) => `全部${n}个问题`,
    swatchKey: '卡片上沿的纹样：竖列是用在哪一步，横行是用了哪类技术，颜色是使用方的行业。',
    strongest: '证据等级最高的几例',
    strongestNote: (cases: readonly { grade: number; count: number; all: number }[]) =>
      `${(cases[0]?.grade ?? 0) < 4 ? '还没有案例达到四级，也就是最高级。' : ''}${cases.map(({ grade, count, all }) => `${grade === 0 ? '未评级' : gradeInHan(grade)}的案例共${all}个，这里列${count}个`).join('；')}。${cases.some(({ grade }) => grade === 2) ? '二级只表示写明了和什么比，或者测了多少样本，不表示数字经过核实。' : ''}`,
    sections: '2024年底的那篇报道',
    since: '报道之后',
    /** That the latest of what happened since is the latest found, however old it has become. */
    nothingNewer: (checked: string) => `到${checked}，没有查到更新的消息。`,
    cities: '十一个市',
    citiesCaption: '位置示意，不是地图。',
    /** Cases that no tile counts. */
    elsewhere: (n: number) => `另有${n}个案例的地点未写明。`,
    /** Cases that stand in the city of their supplier. */
    usedOutside: (n: number) => `有${n}个案例的数字来自省外的使用方，图上记在提供方所在的市。`,
    figures: '2024年报道里的数字',
    industry: '行业',
    noCase: '没有案例',
    cell: (n: number, best: number) => `${n}个案例，${best === 0 ? '未评级' : `最高${gradeInHan(best)}`}`,
    tile: (n: number) => `${n}个案例`,
    gaps: { compared: '有案例，其中有二级以上的', 'stated-only': '有案例，都只有说法', 'no-case': '还没有案例' },
  },
  article: {
    title: '报道',
    pageTitle: '复述《人工智能，浙江下一个万亿产业》',
    lead: '原题《特色鲜明 优势显著 融合发展 人工智能，浙江下一个万亿产业》，署名金心。这里按部分复述，不转载。',
    part: (n: number) => `第${['一', '二', '三', '四'][n - 1] ?? n}部分`,
    partOf: (n: number, all: number) => `第${n}部分，共${all}部分`,
    minutes: (n: number) => `约${n}分钟`,
    onThisPage: '本页内容',
    dated: '报道写于2024年末',
    retold: '复述2024年末的一篇报道',
    checked: (date: string) => `本站${date}核对`,
    next: '下一部分',
    /** After the whole in ten minutes. */
    inDetail: '想细读，从第一部分起',
    previous: '上一部分',
    saidBy: '报道依据的人和文件',
    /** Of the figures of a part, or of all, how many nobody else is named for. */
    voices: (n: number, own: number, isPart: boolean) =>
      `${isPart ? '这一部分' : '全文'}${n}个数字，${own === 0 ? '都写明出自谁' : `${own === n ? '都' : `${own}个`}是报道自己的说法`}`,
    voiceKeys: { own: '报道自己的说法', named: '写明出自谁' },
    provenance: '本页的数字和出处',
    sources: '出处',
    cases: '文中案例',
    facts: (n: number) => `${n}条说法`,
    planOf: (place: string) => `${place}的规划`,
    convention:
      '本页转述2024年底一篇署名金心的报道，刊发单位和网址都未查到。转述它，是因为它把省里的规划、企业和数字写在了一处。后来的事另注来源，解释和点评是本站的。',
    readOn: '一页读完',
    whole: '十分钟版',
    written: '四个部分',
    later: '后来',
    relatedCase: '相关案例',
    about: '这篇报道',
    aboutText: '手头的文本没有写明刊发单位、日期和网址；从内容看写于2024年11月至12月。',
  },
  cases: {
    title: '人工智能应用案例目录',
    heading: '谁做过，凭什么证据？',
    lead: (n: number) => `收录${n}个人工智能应用案例，用在浙江或出自浙江企业。每个结果都写明谁说的、和什么比，并按证据分级。`,
    page: (n: number) => `第${n}页`,
    pageOf: (n: number, last: number) => `第${n}页，共${last}页`,
    next: '下一页',
    previous: '上一页',
    pages: '分页',
    by: { industry: '按行业', city: '按城市', stage: '按环节', task: '按用途', technology: '按技术' } satisfies Record<PageFacet, string>,
    count: (n: number) => `${n}个案例`,
    filters: {
      industry: '行业',
      task: '用途',
      stage: '环节',
      city: '城市',
      technology: '技术',
      kind: '结果种类',
      grade: '证据等级',
      gives: '来源写明',
      phase: '状态',
      design: '研究设计',
      size: '使用方规模',
      provider: '提供方',
      year: '数据年份',
      both: '前后对比',
    },
    toResults: '跳到结果',
    inCases: '数字是案例数。',
    redKey: '红字表示改善：来源只归功于本案例的AI，写明了和什么比，证据在二级以上。',
    filterBy: '按条件筛选',
    view: '显示方式',
    views: { rows: '列表', cards: '卡片' },
    bothYes: '前后数值都有',
    sort: '排序',
    sorts: { evidence: '证据等级', newest: '最新', adopter: '名称' },
    filter: '筛选',
    noScript: '组合筛选需要JavaScript；下面可按单项浏览。',
    download: '下载',
    casesCsv: '案例（CSV）',
    resultsCsv: '结果（CSV）',
    questions: '常见问题',
  },
  questions: {
    title: '常见问题',
    pageTitle: '企业可能会问的问题，用案例回答',
    indexLead:
      '企业可能会问的问题，用收录的案例回答。每一页都写明怎样算符合、哪些没有算进来、答案不能证明什么。不能算作人工智能的成效、不在案例的使用方测得或只是预期的结果不算；人工智能与其他改造合在一起的照算，但都注明。',
    lead: ({
      answering,
      all,
      compared,
      grades: among = [2, 4],
      combined,
      byResults,
      several = false,
      costsOfWholes = false,
      outside = 0,
      reasons,
    }: {
      answering: number;
      all: number;
      compared: number | undefined;
      /** The lowest and the highest grade of those that are compared. */
      grades?: readonly [lowest: number, highest: number];
      combined: number;
      byResults: boolean;
      /** Some cases answer by several results: what is said holds for the best of each. */
      several?: boolean;
      /** Every sum is for more than the AI. */
      costsOfWholes?: boolean;
      /** Used outside the province. */
      outside?: number;
      /** Of a question that cases answer for one of several reasons. */
      reasons?: { noGain: number; contested: number; scaledBack: number; ended: number } | undefined;
    }) => {
      if (answering === 0) return `收录的${all}个案例里，还没有哪个的来源写明了这一点。来源常常不写，所以不等于没有。`;
      const [lowest, highest] = among;
      const result = byResults ? '相关结果' : '主要结果';
      const all_ = answering === 1 ? '' : '都';
      const grade = gradeInHan(lowest) + (lowest === highest ? '' : '以上');
      const grades =
        compared === undefined
          ? ''
          : compared === 0
            ? `，${result}${all_}不到二级`
            : byResults && several
              ? `，${compared === answering ? all_ : `其中${compared}个`}有${grade}的相关结果`
              : compared === answering
                ? `，${result}${all_}为${grade}`
                : `，其中${compared}个的${result}为${grade}`;
      const others =
        combined === 0
          ? ''
          : combined === answering
            ? `；说的${answering === 1 ? '' : '都'}是人工智能与其他改造合起来的结果`
            : `；${answering}个里有${combined}个说的是人工智能与其他改造合起来的结果`;
      const joint = others !== '' && combined < answering ? '，' : '；';
      const beyond =
        outside === 0
          ? ''
          : answering === 1
            ? '；数字来自省外的使用方，因2024年的报道点名而收录'
            : `${joint}${outside === answering ? '数字都' : `${outside}个的数字`}来自省外的使用方，因2024年的报道点名而收录`;
      const split =
        reasons &&
        [
          reasons.noGain > 0 && `${reasons.noGain}个至少有一项结果没有发现差异，或者变差`,
          reasons.contested > 0 && `${reasons.contested}个引起争议`,
          reasons.scaledBack > 0 && `${reasons.scaledBack}个缩减`,
          reasons.ended > 0 && `${reasons.ended}个停用`,
        ].filter((part) => part !== false);
      const why = split && split.length > 0 ? `：${split.join('；')}` : '';
      return `${all}个案例里有${answering}个符合${why}${grades}${others}${beyond}${costsOfWholes ? '；金额都不只投在人工智能上，而是整厂或全公司的' : ''}。`;
    },
    unanswered: '目前还没有来源能回答的',
    rule: '怎样算符合',
    notProven: '不能证明什么',
    leftOut: '没有算进来的',
    counted: '算进来的理由',
    leftAndSaved: (left: string, saved: string) => `用时${left}，省下${saved}，所以不超过原来的一半`,
    why: {
      'not-by-ai': (n: number) => `${n}个结果，来源没有归功于人工智能，或归功于别的设备、做法`,
      elsewhere: (n: number) => `${n}个结果，不是在这个使用方那里测得的`,
      expected: (n: number) => `${n}个结果，只是预期，尚未测得`,
      'no-gain': (n: number) => `${n}个结果，未发现差异，或更差`,
      'nothing-compared': (n: number) => `${n}个结果，只有现在的数字，或没有说和什么比，看不出省没省`,
      'unlike-groups': (n: number) => `${n}个结果，和对照组比，但两边不一定是同一批对象`,
      'ties-open': (n: number) => `${n}个结果，由研究者测量，但他们与当事方的关系没有查清`,
      'own-group': (n: number) => `${n}个案例，提供方是使用方（或其中一家）自己人，或与它同属一个集团`,
      'unnamed-provider': (n: number) => `${n}个案例，外部提供方没有写明，或只知道英文名`,
      'not-at-work': (n: number) => `${n}个案例，用了大语言模型，但还没有投入使用或推广`,
      inferred: (n: number) => `${n}个案例，来源没有写明是大语言模型，由本站推定`,
    } satisfies Record<WhyLeftOut, (n: number) => string>,
    andMore: '……',
    /** The title of the case that a result is of, where its main result, of which the title tells, is another and may be a gain. */
    ofCase: (title: string) => `${title}（案例的主要结果是另一项）`,
    /** Where cases answer as wholes. */
    mainNumbers: '下面的数字是各案例的主要结果，不一定说的是这件事。',
    /** Why a result has grade 1 for which no number is on record. */
    noFigure: '读到的内容没有给出数字',
  },
  compare: {
    title: '比较案例',
    lead: '最多四个案例，逐项并排。复制网址，就能把这次比较发给别人。',
    noScript: '比较需要JavaScript；每个案例自己的页面不需要。',
    choose: '从全部案例里选',
    print: '打印成一页',
    units: '不同种类的数字不放在同一标尺上；同一行的两个结果，测量的未必是一回事，请看各自和什么比。',
  },
  shortlist: {
    title: '我的收藏',
    lead: '收藏的案例只存在这个浏览器里：可以比较，可以连同要问的问题打印成简报，也可以存成文件。',
    noScript: '收藏需要JavaScript；不用它，也可以逐个阅读和打印案例。',
    print: '打印简报',
    csv: '下载CSV',
    markdown: '下载Markdown',
    clear: '清空收藏',
  },
  facet: {
    title: (name: string) => `人工智能案例：${name}`,
    lead: (name: string, n: number, compared: number) =>
      `${name}：收录${n}个案例${compared === 0 ? '，主要结果都不到二级' : `，其中${compared}个的主要结果为二级以上，写明和什么比或测了多少`}。`,
    single: '只有一个案例，样本太小，不能代表这一类。可以看更大的范围：',
    wider: '全部案例',
    standard: 'GB/T 4754—2017',
    isic: 'ISIC Rev. 4',
    gb2260: 'GB/T 2260',
    definition: '定义',
    others: { industry: '其他行业', city: '其他城市', stage: '其他环节', task: '其他用途', technology: '其他技术' } satisfies Record<
      PageFacet,
      string
    >,
    brings: '据称的效果',
    providers: '提供方',
    results: '案例的等级',
    combine: '组合筛选',
  },
  case: {
    kind: '案例',
    facts: '基本情况',
    adopter: '使用方',
    provider: '提供方',
    industry: '行业',
    class: '小类',
    city: '应用地点',
    supplierIn: '提供方在',
    stages: '环节',
    tasks: '用途',
    technologies: '技术',
    phase: '状态',
    checked: '全篇核对：',
    /** What a case is not, where its subject may make it seem so. */
    advice: {
      medical: '本案例只供了解，不是医疗建议；身体不适，请看医生。',
      legal: '本案例只供了解，不是法律意见。',
      financial: '本案例只供了解，不是投资或借贷建议。',
    },
    stale: (months: number) => `最后一次核对已是${months}个月以前：`,
    added: '收录日期',
    updated: '文字最近修改：',
    evidence: '证据',
    problem: '原来的问题',
    approach: '怎样做的',
    effort: '投入与限制',
    results: '结果',
    doubts: '存疑之处',
    sourceNotes: '来源说明',
    undisclosed: '未公布的内容',
    sources: '出处',
    similar: '相似的案例',
    same: '同一使用方或提供方的其他案例',
    changes: '改动记录',
    mentions: '2024年的报道怎么说',
    before: '之前',
    after: '之后',
    aiGroup: 'AI组',
    testGroup: '试验组',
    withAi: '用AI后',
    /** Of models or methods set side by side. */
    otherMethods: '其他方法',
    thisMethod: '这个方法',
    /** Of groups that aren't known to be alike. */
    otherGroup: '另一组',
    /** Of a value that is held against one from elsewhere, as a trade's average. */
    thisCase: '这个案例',
    /** Of two values that were not measured on the same things, and of which nobody says what they are compared with. */
    earlier: '先前',
    later: '后来',
    change: '变化',
    comparator: '和什么比',
    population: '测量对象',
    sample: '样本量',
    registration: '研究注册号',
    period: '测量时段',
    /** Of a period of which only the length is known. */
    datesNotFound: '起止日期没有查到',
    method: '测量方法',
    asOf: '数字的时间',
    claimedBy: '谁说的',
    unnamed: '未具名',
    measuredBy: '测量方',
    readInPart: '本站读到的',
    partOfSource: '来源的一部分（如论文的摘要、报道的开头），不是全文',
    metric: '指标',
    scope: '规模',
    mainResult: '主要结果',
    figureGiven: '给出的数字',
    noResult: '没有查到人工智能本身的成效。',
    othersOnly: (reasons: readonly NotCounted[]) =>
      `下面的数字${reasons.map((reason) => ({ 'not-by-ai': '不能算作人工智能的成效', elsewhere: '是在别处测得的', expected: '只是预期' })[reason]).join('，或者')}${reasons.length > 1 ? '，各自注明' : ''}。`,
    grade: (n: number) => `证据${gradeInHan(n)}`,
    gradeAlone: gradeInHan,
    gradeOfFour: (n: number) => `证据${gradeInHan(n)}（共四级）`,
    noGrade: '不是成效数字，不评级',
    why: '已满足的评级条件',
    raise: '要升一级，还须',
    nothingUndisclosed: '来源写明了各项。',
    voices: (n: number, s: number) => `来源${s}条，${n === 1 && s > 1 ? '同出一处' : `出自${n}处`}`,
    reprints: '转载',
    similarBy: '相同之处',
    none: '未公布',
    asSaid: '原意',
    notByAi: '不能算作AI的成效',
    elsewhere: '在别处测得',
    expected: '只是预期，尚未测得',
    covers: (what: string) => `不只是人工智能：${what}`,
    headlineReason: '为什么以它为主',
    /** Where none leads, though numbers that aren't the AI's have grades. */
    noEffectGraded: 'AI的成效未评级',
    higherGraded: '另有一个数字，证据等级更高',
    /** … where the main figure is no effect, so has no grade. */
    gradedBeside: '另有一个数字评了级',
    whyNotMain: {
      'not-by-ai': '来源没有说它是人工智能的作用，所以不作主要结果',
      elsewhere: '它不是在这个使用方测得的，所以不作主要结果',
      expected: '它还只是预期，所以不作主要结果',
    } satisfies Record<NotCounted, string>,
    quote: '来源原话',
    inferred: '含本站推定',
    translated: (text: string) => `大意：${text}（本站译）`,
    mismatch: '两个值不可比',
    /** … where only one value, or only a change, is given. */
    mismatchOfOne: '两边不是同一批对象',
    mismatchWhy: '两边怎样不同',
    conflict: '来源不一致',
    swatch: '案例纹样',
    swatchHint: '纹样怎么看',
    cost: '投入',
    compareSimilar: '和这些案例比较',
    cite: '引用本案例',
    citeOriginal: '主要数字的出处，请先引用',
    /** … of a case in which no number leads. */
    citeMainSource: '主要出处，请先引用',
    /** Instead of a citation, of a source of which too little is known. */
    cannotCite: '主要数字的出处没有作者、单位、日期和网址，无法规范引用。',
    citeOurs: '本页',
    bibtex: 'BibTeX文件',
  },
  grades: {
    names: ['未评级', '仅有说法', '可供比较', '经评议或旁证', '独立实测'] as const,
    /** @param counted said of the results that count for a question, not of all */
    restOn: ({ all, highest, byParties, tiesOpen }: Support, counted = false) => {
      const results = `${counted ? '算进来的' : ''}${highest === 3 ? '三级' : '三级以上'}的结果有${all}个`;
      const confirmed = all - byParties - tiesOpen;
      if (all === 0) return '';
      return confirmed === 0
        ? `目前最好的依据是同行评议的论文：${results}，其中${byParties}个的论文作者就有当事方，${tiesOpen}个的作者与当事方的关系未查清，还没有一个由第三方印证。`
        : `${results}：${byParties}个凭当事方参与的同行评议论文，${tiesOpen}个的论文作者与当事方的关系未查清，${confirmed}个由第三方印证或测量。`;
    },
    byParties: '同行评议论文，作者含当事方',
    tiesOpen: '同行评议论文，作者与当事方的关系未全查清',
    short: '级',
    rule: '评级规则',
  },
  evidence: {
    results: '结果',
    cases: '案例',
    examples: '每一级举例',
    noExample: '目前没有结果达到这一级',
    disclosure: '来源写明了多少',
    byIndustry: '分行业来看',
    moreColumns: '右边还有几列，可横向滑动',
    graded: '结果',
    gives: {
      comparator: '和什么比',
      measurer: '测量方',
      period: '测量时段',
      baseline: '比较的数值',
      sample: '样本',
      cost: '投入',
      outsider: '第三方测量',
    } satisfies Record<Exclude<Band, 'effect'>, string>,
    /** What a trial with a control group has in the place of a value from before. */
    controlValue: '对照组的值',
    allIndustries: '全部行业',
    /** Of whose results no source gives any of it. */
    othersGiveNone: (n: number) => `其余${n}个行业，一项也没有写`,
    disclosureNote:
      '只说规模的结果，未发现差异或更差的结果，以及不能算作人工智能的成效、不在案例的使用方测得或只是预期的结果，都不算在内。两个值不可比的，写出了比较的数值就算，哪怕是行业平均。案例有来源写出金额，哪怕是整座工厂或整个企业的，就算公布了投入。数目小，说明读到的来源没有写，不说明企业有意隐瞒；有些论文只读了摘要，正文里也许有。没有这类结果的行业不列。',
    swatch: '案例纹样怎么看',
    swatchText:
      '每个案例有一块纹样：竖的六道是环节，横的六道是技术族。案例用到的环节和技术会织出来，交叉处最密；环节和技术是分开记的，交叉不表示这项技术就用在这个环节。线的颜色表示使用方所在的行业大类。两块纹样相像，两个案例的环节和技术就相像。',
    columns: '环节（竖道，从左到右）',
    rows: '技术族（横道，从上到下）',
    colours: '颜色',
    sectors: { materials: '原材料与农业', machines: '机械与装备', consumer: '消费品', services: '服务、能源与公共机构' },
  },
  condition: {
    'claimant-named': '写明是谁说的',
    dated: '写明年份',
    observed: '已经发生，不只是预期',
    'same-population': '比较的两边是同一批对象',
    'sources-agree': '各来源说法一致',
    comparison: '写出前后（或两组）两个数，或写出变化的幅度和它同什么比，或写出比率和样本量',
    'period-or-population': '写明测量时段或测量对象',
    'reviewed-paper': '见于同行评议的论文，作者含当事方',
    'reviewed-paper-ties-open': '见于同行评议的论文，作者与当事方的关系未全查清',
    'independent-voice': '使用方、提供方以外的机构凭自己掌握的情况印证（媒体转述不算）',
    'outside-measurer': '由使用方和提供方以外的人测量',
    'published-report': '见于论文、审计或测试报告',
    method: '写明测量方法',
    population: '写明测量对象',
    period: '写明测量时段',
  } satisfies Record<Condition, string>,
  /** What a result that is no rate lacks to be compared. */
  comparisonOfNoRate: '写出前后（或两组）两个数，或写出变化的幅度和它同什么比',
  /** What stands for `independent-voice` where it is lacking: all ways to meet it. */
  anyVoice: '由第三方机构凭自己掌握的情况印证（媒体转述不算），或由第三方测量并写明是谁，或有同行评议的论文',
  /** What stands for `outside-measurer` and `independent-voice` where researchers measured whose ties to the parties aren't known. */
  tiesProven: '能证明研究者独立于使用方和提供方',
  tiesProvenOrVoice: '能证明研究者独立于使用方和提供方，或由第三方机构凭自己掌握的情况印证，或有同行评议的论文',
  /** Which way of several a condition holds for a result. */
  ground: {
    values: '给出了两个值',
    groups: '给出了两组的值',
    sameGroups: '两组从同一批对象里分出',
    /** … where nobody says so, and nothing speaks against it. */
    notUnlike: '没有迹象表明两个数出自不同的对象',
    change: '给出了变化，并写明和什么比',
    rate: '给出了比率和样本量',
    period: '写明测量时段',
    population: '写明测量对象',
  },
  likeness: { sector: '行业大类', industry: '行业', task: '用途', technology: '技术', result: '结果种类' } satisfies Record<LikenessReason, string>,
  size: { group: '集团', large: '大型', medium: '中型', small: '小微', 'public-body': '公共机构', 'not-disclosed': '规模未公布' } satisfies Record<
    Size,
    string
  >,
  design: {
    'randomised-trial': '随机对照试验',
    'randomised-online-experiment': '随机线上实验',
    'controlled-before-after': '带对照组的前后比较',
    'matched-comparison': '与配对的一组比较',
    'before-after': '前后比较',
    'retrospective-test': '回顾性测试',
    'makers-test': '当事方自测',
  } satisfies Record<Design, string>,
  notSignificant: '差异不显著',
  outcome: { 'no-difference': '未发现显著差异', worse: '变差' } satisfies Record<Outcome, string>,
  /** Worse, where what it is held against isn't the time before. */
  worseThan: {
    manual: '不如人工',
    'industry-average': '不如行业平均',
    'trade-usual': '不如业内通常',
    control: '不如对照组',
    'other-method': '不如其他方法',
    'reference-standard': '不如参照标准',
    estimate: '不如预计',
  } satisfies Record<Exclude<Comparator, 'before' | 'none'>, string>,
  /** Between how something was studied and what was found. */
  studyFound: '，',
  interval: (level: string, min: string, max: string) => `${level}%置信区间${min}至${max}`,
  phase: {
    announced: '已宣布',
    pilot: '试点',
    'in-production': '投入使用',
    'rolled-out': '推广应用',
    'scaled-back': '已缩减',
    contested: '有争议',
    ended: '停用',
    unknown: '未知',
  } satisfies Record<Phase, string>,
  /** A status of a day, which is that of the report and not of when it began. */
  phaseAsOf: (phase: string, date: string) => `${phase}（截至${date}）`,
  /** What follows a status that was last told long ago. */
  nothingSince: '，此后未查到新消息',
  phaseOfPaper: (phase: string, date: string, trial: boolean) => `${phase}（${date}的论文，${trial ? '试验' : '使用'}的时间未读到）`,
  resultKind: {
    time: '时间',
    output: '产出',
    quality: '质量',
    labour: '用工',
    cost: '成本',
    'energy-material': '能耗物耗',
    space: '占地',
    revenue: '收入',
    safety: '安全',
    'scope-only': '规模',
  } satisfies Record<ResultKind, string>,
  comparator: {
    before: '此前',
    manual: '人工',
    'industry-average': '行业平均',
    'trade-usual': '业内通常',
    control: '对照组',
    'other-method': '其他模型或方法',
    'reference-standard': '参照标准',
    estimate: '预计值',
    none: '未说和什么比',
  } satisfies Record<Comparator, string>,
  voice: {
    adopter: '使用方',
    provider: '提供方',
    outlet: '媒体',
    broker: '券商',
    website: '官方网站',
    'unknown-publisher': '一篇稿子，刊发单位没有查到',
    authority: '政府部门',
    researchers: '研究者',
    'not-disclosed': '未公布',
  },
  undisclosed: {
    adopter: '使用方名称',
    provider: '提供方',
    baseline: '比较的数值',
    period: '测量时段',
    sample: '样本量',
    cost: '投入成本',
    measurer: '由谁测量',
    method: '测量方法',
    scale: '应用规模',
    result: '结果',
    date: '日期',
  } satisfies Record<Undisclosed, string>,
  ask: {
    title: '可以问什么',
    lead: '按这个案例公开资料的缺口列出。勾了哪几条就只打印哪几条，不勾就都打印；打印的一页另有通用的问题。',
    print: '打印访谈提纲（一页）',
    printedTitle: '访谈提纲',
    known: '已经知道的',
    questions: '要问的',
    address: '网址',
    independent: '由独立网站根据公开来源整理，未经当事方核对。',
    questionsAbout: {
      adopter: '是哪家企业或哪个现场在用？能不能和那里的人谈谈？',
      provider: '系统是谁做的，现在由谁运行？',
      baseline: '用之前（或不用AI）这个数是多少，怎样记录的？',
      'group-values': '对照组和用AI的一组，数值各是多少？',
      period: '数据取自哪几周或哪几个月，那段时间算不算平常？',
      sample: '一共测了多少，怎样挑的？',
      cost: '建起来花了多少钱，每年还要花多少？',
      'data-kept': '收集到的数据后来怎样了：删了、留着，还是给了别人？',
      resumed: '后来有没有恢复使用，或者换成了别的办法？',
      'changed-since': '争议以后改了什么，同样的用法现在还有没有？',
      measurer: '是谁测量的，能不能由别人再测一次？',
      'measured-again': '能不能由使用方、提供方以外的人再测一次？',
      method: '按什么口径、用什么办法测量的？',
      scale: '用到了多大的范围：能用的地方一共有多少，其中多少在用？',
      result: '用了以后，有哪些变化可以用数字说明？',
      date: '这些数据是什么时候的？',
      'missed-defects': '漏检和误报各有多少，换一种产品要准备多久？',
      'drafts-used': '生成的稿子有多少真正用上，平均要改几遍？',
      'missed-patients': '漏掉的和虚惊的各有多少，后来是怎样跟踪的？',
      'plans-changed': '排出来的计划有多少被人改过，为什么改？',
      'other-products': '换产品、换原料以后要重新调多久，参数由谁放行？',
      'wrong-sorts': '拿错、分错或弄坏的比例是多少，拿不准的怎样处理？',
      'wrong-answers': '答错的比例是多少，谁来发现，怎样改？',
      'false-alarms': '误报和漏报各有多少，报警以后谁处理、多久处理完？',
      'unpaid-loans': '放出去的贷款有多少没有按时还，被错拒的人怎样申诉？',
      takeovers: '每天要由人接管多少次，在什么情况下接管？',
      'other-traffic': '给它让路的时候，别的车要多等多久？',
      'wrong-matches': '认错的、漏认的各有多少，是怎样发现的？',
      'checked-first': '认出来的结果，公布或处理之前有没有人核对？',
      'same-population': '同样的对象、同样的口径，不用AI时是多少，用了以后是多少？',
      conflict: '公开的数字互相对不上，哪个对，差在哪里？',
      visit: '能不能到现场看，或者介绍一位到现场核对过的外部人士？',
      report: '有没有可以看的检测报告、审计或论文？',
      'share-of-ai': '成效里多少出自人工智能，多少出自别的改动？',
      'still-in-use': '今天还天天在用吗，承担了多少工作量？',
      'after-trial': '试用的结果怎样：转入正式使用，还在试，还是停了？',
      'by-hand': '它会在哪里出错，哪些仍靠人做？',
      team: '前后用了多久、投入了哪些人，现在由谁维护？',
      limits: '动手之前要先具备什么：数据、设备，还是标准？',
    } satisfies Record<CallQuestion, string>,
  },
  figures: {
    more: '怎样核对的',
    elsewhere: '报道的其他部分',
    title: '报道里的数字',
    pageTitle: '报道里的数字：谁说的，指什么时候',
    lead: '报道的每个数字：谁说的、指什么时候、核对过什么。数字只存一次，两种语言取自同一条记录。',
    figure: '数字',
    saidBy: '谁说的',
    members: '具体名称',
    andMore: '等',
    listOpen: '原文只列举了一部分',
    asOf: '时间',
    checks: '核对',
    where: '在报道里',
    contestable: '存疑',
    target: (year: number) => `${year}年目标`,
    openTarget: (set: string) => `${set}提出的目标`,
    source: '出处',
    updates: '后来',
  },
  targets: {
    title: '目标与后来',
    pageTitle: '报道里的目标，后来怎样',
    lead: '报道和省里的文件定下的目标，以及后来有没有公开结果；没有查到的，写“未查到公开结果”。2024年行动方案的数字只见于那篇报道；2025年支持人工智能的27条措施没有读到全文，可能还有别的目标。后来的计划，写在相关的目标旁边；2026年的终端行动计划只列在时间线上。',
    target: '目标',
    set: '提出',
    outcome: '后来',
    each: '逐项看',
    outcomes: { known: '有公开结果', namesake: '有同名数字，能不能比不清楚', none: '未查到公开结果' },
    notReported: '未查到公开结果',
    open: '未写明',
    /** Of a target without a year. */
    within: (term: string) => `${term}内`,
    year: '年限',
    answer: (checked: string, year: number, n: number, known: number) =>
      known === 0
        ? `到${checked}，${n}项写明到${year}年的数字目标，都未查到公开结果，也未见谁说其中哪一项已经达到。`
        : `到${checked}，${n}项写明到${year}年的数字目标，查到公开结果的有${known}项。`,
    scoreboard: (n: number, known: number) => `${n}项目标，${known === 0 ? '都没有查到公开结果' : `有公开结果的${known}项`}`,
    besideLead: (documents: readonly { name: string; date: string; measure: string }[]) =>
      `2024年那篇报道标题里的“万亿”没有写明出处。查得到的目标，${documents.map(({ name, date, measure }) => `${name}${date && `（${date}）`}算的是${measure}`).join('，')}。后来报出的是产值和核心产业营收：产值同哪个目标都不能比；核心产业营收虽与一个目标同名，但报道未写算了哪些企业，能不能相比不清楚，所以无从推算完成了几成。`,
    seeBeside: '未查到确属同一口径的公开结果；同名的数字见本页的图',
  },
  timeline: {
    title: '时间线',
    pageTitle: '时间线：报道之前、当时和之后',
    lead: '按时间列出报道之前、当时和之后的事，每件都有日期和出处。',
    article: '报道写成',
    before: '报道之前',
    after: '报道之后',
  },
  reference: {
    named: (name: string, kind: string) => `${name}（${kind}）`,
    title: '词条',
    pageTitle: '词条：公司、模型、地方、政策和术语',
    lead: '报道和案例提到的公司、模型、产品、地方、政策和术语。',
    whole: '看整个词条',
    facts: '有出处的事实',
    website: '官方网站',
    aliases: '又称',
    doubts: '注意',
    mentions: '相关页面',
    related: '相关词条',
    inArticle: '报道',
    inCases: '案例',
    inUpdates: '报道之后',
    ours: '英文名为本站译名',
    official: '英文名',
    saidFigures: '出自它的数字',
    kinds: {
      model: '模型',
      product: '产品',
      company: '公司',
      organisation: '机构',
      person: '人物',
      place: '地方',
      zone: '区域',
      platform: '平台',
      policy: '政策',
      programme: '计划',
      event: '会议活动',
      publication: '出版物',
      term: '术语',
    } satisfies Record<ReferenceKind, string>,
  },
  sources: {
    find: '在来源里找',
    found: '找到{n}条',
    title: '来源',
    pageTitle: '来源：本站引用的全部出版物',
    lead: '全站引用的出版物。转载归在原文之下；不可信的网页只写名称，不附链接。',
    read: '查阅于',
    noLink: '未附链接',
    by: '引用它的页面',
    unknownDate: '日期不详',
    unknownPublisher: '刊发单位不详',
    reprintOf: '转载自',
    archived: '存档',
    registration: '注册号',
    ties: '作者关系',
    voice: { party: '当事方', outlet: '媒体转述', authority: '政府部门', measurer: '测量者' } satisfies Record<SourceRecord['voice'], string>,
    kind: {
      official: '官方',
      press: '媒体',
      release: '付费新闻稿',
      company: '企业',
      paper: '论文',
      audit: '审计',
      'test-report': '测试报告',
      broker: '券商报告',
    } satisfies Record<SourceRecord['kind'], string>,
  },
  update: {
    status: { outcome: '进展', target: '目标', measure: '措施', claim: '说法' } satisfies Record<UpdateRecord['status'], string>,
  },
  card: {
    said: {
      adopter: '使用方称',
      provider: '提供方称',
      outlet: '媒体称',
      broker: '券商称',
      website: '官方网站称',
      'unknown-publisher': '一篇刊发单位未查到的稿子称',
      authority: '政府部门称',
      researchers: '研究者称',
      'not-disclosed': '未具名者称',
    },
    saidBy: (name: string, role: 'adopter' | 'provider' | undefined) => `${role ? { adopter: '使用方', provider: '提供方' }[role] : ''}${name}称`,
    theArticle: '报道',
    dated: (said: string, date: string | undefined) => (date === undefined ? said : `${said}\u00a0· ${date}`),
    /** Of a number that bears the date of its paper alone. */
    paperOf: (date: string) => `${date}的论文`,
    independent: '独立网站',
    bilingual: '中英双语',
  },
  corrections: {
    none: '自发布以来，还没有更正的记录。',
    was: '原来',
    now: '现在',
    older: (n: number) => `这里只列最近的${n}条，更早的在仓库的content/corrections.yaml里。`,
  },
  report: {
    ask: '发现错误，或有更好的来源？',
    issue: '提交问题',
    mail: '写邮件',
    subject: (path: string) => `报错或建议：${path}`,
    body: (address: string, version: string) => `页面：${address}\n版本：${version}\n\n哪里不对，或者建议什么：\n\n依据（网址最好）：\n`,
  },
  gone: { title: '已经撤下', moved: '地址已变', movedLead: '这里的内容换了地址。', on: '去新地址', nearest: '最接近的案例' },
  notFound: { title: '页面不存在', lead: '地址可能写错了，或者内容已经移走。', home: '回首页', try: '可以从这里开始：' },
  quote: (text: string) => `“${text}”`,
  list: (items: readonly string[]) => items.join('、'),
  joined: (items: readonly string[]) => items.join('；'),
  dot: '\u00a0· ',
  colon: '：',
  stop: '。',
  arrow: '变为',
  dash: '—',
  comma: '、',
  clause: '，',
  space: '',
  within: '',
  cited: (publisher: string) => `［${publisher}］`,
  translated: (title: string) => `［${title}］`,
  /** Of a paper of whose authors only the first are on record. */
  andOthers: (names: string) => `${names}等`,
  inBrackets: (text: string) => `（${text}）`,
};
