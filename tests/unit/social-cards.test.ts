import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cacheKey } from '../../src/render/social-cards/cache.ts';
import { SIZES, shapesOf, shortAddress, type Card } from '../../src/render/social-cards/card.ts';
import { allCards, cardNameOf, describeCard } from '../../src/render/social-cards/describe.ts';
import type { TextLine } from '../../src/render/social-cards/drawing.ts';
import { drawingOf } from '../../src/render/social-cards/drawing-of.ts';
import { CLOSING_MARKS, breakLines, fitLines, linePieces } from '../../src/render/social-cards/lines.ts';
import { flatPng } from '../../src/render/social-cards/png.ts';
import { measureIn } from '../../src/render/social-cards/runs.ts';
import { resultValue } from '../../src/views/result-value.ts';
import { strings } from '../../src/i18n/index.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { buildModel } from '../../src/model/model.ts';
import { fixtureSite } from '../support/fixture-site.ts';

const model = buildModel(fixtureSite());
const cards = [...allCards(model)];
const caseCards = cards.filter((card) => card.name.startsWith('cases/'));
const drawings = cards.flatMap((card) => shapesOf(card).map((shape) => ({ card, shape, drawing: drawingOf(card, shape) })));

/** Pairs of lines that stand over one another. */
const overlaps = (texts: readonly TextLine[]): string[] =>
  texts.flatMap((a, i) =>
    texts.slice(i + 1).flatMap((b) => {
      const apart = a.right <= b.x + 0.5 || b.right <= a.x + 0.5;
      const room = b.y > a.y ? b.size * 0.86 : a.size * 0.86;
      return apart || Math.abs(a.y - b.y) >= room ? [] : [`${a.text} / ${b.text}`];
    }),
  );

