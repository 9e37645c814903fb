import { describe, expect, it, vi } from 'vitest';
import { enginePage } from '../../src/search/index/engine-page.ts';
import { LineBook } from '../../src/search/index/line-book.ts';
import { countedWords, WordPages } from '../../src/search/index/frequent.ts';
import { joinedPinyin, initials, traditionalPairs } from '../../src/search/index/make-lexicon.ts';
import { asks, rarestPair } from '../../src/search/query/asks.ts';
import { excerpt } from '../../src/search/query/excerpt.ts';
import { bare, fold } from '../../src/search/query/fold.ts';
import { grade, guard, holds, missing, why, withoutMissing, type Found } from '../../src/search/query/grade.ts';
import { inner, named, openLexicon, packAsked, packLexicon, unpackLexicon, withAsked, type Concept } from '../../src/search/query/lexicon.ts';
import { negationIn, plan, type Plan } from '../../src/search/query/plan.ts';
import { quantities } from '../../src/search/query/quantity.ts';
import { openReadings, soundsLike } from '../../src/search/query/sounds.ts';
import { afterNextTask } from '../../src/search/ui/after-next-task.ts';
import { suggest } from '../../src/search/ui/suggest.ts';
import { corrected, distance } from '../../src/search/query/typos.ts';
import { inCommon, weigh } from '../../src/search/query/weigh.ts';

const concept = (words: string[], more: Partial<Concept> = {}): Concept => ({
  words,
  asked: [],
  own: words.length,
  kind: 'name',
  paged: true,
  pages: [3, 3],
  ...more,
});
const lexicon = openLexicon({
  concepts: [
    concept(['中控技术', '中控', 'supcon'], { zh: '中控技术', en: 'SUPCON', spelled: ['zhongkongjishu', 'zkjs', 'zhongkong', 'zk'] }),
    concept(['鞋', '鞋履', 'shoe', 'shoes', 'footwear'], { own: 0, kind: 'words' }),
    concept(['温州', 'wenzhou'], { zh: '温州', en: 'Wenzhou', kind: 'facet', facet: 'city=wenzhou', spelled: ['wenzhou', 'wz'] }),
    concept(['中国视谷窗口园'], { zh: '中国视谷窗口园' }),
    concept(['中国视谷', '视谷'], { zh: '中国视谷' }),
    concept(['设计', 'design'], { own: 0, kind: 'words', pages: [40, 40] }),
  ],
  traditional: '設设計计溫温州州',
  common: '的一是',
  frequent: ['', ''],
  pages: [200, 200],
});
const page = (change: Partial<Found>): Found => ({
  url: '/a/',
  kind: 'case',
  title: '',
  text: '',
  words: '',
  keys: '',
  num: '',
  names: '',
  ci: '',
  ct: '',
  cb: '',
  industry: undefined,
  city: undefined,
  underTitle: undefined,
  list: undefined,
  ...change,
});

describe('folding', () => {
  it.each([
    ['ＡＩ質檢', 'ai質檢'],
    ['1,385 家', '1385 家'],
    ['20\u202f530人', '20530人'],
    ['12,34', '12,34'],
    ['Qwen2.5', 'qwen2.5'],
    ['a\u200bb', 'ab'],
    ['  A  b ', 'a b'],
    ['made-to-order, GPT-4', 'made to order, gpt-4'],
  ])('%s', (text, expected) => expect(fold(text)).toBe(expected));
  it('turns traditional characters into those of our pages', () => expect(fold('鞋履設計', lexicon.simplified)).toBe('鞋履设计'));
  it('leaves out marks, and keeps decimals', () => expect(bare(fold('“五个百项”工程 12.5%'))).toBe('五个百项工程12.5'));
});

