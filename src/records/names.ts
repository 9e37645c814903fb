import type { Content } from './content.ts';

/** Lists of the taxonomy whose Chinese names may stand in an English text. */
export const NAMING_LISTS = ['industry', 'city', 'stage', 'task', 'technology', 'field'] as const;

/** All Chinese names that may stand in an English text: entries' names, short names and aliases, and the taxonomy's names. */
export function chineseNames(content: Content): Set<string> {
  const names = new Set<string>();
  for (const { data } of content.records.reference.values()) {
    for (const name of [data.name.zh, data.short?.zh, ...data.aliases.zh]) if (name) names.add(name);
  }
  for (const list of NAMING_LISTS) {
    for (const value of Object.values(content.taxonomy[list])) {
      names.add(value.name.zh);
      if (value.short) names.add(value.short.zh);
    }
  }
  for (const { zh } of content.terms) names.add(zh);
  // A name that stands in Chinese quotation marks may also be cited without them.
  for (const name of [...names]) names.add(name.replace(/[“”《》]/g, ''));
  return names;
}

/** Names in either language that carry digits (Qwen2.5, D11, 415X): their digits are no figures. */
export function namesWithDigits(content: Content): string[] {
  const names: string[] = [];
  for (const { data } of content.records.reference.values()) {
    names.push(data.name.zh, data.name.en, ...data.aliases.zh, ...data.aliases.en);
    if (data.short) names.push(data.short.zh, data.short.en);
  }
  return names.filter((name) => /\d/.test(name)).sort((a, b) => b.length - a.length);
}
