import type { UpdateView } from '../../views/update.ts';
import { paragraph, type Block } from './blocks.ts';
import { sourceBlock } from './sources.ts';
import { joined, type Writing } from './writing.ts';

const updateLines = ({ t }: Writing, { date, status, text, caution }: UpdateView): Block[] => [
  paragraph([date.text, status].join(t.dot)),
  paragraph(text),
  ...(caution ? [paragraph(caution)] : []),
];

/** What happened after the article, by itself: when and of what kind, the text, what to mind, its sources in full. */
export const updateBlocks = (ctx: Writing, update: UpdateView): Block[] => [...updateLines(ctx, update), sourceBlock(ctx, update.sources)];

/** The same beside the passage that it puts in perspective: set apart, its sources in a line. */
export const updateAside = (ctx: Writing, update: UpdateView): Block => ({
  aside: [...updateLines(ctx, update), paragraph(...joined(ctx, update.publishers, ctx.t.dot))],
});
