import { describe, expect, it } from 'vitest';
import { composeDescription, sentences } from '../../src/views/description.ts';
import { descriptionStrings } from '../../src/i18n/description-strings.ts';
import { strings } from '../../src/i18n/index.ts';
import { entryTitle } from '../../src/views/titles.ts';
import { DESCRIPTION_RANGE, descriptionLength, endsSentence, fits } from '../../src/records/description-length.ts';

const LANGUAGES = ['zh', 'en'] as const;
const good = (text: string, language: 'zh' | 'en') => {
  const { min, max } = DESCRIPTION_RANGE[language];
  const length = descriptionLength(text, language);
  expect(length, text).toBeGreaterThanOrEqual(min);
  expect(length, text).toBeLessThanOrEqual(max);
  expect(endsSentence(text), text).toBe(true);
};

describe('what is the most frequent', () => {
  it('is not called most of them: the two first of a list may be a small part of it', () => {
    for (const said of [descriptionStrings('en').tasks('A, B'), strings('en').home.clothTitle(['A', 'B'])])
      expect(said).not.toMatch(/^Most (are|cases)/);
    for (const said of [descriptionStrings('zh').tasks('甲、乙'), strings('zh').home.clothTitle(['甲', '乙'])]) expect(said).not.toMatch(/多数|大多/);
  });
});

describe('the length of a description', () => {
  it('counts Latin letters, digits and half-width marks as half in Chinese', () => {
    expect(descriptionLength('用AI查缺陷，共12处。', 'zh')).toBe(10);
    expect(descriptionLength('“甲”——乙', 'zh')).toBe(6);
    expect(descriptionLength('AI finds it.', 'en')).toBe(12);
  });
  it('has its borders inside', () => {
    expect([59, 60, 80, 81].map((n) => fits('字'.repeat(n), 'zh'))).toEqual([false, true, true, false]);
    expect([109, 110, 155, 156].map((n) => fits('a'.repeat(n), 'en'))).toEqual([false, true, true, false]);
  });
  it('knows the end of a sentence from one that breaks off', () => {
    expect(['完。', '“完。”', 'Done.', "'Done.'", 'Done?)'].every(endsSentence)).toBe(true);
    expect(['完', '完……', 'And so on...', 'And…', '完，', ''].some(endsSentence)).toBe(false);
  });
});

describe('sentences', () => {
  it('end at marks, not in numbers, abbreviations, quotations or brackets', () => {
    expect(sentences('It rose by 7.5 points. Wensli Co. Ltd. Hangzhou says so. Why? Nobody knows', 'en')).toEqual([
      'It rose by 7.5 points.',
      'Wensli Co. Ltd. Hangzhou says so.',
      'Why?',
      'Nobody knows.',
    ]);
    expect(sentences('他说“好。真好。”然后走了。完', 'zh')).toEqual(['他说“好。真好。”', '然后走了。', '完。']);
  });
});

