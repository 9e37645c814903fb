import { machineStrings } from '../../i18n/machine-strings.ts';
import { pictureStrings } from '../../i18n/pictures.ts';
import type { FigureLabel } from '../../views/pictures/frame.ts';
import type { PictureView } from '../../views/pictures/index.ts';
import { joinTexts, type Text } from '../../views/text.ts';
import { list, paragraph, type Block, type Inline } from './blocks.ts';
import { inlines, row, type Writing } from './writing.ts';

/** A picture of the article in words: its finding, its data in lines, and how it is to be read. */
export const pictureBlock = (ctx: Writing, picture: PictureView): Block => ({
  aside: [
    paragraph({ strong: [machineStrings(ctx.language).markdownVersion.picture] }, ctx.t.colon, picture.title),
    list(...lines(ctx, picture)),
    paragraph(picture.note),
  ],
});

function lines(ctx: Writing, picture: PictureView): (readonly Inline[])[] {
  const { t } = ctx;
  const figure = ({ quantity, href, label }: FigureLabel): Text => [{ text: quantity.text, href }, ` ${label}`];
  switch (picture.kind) {
    case 'companies':
      return picture.blocks.map((block) => inlines(ctx, figure(block)));
    case 'city-ring':
      return picture.parts.map(({ name, cities }) => row(ctx, name, cities));
    case 'vision-valley': {
      const { layers, ends, tracks } = picture;
      return [...[layers, ends].map(({ name, members }) => row(ctx, name, t.list(members))), row(ctx, tracks.name, ...inlines(ctx, [tracks.track]))];
    }
    case 'target-lanes': {
      const names = pictureStrings(ctx.language).targets;
      return picture.lanes.map(({ set, due, reports, ...lane }) => {
        const since: Text =
          reports.length === 0
            ? [names.nothing]
            : joinTexts(
                reports.map(({ date, words }) => [date, ` ${words}`]),
                t.comma,
              );
        const facts = [`${names.set}${t.colon}${set.text}`, `${names.due}${t.colon}${due.text}`, `${names.since}${t.colon}`];
        return inlines(ctx, [...figure(lane), ...facts.map((text) => t.dot + text), ...since]);
      });
    }
    case 'members':
      return [...picture.members, ...(picture.more ? [picture.more] : [])].map((member) => inlines(ctx, [member]));
  }
}
