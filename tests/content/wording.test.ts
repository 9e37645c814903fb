import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/records/languages.ts';
import type { Quantity } from '../../src/records/primitives.ts';
import { texts } from '../../src/records/texts.ts';
import { siteModel } from '../support/built-pages.ts';

const content = siteModel().content;

/** Sentences of the records and of the prose, each with its place; names and the titles of sources are others' words. */
function sentences(language: Language): { place: string; sentence: string }[] {
  const told = [...texts(content)]
    .filter(
      ({ kind, path, language: own }) =>
        own === language && !['sources', 'article', 'pages'].includes(kind) && !['name', 'short', 'aliases'].includes(String(path[0])),
    )
    .map(({ file, path, text }) => ({ place: `${file} ${path.join('.')}`, text }));
  const prose = [...content.sections, ...content.pages].flatMap(({ file, language: own, data, prose: { body } }) =>
    own === language ? [data.lead, ...body.replace(/<[^>]+>/g, '').split('\n\n')].map((text) => ({ place: file, text })) : [],
  );
  const end = language === 'zh' ? /(?<=[。！？])/u : /(?<=[.!?])\s+/u;
  return [...told, ...prose].flatMap(({ place, text }) => text.split(end).map((sentence) => ({ place, sentence })));
}

/** Sentences in which the first pattern stands without the second. */
const without = (language: Language, has: RegExp, needs: RegExp): string[] =>
  sentences(language)
    .filter(({ sentence }) => has.test(sentence) && !needs.test(sentence))
    .map(({ place, sentence }) => `${place}: ${sentence.trim()}`);

const SUPERLATIVE: Record<Language, RegExp> = {
  zh: /(全球|世界|全国|国内|全省|省内|浙江|业内)(第一|首(?!批)|唯一|最|领先)|首(款|个|台|创|家|例|座)|唯一|最(强|先进|领先)|领先/u,
  en: /\b(first of its kind|world'?s (first|only|largest|strongest|best)|first in (the world|China)|(province|country|nation|industry)'s (first|only|largest)|strongest|world-(leading|class))\b/i,
};
/** Words that say whose claim it is; quotation marks set it off as somebody's. */
const CLAIMANT: Record<Language, RegExp> = {
  zh: /[称说据引]|写道|口径|介绍|自己的话|[“《]/u,
  en: /\b(say|says|said|call|calls|called|claim\w*|according|account|reports?|reported|write|writes|wrote|word|quotes?|interview|article|aim)\b|['‘“"]/i,
};

/** That something isn't so, where all that is known is that it was not found. */
const ABSOLUTE: Record<Language, RegExp> = {
  zh: /没有(其他|别的|其它|任何)?(公开(的)?)(来源|资料|页面|清单|数字|测量|结果)|没有(其他|别的|任何)(来源|资料)|没有用户(?!数)|一无所知/u,
  en: /\bno (other |outside |independent )*public (source|page|material|list|count|tally|measurement)s?\b|\bno other source\b|\bthe only (public )?source\b|\bno user (and|or)\b|\b(list|count) [\w ]*is public\b|\bnothing is known\b/i,
};
const LOOKED: Record<Language, RegExp> = { zh: /找到|查到|见到|读到/u, en: /\b(found|find|seen|saw|read)\b/i };

/** A number with its qualifier: an open lower end is what 'over' says. */
const amount = ({ value, min, max, qualifier, unit }: Quantity): { number: string; qualifier: string } => ({
  number: `${value ?? `${min ?? ''}–${max ?? ''}`} ${unit}`.replace('–  ', ' ').replace(/–(?= )/, ''),
  qualifier: qualifier ?? (value === undefined && max === undefined ? 'over' : 'none'),
});
describe.each(['zh', 'en'] as const)('what the content tells (%s)', (language) => {
  it('has no superlative without whose claim it is', () => {
    expect(sentences(language).length).toBeGreaterThan(1000);
    expect(without(language, SUPERLATIVE[language], CLAIMANT[language])).toEqual([]);
  });
  it('says of what was not found that it was not found', () => {
    expect(without(language, ABSOLUTE[language], LOOKED[language])).toEqual([]);
  });
});

it('gives a number of one source the same qualifier everywhere', () => {
  const { cases, updates } = content.records;
  const told = [
    ...[...cases.values()].flatMap(({ id, data }) =>
      data.results.flatMap(({ before, after, sources }) =>
        [before, after].flatMap((quantity) => (quantity && !('figure' in quantity) ? [{ id, sources, ...amount(quantity) }] : [])),
      ),
    ),
    ...[...updates.values()].flatMap(({ id, data }) => data.quantities.map((quantity) => ({ id, sources: data.sources, ...amount(quantity) }))),
  ];
  expect(told.length).toBeGreaterThan(100);
  const differing = told.flatMap((one, i) =>
    told
      .slice(i + 1)
      .filter(
        (other) => other.number === one.number && other.qualifier !== one.qualifier && other.sources.some((source) => one.sources.includes(source)),
      )
      .map((other) => `${one.number}: ${one.id} ${one.qualifier}, ${other.id} ${other.qualifier}`),
  );
  expect(differing).toEqual([]);
});

it('does not measure money by a threshold: it is the firms that are above it', () => {
  expect(
    without('en', /\bRMB [\d.,]+ \w+[^.;]*?\babove the (statistical )?threshold|counted above the/i, /\b(firms|companies|those) above the/i),
  ).toEqual([]);
});

describe('what the site says of its own records', () => {
  const says = (zh: RegExp, en: RegExp): string[] => [...without('zh', zh, /(?!)/), ...without('en', en, /(?!)/)];
  it('does not promise a date of checking for each entry while some have none', () => {
    const undated = [...content.records.reference.values()].filter(({ data }) => data.checked_on === undefined);
    if (undated.length > 0) expect(says(/每个[^，。]*词条都写着/u, /\beach (case and )?entry bears\b/i)).toEqual([]);
  });
  it('does not say that no case is filed by a seat while some say that they are', () => {
    const bySeat = without('en', /\bfiled under \w+[^.]*\b(seat|maker is there)\b/i, /(?!)/).filter((line) => line.includes('/cases/'));
    if (bySeat.length > 0) expect(says(/归到[^。]*，不按[^。]*所在地/u, /\bfiled under the city of use, not\b/i)).toEqual([]);
  });
});
