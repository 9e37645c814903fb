/** The thread of a case's main result: eight bands, woven where its source discloses something, bare where it doesn't. */
import { casePageStrings } from '../i18n/case-page.ts';
import { callQuestions, holes } from '../model/call-sheet.ts';
import type { Case } from '../model/cases.ts';
import { BANDS, threadOf, type Band } from '../model/disclosure.ts';
import type { ViewContext } from './context.ts';

export interface BandView {
  band: Band;
  name: string;
  given: boolean;
  /** Which of the questions to the adopter asks for it, from 1; undefined where it is given, or none does. */
  question: number | undefined;
}

export interface ThreadView {
  /** Colour of the threads. */
  sector: Case['sector'];
  bands: BandView[];
  /** What woven and bare mean. */
  key: string;
}

/** What a band is called in a word. */
export const bandName = ({ language, t }: Pick<ViewContext, 'language' | 't'>, band: Band): string =>
  band === 'effect' ? casePageStrings(language).effect : t.evidence.gives[band];

/** Undefined where the case has no main result, or that is about no effect. */
export function threadView(ctx: ViewContext, aiCase: Case): ThreadView | undefined {
  const { headline } = aiCase;
  const thread = headline && threadOf(aiCase, headline);
  if (!thread) return undefined;
  const asked = callQuestions(aiCase);
  const open = new Map(holes(aiCase).map(({ band, question }) => [band, question]));
  const words = casePageStrings(ctx.language);
  return {
    sector: aiCase.sector,
    key: aiCase.readInPart ? words.threadKeyInPart : words.threadKey,
    bands: BANDS.map((band) => {
      const question = open.get(band);
      return {
        band,
        name: band === 'baseline' && thread.result.comparator === 'control' ? ctx.t.evidence.controlValue : bandName(ctx, band),
        given: thread.gives[band],
        question: question && asked.includes(question) ? asked.indexOf(question) + 1 : undefined,
      };
    }),
  };
}
