import type { Rule } from '../content.ts';
import { pathText } from '../problems.ts';

/** What an item of a list says, where two that say it are one too many: an id or word, a party, a name. */
function saying(item: unknown): string | undefined {
  if (typeof item === 'string') return item;
  if (typeof item !== 'object' || item === null) return undefined;
  const { entity, unnamed, name } = item as Record<string, unknown>;
  const said = entity ?? unnamed ?? name;
  return said === undefined ? undefined : typeof said === 'string' ? said : JSON.stringify(said);
}

/** Each list of a record names each thing once: a source listed twice would count as two, a party twice be printed twice. */
export const lists: Rule = ({ content, report }) => {
  type Place = { file: string; where: (path: (string | number)[]) => { line: number; column: number } };
  const visit = ({ file, where }: Place, value: unknown, path: (string | number)[]): void => {
    if (typeof value !== 'object' || value === null) return;
    const seen = new Set<string>();
    for (const [key, inner] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
      const at = [...path, key];
      const said = Array.isArray(value) ? saying(inner) : undefined;
      if (said !== undefined && seen.has(said)) report({ file, ...where(at), at: pathText(at), code: 'listedTwice', params: { value: said } });
      else visit({ file, where }, inner, at);
      if (said !== undefined) seen.add(said);
    }
  };
  for (const map of Object.values(content.records)) for (const entry of map.values()) visit(entry, entry.data, []);
  // The words of the thesaurus have a rule of their own, over all groups.
  content.thesaurus.data.forEach(({ about }, i) => visit(content.thesaurus, about, [i, 'about']));
};
