import { describe, expect, it } from 'vitest';
import { voiceOf } from '../../src/check/article-voice.ts';
import type { Language } from '../../src/i18n/language.ts';

describe('sentences that speak of the source, or of what is not', () => {
  it.each<[string, Language, string, number, number]>([
    ['none', 'zh', '杭州建了一个小镇。宁波也建了一个！', 2, 0],
    ['of the source', 'zh', '文章说杭州建了一个小镇。宁波也建了一个。', 2, 1],
    ['of what is not, and of ourselves', 'zh', '名单没有公布。我们查过了？还在查。', 3, 2],
    ['words that are quoted', 'zh', '负责人说“我们没有钱”。杭州有。', 2, 0],
    ['tags, notes and figures', 'zh', '<Fact id="F01">省里要<Figure id="a" />。</Fact><Cite id="文章" />\n\n<Update id="没有" />', 1, 0],
    ['headings and lists', 'zh', '<h2 id="a">没有写的</h2>\n\n- 文章有一张图。\n- 没有写。\n\n杭州在海边。', 1, 0],
    ['none', 'en', 'Hangzhou built a town. Ningbo built another!', 2, 0],
    ['of the source', 'en', 'The article names six towns. Another is near Ningbo.', 2, 1],
    ['of what is not, and of ourselves', 'en', "It isn't dated. No list was published. We looked. Our list is short. It is not.", 5, 5],
    ['whole words only', 'en', 'Nobody knows the notes. The articles are north of here.', 2, 0],
    ['words that are quoted', 'en', "He said 'we have no money'. She said “not yet”. The firm’s town is near.", 3, 0],
    ['a possessive is no quotation mark', 'en', "The firms' towns are not near. Ningbo's is.", 2, 1],
  ])('%s (%s)', (_name, language, body, sentences, ofTheSource) => expect(voiceOf(body, language)).toEqual({ sentences, ofTheSource }));
});
