import type { zh } from './zh.ts';

type Widen<T> = T extends (...args: infer A) => infer R ? (...args: A) => Widen<R> : T extends string ? string : T extends readonly string[] ? readonly string[] : { [K in keyof T]: Widen<T[K]> };

/** All words of the interface in English; the compiler holds its keys against the Chinese ones. */
export const en: Widen<typeof zh> = {
  site: {
    name: 'Zhejiang AI Casebook',
    tagline: 'who uses AI, where, and how sure the results are',
    description: 'A news article of 2024 retold, and real cases of AI at work in Zhejiang, China: who claims each number, who measured it, and how strong the evidence is.',
    independent: 'This is an independent site. It belongs to no public body, company or news outlet. Texts and data are licensed under CC BY 4.0, the code under MIT.',
    articleOf: 'The article retold here was written at the end of 2024; the site was checked in November 2026.',
  },
  nav: {
    label: 'Main', article: 'Article', cases: 'Cases', figures: 'Figures', reference: 'Reference', more: 'More',
    evidence: 'Reading the evidence', targets: 'Targets', timeline: 'Timeline', sources: 'Sources', about: 'About', search: 'Search', home: 'Home', footer: 'Footer', breadcrumb: 'Breadcrumb',
  },
  skip: 'Skip to content',
  languageSwitch: { label: '中文', title: 'This page in Chinese' },
  search: {
    label: 'Search cases, entries and figures', placeholder: 'Company, industry, problem', submit: 'Search', title: 'Search', lead: 'Search for a company, an industry, a city, a problem or a number.',
    shortcut: 'Ctrl K', loading: 'Reading the index …', loadingMore: 'Searching …',
    found: (n, query) => `${n} result${n === 1 ? '' : 's'} for “${query}”`, none: (query) => `Nothing found for “${query}”. Try other words, or one of the ways in below.`,
    empty: 'Type what you are looking for.', broken: 'Search does not work at the moment: its index could not be read. Try one of the ways in below.', waysIn: 'Browse instead', noScript: 'Search needs JavaScript. Everything can be read without it; these are the ways in.',
    other: 'Results on Chinese pages', page: 'Page', more: 'More results',
    kinds: { case: 'Case', entry: 'Entry', section: 'Article', facet: 'Group', page: 'Page', figure: 'Figure' },
  },
  home: {
    title: 'How Zhejiang puts AI to work', lead: 'One article of late 2024, and real cases beyond it: who uses AI, at which step, with what result, and where each number comes from.',
    findCase: 'Browse the cases', readArticle: 'Read the article', clothTitle: 'Where the cases are',
    clothCaption: 'A row is an industry, a column a step of the value chain. Woven cells have cases; empty ones have none here yet.', allCases: (n) => `All ${n} cases`,
    strongest: 'Cases with the stronger evidence', sections: 'The article', since: 'Since the article', cities: 'Eleven cities', citiesCaption: 'A diagram of positions, not a map.', figures: 'Figures of the article',
    clothAsTable: 'Show as a table', industry: 'Industry', noCase: 'no case', cell: (n) => `${n} case${n === 1 ? '' : 's'}`,
  },
  article: {
    title: 'The article', lead: 'A Chinese news article signed Jin Xin, whose title calls AI “Zhejiang’s next trillion-yuan industry”. It is retold here part by part, not reprinted.', part: (n) => `Part ${n}`,
    minutes: (n) => `about ${n} min`, onThisPage: 'On this page', original: 'Heading in the original', dated: 'article of late 2024', checked: (date) => `checked ${date}`, next: 'Next part', previous: 'Previous part',
    saidBy: 'Said by', provenance: 'Figures of this part and where they come from', sources: 'Sources', cases: 'Cases in this part', facts: (n) => `${n} facts`, written: 'Parts', later: 'Later', relatedCase: 'Related case',
    about: 'About the article', aboutText: 'The text that we hold names no publisher, date or address; from what it mentions, it was written in November or December 2024. Nothing is guessed beyond its author and title.',
  },
  cases: {
    title: 'Cases', heading: 'Who has done it, and how sure is that?', lead: (n) => `${n} cases of AI at work in Zhejiang. Each result says who claims it and what it is compared with, and carries a grade of evidence.`, page: (n) => `Page ${n}`, next: 'Next page', previous: 'Previous page', pages: 'Pages',
    by: { industry: 'By industry', city: 'By city', stage: 'By step', task: 'By problem', technology: 'By technique' },
    count: (n) => `${n} case${n === 1 ? '' : 's'}`,
  },
  facet: {
    names: { industry: 'Industry', city: 'City', stage: 'Step', task: 'Problem', technology: 'Technique' },
    title: (name) => `AI cases: ${name}`, lead: (name, n, compared) => `${name}: ${n} case${n === 1 ? '' : 's'} on record; ${compared} ${compared === 1 ? 'has' : 'have'} a main result with a comparison (grade 2 or better).`,
    single: 'There is only one case here, too few to speak for the group. The wider set:', wider: 'All cases', standard: 'GB/T 4754-2017', isic: 'ISIC Rev. 4', gb2260: 'GB/T 2260', definition: 'Definition', others: 'Others', providers: 'Providers',
  },
  case: {
    kind: 'Case', facts: 'At a glance', adopter: 'Adopter', provider: 'Provider', industry: 'Industry', class: 'Class', city: 'Place of use', stages: 'Steps', tasks: 'Problem', technologies: 'Techniques', field: 'Field in the article', phase: 'Stage reached', checked: 'Checked', added: 'Added', updated: 'Updated', evidence: 'Evidence',
    problem: 'The problem', approach: 'What was done', effort: 'What it took', results: 'Results', doubts: 'What to doubt', undisclosed: 'Not disclosed', sources: 'Sources', similar: 'Similar cases', same: 'Other cases of the same parties', changes: 'Changes', mentions: 'In the article',
    before: 'Before', after: 'After', change: 'Change', comparator: 'Compared with', population: 'Measured on', sample: 'Sample', period: 'Period', method: 'Method', asOf: 'As of', claimedBy: 'Claimed by', measuredBy: 'Measured by', metric: 'Measure', scope: 'Scope', noResult: 'No source discloses a result.',
    grade: (n) => `Evidence grade ${n}`, noGrade: 'Scope only, not graded', why: 'Why this grade', raise: 'What would raise it', nothingUndisclosed: 'The sources cover every item.', voices: (n, s) => `${s} source${s === 1 ? '' : 's'}, ${n} origin${n === 1 ? '' : 's'}`, reprints: 'Reprints', similarBy: 'Alike in', none: 'not disclosed', asSaid: 'As said', mismatch: 'Not comparable', conflict: 'Sources disagree', swatch: 'Swatch of the case', swatchHint: 'How to read a swatch', anchor: 'Link to this result',
  },
  grades: {
    names: ['Not graded', 'Stated', 'Compared', 'Corroborated', 'Independently measured'],
    short: 'grade',
    met: 'Met', rule: 'The grading rule',
  },
  evidence: {
    counts: 'Grades of the results and cases on record', results: 'Results', cases: 'Cases', swatch: 'How to read a swatch', swatchText: 'Each case has a swatch of cloth: six bands down for the steps of the value chain, six across for the families of techniques. The bands that a case uses are woven, most densely where they cross; the colour of the thread is the adopter’s sector. Two swatches that look alike belong to cases that are alike.',
    columns: 'Bands down, left to right', rows: 'Bands across, top to bottom', colours: 'Colours', sectors: { materials: 'materials and farming', machines: 'machines and equipment', consumer: 'consumer goods', services: 'services, energy and public bodies' },
  },
  condition: {
    'claimant-named': 'the claimant is named', dated: 'dated at least to the year', 'same-population': 'before and after are the same population', 'sources-agree': 'the sources agree', comparison: 'both values, or a change with its comparator, or a rate with its sample',
    'period-or-population': 'the period or the population is given', 'independent-voice': 'an independent voice beyond the parties', 'outside-measurer': 'measured by somebody other than adopter and provider', 'published-report': 'in a paper, audit or test report', method: 'the method is given', population: 'the population is given', period: 'the period is given',
  },
  likeness: { industry: 'industry', task: 'problem', technology: 'technique', result: 'kind of result' },
  size: { group: 'group', large: 'large', medium: 'medium-sized', small: 'small', 'public-body': 'public body', 'not-disclosed': 'size not disclosed' },
  phase: { announced: 'announced', pilot: 'pilot', 'in-production': 'in production', 'rolled-out': 'rolled out', ended: 'ended', unknown: 'not disclosed' },
  resultKind: { time: 'time', output: 'output', quality: 'quality', labour: 'labour', cost: 'cost', 'energy-material': 'energy and material', revenue: 'revenue', safety: 'safety', 'scope-only': 'scope' },
  comparator: { before: 'its own past', manual: 'manual work', 'industry-average': 'industry average', control: 'control group', 'reference-standard': 'reference standard', none: 'nothing' },
  voice: { adopter: 'adopter', provider: 'provider', outlet: 'news outlet', authority: 'public authority', researchers: 'researchers', 'not-disclosed': 'not disclosed' },
  undisclosed: { adopter: 'name of the adopter', provider: 'provider', baseline: 'value before', period: 'period of measurement', sample: 'sample size', cost: 'cost', measurer: 'who measured', method: 'method', scale: 'extent of use', result: 'result', date: 'date' },
  figures: {
    title: 'Figures of the article', lead: 'Every number of the article: who says it, for when, and what was checked. Each is stored once; both languages print the same record.', figure: 'Figure', saidBy: 'Said by', asOf: 'As of', checks: 'Checked', where: 'In the article', contestable: 'Open to dispute', target: (year) => `target for ${year}`, source: 'Source', updates: 'Later',
  },
  targets: { title: 'Targets and what came of them', lead: 'The targets in the article, and whether a result has been made public since. Where none was found, it says “not reported yet”.', target: 'Target', set: 'Set by', outcome: 'Since then', notReported: 'not reported yet', open: 'year not given', year: 'Year' },
  timeline: { title: 'Timeline', lead: 'Before the article, at its time and after it: what has a date and a source.', article: 'The article is written', before: 'Before the article', after: 'After the article' },
  reference: {
    title: 'Reference', lead: 'The companies, models, products, places, policies and terms that the article and the cases speak of.', facts: 'Facts with sources', aliases: 'Also', doubts: 'Mind', mentions: 'On this site', related: 'Related entries', inArticle: 'Article', inCases: 'Cases', inUpdates: 'Since the article', ours: 'English name is our translation', official: 'Chinese name', saidFigures: 'Figures it gave', checked: 'Checked',
    kinds: { model: 'Model', product: 'Product', company: 'Company', organisation: 'Organisation', person: 'Person', place: 'Place', zone: 'Zone', platform: 'Platform', policy: 'Policy', programme: 'Programme', event: 'Event', publication: 'Publication', term: 'Term' },
  },
  sources: {
    title: 'Sources', lead: 'Every publication that this site cites. Reprints stand under their original; pages not worth trust are named but not linked.', read: 'read', noLink: 'not linked', by: 'Cited on', unknownDate: 'date not known', unknownPublisher: 'publisher not known', reprintOf: 'Reprint of', archived: 'archived',
    voice: { party: 'party to the case', outlet: 'outlet that quotes', authority: 'public authority', measurer: 'measurer' },
    kind: { official: 'official', press: 'press', company: 'company', paper: 'paper', audit: 'audit', 'test-report': 'test report', broker: 'broker report' },
  },
  update: { status: { outcome: 'outcome', target: 'target', measure: 'measure', claim: 'claim' }, later: 'Later' },
  notFound: { title: 'No such page', lead: 'The address may be mistyped, or the page has moved.', home: 'To the home page', try: 'Places to look:' },
  quote: (text) => `‘${text}’`,
  list: (items) => items.join(', '),
  joined: (items) => items.join('; '),
  dot: ' · ',
  arrow: ' to ',
};
