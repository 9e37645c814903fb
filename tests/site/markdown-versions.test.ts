import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { markdownToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/i18n/format.ts';
import { strings } from '../../src/i18n/index.ts';
import { serve } from '../../scripts/serve.ts';
import { DIST, attribute, builtPages, is404, isGone, tags, textOf, type BuiltPage, type Element, siteModel } from '../support/built-pages.ts';

const model = siteModel();
const pages = builtPages().filter((page) => !is404(page));
const byAddress = new Map(pages.map((page) => [page.address, page]));
/** Article, cases, entries: not the lists of them, which lie in the same folders. */
const KINDS = /^(?:\/en)?\/(?:article\/(?:[a-z-]+\/)?|cases\/[a-z0-9-]+\/|reference\/[a-z0-9-]+\/)$/;
const withMarkdown = pages.filter((page) => KINDS.test(page.address) && !isGone(page));

interface Node {
  type: string;
  value?: string;
  url?: string;
  depth?: number;
  identifier?: string;
  children?: Node[];
}
const nodes = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodes)];
const LINES = new Set(['paragraph', 'heading', 'listItem', 'list', 'blockquote', 'root', 'footnoteDefinition']);
const wordsOf = (node: Node): string =>
  node.value ?? (node.children ?? []).map((child) => wordsOf(child) + (LINES.has(child.type) ? '\n' : '')).join('');
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

const versions = withMarkdown.map((page) => {
  const markdown = readFileSync(join(DIST, page.address, 'index.md'), 'utf8');
  const tree = markdownToMdast(markdown) as unknown as Node;
  return { page, markdown, tree, all: nodes(tree), text: squeezed(wordsOf(tree)) };
});
/** What stands under each heading of a level, to the next heading of any. */
function underHeadings(tree: Node, level: number): { heading: string; text: string }[] {
  const found: { heading: string; text: string }[] = [];
  let open = false;
  for (const node of tree.children ?? []) {
    if (node.type === 'heading') {
      open = node.depth === level;
      if (open) found.push({ heading: squeezed(wordsOf(node)), text: '' });
    } else if (open) found.at(-1)!.text += ` ${squeezed(wordsOf(node))}`;
  }
  return found;
}

type Version = (typeof versions)[number];
const problems = (check: (version: Version) => readonly string[]): string[] =>
  versions.flatMap((version) => check(version).map((problem) => `${version.page.address}: ${problem}`));

/** The elements within one that fit. */
function within(root: Element, fits: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const visit = (node: Element) => {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      if (fits(child)) found.push(child);
      visit(child);
    }
  };
  visit(root);
  return found;
}
const hasClass = (element: Element, name: string) => (attribute(element, 'class') ?? '').split(' ').includes(name);
const digits = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];
const mainOf = (page: BuiltPage) => tags(page, 'main')[0]!;

