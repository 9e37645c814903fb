import { formatDate } from '../../i18n/format.ts';
import { pictureStrings } from '../../i18n/pictures.ts';
import { targets, type Target } from '../../model/figures.ts';
import type { UpdateRecord } from '../../records/schemas/update.ts';
import { routes } from '../../routes.ts';
import type { ViewContext } from '../context.ts';
import { pageLink, quantityText, type LinkView } from '../text.ts';
import { figureLabel, type FigureLabel, type PictureFrame } from './frame.ts';
import { middleOf, stretchOf, yearAxis, type Stretch, type YearAxis } from './years.ts';

/** Years drawn for a target without one: its three to four years, counted from any time near the article. */
const OPEN_YEARS = 5;

/** Targets as lanes over time: they count different things, so nothing is drawn to scale. Positions are per cent of the width. */
export interface TargetLanesView extends PictureFrame {
  kind: 'target-lanes';
  lanes: TargetLane[];
  axis: YearAxis;
  /** The day to which the content was checked. */
  today: number;
}

export interface TargetLane extends FigureLabel {
  /** When it was set: a stretch where only the year is known. */
  set: { text: string; at: Stretch };
  /** The year by whose end it is to be reached; nowhere where no year is given. */
  due: { text: string; at: Stretch | undefined };
  /** What was reported since, at its date; in words, whose number it is and how large, where the update says. */
  reports: { id: string; date: LinkView; status: UpdateRecord['status']; words: string; at: number }[];
}

export function targetLanesView(ctx: ViewContext, name: 'targets-2027' | 'five-hundreds'): TargetLanesView {
  const { model, language, t } = ctx;
  const { updates } = model.content.records;
  const strings = pictureStrings(language).targets;
  const all = targets(model.content);
  const dated = name === 'targets-2027';
  const shown = all.filter(({ figure }) => (figure.target_year !== undefined) === dated);
  const isReported = ({ outcomes }: Target) => outcomes.some((update) => updates.get(update)?.data.status === 'outcome');
  const first = Math.min(...shown.map(({ figure }) => Math.floor(stretchOf(figure.as_of)[0])));
  const last = Math.max(
    Math.ceil(middleOf(model.lastChecked)),
    ...shown.map(({ figure }) => (figure.target_year === undefined ? first + OPEN_YEARS : figure.target_year + 1)),
  );
  const axis = yearAxis(first, last);
  const place = (date: string): Stretch => stretchOf(date).map((time) => axis.at(time)) as [number, number];
  return {
    kind: 'target-lanes',
    name,
    title: dated ? strings.title2027(shown.length, shown.filter(isReported).length) : strings.titleHundreds(shown.length),
    note: strings.note(formatDate(model.lastChecked, language)),
    lanes: shown.map(({ id, figure: { as_of, target_year, quantity }, outcomes }) => ({
      ...figureLabel(ctx, id),
      set: { text: formatDate(as_of, language), at: place(as_of) },
      due: { text: String(target_year ?? strings.open), at: target_year === undefined ? undefined : place(String(target_year)) },
      reports: outcomes.map((update) => {
        const { date, status, quantities } = model.updateOf(update);
        const numbers = quantities.flatMap(({ measure, ...number }) =>
          measure && number.unit === quantity.unit ? [`${measure[language]}${t.colon}${quantityText(ctx, number)}`] : [],
        );
        return {
          id: update,
          date: pageLink(ctx, routes.update(update), formatDate(date, language)),
          status,
          words: [t.update.status[status], ...numbers].join(t.clause),
          at: axis.at(middleOf(date)),
        };
      }),
    })),
    axis,
    today: axis.at(middleOf(model.lastChecked)),
  };
}
