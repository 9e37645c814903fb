import { z } from 'astro/zod';
import { field } from '../field.ts';
import { date, day, id, label, ledgerId, plannedYear, quantity, sentence, text } from '../primitives.ts';

/** One figure or target of the article. */
export const figureSchema = z.strictObject({
  ledger: field(z.array(ledgerId).min(1), '对应的事实编号', 'the facts of the article that it carries'),
  label: field(label, '这个数是什么', 'what the number counts'),
  quantity: field(quantity, '数值和单位', 'number and unit'),
  as_of: field(date, '数字所指的时间', 'the date that the number speaks for'),
  target_year: field(plannedYear.optional(), '目标年份；不是目标就不写', 'the year a target is set for'),
  said_by: field(id, '谁说的：词条或来源的编号', 'who says so: id of an entry or a source'),
  source: field(id, '出处', 'the source'),
  members: field(
    z
      .array(z.strictObject({ name: text(24, 70), entry: id.optional() }))
      .min(2)
      .optional(),
    '数的是哪几样，照出处的次序',
    'the things that it counts, in the order of the source',
  ),
  more_unnamed: field(z.boolean().default(false), '出处的名单没有列完', 'the list of the source is left open'),
  members_source: field(id.optional(), '名称另有出处时，写出处', 'the source of the names, where it is another'),
  contestable: field(sentence.optional(), '可以商榷之处', 'what can be held against it'),
  checks: field(sentence, '核对过什么', 'what was checked'),
  checked_on: field(day.optional(), '最近核对日期', 'day on which it was last checked'),
});
export type FigureRecord = z.infer<typeof figureSchema>;
