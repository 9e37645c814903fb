import { formatDate } from '../../i18n/format.ts';
import type { UpdateRecord } from '../../records/schemas/update.ts';
import { paragraph, type Block } from './blocks.ts';
import { publisherPieces, sourceBlock } from './sources.ts';
import type { Writing } from './writing.ts';

const statusLine = ({ language, t }: Writing, { date, status }: UpdateRecord) =>
  [t.update.later, formatDate(date, language), t.update.status[status]].join(t.dot);

/** What happened after the article, by itself: when and of what kind, the text, what to mind, its sources in full. */
export const updateBlocks = (of: Writing, update: UpdateRecord): Block[] => [
  paragraph(statusLine(of, update)),
  paragraph(update.text[of.language]),
  ...(update.caution ? [paragraph(update.caution[of.language])] : []),
  sourceBlock(of, update.sources),
];

/** The same beside the passage that it puts in perspective: set apart, its sources in a line. */
export const updateAside = (of: Writing, id: string): Block => {
  const update = of.model.content.records.updates.get(id)!.data;
  return {
    aside: [
      paragraph(statusLine(of, update)),
      paragraph(update.text[of.language]),
      ...(update.caution ? [paragraph(update.caution[of.language])] : []),
      paragraph(...publisherPieces(of, update.sources)),
    ],
  };
};
