import { strings } from '../../i18n/index.ts';
import type { Language } from '../../i18n/language.ts';
import { href, routes } from '../../routes.ts';

/** What stands between and beside the parts that scripts draw; it goes with the page, in its language only. */
export interface DrawingStrings {
  dot: string;
  /** The arrow between two values, for screen readers. */
  arrow: string;
  /** Separates caveats. */
  between: string;
  noResult: string;
  /** Address of the page that explains the grades. */
  grades: string;
}

export function drawingStrings(language: Language): DrawingStrings {
  const { dot, arrow, joined, case: caseStrings } = strings(language);
  return { dot, arrow, between: joined(['', '']), noResult: caseStrings.noResult, grades: href(language, `${routes.evidence}#grades`) };
}
