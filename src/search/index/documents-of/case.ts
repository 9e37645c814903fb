import type { Case } from '../../../model/cases.ts';
import {
  adviceBlocks,
  askBlocks,
  changesBlocks,
  doubtsBlocks,
  factsBlocks,
  mainResultBlocks,
  otherResultsBlocks,
  proseBlocks,
  relatedBlocks,
  sourceNotesBlocks,
  sourcesBlocks,
  summaryBlock,
} from '../../../render/text/case.ts';
import type { Writing } from '../../../render/text/writing.ts';
import { routes } from '../../../routes.ts';
import { caseView } from '../../../views/case.ts';
import { leadName, spokenNumber } from '../../../views/result.ts';
import { dotted, heading1, linesOf, paragraph, type SearchDocument } from '../document.ts';

/** The page of a case; other cases on it are left out, since they have pages of their own. */
export function caseDocument(ctx: Writing, aiCase: Case): SearchDocument {
  const { t } = ctx;
  const view = caseView(ctx, aiCase);
  const { headline } = view;
  return {
    language: ctx.language,
    path: routes.case(view.id),
    kind: 'case',
    title: view.title,
    subject: { kind: 'case', case: aiCase },
    underTitle: headline ? dotted(ctx, `${headline.metric}${t.colon}${spokenNumber(t, headline.number)}`, view.gradeOfFour) : t.case.noResult,
    lines: [
      heading1(view.title),
      ...linesOf(ctx, [
        summaryBlock(ctx, view),
        ...mainResultBlocks(ctx, view),
        ...proseBlocks(ctx, view),
        ...doubtsBlocks(ctx, view),
        ...otherResultsBlocks(ctx, view),
        ...askBlocks(ctx, view),
        ...sourceNotesBlocks(ctx, view),
      ]),
      // After what the page says: no excerpt is to be of them while there is any other.
      paragraph(dotted(ctx, t.case.kind, view.adopters)),
      paragraph(dotted(ctx, view.gradeOfFour, view.voices)),
      paragraph(headline ? dotted(ctx, leadName(t, headline.grade), headline.attribution) : t.case.noResult),
    ],
    records: linesOf(ctx, [
      ...sourcesBlocks(ctx, view),
      ...relatedBlocks(ctx, { ...view, sameParties: [], similar: [] }),
      ...changesBlocks(ctx, view),
      ...factsBlocks(ctx, view),
      ...adviceBlocks(view),
    ]),
  };
}
