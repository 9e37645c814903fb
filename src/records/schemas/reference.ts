import { z } from 'astro/zod';
import { field } from '../field.ts';
import { date, day, httpUrl, id, ledgerId, measured, paragraph, plannedYear, sentence, text, words } from '../primitives.ts';

export const REFERENCE_KINDS = [
  'model',
  'product',
  'company',
  'organisation',
  'person',
  'place',
  'zone',
  'platform',
  'policy',
  'programme',
  'event',
  'publication',
  'term',
] as const;

/** One thing a reader may want explained or found. It has a page of its own when `about` is written. */
export const referenceSchema = z.strictObject({
  kind: field(z.enum(REFERENCE_KINDS), '词条种类', 'kind of entry'),
  name: field(text(50, 110), '正式名称', 'the official name'),
  name_is_ours: field(z.boolean().default(false), '英文名是本站译名', 'the English name is our translation'),
  aliases: field(
    z.strictObject({ zh: z.array(words).default([]), en: z.array(words).default([]) }).default({ zh: [], en: [] }),
    '别名、简称',
    'other names and short forms',
  ),
  short: field(text(24, 60).optional(), '行文用的短名', 'the short name used in running text'),
  one_line: field(sentence, '一句话说明', 'one line'),
  about: field(paragraph.optional(), '一段话；写了就有词条页', 'a paragraph; with it the entry has a page'),
  website: field(httpUrl.optional(), '官方网站', 'official website'),
  facts: field(
    z
      .array(
        z.strictObject({
          text: sentence,
          date: date.optional(),
          happened: field(
            date.optional(),
            '发生的时间；写了就上时间线，同一件事只写一处',
            'when it happened: puts it on the timeline; one event is told once',
          ),
          target_year: field(plannedYear.optional(), '所定目标的年限', 'the year for which it sets targets'),
          quantities: field(z.array(measured).default([]), '所定的目标，一个数一项', 'the targets that it sets, one a number'),
          sources: z.array(id).min(1),
        }),
      )
      .default([]),
    '有出处的事实',
    'facts with sources',
  ),
  cities: field(
    z.strictObject({ core: z.array(z.string()).min(1), around: z.array(z.string()).min(1) }).optional(),
    '出处说的核心城市和周边城市',
    'the cities that the source names as the core and around it',
  ),
  relations: field(z.array(id).default([]), '相关词条', 'related entries'),
  ledger: field(z.array(ledgerId).default([]), '文章里的事实编号', 'facts of the article about it'),
  doubts: field(sentence.optional(), '读者应知道的疑问', 'doubts that a reader should know'),
  checked_on: field(day.optional(), '最近核对日期', 'day on which it was last checked'),
});
export type ReferenceRecord = z.infer<typeof referenceSchema>;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];
