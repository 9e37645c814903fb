import type { ToolWords } from '../../i18n/tools.ts';
import { comparedRows, type ReadCase } from '../compare/case-page.ts';

const text = (of: Node | undefined): string => of?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
/** Marks that Markdown would read as its own. */
const plain = (words: string): string => words.replace(/([\\`*_[\]<>#|])/g, '\\$1');

/** The shortlist as Markdown: each case with its facts, results, doubts and sources, as its page has them. */
export function shortlistMarkdown(cases: readonly ReadCase[], t: ToolWords, title: string): string {
  const blocks = cases.map((of) => {
    const facts = of
      .all('.facts > div')
      .map((row) => `- ${plain(text(row.querySelector('dt') ?? undefined))}: ${plain(text(row.querySelector('dd') ?? undefined))}`);
    const results = of.all('.result').map((result) => {
      result.querySelector('.anchor')?.remove();
      const said = comparedRows(result, t.colon);
      const parts = [...['h3', '.value', '.caveat'].map((part) => text(result.querySelector(part) ?? undefined)), ...said];
      return `- ${plain([...parts, text(result.querySelector('.grade') ?? undefined)].filter(Boolean).join(' · '))}`;
    });
    const sources = of.all('#sources .source-title').map((source) => {
      const link = source.querySelector('a');
      return `- ${plain(text(source))}${link ? ` <${link.href}>` : ''}`;
    });
    return [
      `## ${plain(of.title)}`,
      plain(text(of.part('summary'))),
      facts.join('\n'),
      results.length > 0 ? results.join('\n') : t.notDisclosed,
      `${t.doubts}: ${plain(text(of.part('doubts')))}`,
      `${t.undisclosed}: ${plain(of.all('[data-undisclosed]').map(text).join(', ') || t.nothing)}`,
      `${t.source}:\n${sources.join('\n')}`,
      `${t.address}: <${new URL(of.href, location.href).href}>`,
    ].join('\n\n');
  });
  return `# ${plain(title)}\n\n${t.caveat}\n\n${blocks.join('\n\n')}\n`;
}
