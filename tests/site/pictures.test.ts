import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { sectionOf } from '../../src/model/figures.ts';
import { ARTICLE_SOURCE } from '../../src/records/article-source.ts';
import { attribute, builtPages, type BuiltPage, type Element, siteModel } from '../support/built-pages.ts';
import {
  barProblems,
  clothProblems,
  memberProblems,
  pairProblems,
  picture as pictureOf,
  ringProblems,
  rulerProblems,
  swatchProblems,
  timelineProblems,
} from './drawings.ts';

const { content } = siteModel();
let pages: Map<string, BuiltPage>;
beforeAll(() => {
  pages = new Map(builtPages().map((page) => [page.address, page]));
});

const elementsOf = (html: string): Element[] => {
  const found: Element[] = [];
  const visit = (node: Tree.Node) => {
    if ('tagName' in node) found.push(node);
    for (const child of 'childNodes' in node ? node.childNodes : []) visit(child);
  };
  visit(parse(html));
  return found;
};

/** The picture, where it stands, how its problems are found, and one coordinate that must not be moved unseen. */
const PICTURES: [
  name: string,
  /** Undefined: in whichever part of the article shows it. */
  address: string | undefined,
  problems: (elements: readonly Element[], language: 'zh' | 'en') => string[],
  coordinate: RegExp,
  moved: string,
][] = [
  ['city-ring', undefined, (elements) => ringProblems(elements, content), /(<li class="column-3 row-1") data-part="around"/, '$1'],
  ['unfinished-cloth', '/pictures/unfinished-cloth/', (elements) => clothProblems(elements, content), /(class="thread-woven" d="M)\d+/, '$1997'],
  ['comparable-pairs', '/pictures/comparable-pairs/', (elements) => pairProblems(elements, content), /(class="is"[^>]*width=")[\d.]+/, '$197'],
  ['three-rulers', '/pictures/three-rulers/', (elements) => rulerProblems(elements, content), /(class="mark-at"[^>]*width=")[\d.]+/, '$133'],
  ['timeline', '/timeline/', (elements) => timelineProblems(elements), /(cx=")[\d.]+(%"[^>]*data-dot="3")/, '$199$2'],
  [
    'chain',
    '/figures/',
    (elements, language) => memberProblems(elements, content, language),
    /(data-members="ai-chain-links"[^>]*>) ?<li>[^<]*<\/li>/,
    '$1',
  ],
  [
    'vision-valley',
    undefined,
    (elements, language) => memberProblems(elements, content, language),
    /(data-members="vision-valley-ends"[^>]*>) ?<li>[^<]*<\/li>/,
    '$1',
  ],
];

function pageOf(picture: string, address: string | undefined, language: 'zh' | 'en'): BuiltPage {
  const prefix = language === 'en' ? '/en' : '';
  if (address !== undefined) return pages.get(prefix + address)!;
  return [...pages.values()].find((page) => page.address.startsWith(`${prefix}/article/`) && page.html.includes(`data-picture="${picture}"`))!;
}

describe.each(PICTURES)('%s', (name, address, problems, coordinate, moved) => {
  it.each(['zh', 'en'] as const)('draws what is on record (%s), and it shows when one coordinate is moved', (language) => {
    const { html } = pageOf(name, address, language);
    expect(problems(elementsOf(html), language)).toEqual([]);
    const other = html.replace(coordinate, moved);
    expect(other).not.toBe(html);
    expect(problems(elementsOf(other), language)).not.toEqual([]);
  });
});

describe('the pages of cases', () => {
  const casePages = () => [...content.records.cases.keys()].map((id) => ({ id, page: pages.get(`/cases/${id}/`)! }));
  /** One with bars and with a stage that crosses a technique. */
  const drawn = () => casePages().find(({ page }) => /data-bar="after"/.test(page.html) && /url\(#both-/.test(page.html))!;
  const swatchesOf = (elements: readonly Element[]) => elements.filter((element) => attribute(element, 'class')?.startsWith('swatch '));

  it('weave each swatch from the case’s stages and technologies', () => {
    const problems = casePages().flatMap(({ id, page }) => swatchProblems(swatchesOf(page.elements)[0]!, id, content));
    expect(problems).toEqual([]);
  });
  it('… and a band that is moved shows', () => {
    const { id, page } = drawn();
    const html = page.html.replace(/(url\(#both-\w+\)" d="M)\d+/, '$1999');
    expect(swatchProblems(swatchesOf(elementsOf(html))[0]!, id, content)).not.toEqual([]);
  });
  it('draw before and after as long as they are', () => {
    expect(casePages().flatMap(({ id, page }) => barProblems(page.elements, id, content))).toEqual([]);
  });
  it('… and a bar that is shortened shows', () => {
    const { id, page } = drawn();
    const html = page.html.replace(/(data-bar="after"[^>]*><rect[^>]*width=")[\d.]+/, '$1200');
    expect(barProblems(elementsOf(html), id, content)).not.toEqual([]);
  });
});

describe.each(['zh', 'en'] as const)('the parts of the article (%s)', (language) => {
  it('draw a square for each figure, filled where somebody else than the article says it', () => {
    const figures = [...content.records.figures.values()].map(({ data }) => data);
    const parts = Object.keys(content.taxonomy.section).filter((part) => figures.some((figure) => sectionOf(figure, content) === part));
    expect(parts.length).toBeGreaterThan(0);
    for (const part of parts) {
      const own = figures.filter((figure) => sectionOf(figure, content) === part);
      const named = own.filter(({ said_by }) => said_by !== ARTICLE_SOURCE);
      const squares = pictureOf(pages.get(`${language === 'en' ? '/en' : ''}/article/${part}/`)!.elements, 'voices');
      const filled = (fill: string) => squares.filter((element) => element.tagName === 'rect' && attribute(element, 'class') === fill).length;
      expect([filled('none'), filled('full')], part).toEqual([own.length - named.length, named.length]);
    }
  });
});
