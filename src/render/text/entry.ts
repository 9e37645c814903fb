import { formatDate } from '../../i18n/format.ts';
import { otherLanguage } from '../../i18n/language.ts';
import { routes } from '../../routes.ts';
import { heading, list, paragraph, type Block } from './blocks.ts';
import { casePieces } from './case.ts';
import { publisherPieces } from './sources.ts';
import { updateAside } from './update.ts';
import { entryPiece, markedPieces, pageLink, quantityText, row, type Writing } from './writing.ts';

/** One entry: names, one line, a paragraph, what to doubt, facts with sources, and where the site speaks of it. */
export function entryBlocks(of: Writing, id: string): Block[] {
  const { model, language, t } = of;
  const { content } = model;
  const { data } = model.entries.get(id)!;
  const mentions = model.mentionsOf(id);
  const aliases = [...new Set([data.short?.[language], ...data.aliases[language]])].filter(
    (name) => name !== undefined && name !== data.name[language],
  );
  const sectionTitle = (section: string) => content.sections.find((part) => part.id === section && part.language === language)!.data.title;
  const article = [
    ...mentions.sections.map((section) => [pageLink(of, routes.section(section), sectionTitle(section))]),
    ...mentions.figures.map((figure) => {
      const { quantity, label } = content.records.figures.get(figure)!.data;
      return [pageLink(of, routes.figure(figure), quantityText(of, quantity)), ` ${label[language]}`];
    }),
  ];
  const part = (title: string, blocks: readonly Block[], there: number): Block[] => (there > 0 ? [heading(2, title), ...blocks] : []);
  return [
    paragraph(data.name[otherLanguage(language)] + (data.name_is_ours ? `${t.dot}${t.reference.ours}` : '')),
    paragraph(...markedPieces(of, data.one_line)),
    ...(data.about ? [paragraph(...markedPieces(of, data.about))] : []),
    ...(aliases.length > 0 ? [paragraph(...row(of, t.reference.aliases, t.list(aliases as string[])))] : []),
    ...(data.doubts ? [paragraph(...row(of, t.reference.doubts, ...markedPieces(of, data.doubts)))] : []),
    ...part(
      t.reference.facts,
      [list(...data.facts.map((fact) => [...markedPieces(of, fact.text), ' ', ...publisherPieces(of, fact.sources)]))],
      data.facts.length,
    ),
    ...part(t.reference.inArticle, [list(...article)], article.length),
    ...part(
      t.reference.inUpdates,
      mentions.updates.map((update) => updateAside(of, update)),
      mentions.updates.length,
    ),
    ...part(t.reference.related, [list(...mentions.entries.map((entry) => [entryPiece(of, entry)]))], mentions.entries.length),
    ...part(t.reference.inCases, [list(...mentions.cases.map((case_) => casePieces(of, model.caseById.get(case_)!)))], mentions.cases.length),
    ...(data.checked_on ? [paragraph(`${t.case.checked}${language === 'zh' ? '' : ' '}${formatDate(data.checked_on, language)}`)] : []),
  ];
}
