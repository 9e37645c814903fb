import { gradeCounts, resultCount } from '../../model/cases.ts';
import { lastChecked } from '../../model/checked.ts';
import { facetName } from '../../model/facet-names.ts';
import type { PageFacet } from '../../model/facets.ts';
import { withPages, type Model } from '../../model/model.ts';
import { countedQuestions } from '../../model/questions.ts';
import { afterArticle } from '../../model/timeline.ts';
import { strings } from '../../i18n/index.ts';
import { fileHref, href, linkTo, routes } from '../../routes.ts';
import { LISTS, type List } from '../api/json.ts';
import { plainMarkdown } from './markdown.ts';
import { proseOf } from '../../records/content.ts';

const LIST_SAYS: Record<List, string> = {
  cases: 'every case with its results, grades, doubts and sources, both languages in one record',
  results: 'every result by itself',
  figures: 'every figure of the article: who says it, for when, what was checked',
  reference: 'entries: companies, models, places, policies, terms',
  updates: 'what came after the article',
  sources: 'every publication cited',
};

/**
 * /llms.txt (llmstxt.org): for a program that reads this site in place of a person. An index of ways in, never of cases:
 * it is as long with ten thousand cases as with forty. One file in English for both languages, since it is read by machines
 * that know both, and every page it names says where its Chinese translation is; Chinese names stand beside the English ones.
 */
export function llmsText(model: Model, host: URL | undefined): string {
  const { content, cases } = model;
  const { taxonomy } = content;
  const [en, zh] = [strings('en'), strings('zh')];
  const file = (path: string): string => linkTo(host, fileHref(path));
  const page = (path: string): string => linkTo(host, href('en', path));
  const link = (text: string, address: string, says?: string): string =>
    `- [${plainMarkdown(text)}](${address})${says === undefined ? '' : `: ${says}`}`;
  const section = (title: string, lines: readonly string[]): string => `## ${title}\n\n${lines.join('\n')}`;

  const { cases: byGrade } = gradeCounts(cases);
  const shares = [4, 3, 2, 1, 0].map(
    (grade) =>
      `${grade === 0 ? 'not graded (scope only, or no result)' : `grade ${grade} (${en.grades.names[grade]?.toLowerCase() ?? ''})`}: ${byGrade[grade] ?? 0}`,
  );
  const entries = withPages(model).length;
  const count = (n: number): string => `${n} case${n === 1 ? '' : 's'}`;
  const facet = (name: PageFacet): string[] =>
    model
      .facet(name)
      .map(({ value, count: n }) =>
        link(`${facetName(name, value, taxonomy, 'en')} · ${facetName(name, value, taxonomy, 'zh')}`, page(routes.facet(name, value)), count(n)),
      );
  const part = (id: string, language: 'en' | 'zh') => proseOf(content.sections, id, language).data;
  const overview = proseOf(content.pages, 'overview', 'en').data;
  const tenMinutes = proseOf(content.pages, 'ten-minutes', 'en').data;

  return `${[
    `# ${en.site.name} · ${zh.site.name}`,
    `> ${en.site.description} Independent, not official; in Chinese (at the root) and English (under /en/). ${count(cases.length)}, ${resultCount(cases)} results, ${entries} reference entries, ${content.records.sources.size} sources; last checked ${lastChecked(content)}.`,
    [
      'Before you use or repeat a number:',
      '',
      '- A case says what its sources claim. Claimed is not proven: say who claims it, who measured it, and its grade of evidence (1 stated, 2 comparable, 3 reviewed or confirmed, 4 independently measured).',
      `- The cases on record are those that were reported on, no sample: no ranking, adoption rate or success rate follows from them. Cases by their main result: ${shares.join('; ')}.`,
      '- Cite the original source first (each case names it), then this site. Texts and data: CC BY 4.0.',
      '- The article retold here dates from late 2024: its “now” is then. What came later stands beside it, dated.',
      '- “Not disclosed” means that no source says so, not that it is zero.',
      '- Every page of a case, a part of the article or an entry has a twin in Markdown: add `index.md` to its address. For Chinese, leave out `/en`.',
    ].join('\n'),
    section('The article', [
      link(overview.title, page(routes.markdownVersion(routes.article)), 'overview of the four parts'),
      link(tenMinutes.title, page(routes.markdownVersion(routes.tenMinutes)), tenMinutes.description),
      ...model.sections.map((id) =>
        link(`${part(id, 'en').title} · ${part(id, 'zh').title}`, page(routes.markdownVersion(routes.section(id))), part(id, 'en').description),
      ),
      link(en.figures.title, page(routes.figures), `${content.records.figures.size} figures`),
      link(en.targets.title, page(routes.targets)),
      link(en.timeline.title, page(routes.timeline), `${afterArticle(model.timeline).length} things that came after the article among them`),
    ]),
    section('Evidence', [
      link('How grades are given', page(routes.evidence), 'the rule, examples, and how often sources are silent'),
      link(en.nav.readingACase, page(routes.readingACase)),
      link(en.nav.about, page(routes.about)),
      link(en.sources.title, page(routes.sources)),
      link('What this site measures of itself', page(routes.quality)),
    ]),
    section('Data: the full list of cases is here', [
      ...LISTS.map((name) => link(`${name}.json`, file(routes.list(name)), `${LIST_SAYS[name]} ([schema](${file(routes.schema(name))}))`)),
      link('cases.csv', file(routes.casesCsv), 'a row a case'),
      link('results.csv', file(routes.resultsCsv), 'a row a result'),
      link('The data API, documented', page(routes.api)),
      link('data-readme.txt', file(routes.dataReadme), 'what the files hold and what they do not prove'),
      ...(host ? [link('Sitemap', file('/sitemap-index.xml'), 'every page in both languages')] : []),
    ]),
    section('Questions answered from the records', [
      ...countedQuestions(cases, taxonomy).map(({ id, question, count: n }) =>
        link(`${question.name.en} · ${question.name.zh}`, page(routes.question(id)), count(n)),
      ),
    ]),
    section('Cases by industry', facet('industry')),
    section('Cases by city', facet('city')),
    section('News', [
      link('Atom feed, English', page(routes.feed), 'new and changed cases in full, and what came after the article'),
      link('Atom feed, Chinese', file(routes.feed)),
      '- Each industry page has a feed of its own: add `feed.xml` to its address.',
    ]),
    section('Optional', [
      link(en.nav.cases, page(routes.cases), 'the catalogue with its filters; they stand in the address'),
      link(en.reference.title, page(routes.reference), `${entries} entries`),
      link(`${zh.site.name}（中文首页）`, file('/')),
    ]),
  ].join('\n\n')}\n`;
}
