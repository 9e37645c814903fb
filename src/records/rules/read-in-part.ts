import { type Rule, placeOf } from '../content.ts';
import { LANGUAGES, type Language } from '../languages.ts';
import { isReadInPart } from '../read-in-part.ts';

/** That some source was read only in part, as texts say it: the part read, the opening, only the abstract, where a copy breaks off. */
const SAYS_PART: Record<Language, RegExp> = {
  zh: /[读见]到的部分|所读部分|读到的开头|读到的(?:都)?是[^，。；]*(?:开头|前半)|只读(?:到|了)[^，。；]*(?:摘要|开头|前半)|全文没有读|没有读完|处(?:中断|断开)|末尾没有读/u,
  en: /\b(?:part|half|opening|end)s?\b[^.;]{0,60}\b(?:was|were|we|that was)(?: not)? read\b|\bpart read\b|\bbreaks? off\b|\bonly (?:its|the) abstracts?\b|\bnot read through\b|\bfull text was not\b/i,
};
/** That nothing was made public. */
const SAYS_UNDISCLOSED: Record<Language, RegExp> = {
  zh: /(?:未|没有)(?:公布|披露)/u,
  en: /\b(?:not|is(?:n’t| not)|are(?:n’t| not)|never) (?:disclosed|made public)\b/i,
};
const FIELDS = ['summary', 'approach', 'effort', 'doubts', 'source_notes'] as const;

/**
 * A case that tells of a source read in part marks the source; and where one is marked, no text calls 'not disclosed' what may stand in
 * the rest.
 */
export const readInPart: Rule = ({ content, report }) => {
  for (const entry of content.records.cases.values()) {
    const { sources } = entry.data;
    // Of a source that is gone or can't be read, which is told elsewhere, nobody knows whether it was marked.
    const marked = sources.map((source) => content.records.sources.get(source)).some((source) => !source || source.data.read_in_part);
    const partly = isReadInPart(entry.data, content);
    for (const field of FIELDS) {
      for (const language of LANGUAGES) {
        const text = entry.data[field]?.[language] ?? '';
        const [part] = (!marked && SAYS_PART[language].exec(text)) || [];
        if (part) report({ ...placeOf(entry, [field, language]), code: 'partNotMarked', params: { said: part, sources } });
        const [undisclosed] = (partly && SAYS_UNDISCLOSED[language].exec(text)) || [];
        if (undisclosed) report({ ...placeOf(entry, [field, language]), code: 'partUndisclosed', params: { said: undisclosed } });
      }
    }
  }
};
