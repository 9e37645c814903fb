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
import { leadName, numberText } from '../../../views/result.ts';
import { dotted, heading1, linesOf, paragraph, type SearchDocument } from '../document.ts';

/** The page of a case; other cases on it are left out, since they have pages of their own. */
export function caseDocument(ctx: Writing, aiCase: Case): SearchDocument {
  const { t } = ctx;
  const view = caseView(ctx, aiCase);
  const { headline, checked } = view;
  return {
    language: ctx.language,
    path: routes.case(view.id),
    kind: 'case',
    title: view.title,
    subject: { kind: 'case', case: aiCase },
    lines: [
      paragraph(dotted(ctx, t.case.kind, view.adopters)),
      heading1(view.title),
      paragraph(dotted(ctx, view.gradeOfFour, view.voices, t.case.checked + t.space + checked.text)),
      ...linesOf(ctx, [summaryBlock(ctx, view)]),
      paragraph(
        headline
          ? dotted(ctx, `${leadName(t, headline.grade)}${t.colon}${headline.metric} ${numberText(t, headline.number)}`, headline.attribution)
          : t.case.noResult,
      ),
      ...linesOf(ctx, [
        ...mainResultBlocks(ctx, view),
        ...proseBlocks(ctx, view),
        ...doubtsBlocks(ctx, view),
        ...otherResultsBlocks(ctx, view),
        ...askBlocks(ctx, view),
        ...sourceNotesBlocks(ctx, view),
      ]),
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
