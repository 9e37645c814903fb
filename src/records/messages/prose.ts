import { type Messages, shown } from './message.ts';

/** The article and the pages of prose: their facts, links, pictures, descriptions and translations. */
export interface ProseProblems {
  unknownPicture: { got: string; known: readonly string[] };
  factTwice: { id: string };
  factElsewhere: { id: string; section: string };
  factMissing: { ids: string[]; section: string };
  sectionName: { expected: string; got: string };
  missingTranslation: { language: string; path: string };
  /** `other`: the file of the translation. */
  translationIds: { component: string; other: string; here: string[]; there: string[] };
  descriptionLength: { language: 'zh' | 'en'; min: number; max: number; got: number };
  descriptionEnd: { got: string };
  badLinkUrl: { url: string };
  deadLink: { url: string; path: string; write: string | undefined };
  linkForm: { url: string; write: string };
  deadAnchor: { url: string; anchor: string };
}

export const PROSE_MESSAGES: Messages<ProseProblems> = {
  unknownPicture: {
    zh: (p) => ({ expected: `本站有的图：${p.known.join('、')}`, got: shown(p.got), fix: '从中选一个' }),
    en: (p) => ({ expected: `a picture that the site has: ${p.known.join(', ')}`, got: shown(p.got), fix: 'choose one of them' }),
  },
  factTwice: {
    zh: (p) => ({ expected: `${p.id} 在一个版本里只标一次`, got: '又标了一次', fix: '只留一个 <Fact>，把句子合在一起' }),
    en: (p) => ({ expected: `${p.id} marked once in each language`, got: 'marked again', fix: 'keep one <Fact> and bring its sentences together' }),
  },
  factElsewhere: {
    zh: (p) => ({ expected: `${p.id} 在 ${p.section} 部分`, got: '标在别的部分', fix: '改编号，或把句子移到那一部分' }),
    en: (p) => ({
      expected: `${p.id} in the section ${p.section}`,
      got: 'marked in another section',
      fix: 'correct the number or move the sentence there',
    }),
  },
  factMissing: {
    zh: (p) => ({ expected: `${p.section} 部分的全部事实`, got: `缺 ${p.ids.join('、')}`, fix: '写出来，用 <Fact id> 标上' }),
    en: (p) => ({
      expected: `every fact of the section ${p.section}`,
      got: `${p.ids.join(', ')} missing`,
      fix: 'write them and mark each with <Fact id>',
    }),
  },
  sectionName: {
    zh: (p) => ({ expected: `section 与文件名相同：${p.expected}`, got: shown(p.got), fix: '改成文件名' }),
    en: (p) => ({ expected: `section to be the file's name: ${p.expected}`, got: shown(p.got), fix: 'write the name of the file' }),
  },
  missingTranslation: {
    zh: (p) => ({ expected: `另一种语言的同名文件 ${p.path}`, got: '没有这个文件', fix: '写好两种语言再提交' }),
    en: (p) => ({ expected: `its translation, ${p.path}`, got: 'no such file', fix: 'write both languages before you submit' }),
  },
  translationIds: {
    zh: (p) => ({
      expected: `两种语言有同样的 ${p.component}`,
      got: `只在这里的：${differing(p.here, p.there).join('、') || '无'}；只在 ${p.other} 的：${differing(p.there, p.here).join('、') || '无'}`,
      fix: '看是哪一边写错了，让两种语言引用同样的事实、数字和标题编号',
    }),
    en: (p) => ({
      expected: `the same ${p.component} in both languages`,
      got: `only here: ${differing(p.here, p.there).join(', ') || 'none'}; only in ${p.other}: ${differing(p.there, p.here).join(', ') || 'none'}`,
      fix: 'see which of the two is wrong, and let both refer to the same facts, figures and headings',
    }),
  },
  descriptionLength: {
    zh: (p) => ({
      expected: { zh: `${p.min}—${p.max} 个汉字（字母、数字和半角标点算半个）`, en: `${p.min}—${p.max} 个字符` }[p.language],
      got: `${p.got}`,
      fix: '增减到这个范围：太短搜索结果里显得空，太长会被截断',
    }),
    en: (p) => ({
      expected: {
        zh: `${p.min} to ${p.max} Han (letters, digits and half-width marks count half)`,
        en: `${p.min} to ${p.max} characters`,
      }[p.language],
      got: `${p.got}`,
      fix: 'write more or less: search engines cut what is longer, and what is shorter says too little',
    }),
  },
  descriptionEnd: {
    zh: (p) => ({ expected: '以句号、问号或叹号结尾的整句', got: shown(p.got), fix: '把最后一句写完' }),
    en: (p) => ({ expected: 'whole sentences that end in . ? or !', got: shown(p.got), fix: 'finish the last sentence' }),
  },
  badLinkUrl: {
    zh: (p) => ({
      expected: '完整的 http 或 https 网址，或本站页面的相对链接',
      got: shown(p.url),
      fix: '网址从浏览器地址栏整条复制，写成 [文字](网址)；其他种类的链接不用',
    }),
    en: (p) => ({
      expected: 'a whole http or https address, or a relative link to a page of this site',
      got: shown(p.url),
      fix: "copy the address whole from the browser's address bar and write it as [words](address); links of other kinds aren't used",
    }),
  },
  deadLink: {
    zh: (p) => ({
      expected: '本站现有的页面',
      got: `${shown(p.url)}，指向 ${p.path}`,
      fix: p.write ? `是不是想写 ${p.write}？改正链接` : '改正链接，或者删掉',
    }),
    en: (p) => ({
      expected: 'a page that this site has',
      got: `${shown(p.url)}, which leads to ${p.path}`,
      fix: p.write ? `did you mean ${p.write}? correct the link` : 'correct the link or delete it',
    }),
  },
  linkForm: {
    zh: (p) => ({ expected: '从这一页到同一语言页面的相对链接', got: shown(p.url), fix: `写成 ${p.write}` }),
    en: (p) => ({ expected: 'a relative link from this page to one in the same language', got: shown(p.url), fix: `write ${p.write}` }),
  },
  deadAnchor: {
    zh: (p) => ({
      expected: '那一页上现有的标题或结果编号',
      got: `${shown(p.url)}，那一页没有 ${p.anchor}`,
      fix: '改成现有的编号，或去掉 # 和后面的部分',
    }),
    en: (p) => ({
      expected: 'a heading or result that the page has',
      got: `${shown(p.url)}; the page has no ${p.anchor}`,
      fix: 'write an id that it has, or take off # and what follows',
    }),
  },
};

/** The ids that stand more often in one list than in another. */
function differing(ids: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return ids.filter((id) => {
    const at = left.indexOf(id);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
