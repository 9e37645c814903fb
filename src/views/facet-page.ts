/** One value of a facet in the words of one language: what it means, what the records say of it, its cases. */
import { formatDate } from '../i18n/format.ts';
import { machineStrings } from '../i18n/machine-strings.ts';
import { pictureStrings } from '../i18n/pictures.ts';
import { comparedCount, gradeCounts, byStrength, topProviders } from '../model/cases.ts';
import { threads } from '../model/disclosure.ts';
import { facetName } from '../model/facet-names.ts';
import { PAGE_FACETS, type PageFacet } from '../model/facets.ts';
import { LEAST_CASES } from '../model/indexable.ts';
import type { Model } from '../model/model.ts';
import { onPage } from '../model/pages.ts';
import { pageAddress, routes } from '../routes.ts';
import { caseRowView, type CaseRowView } from './case-row.ts';
import type { ViewContext } from './context.ts';
import { facetViews } from './facets.ts';
import { facetDescription } from './page-descriptions.ts';
import type { PageView } from './page.ts';
import { pagesView, type PagesView } from './pages.ts';
import { clothTitle } from './pictures/unfinished-cloth.ts';
import { rememberedByKey } from './remembered.ts';
import { caseGradeView, gradeView, type GradeView } from './result.ts';
import { entryPiece, pageLink, type LinkView } from './text.ts';

export interface FacetPageView {
  page: PageView;
  definition: string | undefined;
  /** A single case, which says little: where there are more. */
  wider: LinkView | undefined;
  /** How many cases have which grade, those that none has left out. */
  grades: { grade: GradeView; count: number }[];
  /** What all of them together bring, as far as their sources say. */
  finding: string;
  /** Strongest evidence first. */
  rows: CaseRowView[];
  pages: PagesView;
  /** The catalogue narrowed down to it, to be combined. */
  combine: LinkView;
  /** The most frequent ones. */
  providers: { name: string | LinkView; count: number }[];
  /** The other values, without counts: each new case would change the pages of all of them. */
  others: { name: string; groups: { name: string | undefined; values: LinkView[] }[] };
  /** Industries have a feed of their own. */
  feed: { title: string; link: LinkView } | undefined;
  /** What paper says besides: up to when the records are checked, and what the grades are called. */
  printed: { checked: string; grades: string[] };
  /** Its codes by standard. */
  codes: { standard: string; code: string }[];
}

/** Every value that has a page, with how many cases it lists. */
export const facetPages = ({ facet: valuesOf }: Model) => PAGE_FACETS.flatMap((facet) => valuesOf(facet).map((counted) => ({ facet, ...counted })));

/** Names that fit in a line or two. */
const PROVIDERS_SHOWN = 8;

/** What all pages of a value have in common, however many they are. */
const sharedByPages = rememberedByKey((ctx: ViewContext, key) => {
  const { t, model, language } = ctx;
  const [facet, value] = key.split('=') as [PageFacet, string];
  const { taxonomy } = model.content;
  const cases = byStrength(model.casesWith(facet, value));
  const name = facetName(facet, value, taxonomy, language, facet === 'city' || facet === 'stage' ? 'name' : 'short');
  const full = facetName(facet, value, taxonomy, language);
  const entry = taxonomy[facet][value]!;
  const grades = gradeCounts(cases).cases;
  const { feed } = machineStrings(language);
  return {
    cases,
    name,
    lead: t.facet.lead(full, cases.length, comparedCount(cases.map(({ headline }) => headline))),
    view: {
      definition: 'definition' in entry ? entry.definition[language] : undefined,
      wider: cases.length < LEAST_CASES ? pageLink(ctx, routes.cases, t.facet.wider) : undefined,
      grades: [4, 3, 2, 1, 0].flatMap((grade) => {
        const count = grades[grade] ?? 0;
        return count > 0 ? [{ grade: grade === 0 ? caseGradeView(ctx, { headline: undefined, results: [] }) : gradeView(ctx, grade), count }] : [];
      }),
      finding: clothTitle(ctx, threads(cases)),
      combine: pageLink(ctx, `${routes.cases}?${facet}=${value}`, t.facet.combine),
      providers: topProviders(cases, PROVIDERS_SHOWN).map(({ id, count }) => ({ name: entryPiece(ctx, id), count })),
      others: {
        name: t.facet.others[facet],
        groups: facetViews(ctx, [facet])
          .flatMap(({ groups }) => groups)
          .map((group) => ({
            name: group.name,
            values: group.values.map(({ link }) => link).filter(({ href }) => href !== pageAddress(language, routes.facet(facet, value))),
          }))
          .filter(({ values }) => values.length > 0),
      },
      feed:
        facet === 'industry'
          ? { title: feed.name(full), link: { text: feed.link, href: pageAddress(language, routes.industryFeed(value)) } }
          : undefined,
      printed: {
        checked: pictureStrings(language).checkedTo(formatDate(model.lastChecked, language)),
        grades: [1, 2, 3, 4].map((level) => gradeView(ctx, level).text),
      },
      codes:
        'isic' in entry
          ? [
              { standard: t.facet.standard, code: entry.code },
              { standard: t.facet.isic, code: entry.isic },
            ]
          : 'tile' in entry && entry.code
            ? [{ standard: t.facet.gb2260, code: entry.code }]
            : [],
    } satisfies Omit<FacetPageView, 'page' | 'rows' | 'pages'>,
  };
});

export function facetPageView(ctx: ViewContext, facet: PageFacet, value: string, number: number): FacetPageView {
  const { t, model, language } = ctx;
  const { cases, name, lead, view } = sharedByPages(ctx, `${facet}=${value}`);
  return {
    page: {
      path: routes.facetPage(facet, value)(number),
      title: t.facet.title(name) + (number > 1 ? `${t.dot}${t.cases.page(number)}` : ''),
      lead,
      description: facetDescription(facet, value, number, model, language),
      crumbs: [pageLink(ctx, routes.cases, t.nav.cases), t.cases.by[facet]],
      kind: number === 1 ? 'facet' : undefined,
    },
    ...view,
    rows: onPage(cases, number).map((item) => caseRowView(ctx, item)),
    pages: pagesView(cases.length, number, routes.facetPage(facet, value)),
  };
}
