import type { Rule } from '../content.ts';
import { texts } from '../texts.ts';

/** Terms stand as content/terms.yaml writes them. Names of entries may hold a refused form (it may be someone's own wording). */
export const terms: Rule = ({ content, report, leaveOut }) => {
  if (content.incomplete.has('terms')) leaveOut('terms');
  const refused = content.terms.flatMap((row) =>
    (['zh', 'en'] as const).flatMap((language) => (row.not?.[language] ?? []).map((form) => ({ language, form, instead: row[language] }))),
  );
  for (const piece of texts(content)) {
    if (piece.path[0] === 'name' || piece.kind === 'sources') continue;
    const text = piece.text.toLowerCase();
    for (const { language, form, instead } of refused) {
      if (language !== piece.language || !text.includes(form.toLowerCase())) continue;
      report({ ...piece.place(), code: 'forbiddenTerm', params: { term: form, instead } });
    }
  }
};
