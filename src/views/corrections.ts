/** Corrections, newest first, each with a way to the record or page that it is about, in the words of one language. */
import { formatDate } from '../i18n/format.ts';
import { listedTitle } from '../i18n/source-title.ts';
import { correctionLog, MOST_CORRECTIONS, subjectOf, type Subject } from '../model/corrections.ts';
import { routes } from '../routes.ts';
import type { ViewContext } from './context.ts';
import { dateView, pageLink, type DateView, type LinkView } from './text.ts';

export interface CorrectionsView {
  corrections: { date: DateView; about: LinkView; was: string; now: string }[];
  /** Where the older ones are; undefined where all are shown. */
  older: string | undefined;
}

export const correctionsView = (ctx: ViewContext): CorrectionsView => ({
  corrections: correctionLog(ctx.model).map((correction) => ({
    date: dateView(ctx, correction.date),
    about: subjectLink(ctx, subjectOf(correction, ctx.model)),
    was: correction.was[ctx.language],
    now: correction.now[ctx.language],
  })),
  older: ctx.model.content.corrections.data.length > MOST_CORRECTIONS ? ctx.t.corrections.older(MOST_CORRECTIONS) : undefined,
});

function subjectLink(ctx: ViewContext, subject: Subject): LinkView {
  const { model, language } = ctx;
  switch (subject.kind) {
    case 'page':
      return pageLink(ctx, subject.path, subject.path);
    case 'cases':
      return pageLink(ctx, routes.case(subject.id), model.nameOf(subject.id, language));
    case 'reference':
      return pageLink(ctx, model.entries.get(subject.id)?.hasPage ? routes.entry(subject.id) : routes.reference, model.nameOf(subject.id, language));
    case 'figures':
      return pageLink(ctx, routes.figure(subject.id), model.figureOf(subject.id).label[language]);
    case 'updates':
      return pageLink(ctx, routes.update(subject.id), formatDate(model.updateOf(subject.id).date, language));
    case 'sources':
      return pageLink(ctx, routes.source(subject.id), listedTitle(model.sourceOf(subject.id), language));
  }
}
