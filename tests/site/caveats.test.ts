/** Holds the built pages against the records, read here a second way: what is red may be, and what isn't the case's own or its AI's says so. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attribute, CONTENT, DIST, textOf, type Element } from '../support/built-pages.ts';

interface Result {
  id: string;
  kind: string;
  metric: { zh: string; en: string };
  before?: unknown;
  after?: unknown;
  change?: unknown;
  comparator?: string;
  as_of?: string;
  claimed_by: unknown;
  outcome?: string;
  mismatch?: unknown;
  conflict?: unknown;
  not_by_ai?: boolean;
  elsewhere?: boolean;
  expected?: boolean;
}
const results = new Map<string, Result[]>(
  readdirSync(join(CONTENT, 'cases'))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name.slice(0, -5), (parseYaml(readFileSync(join(CONTENT, 'cases', name), 'utf8')) as { results?: Result[] }).results ?? []]),
);

/** What every gain must have, whatever else its grade asks for. */
const mayBeRed = (result: Result): boolean =>
  result.kind !== 'scope-only' &&
  !result.not_by_ai &&
  !result.elsewhere &&
  !result.expected &&
  result.outcome === undefined &&
  result.mismatch === undefined &&
  result.conflict === undefined &&
  !(result.change as { as_said?: unknown } | undefined)?.as_said &&
  result.as_of !== undefined &&
  result.claimed_by !== 'not-disclosed' &&
  ((result.before !== undefined && result.after !== undefined) || (result.change !== undefined && (result.comparator ?? 'none') !== 'none'));

const has = (element: Element, name: string) => (attribute(element, 'class') ?? '').split(' ').includes(name);
const within = (element: Element, found: (element: Element) => boolean): Element[] =>
  element.childNodes.flatMap((child) => ('tagName' in child ? [...(found(child) ? [child] : []), ...within(child, found)] : []));

const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
const pages = files.map((file) => ({ file, root: parse(readFileSync(join(DIST, file), 'utf8')) as Tree.Document as unknown as Element }));
const languageOf = (file: string) => (file.startsWith('en') ? 'en' : 'zh');

/** Every place where a result is shown with its number, and which result it is. */
const shown = pages.flatMap(({ file, root }) => {
  const language = languageOf(file);
  const all = [...results].flatMap(([id, list]) => list.map((result) => ({ id, result })));
  const blocks = within(root, (element) => has(element, 'result')).map((element) => {
    const id = /cases[\\/]([^\\/]+)[\\/]index\.html$/.exec(file)?.[1];
    const title = textOf(within(element, (child) => attribute(child, 'data-part') === 'metric')[0]!);
    return {
      element,
      found: all.find(({ id: other, result }) => (id === undefined || other === id) && title.trim().startsWith(result.metric[language])),
    };
  });
  const cards = within(root, (element) => (has(element, 'card') || has(element, 'case-row')) && element.tagName === 'article').map((element) => {
    const id = attribute(within(element, (element) => attribute(element, 'data-case') !== undefined)[0]!, 'data-case');
    // On a question's page others stand in its line, else it has the second one to itself.
    const [headline] = within(element, (element) => has(element, 'headline') || has(element, 'row-result'));
    const [marked] = within(element, (element) => attribute(element, 'data-part') === 'metric');
    const metric = marked ?? (headline && within(headline, ({ tagName }) => tagName === 'p')[1]);
    return { element, found: metric && all.find(({ id: other, result }) => other === id && textOf(metric).trim() === result.metric[language]) };
  });
  const lines = within(root, (element) => element.tagName === 'a' && /\/cases\/[^/]+\/#r\d+$/.test(attribute(element, 'href') ?? '')).flatMap(
    (link) => {
      const [, id, result] = /\/cases\/([^/]+)\/#(r\d+)$/.exec(attribute(link, 'href')!)!;
      const parent = link.parentNode as Element;
      return parent.tagName === 'li'
        ? [{ element: parent, found: all.find(({ id: other, result: { id: r } }) => other === id && r === result) }]
        : [];
    },
  );
  return [...blocks, ...cards, ...lines].map((place) => ({ ...place, file, language }));
});

describe('numbers on the built pages', () => {
  it('are found with their records', () => {
    expect(shown.length).toBeGreaterThan(0);
    const without = shown.filter(({ found, element }) => !found && within(element, (child) => has(child, 'value')).length > 0);
    expect(without.map(({ file, element }) => `${file}: ${textOf(element).trim().slice(0, 80)}`)).toEqual([]);
  });
  it('are red only where the rule lets them be', () => {
    const gains = shown.filter(({ element }) => within(element, (element) => has(element, 'gain')).length > 0);
    const wrong = gains.filter(({ found }) => !found || !mayBeRed(found.result));
    expect(gains.length).toBeGreaterThan(0);
    expect(wrong.map(({ file, found }) => `${file}: ${found?.id}.${found?.result.id}`)).toEqual([]);
  });
  it("carry the caveat that they are not the AI's, were measured elsewhere, or are only expected", () => {
    const flagged = shown.filter(({ found }) => found?.result.not_by_ai || found?.result.elsewhere || found?.result.expected);
    const silent = flagged.filter(({ element }) => within(element, (element) => has(element, 'caveat')).length === 0);
    expect(flagged.length).toBeGreaterThan(0);
    expect(silent.map(({ file, found }) => `${file}: ${found?.id}.${found?.result.id}`)).toEqual([]);
  });
});
