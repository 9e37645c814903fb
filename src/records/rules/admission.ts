import { ARTICLE_SOURCE } from '../article-source.ts';
import { type Entry, type Rule, type RuleContext, placeOf } from '../content.ts';
import type { CaseRecord, Phase } from '../schemas/case.ts';

const IN_USE: ReadonlySet<Phase> = new Set<Phase>(['in-production', 'rolled-out', 'scaled-back', 'contested', 'ended']);

/**
 * What records can tell of the conditions on the evidence page: of the sources that a case's results rest on, the publisher of one at
 * least is known, and its user is named or said to have it in use. The article's own cases are exempt: the site retells it whole.
 */
export const admission: Rule = (context) => {
  for (const entry of context.content.records.cases.values()) {
    const { sources, results, adopters, phase } = entry.data;
    if ([...sources, ...results.flatMap((result) => result.sources)].includes(ARTICLE_SOURCE)) continue;
    expectPublisher(entry, context);
    const isNamed = adopters.some((adopter) => 'entity' in adopter);
    const isInUse = IN_USE.has(phase.value) && phase.source !== undefined;
    if (!isNamed && !isInUse) context.report({ ...placeOf(entry, ['adopters']), code: 'userUnknown', params: { phase: phase.value } });
  }
};

/** Sources that aren't there have been told, and may have a publisher. */
function expectPublisher(entry: Entry<CaseRecord>, { content: { records, unreadable }, report, leaveOut }: RuleContext): void {
  const { results, sources } = entry.data;
  const decisive = results.length > 0 ? [...new Set(results.flatMap((result) => result.sources))] : sources;
  const read = decisive.flatMap((id) => records.sources.get(id)?.data ?? []);
  if (read.some(({ publisher }) => publisher !== null)) return;
  const unread = decisive.find((id) => unreadable.has(id));
  if (unread !== undefined) leaveOut(unread);
  else if (read.length === decisive.length) report({ ...placeOf(entry, ['sources']), code: 'publishersUnknown', params: { sources: decisive } });
}
