import type { Case } from '../../../model/cases.ts';
import {
  askBlocks,
  changesBlocks,
  doubtsBlocks,
  factsBlocks,
  proseBlocks,
  relatedBlocks,
  resultsBlocks,
  sourcesBlocks,
  summaryBlock,
} from '../../../render/text/case.ts';
import type { Writing } from '../../../render/text/writing.ts';
import { routes } from '../../../routes.ts';
import { caseView } from '../../../views/case.ts';
import { numberText } from '../../../views/result.ts';
import { dotted, heading1, linesOf, paragraph, type SearchDocument } from '../document.ts';

/** The page of a case; other cases on it are left out, since they have pages of their own. */
export function caseDocument(of: Writing, aiCase: Case): SearchDocument {
  const { t } = of;
  const view = caseView(of, aiCase);
  const { headline, checked } = view;
  return {
    language: of.language,
    path: routes.case(view.id),
    kind: 'case',
    title: view.title,
    subject: { of: 'case', case: aiCase },
    lines: [
      paragraph(dotted(of, t.case.kind, view.adopters)),
      heading1(view.title),
      paragraph(dotted(of, view.gradeOfFour, view.voices, checked.name + checked.text)),
      ...linesOf(of, [summaryBlock(of, view)]),
      paragraph(
        headline
          ? dotted(
              of,
              `${headline.grade.level > 0 ? t.case.mainResult : t.case.figureGiven}${t.colon}${headline.metric} ${numberText(t, headline.number)}`,
              headline.attribution,
            )
          : t.case.noResult,
      ),
      ...linesOf(of, [...proseBlocks(of, view), ...resultsBlocks(of, view), ...doubtsBlocks(of, view), ...askBlocks(of, view)]),
    ],
    records: linesOf(of, [
      ...sourcesBlocks(of, view),
      ...relatedBlocks(of, { ...view, sameParties: [], similar: [] }),
      ...changesBlocks(of, view),
      ...factsBlocks(of, view),
    ]),
  };
}
