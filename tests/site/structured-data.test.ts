import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { speltFirst } from '../../src/i18n/spelt.ts';
import { DIST, attribute, builtPages, elementsOf, is404, siteModel, tags, textOf, type BuiltPage } from '../support/built-pages.ts';
import { problemsOf, type Node } from './schema-org.ts';

const model = siteModel();

interface Described {
  page: BuiltPage;
  nodes: Node[];
  /** The page's words, without what machines read. */
  text: string;
}
let all: Described[] = [];
const isNoindex = (page: BuiltPage) => tags(page, 'meta').some((element) => attribute(element, 'name') === 'robots');
const scripts = (page: BuiltPage) => tags(page, 'script').filter((element) => attribute(element, 'type') === 'application/ld+json');

beforeAll(() => {
  all = builtPages()
    .filter((page) => !is404(page) && !isNoindex(page))
    .map((page) => {
      const [script] = scripts(page);
      const data = JSON.parse(script ? textOf(script) : '{}') as { '@context'?: string; '@graph'?: Node[] };
      return { page, nodes: data['@context'] === 'https://schema.org' ? (data['@graph'] ?? []) : [], text: textOf(tags(page, 'main')[0]!) };
    });
});

const problems = (check: (described: Described) => string | string[] | undefined): string[] =>
  all.flatMap((described) => [check(described) ?? []].flat().map((problem) => `${described.page.address}: ${problem}`));
const meta = (page: BuiltPage, name: string) => tags(page, 'meta').find((element) => attribute(element, 'name') === name);
const main = ({ nodes }: Described): Node => nodes[0] ?? {};
const typed = ({ nodes }: Described, type: string) => nodes.filter((node) => node['@type'] === type);
/** Numbers as they are printed: 1,385, 2.5, 35. */
const numbers = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];
/** English writes counts under ten in words in a sentence. */
const SPELT = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const counts = (text: string, n: number): boolean =>
  numbers(text).includes(String(n)) || text.includes(`${n} of the `) || (n in SPELT && new RegExp(`\\b${SPELT[n]}\\b`, 'i').test(text));
/** Spaces differ between a line and its parts on the page. */
const tight = (text: string) => text.replace(/\s+/g, '');

