import { z } from 'astro/zod';
import { field } from '../field.ts';
import { date, day, id, ledgerId, perhapsMeasured, sentence } from '../primitives.ts';

/** What happened after the article was written. */
export const updateSchema = z.strictObject({
  date: field(date, '发生的时间', 'when it happened'),
  status: field(z.enum(['outcome', 'target', 'measure', 'claim']), '结果、目标、措施或说法', 'outcome, target, measure or claim'),
  text: field(sentence, '一两句话', 'one or two sentences'),
  quantities: field(
    z.array(perhapsMeasured).default([]),
    '里面的数字；写明量的是什么的，与目标并列',
    'the numbers in it; those that say what they measure are set beside targets',
  ),
  sources: field(z.array(id).min(1), '出处', 'the sources'),
  figures: field(z.array(id).default([]), '它让哪些数字要重新看', 'figures that it puts in perspective'),
  entries: field(z.array(id).default([]), '相关词条', 'entries that it is about'),
  ledger: field(z.array(ledgerId).default([]), '相关的文章事实', 'facts of the article that it puts in perspective'),
  checked_on: field(day.optional(), '最近核对日期', 'day on which it was last checked'),
  caution: field(sentence.optional(), '读的时候要小心什么', 'what to mind when reading it'),
});
export type UpdateRecord = z.infer<typeof updateSchema>;