describe('figures and dates', () => {
  const first = (text: string) => quantities(fold(text))[0]?.tokens;
  it.each([
    ['43500', '4.35万', '43,500', '四万三千五百', '43.5 thousand', '43.5k'],
    ['15公斤', '15 kg', '十五千克', '15 kilograms'],
    ['120000000千瓦时', '1.2亿千瓦时', '1.2亿度电', '120 million kWh'],
    ['95.4%', '百分之九十五点四', '95.4 per cent', '95.4％'],
    ['90%', '九成', '9成'],
    ['RMB 2 million', '200万元', '2000000 yuan'],
    ['2025年8月28日', '2025-08-28', '2025/8/28', '2025.8.28', '20250828', '28 August 2025', 'Aug 28, 2025'],
    ['2025年8月', '2025-08', 'Aug 2025'],
    ['90天', '三个月', '3个月', '90 days'],
    ['14天', 'two weeks', '2 weeks'],
    ['90分钟', '1.5小时', '1.5 hours'],
    // Before a full stop, too.
    ['1385', '1,385.', '1385。'],
    ['2030', 'by 2030.'],
    // What follows need not be a unit.
    ['1万亿', '1万亿是哪一年', '1万亿的目标'],
    ['2025年8月28日', '2025-08-28.', '2025.8.28.'],
  ])('%s in other forms is the same', (text, ...others) => {
    expect(first(text)).toBeDefined();
    for (const other of others) expect(first(other)?.[0], other).toEqual(first(text)?.[0]);
  });
  it.each([
    ['一千三百多家', [1300, 1400]],
    ['over 1,300 firms', [1300, 1400]],
    ['近1400家', [1260, 1400]],
    ['20多人', [20, 30]],
    ['1385家', undefined],
  ])('%s is about %j', (text, about) => expect(quantities(fold(text))[0]!.about).toEqual(about));
  it('are met by what may be meant, a little less than by themselves', () => {
    const share = (query: string) => grade(page({ num: 'zn1385hi46 zn1385' }), plan(query, lexicon, 0), 0).score;
    expect(share('一千三百多家')).toBeGreaterThan(share('一千四百多家'));
    expect(share('1385家')).toBeGreaterThan(share('一千三百多家'));
  });
  it('leave a name in words its name', () => {
    const named = openLexicon({ ...lexicon, concepts: [concept(['十分钟', 'ten minutes'])] });
    expect(plan('十分钟', named, 0).units[0]!.concepts).toEqual([0]);
  });
  it('are told with their unit and without, and never cut by the engine', () => expect(first('0.1毫米')).toEqual(['zn0p1mm', 'zn0p1']));
  it('leaves names with figures as they are', () => expect(['5G网络', 'D11', '002534'].map(first)).toEqual([['zn5g'], ['znd11'], ['zn002534']]));
  it('takes no idiom for a figure', () => expect(quantities('千万不要，大功告成')).toEqual([]));
});

describe('Han read by sound', () => {
  const readings = openReadings('wen温文|zou州粥|zon中钟总|kon控空|xie鞋协');
  it('finds names typed in characters that sound the same', () => {
    expect(soundsLike('中空技术', lexicon, openReadings('kon控空'))).toBe('中控技术');
    expect(soundsLike('温粥鞋履', lexicon, readings)).toBe('温州鞋履');
    expect(soundsLike('温粥 鞋履', lexicon, readings)).toBe('温州 鞋履');
  });
  it('knows names that pages have in quotation marks', () => expect(soundsLike('安珍儿', lexicon, openReadings('zen诊珍\n安诊儿'))).toBe('安诊儿'));
  it('takes nothing for a name of which no character is right, nor a word that is known', () => {
    expect(soundsLike('文粥', lexicon, readings)).toBeUndefined();
    expect(soundsLike('温州', lexicon, readings)).toBeUndefined();
  });
});