describe('structured data', () => {
  it('stands once on every page that search engines keep, and on no other', () => {
    expect(all.length).toBeGreaterThan(0);
    expect(
      problems((described) =>
        scripts(described.page).length === 1 && described.nodes.length > 0 ? undefined : `${scripts(described.page).length} scripts`,
      ),
    ).toEqual([]);
    expect(builtPages().filter((page) => isNoindex(page) && scripts(page).length > 0)).toEqual([]);
  });
  it("is valid by schema.org's own vocabulary", () => expect(problems(({ nodes }) => nodes.flatMap((node) => problemsOf(node)))).toEqual([]));
  it('is checked by rules that can fail', () => {
    expect(problemsOf({ '@type': 'Artikel' })).toHaveLength(1);
    expect(problemsOf({ '@type': 'Article', wordcount: 3 })).toHaveLength(1);
    expect(problemsOf({ '@type': 'Person', headline: 'not for persons' })).toHaveLength(1);
    expect(problemsOf({ '@type': 'ItemList', numberOfItems: 'three' })).toHaveLength(1);
    expect(problemsOf({ '@type': 'Article', author: { '@type': 'Place' } })).toHaveLength(1);
    expect(problemsOf({ '@type': 'Article', isPartOf: { name: 'neither type nor reference' } })).toHaveLength(1);
    expect(problemsOf({ '@type': 'Article', headline: 'good', dateModified: '2026-11-24' })).toEqual([]);
  });
  it('claims no review of a claim, no search action, no rating', () =>
    expect(problems(({ page }) => /ClaimReview|SearchAction|ratingValue/.exec(textOf(scripts(page)[0]!))?.[0])).toEqual([]));
  it('speaks of its own page in its language, as head and heading do', () =>
    expect(
      problems((described) => {
        const node = main(described);
        const { page } = described;
        const canonical = attribute(
          tags(page, 'link').find((link) => attribute(link, 'rel') === 'canonical')!,
          'href',
        );
        const home = node['@type'] === 'WebSite';
        if (node.url !== canonical) return `url ${String(node.url)}`;
        if (!home && node['@id'] !== canonical) return `id ${String(node['@id'])}`;
        if (!home && node.inLanguage !== (page.language === 'zh' ? 'zh-CN' : 'en')) return `language ${String(node.inLanguage)}`;
        if (node.description !== attribute(meta(page, 'description')!, 'content')) return 'another description';
        return textOf(tags(page, 'title')[0]!).includes(node.name as string) ? undefined : `name ${String(node.name)}`;
      }),
    ).toEqual([]));
  it('names the other language as translation or original, and that page names this one', () => {
    const byId = new Map(all.map((described) => [main(described)['@id'], main(described)]));
    expect(
      problems((described) => {
        const node = main(described);
        if (node['@type'] === 'WebSite') return undefined;
        const [key, back] = described.page.language === 'zh' ? ['workTranslation', 'translationOfWork'] : ['translationOfWork', 'workTranslation'];
        const translation = byId.get((node[key] as Node | undefined)?.['@id'] ?? '');
        return (translation?.[back] as Node | undefined)?.['@id'] === node['@id'] ? undefined : 'not reciprocal';
      }),
    ).toEqual([]);
  });
  it('shows the way down as the page does', () =>
    expect(
      problems((described) => {
        const [list] = typed(described, 'BreadcrumbList');
        const nav = tags(described.page, 'nav').find((el) => attribute(el, 'class') === 'crumbs');
        const shown = nav ? described.page.elements.filter((el) => el.tagName === 'a' && isIn(el, nav)).map(textOf) : [];
        const said = ((list?.itemListElement as Node[] | undefined) ?? []).map(({ name }) => name as string);
        return JSON.stringify(said.slice(0, -1)) === JSON.stringify(shown) ? undefined : `${said.join(' > ')} / ${shown.join(' > ')}`;
      }),
    ).toEqual([]));
  it('lists the cases that stand on a list page, in their order, and counts them all', () =>
    expect(
      problems((described) => {
        const list = main(described).mainEntity as Node | undefined;
        if (list?.['@type'] !== 'ItemList') return undefined;
        const items = list.itemListElement as Node[];
        const questions = described.page.address.endsWith('/questions/');
        // What stands aside is no answer, only the nearest to one.
        const asides = tags(described.page, 'aside');
        const aside = (el: El) => asides.some((part) => isIn(el, part));
        const links = tags(described.page, 'a').filter(
          (el) => (attribute(el, 'data-case') !== undefined && !aside(el)) || (questions && inEntries(described.page, el)),
        );
        const shown = links.map((el) => attribute(el, 'href'));
        const whole = (url: unknown) => new URL(url as string);
        // The last part leads to a result of the case.
        if (JSON.stringify(items.map(({ url }) => whole(url).pathname + whole(url).hash)) !== JSON.stringify(shown)) return 'another list';
        if (!items.every(({ position }, i) => position === i + 1)) return 'positions';
        const n = list.numberOfItems as number;
        // English writes few of them in words.
        return questions || counts(described.text, n) || described.text.includes(speltFirst(n)) || n === 0 ? undefined : `${n} isn't on the page`;
      }),
    ).toEqual([]));
  it("has every result of a case as a claim whose numbers, claimant's name, grade and caveats the page shows", () => {
    let claims = 0;
    expect(
      problems((described) => {
        if (main(described)['@type'] !== 'Article' || !/\/cases\//.test(described.page.address)) return undefined;
        const shown = described.page.elements.filter((el) => attribute(el, 'data-result-id') !== undefined);
        const said = (main(described).mentions as Node[] | undefined) ?? [];
        if (shown.length !== said.length) return `${said.length} claims, ${shown.length} results`;
        return said.flatMap((claim, i) => {
          claims++;
          // A cell ends a number.
          const cells = elementsOf(shown[i]!).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
          const text = (cells.length > 0 ? cells : [shown[i]!]).map(textOf).join(' ');
          // The grade's name, and each caveat.
          const words = [claim.name as string, ...((claim.description as string).split(/[：:]/).at(-1) ?? '').split(/[；;]/)].map(tight);
          return [
            ...numbers(claim.text as string).filter((number) => !numbers(text).includes(number)),
            ...words.filter((word) => !tight(text).includes(word)),
            ...((claim.author as Node[] | undefined) ?? [])
              .map(({ name }) => name as string)
              .filter((name) => !tight(described.text).includes(tight(name))),
          ].map((missing) => `${claim.name as string}: ${missing} isn't shown`);
        });
      }),
    ).toEqual([]);
    expect(claims).toBeGreaterThan(0);
  });
  it('dates cases and cites their sources as the page does', () =>
    expect(
      problems((described) => {
        if (main(described)['@type'] !== 'Article') return undefined;
        const { dateModified, datePublished, citation } = main(described);
        const times = tags(described.page, 'time').map((el) => attribute(el, 'datetime'));
        const links = new Set(tags(described.page, 'a').map((el) => attribute(el, 'href')));
        const works = (citation as (Node | string)[] | undefined) ?? [];
        return [
          ...[datePublished, dateModified]
            .filter((day) => day !== undefined && !times.includes(day as string))
            .map((day) => `${String(day)} isn't shown`),
          ...works
            .filter((work) => typeof work !== 'string' && /\/cases\//.test(described.page.address) && !links.has(work.url as string))
            .map((work) => `${(work as Node).url as string} isn't linked`),
          ...works
            .map((work) => (typeof work === 'string' ? [work] : [work.name as string, ...(work.alternateName ? [work.alternateName as string] : [])]))
            .filter((titles) => !titles.some((title) => tight(described.text).includes(tight(title))))
            .map(([title]) => `${title!} isn't shown`),
        ];
      }),
    ).toEqual([]));
  it('gives a case the dates of its record: when it was added, and when it was last changed', () => {
    let dated = 0;
    expect(
      problems((described) => {
        const id = /\/cases\/([^/]+)\/$/.exec(described.page.address)?.[1];
        const record = model.caseById.get(id ?? '')?.record;
        if (!record) return undefined;
        dated++;
        const { datePublished, dateModified } = main(described);
        return datePublished === record.added && dateModified === record.updated
          ? undefined
          : `published ${String(datePublished)}, modified ${String(dateModified)}; recorded: ${record.added}, ${record.updated}`;
      }),
    ).toEqual([]);
    expect(dated).toBe(2 * model.cases.length);
  });
  it("names an entry as its heading does, and links an organisation's own site", () => {
    const sites: string[] = [];
    expect(
      problems((described) => {
        const thing = described.nodes.find((node) => (node['@id'] ?? '').endsWith('#it'));
        if (!thing) return /\/reference\/./.test(described.page.address) ? 'nothing that it is about' : undefined;
        const site = thing.sameAs as string | undefined;
        if (site) sites.push(site);
        if (site && !tags(described.page, 'a').some((el) => attribute(el, 'href') === site)) return `${site} isn't linked`;
        return tight(textOf(tags(described.page, 'h1')[0]!)) === tight(thing.name as string) ? undefined : `name ${thing.name as string}`;
      }),
    ).toEqual([]);
    expect(sites.length).toBeGreaterThan(0);
  });
  it('has the figures of the article as the page prints them', () => {
    for (const address of ['/figures/', '/en/figures/']) {
      const described = all.find(({ page }) => page.address === address)!;
      const shown = Object.fromEntries(
        described.page.elements
          .filter((el) => el.tagName === 'span' && attribute(el, 'class') === 'value')
          .map((el) => [attribute(el, 'data-figure'), tight(textOf(el))]),
      );
      const said = (main(described).variableMeasured as Node[]).map(({ propertyID, value }) => [propertyID, tight(value as string)]);
      expect(Object.fromEntries(said)).toEqual(shown);
      expect(said.length).toBeGreaterThan(0);
      // A plan or policy is a text; whoever tells what it says is not its author.
      const { figures, reference } = siteModel().content.records;
      const documents = new Set(
        [...figures].flatMap(([id, { data }]) => {
          const kind = reference.get(data.said_by)?.data.kind;
          return kind === undefined || ['person', 'company', 'organisation'].includes(kind) ? [] : [id];
        }),
      );
      const claims = main(described).variableMeasured as { propertyID: string; subjectOf: Node }[];
      expect(claims.flatMap(({ propertyID, subjectOf }) => (subjectOf.author === undefined ? [propertyID] : []))).toEqual(
        claims.flatMap(({ propertyID }) => (documents.has(propertyID) ? [propertyID] : [])),
      );
      expect(claims.every(({ subjectOf }) => (subjectOf.author === undefined) === (subjectOf.firstAppearance !== undefined))).toBe(true);
    }
  });
  it('offers data files that are there, each with a licence', () => {
    const files: string[] = [];
    expect(
      problems((described) => {
        const sets = described.nodes
          .flatMap((node) => [node, ...((node.dataset as Node[] | undefined) ?? [])])
          .filter((node) => node['@type'] === 'Dataset');
        return sets.flatMap((set) => {
          const urls = (set.distribution as Node[]).map(({ contentUrl }) => contentUrl as string);
          files.push(...urls);
          return [...(set.license ? [] : ['no licence']), ...urls.filter((url) => !existsSync(join(DIST, new URL(url).pathname)))];
        });
      }),
    ).toEqual([]);
    expect(new Set(files).size).toBe(8);
  });
  it('says on what the retelling is based: by name and author alone', () =>
    expect(
      problems((described) => {
        if (!/\/article\//.test(described.page.address)) return undefined;
        const base = main(described).isBasedOn as Node | undefined;
        return base && Object.keys(base).sort().join() === '@type,author,inLanguage,name' ? undefined : JSON.stringify(base);
      }),
    ).toEqual([]));
});

type El = BuiltPage['elements'][number];
function isIn(el: El, ancestor: El): boolean {
  for (let node: unknown = el; node; node = (node as { parentNode?: unknown }).parentNode) if (node === ancestor) return true;
  return false;
}
/** Links of the index of questions. */
const inEntries = (page: BuiltPage, el: El) => page.elements.some((dl) => attribute(dl, 'class') === 'entries' && isIn(el, dl));
