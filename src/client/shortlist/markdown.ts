import type { ToolStrings } from '../../i18n/tools.ts';
import { blocksMarkdown, plainMarkdown } from '../../render/markdown/markdown.ts';
import { drawText } from '../../render/drawing/draw.ts';
import { richText } from '../../render/drawing/rich-text.ts';
import { heading, list, paragraph, type Block } from '../../render/text/blocks.ts';
import type { CaseDetailsView } from '../../views/case-details.ts';
import type { Text } from '../../views/text.ts';
import { comparedRows } from '../compare/table.ts';
import { notes } from '../../render/drawing/parts.ts';

const plain = (text: Text): string => richText(drawText, text, (address) => address).join('');

/** The shortlist as Markdown: each case with its facts, its results with their caveats, doubts and sources. `addressOf` gives whole addresses. */
export function shortlistMarkdown(
  cases: readonly CaseDetailsView[],
  t: ToolStrings,
  title: string,
  addressOf: (details: CaseDetailsView) => string,
): string {
  const blocks = cases.flatMap((details): Block[] => {
    const results = details.results.map((result) => {
      const { metric, number, grade } = result;
      return [[metric, number.text, ...notes(number), ...comparedRows(result, t.colon), grade.text].join(' · ')];
    });
    return [
      heading(2, details.title),
      paragraph(plain(details.summary)),
      list(...details.facts.map(({ name, text }) => [name + t.colon + plain(text)])),
      results.length > 0 ? list(...results) : paragraph(t.notDisclosed),
      paragraph(t.doubts + t.colon + plain(details.doubts)),
      paragraph(t.undisclosed + t.colon + (details.undisclosed.map(({ text }) => text).join(' · ') || t.nothing)),
      paragraph(t.source + t.colon),
      list(...details.sources.map(({ title: name, url }) => [url ? { link: url, text: name } : name])),
      paragraph(t.address + t.colon + addressOf(details)),
    ];
  });
  return `# ${plainMarkdown(title)}\n\n${blocksMarkdown([paragraph(t.caveat), ...blocks])}\n`;
}
