import { type Rule, placeOf } from '../content.ts';

/**
 * The lists of the taxonomy are whole: codes and tiles are given once, classes stand under their division,
 * sections are numbered without a gap, and each family of techniques has one.
 */
export const taxonomy: Rule = ({ content, report, leaveOut }) => {
  const { taxonomy: lists, taxonomyFiles: files, incomplete } = content;
  /** Each value of a field is given once in its list. */
  const once = (list: 'industry' | 'city', field: 'code' | 'tile', valueOf: (key: string) => string | undefined) => {
    const owners = new Map<string, string>();
    for (const key of Object.keys(lists[list])) {
      const value = valueOf(key);
      if (value === undefined) continue;
      const owner = owners.get(value);
      if (owner !== undefined) report({ ...placeOf(files[list], [key, field]), code: 'valueTaken', params: { field, value, owner } });
      else owners.set(value, key);
    }
  };
  once('industry', 'code', (key) => lists.industry[key]?.code ?? '');
  once('city', 'code', (key) => lists.city[key]?.code);
  once('city', 'tile', (key) => {
    const tile = lists.city[key]?.tile;
    return tile && `[${tile.join(', ')}]`;
  });

  // A city has both; a value that is none, such as 'not stated', has neither.
  for (const [key, { code, tile }] of Object.entries(lists.city)) {
    if ((code === undefined) === (tile === undefined)) continue;
    const missing = code === undefined ? { key: 'code', write: 'code: "33…00"' } : { key: 'tile', write: 'tile: […, …]' };
    report({ ...placeOf(files.city, [key]), code: 'missingField', params: missing });
  }
  for (const [key, { code, classes }] of Object.entries(lists.industry)) {
    for (const own of Object.keys(classes)) {
      if (!own.startsWith(code)) report({ ...placeOf(files.industry, [key, 'classes', own]), code: 'classElsewhere', params: { got: own, code } });
    }
  }
  const sections = Object.entries(lists.section).sort(([, a], [, b]) => a.order - b.order);
  const gap = sections.findIndex(([, { order }], i) => order !== i + 1);
  const [key, misplaced] = sections[gap] ?? [];
  if (key !== undefined && misplaced) {
    report({ ...placeOf(files.section, [key, 'order']), code: 'sectionOrder', params: { got: misplaced.order, expected: gap + 1 } });
  }
  const used = new Set(Object.values(lists.technology).map(({ family }) => family));
  // One that is unknown was told; it may be meant for the one that none has.
  const isUnsure = incomplete.has('technology') || [...used].some((family) => !Object.hasOwn(lists.family, family));
  for (const family of Object.keys(lists.family)) {
    if (used.has(family)) continue;
    if (isUnsure) leaveOut('technology');
    else report({ ...placeOf(files.family, [family]), code: 'familyUnused', params: { family } });
  }
};
