import { formatDate } from '../../i18n/format.ts';
import { sourceTitle, titleTranslation } from '../../i18n/source-title.ts';
import { lineage } from '../../model/lineage.ts';
import { routes } from '../../routes.ts';
import { joinPieces, type Block, type Inline } from './blocks.ts';
import { pageLink, space, type Writing } from './writing.ts';

/** One source in a line: title (linked only to pages worth trust), author, publisher, date, kind and voice, what is missing and why. */
export function sourcePieces(of: Writing, id: string): Inline[] {
  const { language, t } = of;
  const { sources } = of.model.content.records;
  const source = sources.get(id)!.data;
  const original = source.reprint_of ? sources.get(source.reprint_of)?.data : undefined;
  const details = [
    source.author,
    source.publisher?.[language] ?? t.sources.unknownPublisher,
    source.date ? formatDate(source.date, language) : t.sources.unknownDate,
    t.sources.kind[source.kind],
    t.sources.voice[source.voice],
    original && `${t.sources.reprintOf}${space(of)}${original.publisher?.[language] ?? sourceTitle(original, language)}`,
  ].filter((part) => part !== undefined);
  const missing = [source.publisher_missing?.[language], source.url_missing?.[language]].filter((part) => part !== undefined);
  const translation = titleTranslation(source, language);
  return [
    source.url ? { link: source.url, text: source.title } : source.title,
    ...(translation ? [language === 'zh' ? `［${translation}］` : ` [${translation}]`] : []),
    ...details.flatMap((part) => [t.dot, part]),
    ...(source.archived ? [t.dot, { link: source.archived, text: t.sources.archived }] : []),
    ...(missing.length > 0 ? [`${t.stop}${t.joined(missing)}`] : []),
  ];
}

/** Sources as a numbered list, reprints under their original. */
export const sourceBlock = (of: Writing, ids: readonly string[]): Block => ({
  ordered: true,
  list: lineage(ids, of.model.content).map(({ id, reprints }) => ({
    item: sourcePieces(of, id),
    under: reprints.map((reprint) => sourcePieces(of, reprint)),
  })),
});

/** Publishers of some sources in a line, each linked to its source on this site. */
export const publisherPieces = (of: Writing, ids: readonly string[]): Inline[] =>
  joinPieces(
    ids.map((id) => {
      const source = of.model.content.records.sources.get(id)!.data;
      return [pageLink(of, routes.source(id), source.publisher?.[of.language] ?? sourceTitle(source, of.language))];
    }),
    of.t.dot,
  );
