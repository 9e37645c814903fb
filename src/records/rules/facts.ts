import { type Rule, placeOf } from '../content.ts';
import { LEDGER_ID } from '../primitives.ts';

/** As much as a sentence has at the least, in what each language is counted in. */
const LEAST = { zh: 12, en: 6 } as const;
const COUNTED = { zh: /\p{Script=Han}/gu, en: /[\p{L}\p{N}'’-]+/gu } as const;

/** Each section carries exactly its own facts of the article, each once and in a sentence; its name is its file's name. */
export const facts: Rule = ({ content, report, leaveOut }) => {
  for (const entry of content.sections) {
    const start = { file: entry.file, line: 1, column: 1, at: '' };
    if (entry.data.section !== entry.id)
      report({ ...placeOf(entry, ['section']), code: 'sectionName', params: { expected: entry.id, got: entry.data.section } });
    if (content.incomplete.has('ledger')) leaveOut('ledger');
    const seen = new Set<string>();
    for (const use of entry.prose.components.filter(({ name }) => name === 'Fact')) {
      const { id = '' } = use.attributes;
      const got = (use.text.match(COUNTED[entry.language]) ?? []).length;
      const least = LEAST[entry.language];
      const place = { file: entry.file, line: use.line, column: use.column, at: '<Fact>' };
      const fact = content.taxonomy.ledger[id];
      if (seen.has(id)) report({ ...place, code: 'factTwice', params: { id } });
      else if (fact && fact.section !== entry.id) {
        if (Object.hasOwn(content.taxonomy.section, fact.section)) report({ ...place, code: 'factElsewhere', params: { id, section: fact.section } });
        else leaveOut('ledger');
      } else if (fact && got < least) report({ ...place, code: 'factShort', params: { id, language: entry.language, least, got } });
      seen.add(id);
    }
    const missing = Object.entries(content.taxonomy.ledger)
      .filter(([id, fact]) => fact.section === entry.id && LEDGER_ID.test(id) && !seen.has(id))
      .map(([id]) => id);
    // A <Fact> whose id can't be read may be one of them.
    const unclear = entry.prose.components.some(({ name, attributes }) => name === 'Fact' && !attributes.id);
    if (missing.length > 0 && !unclear) report({ ...start, code: 'factMissing', params: { ids: missing, section: entry.id } });
  }
};
