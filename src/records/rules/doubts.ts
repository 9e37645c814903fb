import { type Rule, placeOf } from '../content.ts';
import { LANGUAGES } from '../languages.ts';
import { sentencesOf } from '../own-texts.ts';

/** As many doubts as a reader keeps in mind; the rest are notes on the sources, which fold away. */
const MOST = 3;

/** A case names the doubts that decide, not all there are. */
export const doubts: Rule = ({ content, report }) => {
  for (const entry of content.records.cases.values()) {
    for (const language of LANGUAGES) {
      const sentences = sentencesOf({ text: entry.data.doubts[language], language }).length;
      if (sentences > MOST) report({ ...placeOf(entry, ['doubts', language]), code: 'doubtsMany', params: { sentences, most: MOST } });
    }
  }
};
