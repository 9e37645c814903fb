import { formatDate } from '../../i18n/format.ts';
import { machineWords } from '../../i18n/machine-words.ts';
import { pictureWords } from '../../i18n/pictures.ts';
import { lastChecked } from '../../model/checked.ts';
import { targets, type Target } from '../../model/figures.ts';
import { companyBlocks } from '../../views/pictures/company-blocks.ts';
import type { PictureName } from '../../records/picture-names.ts';
import { routes } from '../../routes.ts';
import { list, paragraph, type Block, type Inline } from './blocks.ts';
import { quantityText } from '../../views/text.ts';
import { entryInline, pagePiece, row, type Writing } from './writing.ts';

/** A picture's finding, its data in lines, and how it is to be read. */
const told = (of: Writing, title: string, note: string, ...lines: (readonly Inline[])[]): Block => ({
  aside: [paragraph({ strong: [machineWords(of.language).twin.picture] }, of.t.colon, title), list(...lines), paragraph(note)],
});

/** The picture of the article with this name, in words. */
export function pictureBlock(of: Writing, name: PictureName): Block {
  const { language, model } = of;
  const { content } = model;
  const t = pictureWords(language);
  const figure = (id: string) => content.records.figures.get(id)!.data;
  const figureLine = (id: string): Inline[] => [
    pagePiece(of, routes.figure(id), quantityText(of, figure(id).quantity)),
    ` ${figure(id).label[language]}`,
  ];
  const membersOf = (id: string): Inline[][] =>
    (figure(id).members ?? []).map(({ name: member, entry }) => [entry ? entryInline(of, entry, member[language]) : member[language]]);
  const members = (id: string, title: string, note: string): Block =>
    told(of, title, note, ...membersOf(id), ...(figure(id).more_unnamed ? [[t.members.more]] : []));
  const lanes = (shown: readonly Target[], title: string): Block =>
    told(
      of,
      title,
      t.targets.note(formatDate(lastChecked(content), language)),
      ...shown.map(({ id, figure: target, outcomes }) => [
        ...figureLine(id),
        `${of.t.dot}${t.targets.set}${of.t.colon}${formatDate(target.as_of, language)}`,
        `${of.t.dot}${t.targets.due}${of.t.colon}${target.target_year ?? t.targets.open}`,
        `${of.t.dot}${t.targets.since}${of.t.colon}`,
        ...(outcomes.length === 0
          ? [t.targets.nothing]
          : outcomes.flatMap((update, i) => {
              const { date, status } = content.records.updates.get(update)!.data;
              return [i > 0 ? of.t.comma : '', pagePiece(of, routes.update(update), formatDate(date, language)), ` ${of.t.update.status[status]}`];
            })),
      ]),
    );

  switch (name) {
    case 'companies':
      return told(of, t.companies.title, t.companies.note, ...companyBlocks(content).map(({ id }) => figureLine(id)));
    case 'city-ring': {
      const { core, around } = model.entries.get('hangzhou-bay-rim')!.data.cities!;
      const cities = (ids: readonly string[]) => of.t.list(ids.map((id) => content.taxonomy.city[id]?.short[language] ?? id));
      return told(of, t.ring.title, t.ring.note, row(of, t.ring.parts.core, cities(core)), row(of, t.ring.parts.around, cities(around)));
    }
    case 'vision-valley': {
      const names = (id: string) => of.t.list((figure(id).members ?? []).map(({ name: member }) => member[language]));
      const [layers, ends] = ['vision-valley-layers', 'vision-valley-ends'] as const;
      const count = (id: string) => figure(id).members?.length ?? 0;
      return told(
        of,
        t.valley.title(count(layers), count(ends)),
        t.valley.note,
        row(of, t.valley.layers(count(layers)), names(layers)),
        row(of, t.valley.ends(count(ends)), names(ends)),
        row(of, t.valley.tracks, entryInline(of, 'three-layers-seven-ends')),
      );
    }
    case 'targets-2027': {
      const dated = targets(content).filter((target) => target.figure.target_year !== undefined);
      const isOutcome = (update: string) => content.records.updates.get(update)?.data.status === 'outcome';
      return lanes(dated, t.targets.title2027(dated.length, dated.filter(({ outcomes }) => outcomes.some(isOutcome)).length));
    }
    case 'five-hundreds': {
      const open = targets(content).filter((target) => target.figure.target_year === undefined);
      return lanes(open, t.targets.titleHundreds(open.length));
    }
    case 'chain':
      return members('ai-chain-links', t.members.chain, t.members.chainNote);
    case 'platforms':
      return members('ai-platforms', t.members.platforms, t.members.platformsNote);
  }
}
