import { lostRecord, whatBecameOf } from '../addresses.ts';
import { type Choice, type Form, asTyped, choices, isChoice, suggestions, written } from '../choices.ts';
import { type Listed, type RuleContext, placeOf } from '../content.ts';
import type { Kind } from '../kinds.ts';
import { nearest } from '../nearest.ts';
import type { Place } from '../problems.ts';
import type { TaxonomyName } from '../schemas/taxonomy.ts';

/** Where an id or a value stands, and how the right one is written there. */
export interface Spot {
  place: () => Place;
  write: (right: string) => string;
  form?: Form;
}

/** A field of a record, or an item of a list in it. */
export const fieldOf = (subject: Pick<Listed<unknown>, 'file' | 'where' | 'lineWith'>, path: readonly (string | number)[]): Spot => ({
  place: () => placeOf(subject, path),
  write: (right) => subject.lineWith?.(path, asTyped(right)) ?? written(path, right),
});

/** Reports an id that names no record of the kinds that may stand there. Nothing is asked where the field is left out. */
export function expectId(context: RuleContext, kinds: readonly Kind[], id: string | undefined, { place, write }: Spot): void {
  const { records, unreadable, incomplete } = context.content;
  if (id === undefined || kinds.some((kind) => records[kind].has(id))) return;
  const unread = unreadable.has(id) ? id : kinds.find((kind) => records[kind].size === 0 && incomplete.has(kind));
  const reason = unread ?? lostRecord(id, context.content);
  if (reason) return context.leaveOut(reason);
  const gone = whatBecameOf(id, context.content);
  if (gone) return context.report({ ...place(), code: 'recordGone', params: gone });
  const known = kinds.flatMap((kind) => [...records[kind].keys()]);
  const meant = nearest(id, known);
  context.report({ ...place(), code: 'unknownRecord', params: { kinds, got: id, nearest: meant, write: meant && write(meant) } });
}

/** Which of the choices were most likely meant, and the corrected line where there is but one. */
export function choiceMeant(got: string, known: readonly Choice[], write: Spot['write']) {
  const meant = suggestions(got, known);
  const [only, ...others] = meant;
  return { got, choices: known, meant, write: others.length === 0 && only !== undefined ? write(only) : undefined };
}

/** Reports a value that its list hasn't got. Nothing is asked where the field is left out. */
export function expectValue(context: RuleContext, list: TaxonomyName, got: string | undefined, { place, write, form = 'record' }: Spot): void {
  const { taxonomy, incomplete } = context.content;
  if (got === undefined || isChoice(list, got, taxonomy, form)) return;
  if (incomplete.has(list)) return context.leaveOut(list);
  const known = choices(list, taxonomy, form);
  context.report({ ...place(), code: 'unknownValue', params: { list, ...choiceMeant(got, known, write) } });
}
