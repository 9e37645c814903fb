import { z } from 'astro/zod';
import { field } from '../field.ts';
import { day, words } from '../primitives.ts';

const title = field(words.min(2).max(70), '标题', 'title');
const lead = field(words.min(10).max(320), '导语', 'lead');
/** Its length is measured by rules/descriptions.ts: it differs between the languages. */
const description = field(words, '给搜索引擎的简介，60—80 个汉字', 'what search engines show: whole sentences, 110 to 155 characters');
const updated = field(day, '更新日期', 'day of the last change');

/** Front matter of one section of the article, in one language. */
export const sectionSchema = z.strictObject({
  section: field(z.string(), 'taxonomy/section.yaml 里的编号，与文件名相同', 'id in taxonomy/section.yaml, same as the file name'),
  title,
  lead,
  description,
  updated,
});

/** Front matter of a page of the site's own (about, evidence …), in one language. */
export const pageSchema = z.strictObject({
  title,
  lead,
  description,
  updated,
});
export type SectionFrontMatter = z.infer<typeof sectionSchema>;
export type PageFrontMatter = z.infer<typeof pageSchema>;