describe('the Markdown of a page', () => {
  it('exists for every part of the article, case and entry, and for nothing else', () => {
    const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
    expect(
      files
        .map(
          (name) =>
            `/${name
              .split(sep)
              .join('/')
              .replace(/index\.md$/, '')}`,
        )
        .sort(),
    ).toEqual(withMarkdown.map(({ address }) => address).sort());
    const entries = [...model.entries.values()].filter(({ hasPage }) => hasPage).length;
    expect(versions).toHaveLength(2 * (2 + model.sections.length + model.cases.length + entries));
  });
  it('is told of in the head of its page, and only there', () => {
    const wrong = pages.filter((page) => {
      const told = tags(page, 'link').filter((element) => attribute(element, 'type') === 'text/markdown');
      const expected = withMarkdown.includes(page) ? ['index.md'] : [];
      return told.map((element) => attribute(element, 'href')).join() !== expected.join();
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });
  it('is well-formed: one title, no mark left over, no HTML, notes that lead somewhere', () =>
    expect(
      problems(({ all, page }) => {
        const h1 = all.filter(({ type, depth }) => type === 'heading' && depth === 1);
        const left = all.filter(({ type, value = '' }) => type === 'text' && /\*\*|\]\(|\[\^|^#+ |\\[*_[\]]/.test(value));
        const html = all.filter(({ type }) => type === 'html');
        const notes = new Set(all.flatMap(({ type, identifier }) => (type === 'footnoteDefinition' ? [identifier] : [])));
        const unmet = all.filter(({ type, identifier }) => type === 'footnoteReference' && !notes.has(identifier));
        const title = squeezed(textOf(tags(page, 'h1')[0]!));
        return [
          ...(h1.length === 1 && wordsOf(h1[0]!) === title ? [] : [`title ${h1.map(wordsOf).join()}`]),
          ...left.map(({ value }) => `left over: ${value}`),
          ...html.map(({ value }) => `HTML: ${value}`),
          ...unmet.map(({ identifier }) => `no note ${identifier}`),
        ];
      }),
    ).toEqual([]));
  it('names its page, its translation, and the licence', () =>
    expect(
      problems(({ page, all, text }) => {
        const links = all.flatMap(({ type, url }) => (type === 'link' ? [url ?? ''] : [])).filter((url) => url.startsWith('http'));
        const other = page.language === 'en' ? page.address.slice(3) : `/en${page.address}`;
        const paths = links.slice(0, 2).map((url) => new URL(url).pathname);
        return [...(paths.join() === [page.address, other].join() ? [] : [paths.join()]), ...(text.includes('CC BY 4.0') ? [] : ['no licence'])];
      }),
    ).toEqual([]));
  it('has links that lead to pages and files of the site, anchors too', () => {
    const { origin: host } = new URL(versions[0]!.all.find(({ type }) => type === 'link')!.url!);
    const ids = new Map(pages.map((page) => [page.address, new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? []))]));
    expect(
      problems(({ all }) =>
        all.flatMap(({ type, url = '' }) => {
          if (type !== 'link') return [];
          if (!/^https?:/.test(url)) return [`not a whole address: ${url}`];
          const { origin, pathname, hash } = new URL(url);
          if (origin !== host) return [];
          if (!pathname.endsWith('/')) return existsSync(join(DIST, pathname)) ? [] : [url];
          return ids.has(pathname) && (hash === '' || ids.get(pathname)!.has(hash.slice(1))) ? [] : [url];
        }),
      ),
    ).toEqual([]);
  });
});

describe('the Markdown says the numbers of its page', () => {
  const count = { figures: 0, values: 0, facts: 0, pictures: 0 };
  it('each figure of the article', () => {
    expect(
      problems(({ page, text }) => {
        const figures = within(mainOf(page), (element) => attribute(element, 'data-figure') !== undefined).map((element) =>
          squeezed(textOf(element)),
        );
        count.figures += figures.length;
        return figures.filter((figure) => !text.includes(figure));
      }),
    ).toEqual([]);
    expect(count.figures).toBeGreaterThan(0);
  });
  it('each value of a result, and whatever stands beside it, under its own heading', () => {
    expect(
      problems(({ page, tree }) => {
        const results = within(mainOf(page), (element) => hasClass(element, 'result'));
        const told = results.length > 0 ? underHeadings(tree, 3) : [];
        return results.flatMap((result) => {
          const metric =
            within(result, (element) => attribute(element, 'data-part') === 'metric').map((element) => squeezed(textOf(element)))[0] ?? '';
          const parts = [
            ...within(result, (element) => hasClass(element, 'value'))
              .flatMap((element) => textOf(element).split(strings(page.language).arrow.trim()))
              .map(squeezed),
            ...within(result, (element) => element.tagName === 'dd').map((element) => squeezed(textOf(element))),
            ...within(result, (element) => hasClass(element, 'grade')).map((element) => squeezed(textOf(element))),
          ];
          count.values += parts.length;
          const own = told.find(({ heading }) => heading === metric);
          if (!own) return [`${metric}: has no heading`];
          return parts.filter((part) => !own.text.includes(part)).map((part) => `${metric}: ${part}`);
        });
      }),
    ).toEqual([]);
    expect(count.values).toBeGreaterThan(0);
  });
  it('each fact of the article', () => {
    expect(
      problems(({ page, text }) => {
        const facts = within(mainOf(page), (element) => /^F\d\d$/.test(attribute(element, 'data-fact') ?? '')).map((element) => {
          const cites = within(element, (inner) => hasClass(inner, 'cite')).map((cite) => squeezed(textOf(cite)));
          return cites.reduce((left, cite) => left.replace(cite, ''), squeezed(textOf(element)));
        });
        count.facts += facts.length;
        // Word for word: the digits are among them.
        return facts.filter((fact) => !text.includes(fact));
      }),
    ).toEqual([]);
    expect(count.facts).toBe(2 * Object.keys(model.content.taxonomy.ledger).length);
  });
  it('each number of a picture', () => {
    expect(
      problems(({ page, text }) => {
        const pictures = within(mainOf(page), (element) => attribute(element, 'data-picture') !== undefined);
        const numbers = pictures.flatMap((picture) =>
          within(picture, (element) => hasClass(element, 'value') || element.tagName === 'td' || hasClass(element, 'picture-title')).flatMap(
            (element) => digits(textOf(element)),
          ),
        );
        count.pictures += numbers.length;
        return numbers.filter((number) => !digits(text).includes(number));
      }),
    ).toEqual([]);
    expect(count.pictures).toBeGreaterThan(0);
  });
  it('everything else of a case: facts, doubts, silence, questions, sources, changes', () =>
    expect(
      problems(({ page, text }) => {
        const id = /^(?:\/en)?\/cases\/([a-z0-9-]+)\/$/.exec(page.address)?.[1];
        const record = model.caseById.get(id ?? '')?.record;
        if (!record) return [];
        const main = mainOf(page);
        const part = (name: string) => within(main, (element) => attribute(element, 'id') === name);
        const inside = (name: string, fits: (element: Element) => boolean) => part(name).flatMap((element) => within(element, fits));
        const wanted = [
          ...within(main, (element) => hasClass(element, 'facts')).flatMap((element) => within(element, ({ tagName }) => tagName === 'dd')),
          ...within(main, (element) => attribute(element, 'data-part') === 'summary'),
          ...within(main, (element) => attribute(element, 'data-part') === 'doubts').flatMap((element) =>
            within(element, ({ tagName }) => tagName === 'li'),
          ),
          ...['problem', 'approach', 'effort', 'source-notes'].flatMap((name) => inside(name, ({ tagName }) => tagName === 'p')),
          ...within(main, (element) => attribute(element, 'data-undisclosed') !== undefined),
          // The general questions are for the printed sheet alone.
          ...within(main, (element) => hasClass(element, 'call-questions')).flatMap((element) =>
            within(element, (item) => item.tagName === 'li' && !hasClass(item, 'on-paper')),
          ),
          ...inside('sources', (element) => hasClass(element, 'source-title')),
          ...inside('changes', ({ tagName }) => tagName === 'dd'),
          ...inside('cite', ({ tagName }) => tagName === 'dd'),
        ].map((element) => squeezed(textOf(element)));
        return [...wanted, formatDate(record.checked_on, page.language)].filter((each) => !text.includes(each));
      }),
    ).toEqual([]));
  it('what is said of an entry', () =>
    expect(
      problems(({ page, text }) =>
        page.address.includes('/reference/')
          ? within(mainOf(page), (element) => hasClass(element, 'fact-list'))
              .flatMap((element) => within(element, ({ tagName }) => tagName === 'li'))
              .map((element) => squeezed(textOf(element)))
              .filter((fact) => !text.includes(fact))
          : [],
      ),
    ).toEqual([]));
});

it('is served as Markdown in UTF-8, packed where the reader can unpack it', async () => {
  const { url, close } = await serve({ dist: DIST, port: 0 });
  try {
    const page = byAddress.get('/article/')!;
    for (const encoding of ['identity', 'br']) {
      const answer = await fetch(new URL(`${page.address.slice(1)}index.md`, url), { headers: { 'accept-encoding': encoding } });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
      expect(await answer.text()).toBe(readFileSync(join(DIST, page.address, 'index.md'), 'utf8'));
    }
    for (const [path, type] of [
      ['feed.xml', 'application/atom+xml; charset=utf-8'],
      ['llms.txt', 'text/plain; charset=utf-8'],
      ['cases.csv', 'text/csv; charset=utf-8'],
      ['manifest.webmanifest', 'application/manifest+json'],
    ] as const) {
      const answer = await fetch(new URL(path, url));
      expect([path, answer.headers.get('content-type')]).toEqual([path, type]);
    }
  } finally {
    await close();
  }
});