describe('the lexicon', () => {
  it('finds the longest names, Latin ones only as whole words', () => {
    expect(named('中控技术在温州', lexicon).map(({ concepts }) => concepts)).toEqual([[0], [2]]);
    expect(named('shoe shoehorn', lexicon)).toHaveLength(1);
  });
  it('finds names within names', () => {
    const text = '中国视谷窗口园';
    expect(inner(text, named(text, lexicon), lexicon).map(({ concepts }) => concepts)).toContainEqual([4]);
  });
  it('knows pinyin and initials', () => expect([joinedPinyin('中控'), initials('中控')]).toEqual(['zhongkong', 'zk']));
  it('folds only characters that our own prose does not use', () => {
    const pairs = traditionalPairs(['设计', '乾雍']);
    expect(pairs).toContain('設设');
    expect(pairs).not.toContain('乾');
  });
});

describe('the plan', () => {
  const units = (query: string, side: 0 | 1 = 0) => plan(query, lexicon, side).units.map(({ text }) => text);
  it('names concepts and drops words that only ask', () => {
    expect(units('鞋子设计怎么用')).toEqual(['鞋', '设计']);
    expect(plan('鞋子设计怎么用', lexicon, 0).question).toBe(true);
    expect(units('how fast is shoe design', 1)).toEqual(['shoe', 'design']);
  });
  it('takes letters that spell a name for the name', () => {
    expect(plan('zk', lexicon, 0).units[0]!.concepts).toEqual([0]);
    expect(plan('zhong kong', lexicon, 0).units[0]!.concepts).toEqual([0]);
  });
  it('takes verbs without their particles, and names whole that begin with what follows words', () => {
    expect(units('堵在中控')).toEqual(['中控']);
    expect(units('中通')).toEqual(['中通']);
  });
  it('asks for a word that is asked for early once more with the rest', () => {
    const early = asks(plan('犀牛温州', lexicon, 0)).find(({ query }) => query === '"犀 牛"');
    expect(early).toMatchObject({ stage: 'all' });
  });
  it('takes no piece of a name that nobody knows for the name', () => expect(units('比亚迪').join('')).toBe('比亚迪'));
  it.each([
    ['不用鞋履的设计', '不用'],
    ['shoes without design', 'without'],
    ['有没有鞋履', undefined],
    ['notes on shoes', undefined],
  ])('says what it takes no notice of: %s', (query, word) => expect(negationIn(plan(query, lexicon, 0))).toBe(word));
  it('keeps a number with its unit', () => expect(units('170倍')).toEqual(['170倍']));
  it('takes a query of empty words as it is', () => expect(units('怎么')).toEqual(['怎么']));
  it('asks for characters only where the lexicon does not know the words', () => {
    expect(asks(plan('温州鞋履', lexicon, 0)).some(({ query }) => query.includes('温'))).toBe(false);
    // A thing without a page of its own that thousands of pages name isn't looked for by a token of its own.
    const common = openLexicon({ ...lexicon, concepts: [concept(['智能'], { paged: false, pages: [3000, 3000] }), concept(['鞋'])] });
    expect(asks(plan('智能鞋', common, 0)).filter(({ own }) => own)).toHaveLength(1);
    // Two of three things need not be looked for where all three are found together.
    const three = asks(plan('中控技术 温州 中国视谷', lexicon, 0));
    const all = three.find(({ of: pieces }) => pieces?.length === 3)!;
    expect(three.filter(({ unless, of: pieces }) => unless === all.query && pieces?.length === 2)).toHaveLength(3);
    expect(asks(plan('联的枢', lexicon, 0))[0]).toMatchObject({ query: '"联 的 枢"', phrase: true });
  });
});

describe('ways to ask', () => {
  const asked = openLexicon({
    ...lexicon,
    concepts: [
      concept(['没见效'], { kind: 'words', own: 0, asked: ['有没有失败的例子', 'examples of failed projects'] }),
      concept(['报错'], { kind: 'words', own: 0, asked: ['submit our project'] }),
      concept(['浙江'], { kind: 'name', asked: ['有没有例子'] }),
    ],
  });
  const places = (query: string) => plan(query, asked, 0).asked.map(({ concept: place }) => place);
  it.each([
    ['哪里有失败的例子', [0]],
    ['submit our own project', [1]],
    ['any examples of projects that failed?', [0]],
    ['有例子吗', []],
    ['the project', []],
  ])('%s asks for %j', (query, expected) => expect(places(query)).toEqual(expected));
  it('brings the page that is asked for into the answer', () => {
    const question = page({ kind: 'question', title: '哪些没见效？', ci: asked.tokens[0]! });
    expect(grade(question, plan('哪里有失败的例子', asked, 0), 0).answers).toBe(true);
    expect(asks(plan('哪里有失败的例子', asked, 0)).some(({ query }) => query === `"${asked.tokens[0]}o"`)).toBe(true);
  });
});

