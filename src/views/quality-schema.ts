import { z } from 'astro/zod';
import { field } from '../records/field.ts';
import { day } from '../records/primitives.ts';

const count = z.number().int().min(0);
const share = z.number().min(0).max(1);
const milliseconds = z.number().min(0);
const counted = field(z.strictObject({ count, share }), '个数和占比', 'how many, and which share');

const grades = z.strictObject({ total: count, ungraded: count, stated: count, compared: count, corroborated: count, measured: count });
const ages = z.strictObject({
  total: count,
  dated: field(count, '写明核对日期的', 'those that bear a date of their check'),
  oldest: day.nullable(),
  median: day.nullable(),
  newest: day.nullable(),
  older_than_18_months: field(count, '到counted_to为止满18个月没有再核对的', 'not checked within 18 months before counted_to'),
});
const languages = z.strictObject({ zh: count, en: count });
const length = z.strictObject({ han_characters: count, english_words: count, words_per_100_characters: z.number().min(0) });

const engine = z.strictObject({
  mrr: field(share, '平均倒数排名', 'mean reciprocal rank'),
  recall: field(share, '前十条里找到的占比', 'share of the wanted pages among the first ten'),
  within_three: field(share, '前三条里有想要的', 'queries with a wanted page among the first three'),
  nothing_right: field(share, '没有答案的查询，答“没有”的占比', 'queries without an answer that get none'),
  pieces_within_three: field(share, '随机抽的正文片段，前三条里有原页', 'random pieces of text, their page among the first three'),
});
const speed = z.strictObject({
  answer_ms: field(
    z.strictObject({ median: milliseconds, p95: milliseconds, pagefind_median: milliseconds, pagefind_p95: milliseconds }),
    '索引读入以后一次查询的毫秒数',
    'milliseconds of a query once the index is there',
  ),
  first_answer_kb: field(
    z.strictObject({ median: z.number(), p90: z.number() }),
    '第一次查询要下载的千字节',
    'kilobytes on the wire for the first answer',
  ),
});
const search = z.strictObject({
  measured_on: day,
  cases: field(count, '另加的编造案例数', 'made-up cases added'),
  graded_queries: count,
  pieces: count,
  casebook: engine,
  pagefind: engine,
  minisearch: engine,
  zh: speed,
  en: speed,
});

const gated = z.strictObject({
  queries: count,
  mrr: engine.shape.mrr,
  within_three: engine.shape.within_three,
  nothing_right: engine.shape.nothing_right,
});
const gate = z.strictObject({ measured_on: day, zh: gated, en: gated });

const bytes = z.number().int().min(0);
const scores = { performance: count, accessibility: count, best_practices: count, seo: count };

/** Shape of /api/v1/quality.json, without what every file of the API says of itself. */
export const qualitySchema = z.strictObject({
  as_of: field(day, '内容最近一次核对的日期', 'the latest day on which anything of the content was checked'),
  grades: field(z.strictObject({ results: grades, cases: grades }), '证据等级的分布', 'how the grades are spread'),
  disclosure: field(
    z.strictObject({ results: count, baseline: counted, period: counted, cost: counted, measurer: counted, independent_voice: counted }),
    '成效数字里，写明各项的有多少',
    'how many of the results that claim an effect give what',
  ),
  sources: field(z.strictObject({ total: count, reprints: counted, without_address: counted }), '来源', 'sources'),
  quotes: field(
    z.strictObject({ results: count, given: counted, not_given: counted }),
    '有来源原话的结果',
    "results whose source's own words are on record",
  ),
  checks: field(
    z.strictObject({
      counted_to: field(day, '数到哪一天', 'the day to which ages are counted'),
      cases: ages,
      entries: ages,
    }),
    '核对离现在多久',
    'how old the checks are',
  ),
  twins: field(
    z.strictObject({
      prose_files: languages,
      facts: field(z.strictObject({ total: count, zh: count, en: count }), '文章的事实', 'facts of the article'),
      figures: field(languages, '正文里印出的数字', 'figures that the prose prints'),
      length: field(z.strictObject({ article: length, pages: length, cases: length, entries: length }), '两种语言的篇幅', 'length of the prose'),
      built_pages: field(z.strictObject({ measured_on: day, zh: count, en: count }), '生成的页面数', 'pages built'),
    }),
    '两种语言是否对等',
    'whether the languages are on a par',
  ),
  search: field(search, '搜索评测', 'benchmark of search'),
  search_gate: field(gate, '搜索不照着调的一组查询', 'queries on whose words the search isn’t tuned'),
  search_at_5000: field(search, '5000个案例时的搜索评测', 'the same with 5,000 cases'),
  weights: field(
    z.strictObject({
      measured_on: day,
      kinds: z.array(
        z.strictObject({
          kind: z.string(),
          pages: count,
          html_css: z.strictObject({ promised: bytes, median: bytes, heaviest: bytes }),
          js: z.strictObject({ promised: bytes, median: bytes, heaviest: bytes }),
        }),
      ),
    }),
    '页面重量，网上传输的字节',
    'weight of pages, bytes on the wire',
  ),
  lighthouse: field(
    z.strictObject({
      measured_on: day,
      version: z.string(),
      lowest: z.strictObject(scores),
      pages: z.array(z.strictObject({ page: z.string(), ...scores })),
    }),
    'Lighthouse各项得分，两种语言里取低的',
    'scores of Lighthouse, the lower of the two languages',
  ),
});
export type Quality = z.infer<typeof qualitySchema>;
