/** The unfinished cloth: a thread is a result that claims an effect, a band is something that its source may disclose. */
import { clothTitleOf } from '../../i18n/cloth-strings.ts';
import { pictureStrings } from '../../i18n/pictures.ts';
import type { Case } from '../../model/cases.ts';
import { asWoven, countOf, effectsNotCounted, foundNoGain, fullestFirst, threads, type Band, type Thread } from '../../model/disclosure.ts';
import { pageAddress, routes } from '../../routes.ts';
import type { ViewContext } from '../context.ts';
import { numberText, numberView } from '../result.ts';
import type { SharedFrame } from './frame.ts';

export interface ClothView extends SharedFrame {
  kind: 'cloth';
  /** The note in two sentences. */
  shortNote: string;
  /** From the fullest to the emptiest. */
  bands: ClothBandView[];
  /** As they lie, from left to right. */
  threads: ClothThreadView[];
}

export interface ClothBandView {
  id: Band;
  /** As its label: says who measured. */
  name: string;
  count: number;
  /** Whether the title tells of it: drawn as what all others lead to. */
  finding: boolean;
  /** The catalogue narrowed down to the cases with such a result; undefined where there is none. */
  href: string | undefined;
}

export interface ClothThreadView {
  /** Case and result, joined by a dot. */
  id: string;
  href: string;
  /** Case, what was measured, and the number with its caveats. */
  text: string;
  /** Whether it is woven in, in the order of the bands. */
  woven: boolean[];
}

/** @param cases whose results are drawn */
export function clothView(ctx: ViewContext, cases: readonly Case[] = ctx.model.cases): ClothView {
  const { language } = ctx;
  const t = pictureStrings(language).cloth;
  const all = threads(cases);
  const bands = fullestFirst(all);
  const tiesOpen = all.filter(({ result, gives }) => result.measured_by === 'researchers' && !gives.outsider);
  const costs = all.filter(({ gives }) => gives.cost);
  const together = all.filter(({ result }) => result.covers !== undefined).length;
  const counts = {
    cases: cases.length,
    results: all.length,
    others: effectsNotCounted(cases),
    together,
    noGain: foundNoGain(cases),
    tiesOpen: tiesOpen.length,
    costsOfWholes: costs.length > 0 && costs.every(({ aiCase }) => aiCase.record.cost?.for !== undefined),
    tiesOpenBelow: tiesOpen.filter(({ result }) => (result.grading?.grade ?? 0) < 3).length,
  };
  return {
    kind: 'cloth',
    name: 'unfinished-cloth',
    title: clothTitle(ctx, all),
    note: t.note(counts),
    shortNote: t.shortNote(counts),
    caution: t.caution(cases.length, all.length, together),
    bands: bands.map((band) => {
      const count = countOf(all, band);
      return {
        id: band,
        name: t.bands[band],
        count,
        finding: band === 'outsider',
        href: count === 0 ? undefined : pageAddress(language, band === 'effect' ? routes.cases : `${routes.cases}?gives=${band}`),
      };
    }),
    threads: asWoven(all).map((thread) => threadView(ctx, thread, bands)),
  };
}

/** The finding, in whatever words are true of the threads. */
export const clothTitle = ({ language }: Pick<ViewContext, 'language'>, some: readonly Thread[]): string =>
  clothTitleOf(language)(some.length, countOf(some, 'outsider'));

function threadView(ctx: ViewContext, { aiCase, result, gives }: Thread, bands: readonly Band[]): ClothThreadView {
  const { language, t } = ctx;
  return {
    id: `${aiCase.id}.${result.id}`,
    href: pageAddress(language, `${routes.case(aiCase.id)}#${result.id}`),
    text: `${aiCase.record.title[language]}${t.dot}${result.metric[language]}${t.colon}${numberText(t, numberView(ctx, result))}`,
    woven: bands.map((band) => gives[band]),
  };
}