describe('the tokens of concepts', () => {
  const tokens = (...words: string[]) => openLexicon({ ...lexicon, concepts: words.map((word) => concept([word])) }).tokens;
  it('stay when another concept comes', () => expect(tokens('新', '鞋', '茶').slice(1)).toEqual(tokens('鞋', '茶')));
  it('are each another, of one width', () => {
    const many = tokens(...Array.from({ length: 5000 }, (_, i) => `word${i}`));
    expect(new Set(many).size).toBe(5000);
    for (const token of many) expect(token).toMatch(/^zq\d{6}$/);
  });
});

describe('what thousands of pages have', () => {
  const common = openLexicon({
    ...lexicon,
    concepts: [concept(['质检'], { pages: [900, 900] }), concept(['鞋'], { pages: [30, 30] })],
    frequent: ['公司 4000|系统 3000', 'model 4000|measur 3000'],
    pages: [5000, 5000],
  });
  const queries = (query: string, side: 0 | 1 = 0) => asks(plan(query, common, side)).map((ask) => ask.query);
  it('is not asked for beside what fewer have', () => {
    expect(queries('鞋 公司')).not.toContain('"公 司"');
    expect(queries('鞋 质检')).toContain(`${common.tokens[1]} ${common.tokens[0]}`);
    expect(queries('鞋 质检')).not.toContain(common.tokens[0]);
    expect(queries('models measured shoeing', 1).filter((query) => /^"?(?:model|measur)/.test(query))).toEqual(['"models measured shoeing"']);
  });
  it('is asked for where there is nothing else', () => {
    expect(queries('公司')).toContain('"公 司"');
    expect(queries('公司系统')).toContain('系 统');
    expect(queries('质检')).toContain(common.tokens[0]);
  });
  it('is counted by page: Latin words, Han characters and pairs', () => {
    const pages = new WordPages();
    for (const lines of [['公司的Models，公司', '司 机'], ['公司 model, model2']])
      pages.add(new Set(lines.flatMap((line) => countedWords(fold(line)))));
    expect(pages.above(1)).toBe('model 2|公 2|公司 2|司 2');
    expect(pages.above(2)).toBe('');
  });
});

describe('weighing', () => {
  const pages = (...scores: [string, number][]) => scores.map(([id, score]) => ({ id, score }));
  it('finds what several lists have, best first', () => {
    expect(inCommon([pages(['a', 1], ['b', 2], ['c', 3]), pages(['c', 1], ['b', 5])])).toEqual(pages(['b', 7], ['c', 4]));
    expect(inCommon([pages(['a', 1]), []])).toEqual([]);
  });
  it('lets other asks rank the pages of a phrase, and counts a word apart', () => {
    const { list, rare, pagesWith } = weigh([
      { ask: { query: '"甲 乙"', weight: 3, phrase: true, stage: 'all' }, results: pages(['a', 1], ['b', 1]) },
      { ask: { query: '甲', weight: 1, unit: '甲', stage: 'all' }, results: pages(['b', 9], ['a', 2], ['c', 1]) },
      { ask: { query: '"x"', weight: 0, unit: 'x', stage: 'all' }, results: pages(['d', 1]) },
    ]);
    expect(list.map(({ result }) => result.id)).toEqual(['b', 'a', 'c']);
    // The phrase weighs 3 × 3, since it is rare, and the word 1; a page with two ninths of the best score has 0.4 + 0.6 × 2/9 of that.
    const share = (part: number) => 0.4 + 0.6 * part;
    expect(list.map(({ worth }) => worth)).toEqual([1, expect.closeTo(share(2 / 9)), expect.closeTo(share(1 / 9) / 10)]);
    expect(rare).toBe(true);
    expect([...pagesWith]).toEqual([
      ['甲', 3],
      ['x', 1],
    ]);
  });
});

describe('grading', () => {
  const planned = plan('中控', lexicon, 0);
  it('puts the page that is the thing before pages that name it', () => {
    const entry = grade(page({ kind: 'entry', title: '中控技术', ci: lexicon.tokens[0]! }), planned, 0);
    const mention = grade(page({ title: '时序大模型', text: '由中控做出', cb: lexicon.tokens[0]! }), planned, 0);
    expect(entry.score).toBeGreaterThan(mention.score);
  });
  it('gives hits, and the nearest, in the order of their scores, and those of one score by address', () => {
    const graded = (url: string, score: number, answers: boolean) => ({
      page: page({ url }),
      score,
      share: 0.5,
      whole: false,
      answers,
      loose: false,
    });
    const { hits, nearest } = guard([
      graded('/low/', 1, true),
      graded('/b/', 2, true),
      graded('/high/', 3, true),
      graded('/a/', 2, true),
      graded('/far/', 1, false),
      graded('/near/', 2, false),
    ]);
    expect(hits.map(({ page: { url } }) => url)).toEqual(['/high/', '/a/', '/b/', '/low/']);
    expect(nearest.map(({ page: { url } }) => url)).toEqual(['/near/', '/far/']);
  });
  it('leaves out pages that hold too little of the question, and keeps them as the nearest', () => {
    const asked = plan('区块链 温州', lexicon, 0);
    const { hits, nearest } = guard([grade(page({ text: '温州', cb: lexicon.tokens[2]! }), asked, 0)]);
    expect(hits).toEqual([]);
    expect(nearest).toHaveLength(1);
  });
  it('takes nothing for an answer where a word that tells is nowhere, but what several rare words are on', () => {
    const lost = (query: string, absent: string): Plan => {
      const asked = plan(query, lexicon, 0);
      return { ...asked, units: asked.units.map((unit) => (unit.text === absent ? { ...unit, absent: true, weight: 9 } : { ...unit, weight: 4.2 })) };
    };
    const entry = page({ kind: 'entry', title: '中控技术', ci: lexicon.tokens[0]! });
    expect(grade(entry, plan('中控 区块链', lexicon, 0), 0).answers).toBe(true);
    expect(grade(entry, lost('中控 区块链', '区块链'), 0).answers).toBe(false);
    expect(grade(page({ title: '中控技术', text: '鞋履' }), lost('中控 鞋履 区块链', '区块链'), 0).answers).toBe(true);
    // What this site doesn't have isn't answered by what else was typed.
    const hiring = openLexicon({ ...lexicon, concepts: [...lexicon.concepts, concept(['招聘'], { kind: 'elsewhere', pages: [0, 0] })] });
    expect(missing(plan('中控 鞋履 招聘', hiring, 0))).toEqual(['招聘']);
    expect(withoutMissing(plan('中控 鞋履 招聘', hiring, 0))).toBe('中控 鞋履');
    expect(grade(page({ title: '中控技术', text: '鞋履' }), plan('中控 鞋履 招聘', hiring, 0), 0).answers).toBe(false);
    // A whole question tells a story, some words of which no page has.
    expect(grade(page({ title: '中控技术', text: '鞋履' }), lost('中控 鞋履 区块链 怎么样', '区块链'), 0).answers).toBe(true);
    // What may be no word is no condition.
    expect(grade(entry, lost('中控砸钱', '砸钱'), 0).answers).toBe(true);
  });
  it('takes a page for an answer only where it speaks of the places that were named', () => {
    const away = openLexicon({
      ...lexicon,
      concepts: [...lexicon.concepts, concept([], { asked: ['江苏'], kind: 'places', pages: [0, 0] })],
    });
    const answers = (text: string, query: string) => grade(page({ title: '中控技术', text }), plan(query, away, 0), 0).answers;
    expect(answers('做鞋履', '江苏鞋履中控')).toBe(false);
    expect(answers('在江苏也有鞋履', '江苏鞋履中控')).toBe(true);
    expect(answers(`在江苏。${'别的。'.repeat(100)}鞋履`, '江苏鞋履')).toBe(false);
    // A question may speak of it in passing.
    expect(answers(`在江苏。${'别的。'.repeat(100)}鞋履`, '鞋履比江苏怎么样')).toBe(true);
  });
  it('takes what scores nearly as much as the best answer for one', () => {
    const one = { whole: false, loose: false, share: 0.3 };
    const { hits } = guard([
      { ...one, page: page({ url: '/best/' }), score: 2, answers: true },
      { ...one, page: page({ url: '/about/' }), score: 2.5, answers: false },
      { ...one, page: page({ url: '/far/' }), score: 1, answers: false },
    ]);
    expect(hits.map(({ page: { url }, loose }) => [url, loose])).toEqual([
      ['/about/', true],
      ['/best/', false],
    ]);
  });
  it('puts a case before the list of it alone, unless only the name of the list was typed', () => {
    const [token] = lexicon.tokens;
    const first = (query: string) => {
      const asked = plan(query, lexicon, 0);
      const pages = [page({ url: '/list/', kind: 'facet', list: 'one', ci: token! }), page({ url: '/case/', kind: 'case', ct: token! })];
      return guard(pages.map((one) => grade(one, asked, 0))).hits[0]!.page.url;
    };
    expect(first('中控技术')).toBe('/list/');
    expect(first('中控技术 鞋履')).toBe('/case/');
  });
  it('takes a figure that no page has for one that was remembered wrongly', () => {
    const { units, ...rest } = plan('中控技术 999家', lexicon, 0);
    expect(missing({ ...rest, units: units.map((unit) => ({ ...unit, absent: unit.tokens !== undefined })) })).toEqual([]);
  });
  it('puts a page where the words stand together before one where they are scattered', () => {
    const score = (text: string) => grade(page({ text }), plan('温州 比亚迪', lexicon, 0), 0).score;
    expect(score(`温州的比亚迪${'别的。'.repeat(50)}`)).toBeGreaterThan(score(`温州${'别的。'.repeat(50)}比亚迪`));
  });
  it('finds a word in its forms, and not in longer words', () => {
    const asked = (query: string) => plan(query, lexicon, 1);
    expect(grade(page({ text: 'they stopped it, shoes' }), asked('stop-gap shoe'), 0).share).toBeGreaterThan(0.3);
    expect(grade(page({ text: 'an example of shoes' }), asked('exam shoe'), 0).share).toBeLessThan(0.7);
  });
  it('says which word of the page matched where it is another one', () => {
    expect(why(page({ title: 'Footwear in ten seconds' }), plan('鞋', lexicon, 1), lexicon)).toEqual({ kind: 'word', word: 'footwear' });
    expect(why(page({ title: '鞋样' }), plan('鞋', lexicon, 0), lexicon)).toBeUndefined();
  });
  it.each([
    ['a 2024 plan', '202', false],
    ['1385家', '1385', true],
    ['tyres', 'tyre', true],
    ['tiring work', 'tires', false],
    ['the footwear', 'footwe', true],
    ['afootwear', 'footwear', false],
  ])('%s holds %s: %s', (text, word, expected) => expect(holds(fold(text), bare(fold(text)), word)).toBe(expected));
});

describe('excerpts', () => {
  it('shows the stretch that holds what was asked, marked as it stands there', () => {
    const text = `${'很长的开头。'.repeat(40)}这里说Ｖali的鞋履设计，快了。${'后面。'.repeat(40)}`;
    const { pieces, first } = excerpt(text, ['鞋履设计']);
    expect(first).toBe('鞋履设计');
    expect(pieces.map((piece) => piece.text).join('').length).toBeLessThan(130);
  });
  it('rather shows a sentence than cells of a table', () => {
    const cells = '纺织业；检验检测；缺陷检测；机器视觉；';
    const { pieces } = excerpt(`${cells}${'别的。'.repeat(60)}这家厂用相机做检测。${'别的。'.repeat(40)}${cells}`, ['检测', '纺织']);
    expect(pieces.map((piece) => piece.text).join('')).toContain('这家厂用相机做检测');
  });
  it('of a row of cells shows the one that was found, after the opening', () => {
    const row = '纺织业；绍兴市；检验检测、生产；机器视觉；投入使用；没有消息；';
    const { pieces } = excerpt(`${'别的话。'.repeat(60)}${row}`, ['检测']);
    expect(pieces.map(({ text }) => text).join('')).toMatch(/别的话。… 检验检测、生产$/);
  });
  it('marks whole words, and no other word that begins alike', () => {
    const marked = (text: string, word: string) => excerpt(text, [word]).pieces.flatMap((piece) => (piece.marked ? [piece.text] : []));
    expect(marked('Manufacture of textiles, textile by textile', 'textile')).toEqual(['textiles', 'textile', 'textile']);
    expect(marked('Checked by checking what a checklist asks', 'check')).toEqual(['Checked', 'checking']);
  });
  it('marks nothing where nothing stands, and never fails on markup or expressions', () => {
    const words = 'wordless '.repeat(60);
    const last = excerpt(`textile ${words}`, ['textile']).pieces.at(-2)!.text;
    expect(last.endsWith('wordless')).toBe(true);
    for (const word of ['(((', '[a-z', '<b>', '\\']) expect(excerpt('<b>plain</b> text', [word]).pieces.length).toBeGreaterThan(0);
  });
});

describe('slips', () => {
  it.each([
    ['pancraetic', 'pancreatic', 0.9],
    ['humaniod', 'humanoid', 0.9],
    ['a', 'abc', 2],
  ])('%s is %s but for %i', (a, b, edits) => expect(distance(a, b)).toBe(edits));
  it('fixes one edit from five letters on, two from eight', () => {
    expect(corrected('bearng', ['bearing'])).toBe('bearing');
    expect(corrected('bear', ['beer'])).toBeUndefined();
    expect(corrected('goup', ['group'])).toBe('group');
    expect(corrected('footware', ['footwear'])).toBe('footwear');
    // Of a short word another letter makes another word.
    expect(['steal', 'metro', 'prefer'].map((word) => corrected(word, ['steel', 'metre', 'refer']))).toEqual([undefined, undefined, undefined]);
    // Letters that lie apart on the keyboard make another word.
    expect(corrected('lessons', ['lesions'])).toBeUndefined();
    expect(corrected('entrance', ['endurance'])).toBeUndefined();
    expect(corrected('pharmaceuticls', ['pharmaceuticals'])).toBe('pharmaceuticals');
  });
});

describe('suggestions', () => {
  it('begin with what was typed, in either language or spelled out', () => {
    expect(suggest('sup', lexicon, 0).map(({ label }) => label)).toEqual(['中控技术']);
    expect(suggest('zhongk', lexicon, 1).map(({ label }) => label)).toEqual(['SUPCON']);
    expect(suggest('', lexicon, 0)).toEqual([]);
    // Within a word nobody looks for a name.
    expect(suggest('zhou', lexicon, 1)).toEqual([]);
  });
});

describe('what goes into the index of a page', () => {
  it('is its lines, each ended by a mark, Han apart, headings with their places, and our own fields', () => {
    const html = enginePage(
      {
        language: 'zh',
        lines: [
          { text: '题', as: 'heading-1' },
          { text: '结果', as: 'heading-2', id: 'results' },
          { text: '环节', as: 'label' },
          { text: '研发 <设计>', as: 'cell' },
          { text: '一句话。', as: 'cell' },
          { text: '段落', as: 'paragraph' },
        ],
        records: [{ text: '源', as: 'cell' }],
      },
      { title: 'a"b', keys: '' },
    );
    expect(html).toContain('<meta data-pagefind-meta="title[content]" content="a&quot;b">');
    expect(html).not.toContain('keys');
    expect(html.replace(/<meta[^>]*>|\u200b/g, '')).toBe(
      '<html lang="zh-CN"><body><main data-pagefind-body><h1>题。</h1><h2 id="results">结果；</h2><p>环节：</p><p>研发 &lt;设计>；</p><p>一句话。</p><p>段落。</p>\u2063 <p>源；</p></main></body></html>',
    );
    expect(html).toContain('\u200b研\u200b\u200b发\u200b');
  });
  it('leaves out a line that too many pages have', () => {
    const book = new LineBook();
    const places = Array.from({ length: 25 }, (_, i) => book.add(['谁量的', i < 24 ? '宁波' : '温州', '宁波']));
    expect(places[0]).toEqual([0, 1, 1]);
    expect(book.texts).toEqual(['谁量的', '宁波', '温州']);
    expect(book.texts.map((_, place) => book.tells(place))).toEqual([false, false, true]);
    const fewer = new LineBook();
    for (let i = 0; i < 24; i++) fewer.add(['谁量的']);
    expect(fewer.tells(0)).toBe(true);
  });
});

describe('before the whole index is loaded', () => {
  it.each([
    ['的一鞋履', '鞋履'],
    ['鞋的履一', '履一'],
    ['设计', '设计'],
  ])('%s is looked for by %s', (piece, pair) => expect(rarestPair(piece, '的一是设')).toBe(pair));
});

describe('what can wait for the work at hand', () => {
  it('is done once the work has come to a wait, unless it is called off', async () => {
    const done: string[] = [];
    afterNextTask(() => done.push('first'));
    const callOff = afterNextTask(() => done.push('called off'));
    expect(done).toEqual([]);
    callOff();
    await vi.waitFor(() => expect(done).not.toEqual([]));
    // What was called off would have come next.
    await new Promise((next) => afterNextTask(() => next(undefined)));
    expect(done).toEqual(['first']);
  });
});

describe('words that only readers use', () => {
  const file = {
    concepts: [concept(['缺陷'], { asked: ['残次品', 'dud'] }), concept(['鞋'], { spelled: ['xie', 'x'] })],
    traditional: '',
    common: '',
    frequent: ['', ''] as [string, string],
    pages: [9, 9] as [number, number],
    everyday: ['顺便', 'submit'],
  };
  it('travel by script, and come back to their concepts', () => {
    const bare = unpackLexicon(packLexicon(file));
    expect(bare.concepts.map(({ asked, spelled, words }) => ({ asked, spelled, words }))).toEqual([
      { asked: [], spelled: undefined, words: ['缺陷'] },
      { asked: [], spelled: undefined, words: ['鞋'] },
    ]);
    expect(packAsked(file, 'latin')).toBe('dud\n\txie|x\nsubmit');
    const whole = withAsked(bare, [packAsked(file, 'han'), packAsked(file, 'latin')]);
    expect(whole.concepts.map(({ asked }) => asked)).toEqual([['残次品', 'dud'], []]);
    expect(whole.concepts.map(({ spelled }) => spelled)).toEqual([undefined, ['xie', 'x']]);
    expect(plan('残次品', openLexicon(bare), 0).units[0]!.concepts).toEqual([]);
    expect(plan('残次品', openLexicon(whole), 0).units[0]).toMatchObject({ concepts: [0], asked: true });
    // What says nothing of a subject is no condition.
    expect(plan('顺便 submitted 残次品', openLexicon(whole), 0).units.map(({ text }) => text)).toEqual(['残次品']);
  });
});
