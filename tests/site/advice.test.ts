/** Cases on medicine, law and finance say on the built pages that they are no advice; the records are read here a second way. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { attribute, builtPages, CONTENT, DIST, textOf } from '../support/built-pages.ts';

interface Record {
  industry: string;
  industry_class?: string;
  tasks: string[];
}
const SAYS = {
  zh: { medical: '不是医疗建议', legal: '不是法律意见', financial: '不是投资或借贷建议' },
  en: { medical: 'not medical advice', legal: 'not legal advice', financial: 'not advice on investing or borrowing' },
};
type Kind = keyof (typeof SAYS)['zh'];

function kindsOf({ industry, industry_class = '', tasks }: Record): Kind[] {
  const isMedical = industry === '84' || industry === '27' || tasks.includes('diagnosis');
  const isLegal = /^(723|923)/.test(industry_class);
  const isFinancial = ['66', '67', '68', '69'].includes(industry);
  return [...(isMedical ? (['medical'] as const) : []), ...(isLegal ? (['legal'] as const) : []), ...(isFinancial ? (['financial'] as const) : [])];
}

const pages = builtPages().flatMap((page) => {
  const [, id] = /^(?:\/en)?\/cases\/([^/]+)\/$/.exec(page.address) ?? [];
  const file = join(CONTENT, 'cases', `${id}.yaml`);
  return id && page.html.includes('class="case-head"') ? [{ ...page, record: parse(readFileSync(file, 'utf8')) as Record }] : [];
});

it('on the page and in its Markdown, where its subject may make it seem so', () => {
  expect(pages.filter(({ record }) => kindsOf(record).length > 0)).not.toEqual([]);
  for (const { file, language, elements, record } of pages) {
    const line = elements
      .filter((element) => attribute(element, 'data-part') === 'advice')
      .map(textOf)
      .join('');
    const kinds = kindsOf(record);
    const markdown = readFileSync(join(DIST, file.replace(/index\.html$/, 'index.md')), 'utf8');
    for (const [kind, words] of Object.entries(SAYS[language])) {
      expect(line.includes(words), `${file}: ${kind}`).toBe(kinds.includes(kind as Kind));
      expect(markdown.includes(words), `${file}, Markdown: ${kind}`).toBe(kinds.includes(kind as Kind));
    }
  }
});
