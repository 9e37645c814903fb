import { z } from 'astro/zod';
import { field } from '../field.ts';
import { date, day, httpUrl, id, sentence, text, words } from '../primitives.ts';
import { rule } from '../rule-names.ts';

const title = words.max(200);

/** One publication. A link stands only to pages worth trust; otherwise `url` is null and `url_missing` says why. */
export const sourceSchema = z
  .strictObject({
    title: field(title, '原题', 'title in its own language'),
    translated_title: field(
      title,
      '题名译文：中文来源写英文，英文来源写中文',
      'the title translated: into English for a Chinese source, into Chinese for an English one',
    ),
    title_is_ours: field(
      z.boolean().default(false),
      '原题没有见到，题名和译文都是本站的说明，例如“关于……的报道（页面标题未见）”',
      'the title was not seen: title and translation are a description of ours, such as ‘Report on … (headline not seen)’',
    ),
    author: field(words.optional(), '署名', 'author as printed'),
    publisher: field(text(60, 120).nullable(), '刊发单位；不知道就写 null', 'publisher; null when not known'),
    publisher_missing: field(sentence.optional(), '为什么不知道', 'why it is not known'),
    date: field(date.nullable(), '刊发日期', 'date of publication'),
    url: field(httpUrl.nullable(), '网址；不可信的页面写 null', 'address; null for pages not worth trust'),
    url_missing: field(sentence.optional(), '为什么不给链接', 'why no link is given'),
    language: field(z.enum(['zh-CN', 'zh-TW', 'en']), '语言', 'BCP 47 language'),
    kind: field(z.enum(['official', 'press', 'release', 'company', 'paper', 'audit', 'test-report', 'broker']), '种类', 'kind of publication'),
    voice: field(
      z.enum(['party', 'outlet', 'authority', 'measurer']),
      '声音：当事方、转述的媒体、主管机构、测量者',
      'party to the case, outlet that quotes, authority, or measurer',
    ),
    originator: field(id, '说话的源头；转载与原文同一个', 'where the text comes from; a reprint has that of its original'),
    peer_reviewed: field(z.boolean().default(false), '经同行评议', 'peer-reviewed'),
    reprint_of: field(id.optional(), '转载自哪条来源', 'the source that it reprints'),
    doi: field(
      z
        .string()
        .regex(/^10\.\d{4,9}\/\S+$/, rule('doi'))
        .optional(),
      'DOI，从10.写起',
      'its DOI, from 10. on',
    ),
    registration: field(words.max(40).optional(), '研究的注册号', 'registration number of the study'),
    ties: field(sentence.optional(), '作者与使用方或开发方的关系', 'the authors’ ties to adopter or maker'),
    ties_open: field(
      z.boolean().optional(),
      '有作者与使用方或开发方的关系没有查清，ties里写明；这样的测量不算第三方测量',
      'some author’s tie to adopter or maker isn’t known, as ties says: what they measured is then no outsider’s measurement',
    ),
    read_in_part: field(
      z.boolean().optional(),
      '没有读全文，例如论文只读了摘要、报道只读了开头；缺的内容就写作“读到的部分没有写”，不写“没有公布”',
      'not read through, such as a paper of which only the abstract was read, or a report of which only the opening was: what is missing is then not in what we read, instead of not disclosed',
    ),
    read_on: field(day, '读到的日期', 'day on which it was read'),
    archived: field(httpUrl.optional(), '存档网址', 'archived copy'),
  })
  .refine((s) => s.url !== null || s.url_missing !== undefined || s.publisher_missing !== undefined, { ...rule('urlMissing'), path: ['url'] })
  .refine((s) => /\p{Script=Han}/u.test(s.translated_title) === !s.language.startsWith('zh'), {
    ...rule('translatedTitle'),
    path: ['translated_title'],
  })
  .refine((s) => s.publisher !== null || s.publisher_missing !== undefined, { ...rule('publisherMissing'), path: ['publisher'] });
export type SourceRecord = z.infer<typeof sourceSchema>;
