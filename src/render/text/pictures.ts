import { pictureStrings } from '../../i18n/pictures.ts';
import { machineStrings } from '../../i18n/machine-strings.ts';
import type { PictureView } from '../../views/pictures/index.ts';
import { linked } from '../../views/text.ts';
import { list, paragraph, type Block, type Inline } from './blocks.ts';
import { inlines, row, type Writing } from './writing.ts';

/** A picture of the article in words: its finding, its data in lines, and how it is to be read. */
export const pictureBlock = (ctx: Writing, picture: PictureView): Block => ({
  aside: [
    paragraph({ strong: [machineStrings(ctx.language).markdownVersion.picture] }, ctx.t.colon, picture.title),
    ...('caution' in picture ? [paragraph(picture.caution)] : []),
    list(...lines(ctx, picture)),
    ...('sentence' in picture && picture.sentence ? [paragraph(...inlines(ctx, picture.sentence))] : []),
    paragraph(picture.note),
  ],
});

function lines(ctx: Writing, picture: PictureView): (readonly Inline[])[] {
  const { t } = ctx;
  const { also } = pictureStrings(ctx.language).rulers;
  switch (picture.kind) {
    case 'city-ring':
      return picture.parts.map(({ name, cities }) => row(ctx, name, cities));
    case 'vision-valley': {
      const { layers, ends, tracks } = picture;
      return [...[layers, ends].map(({ name, members }) => row(ctx, name, t.list(members))), row(ctx, tracks.name, ...inlines(ctx, [tracks.track]))];
    }
    case 'rulers':
      // The others are told in the sentence below.
      return [...picture.rulers, picture.goal, ...(picture.sentence ? [] : picture.others)].map(({ year, measure, number, who, ticks }) =>
        row(
          ctx,
          `${year}${t.colon}${measure}`,
          ...inlines(ctx, [number, t.dot, ...linked(who, t.dot)]),
          ...ticks.map((tick) => `${t.dot}${also}${t.colon}${tick.number}${t.dot}${tick.who.map(({ text }) => text).join(t.dot)}`),
        ),
      );
    case 'members':
      return [...picture.members, ...(picture.more ? [picture.more] : [])].map((member) => inlines(ctx, [member]));
  }
}