describe('line breaking', () => {
  const texts = cards.flatMap((card) => [card.title, card.lead ?? ''].filter(Boolean).map((text) => ({ text, language: card.language })));
  it('never begins a line with a closing mark, nor ends one with an opening mark, at any width', () => {
    const wrong = texts.flatMap(({ text, language }) =>
      [8, 11, 14, 20].flatMap((width) => {
        const lines = breakLines(text, language, measureIn(language, 700), width, 20) ?? [];
        return lines.filter((line, i) => (i > 0 && CLOSING_MARKS.test(line)) || (i < lines.length - 1 && /[（《“‘]$/.test(line)));
      }),
    );
    expect(wrong).toEqual([]);
  });
  it('keeps every word whole and loses none of the text', () => {
    for (const { text, language } of texts) {
      const lines = breakLines(text, language, measureIn(language, 700), 16, 20);
      expect(lines, text).toBeDefined();
      const ends = new Set<number>();
      let at = 0;
      for (const { segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) ends.add((at += segment.length));
      let end = 0;
      for (const line of lines!) {
        expect(text.startsWith(line, end), `${text}: ${line}`).toBe(true);
        end += line.length;
        expect(ends.has(end), `${text} is cut inside a word after ${line}`).toBe(true);
        while (text[end] === ' ') end++;
      }
      expect(end).toBe(text.length);
    }
  });
  it('keeps a number with its unit, and the two ends of a range together', () => {
    expect(linePieces('从90天缩到10—15天', 'zh')).not.toContain('天');
    expect(linePieces('从90天缩到10—15天', 'zh').some((piece) => piece.startsWith('10—15'))).toBe(true);
    expect(linePieces('响应慢约30%—50%', 'zh').at(-1)).toBe('30%—50%');
    expect(linePieces('over RMB 13 million a year', 'en')).toContain('13 million ');
  });
  it('cuts no word that the segmenter does not know', () => {
    expect(linePieces('肠镜用AI，息肉检出率未显著提高', 'zh')).toContain('检出率');
    expect(linePieces('邵逸夫称AI助读肝CT，低年资医生', 'zh')).toContain('低年资');
    expect(linePieces('论文称排障用时省20%以上', 'zh')).toEqual(['论文称', '排障', '用时', '省20%', '以上']);
  });
  it('breaks after a clause rather than inside one', () => {
    expect(breakLines('一块船板打磨，从四分多钟到11秒', 'zh', measureIn('zh', 700), 12, 3)).toEqual(['一块船板打磨，', '从四分多钟到11秒']);
  });
  it('leaves no short word alone on the last line of English', () => {
    expect(breakLines('Robots spot the stray filaments of yarn now', 'en', (text) => text.length, 40, 2)?.at(-1)).toContain(' ');
  });
  it('goes down by steps, and cuts at a word only what fits at none', () => {
    const steps = [
      { size: 2, most: 1 },
      { size: 1, most: 1 },
    ];
    const measure = (text: string) => text.length;
    expect(fitLines('one two', 'en', measure, 20, steps)).toEqual({ size: 2, lines: ['one two'] });
    expect(fitLines('one two three', 'en', measure, 20, steps)).toEqual({ size: 1, lines: ['one two three'] });
    expect(fitLines('one two three four five', 'en', measure, 20, steps)).toEqual({ size: 1, lines: ['one two three four…'] });
  });
});

describe('a layout', () => {
  it('holds every line of every card inside its margins, and its titles whole', () => {
    expect(caseCards).toHaveLength(model.cases.length * LANGUAGES.length);
    for (const { card, shape, drawing } of drawings) {
      const { width, height } = SIZES[shape];
      for (const line of drawing.texts) {
        const place = `${card.language} ${card.name} ${shape}: ${line.text}`;
        const margin = (card.picture ? { wide: 48, square: 32, tall: 64 } : { wide: 64, square: 36, tall: 0 })[shape];
        expect(line.x, place).toBeGreaterThanOrEqual(margin);
        expect(line.right, place).toBeLessThanOrEqual(width - margin + 0.5);
        expect(line.y, place).toBeLessThan(height);
        // Nothing but the site's name and line (on the square one the grade; of a picture, its day) stands on the foot.
        const foot = [card.site.name, card.site.tagline, card.grade?.short ?? '', card.grade?.note ?? '', card.picture?.source];
        const footTop = (card.picture ? { wide: 578, square: 552, tall: 1352 } : { wide: 568, square: 540, tall: 0 })[shape];
        if (line.y + line.size * 0.25 > footTop) expect(foot, place).toContain(line.text);
      }
      if (card.figure) expect(drawing.texts.filter(({ text }) => text.endsWith('…')).length, card.name).toBe(0);
      const title = drawing.texts.filter(({ weight, colour, text }) => weight === 700 && colour === 'text' && card.title.includes(text));
      expect(
        title
          .map(({ text }) => text)
          .join('')
          .replaceAll(' ', ''),
        card.name,
      ).toContain(card.title.replaceAll(' ', ''));
    }
  });
  it('sets no line over another', () => {
    for (const { card, shape, drawing } of drawings) expect(overlaps(drawing.texts), `${card.language} ${card.name} ${shape}`).toEqual([]);
  });
  it('holds the longest words that a record may give for a change, beside a grade', () => {
    const said = {
      zh: '据称比人工检测“提升2倍以上”，是2倍还是3倍没有说，也没有写明同哪一年相比',
      en: "reportedly 'up by over 2 times' on inspection by people, whether over 2 or 3 times isn't said",
    };
    for (const card of caseCards.filter(({ figure, grade }) => figure && grade)) {
      const words = said[card.language].slice(0, card.language === 'zh' ? 40 : 90);
      const long: Card = { ...card, figure: { ...card.figure!, said: words }, grade: { ...card.grade!, note: undefined } };
      for (const shape of shapesOf(long)) {
        const { texts } = drawingOf(long, shape);
        expect(texts.map(({ text }) => text).join(card.language === 'zh' ? '' : ' '), `${card.language} ${card.name} ${shape}`).toContain(
          words.trim(),
        );
        expect(overlaps(texts), `${card.language} ${card.name} ${shape}`).toEqual([]);
      }
    }
  });
  it('keeps the colour of a gain for graded results', () => {
    for (const { card, drawing } of drawings) {
      const red = drawing.texts.filter(({ colour }) => colour === 'gain').length;
      if (card.picture) {
        const { view } = card.picture;
        const gains = view.kind === 'pairs' ? view.groups.flatMap(({ pairs }) => pairs).filter(({ number }) => number.gain).length : 0;
        expect(red, card.name).toBeLessThanOrEqual(gains);
      } else expect(red > 0, card.name).toBe(card.figure?.gain === true && (card.grade?.boxes ?? 0) > 0);
    }
  });
  it('draws both values on the square card, between its title and its number', () => {
    const withBars = drawings.filter(({ card, shape }) => shape === 'square' && (card.figure?.bars?.length ?? 0) > 0);
    const drawn = withBars.filter(({ drawing }) => drawing.shapes.some(({ fill }) => fill === 'thread-pale'));
    expect(drawn.length).toBeGreaterThan(0);
    for (const { card, drawing } of drawn) {
      const lanes = drawing.shapes.filter(
        ({ fill, opacity }) => opacity === undefined && ['thread-pale', 'gain', 'no-gain', 'text'].includes(fill ?? ''),
      );
      const [before, after] = lanes
        .map(({ d }) => /M[\d.]+ ([\d.]+)h([\d.]+)v([\d.]+)h-/.exec(d)?.slice(1).map(Number))
        .filter((lane) => lane !== undefined) as [number[], number[]];
      const { bars } = card.figure!;
      expect(after[1]! / before[1]!, card.name).toBeCloseTo(bars![1]!.from / bars![0]!.from, 2);
      const bold = drawing.texts.filter(({ weight, y }) => weight === 700 && y < 540);
      const number = bold.find(({ text }) => text === card.figure!.values.at(-1)!.number)!;
      const title = bold.filter(
        ({ text, size }) =>
          card.title.includes(text) &&
          size > 20 &&
          !card.figure!.values.some(({ number, unit, tail }) => [number, unit, tail, unit + tail].includes(text)),
      );
      for (const { y, size } of title) expect(y + size * 0.3, card.name).toBeLessThanOrEqual(before[0]!);
      expect(after[0]! + after[2]!, card.name).toBeLessThanOrEqual(number.y - number.size * 0.7);
    }
  });
  it('has one value at most in the colour of a gain, and not the one before', () => {
    const gains = drawings.filter(({ card: { figure } }) => figure?.gain && figure.said === undefined);
    for (const { card, drawing } of gains) {
      const red = drawing.texts.filter(({ colour }) => colour === 'gain').map(({ text }) => text);
      const { number, unit, tail } = card.figure!.values.at(-1)!;
      expect(red, card.name).toEqual([number, /\p{Script=Han}/u.test(tail) ? unit + tail : unit].filter(Boolean));
    }
    expect(gains.some(({ card }) => card.figure!.values.length === 2)).toBe(true);
  });
});

describe('the card of a case', () => {
  it("carries the case's own title, headline figure, voice and grade", () => {
    for (const card of caseCards) {
      const { record, headline, grade } = model.caseById.get(card.name.slice('cases/'.length))!;
      const t = strings(card.language);
      expect(card.title).toBe(record.title[card.language]);
      if (!headline) {
        expect(card.figure).toBeUndefined();
        expect(card.lead).toBe(t.case.noResult);
        continue;
      }
      const keys = headline.before ? (['before', 'after'] as const) : headline.change ? (['change'] as const) : (['after'] as const);
      const written = keys.map((key) => resultValue(headline, key, model.content.taxonomy.unit, card.language)?.text);
      const shown = card.figure?.values.map(({ text }) => text);
      // The groups of a trial are named before their values.
      expect(shown).toEqual(written.map((text) => expect.stringMatching(new RegExp(`${RegExp.escape(text ?? '')}$`))));
      expect(card.figure?.metric).toBe(headline.metric[card.language]);
      expect(card.grade?.boxes).toBe(grade);
      if (grade > 0) expect(card.alt).toContain(t.grades.names[grade]);
      const reasons = headline.grading?.reasons ?? [];
      const note = reasons.includes('reviewed-paper') ? 'byParties' : reasons.includes('reviewed-paper-ties-open') ? 'tiesOpen' : undefined;
      expect(card.grade?.note).toBe(note && t.grades[note]);
      if (headline.as_of) expect(card.figure?.attribution).toContain(headline.as_of.slice(0, 4));
    }
  });
  it('belongs to its page; pages with a finding have its picture, other pages the card of their kind', () => {
    const [first] = model.cases;
    expect(cardNameOf(`/cases/${first!.id}/`, model)).toBe(`cases/${first!.id}`);
    expect(cardNameOf('/cases/city/ningbo/', model)).toBe('facets/city/ningbo');
    expect(cardNameOf('/questions/labour-saved/', model)).toBe('questions/labour-saved');
    expect(cardNameOf('/questions/before-and-after-given/', model)).toBe('pictures/comparable-pairs');
    expect(cardNameOf('/targets/', model)).toBe('pictures/three-rulers');
    expect(cardNameOf('/pictures/three-rulers/', model)).toBe('pictures/three-rulers');
    expect(cardNameOf('/cases/page/2/', model)).toBe('cases');
    expect(cardNameOf('/reference/deepseek/', model)).toBe('reference');
    expect(cardNameOf('/article/opening/', model)).toBe('article/opening');
    expect(cardNameOf('/', model)).toBe('pictures/unfinished-cloth');
  });
});

describe('the address in the foot', () => {
  it.each([
    ['https://www.cases.cn', '/', 'cases.cn'],
    ['https://cases.github.io', '/casebook/', 'cases.github.io/casebook'],
    ['http://cases.cn:8080', '/', 'cases.cn:8080'],
    ['https://example.org', '/', undefined],
    ['https://cases.example.org', '/', undefined],
    ['http://localhost:4321', '/', undefined],
    ['http://127.0.0.1:4321', '/', undefined],
  ])('of %s%s', (origin, base, address) => {
    expect(shortAddress(origin, base)).toBe(address);
  });
  it.each(['wide', 'square', 'tall'] as const)('stands on a picture to send (%s)', (shape) => {
    const model = buildModel(fixtureSite());
    const card = [...allCards(model)].find(({ picture }) => picture)!;
    const texts = (address?: string) => drawingOf({ ...card, site: { ...card.site, address } }, shape).texts.map(({ text }) => text);
    expect(texts('cases.cn')).toContain(`cases.cn${card.language === 'en' ? '/en' : ''}/${card.name}`);
    expect(texts().some((text) => text.includes(card.name))).toBe(false);
  });
});

describe('the cache', () => {
  const card = describeCard('cases/plate-grinding', 'zh', model);
  const key = (changed: Partial<Card>) => cacheKey({ ...card, ...changed }, 'wide');
  it('has another key for another title, figure, grade or shape', () => {
    const keys = [
      key({}),
      key({ title: `${card.title}。` }),
      key({ figure: { ...card.figure!, metric: '别的' } }),
      key({ figure: { ...card.figure!, values: card.figure!.values.map((value) => ({ ...value, number: '7' })) } }),
      key({ grade: { ...card.grade!, boxes: 3 } }),
      key({ grade: { ...card.grade!, note: '论文' } }),
      key({ band: [] }),
      cacheKey(card, 'square'),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });
  it('has the same key for what the picture does not show', () => {
    const again = describeCard('cases/plate-grinding', 'zh', buildModel(fixtureSite()));
    expect(cacheKey(again, 'wide')).toBe(key({}));
    expect(key({ alt: 'other words', name: 'cases/moved' })).toBe(key({}));
  });
});

describe('a picture as PNG', () => {
  const read = async (png: Buffer) => [...(await sharp(png).ensureAlpha().raw().toBuffer())];
  it('keeps flat colours exactly, in a palette', async () => {
    const pixels = new Uint8Array(4 * 4 * 2);
    for (let i = 0; i < 8; i++) pixels.set(i < 4 ? [0xb3, 0x26, 0x1e, 255] : [0xf3, 0xf6, 0xf4, 255], i * 4);
    const png = flatPng(pixels, 4, 2);
    expect(png.includes('PLTE')).toBe(true);
    expect(await read(png)).toEqual([...pixels]);
    expect(png.readUInt32BE(16)).toBe(4);
    expect(png.readUInt32BE(20)).toBe(2);
  });
  it('keeps more colours than a palette holds', async () => {
    const pixels = new Uint8Array(Array.from({ length: 300 }, (_, i) => [i & 255, i >> 8, 7, 255]).flat());
    const png = flatPng(pixels, 20, 15);
    expect(png.includes('PLTE')).toBe(false);
    expect(await read(png)).toEqual([...pixels]);
  });
});