describe('a composed description', () => {
  it('takes whole sentences, the most important first, as many as there is room for', () => {
    const first = 'A dyeing works in Keqiao lets a model choose the recipe for each colour.';
    const second = 'The plant says that first-time matches rose, and names no baseline.';
    expect(composeDescription([`${first} ${second}`, 'Checked 24 November 2026.'], 'en')).toBe(`${first} ${second}`);
    expect(composeDescription([first, second.repeat(3), 'Adopter: Keqiao Dyeing (Shaoxing; textiles).'], 'en')).toBe(
      `${first} Adopter: Keqiao Dyeing (Shaoxing; textiles).`,
    );
  });
  it('never takes a sentence without the one before it in the same text', () => {
    const one = `Short start. ${'A middle sentence that goes on and on for a while '.repeat(4)}. It is the only source.`;
    expect(composeDescription([one, 'B'.repeat(100)], 'en')).not.toContain('only source');
  });
  it('keeps the caution where the text loses its end, and needs none where it stands whole', () => {
    const claim = '某厂用相机逐件看零件，查出次品的速度比人工快一倍，这个数由厂里自己给出，只量了三天的产量。';
    const end = '没有旁证，也没有写明量的是哪些零件、由谁来量、漏检了多少，读者要当心这一点。';
    const cautious = '证据一级：仅有说法。';
    expect(composeDescription([claim + end], 'zh', cautious)).toContain(cautious);
    const whole = claim + '没有旁证，也没有写明由谁来量、漏检了多少件，读者要当心。';
    expect(composeDescription([whole], 'zh', cautious)).toBe(whole);
  });
  it('says the same in short, if it can, where the first sentence has no room: its end may turn it round', () => {
    const long = `In a randomised trial of 2,352 patients at six centres AI did not ${'in any of them '.repeat(6)}raise the share.`;
    const text = composeDescription([long, 'Adopter: Ningbo Hospital.'], 'en', 'Evidence grade 3.', 'With AI no more was found');
    expect(text).toMatch(/^With AI no more was found\. Evidence grade 3\. Adopter: Ningbo Hospital\./);
    good(text, 'en');
  });
  it('cuts a first sentence that is too long where a clause ends, and closes it', () => {
    const zh = '这家工厂给每一台织机都装上了相机和传感器，'.repeat(6);
    good(composeDescription([zh], 'zh'), 'zh');
    expect(composeDescription([zh], 'zh')).toMatch(/传感器。/);
    const en = `The mill has fitted every one of its looms with a camera and a sensor, and it says that ${'it has them on a network, and '.repeat(9)}no more.`;
    expect(composeDescription([en], 'en')).toMatch(/network\./);
    good(composeDescription([en], 'en'), 'en');
  });
  it('does not cut inside brackets or quotation marks', () => {
    const text = composeDescription([`甲厂（${'杭州，'.repeat(30)}）说产量翻番，${'不过'.repeat(50)}`], 'zh');
    good(text, 'zh');
    expect(text.split('（').length).toBe(text.split('）').length);
  });

  const han = (n: number) => '某'.repeat(n);
  const latin = (n: number) => 'x'.repeat(n);
  const ODD: [string, string[]][] = [
    ['nothing at all', []],
    ['empty texts', ['', '   ', '\n']],
    ['one letter', ['a']],
    ['one Han', ['某']],
    ['only marks', ['……', '——', '，', '"']],
    ['brackets that nothing closes', ['（“《' + han(200)]],
    ['a very long name without a break', [han(5000)]],
    ['a very long Latin name without a break', [latin(5000)]],
    ['surrogate pairs', ['𠮷'.repeat(300)]],
    ['many short candidates', Array.from({ length: 200 }, (_, i) => `${i}.`)],
    ['many long candidates', Array.from({ length: 200 }, () => han(79) + '。')],
    ['an unfinished text', ['It goes on and on...', '没有完……']],
    ['only caution has no room', [`${han(79)}。`]],
  ];
  describe.each(ODD)('of %s', (_, candidates) => {
    it.each(LANGUAGES)('is in range and ends as a sentence does (%s)', (language) => {
      good(composeDescription(candidates, language), language);
      good(composeDescription(candidates, language, language === 'zh' ? '证据一级：仅有说法。' : 'Evidence grade 1: stated.'), language);
    });
  });
  it.each(LANGUAGES)('is in range for a first sentence of every length (%s)', (language) => {
    for (let n = 1; n <= 200; n++) {
      good(composeDescription([language === 'zh' ? han(n) : latin(n)], language), language);
      good(composeDescription([language === 'zh' ? han(n) : Array(n).fill('ab').join(' ')], language, '！'.repeat(8)), language);
    }
  });
});

describe("an entry's title", () => {
  const kinds = { kind: 'event' } as const;
  it('says what kind of thing the name is', () => {
    const data = { name: { zh: '乌镇峰会', en: 'Wuzhen Summit' }, ...kinds };
    expect([entryTitle(data, 'zh'), entryTitle(data, 'en')]).toEqual(['乌镇峰会（会议活动）', 'Wuzhen Summit – event']);
  });
  it('does not where the name says so, or where there is no room, and takes the short name where the whole has none', () => {
    expect(entryTitle({ name: { zh: '某某活动', en: 'The yearly event of the trade' }, ...kinds }, 'en')).toBe('The yearly event of the trade');
    const long = { name: { zh: '某'.repeat(40), en: 'Some '.repeat(20).trim() }, ...kinds };
    expect(entryTitle(long, 'en')).toBe(long.name.en);
    expect(entryTitle({ ...long, short: { zh: '某会', en: 'Some fair' } }, 'en')).toBe('Some fair – event');
  });
});
