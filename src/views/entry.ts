/** An entry in the words of one language: names, one line, a paragraph, facts with sources, and where the site speaks of it. */
import { otherLanguage } from '../i18n/language.ts';
import type { ReferenceKind } from '../records/schemas/reference.ts';
import { hasTargets } from '../model/figures.ts';
import { pageAddress, routes } from '../routes.ts';
import { sectionTitle } from './article.ts';
import { caseCardView, type CaseCardView } from './case-card.ts';
import { checkedView, type CheckedView } from './case.ts';
import type { ViewContext } from './context.ts';
import { entryDescription } from './page-descriptions.ts';
import { publisherLinks } from './source.ts';
import { entryPiece, pageLink, proseText, quantityText, type LinkView, type Text } from './text.ts';
import { entryTitle } from './titles.ts';
import { updateView, type UpdateView } from './update.ts';

export interface EntryView {
  id: string;
  href: string;
  /** What the browser's tab and search engines call it. */
  title: string;
  description: string;
  crumbs: LinkView[];
  /** Company, model, place … */
  kindId: ReferenceKind;
  kind: string;
  name: string;
  /** The name in the other language, and whether that is this site's own translation. */
  otherName: string;
  nameIsOurs: boolean;
  oneLine: Text;
  about: Text | undefined;
  /** Other names in its language, and in a line. */
  otherNames: string[];
  aliases: string;
  website: LinkView | undefined;
  doubts: Text | undefined;
  /** The page of targets, where it tells more of this entry. */
  targets: LinkView | undefined;
  facts: { text: Text; sources: LinkView[] }[];
  updates: UpdateView[];
  cases: CaseCardView[];
  /** Parts of the article that speak of it, and figures that it is said to have given. */
  sections: LinkView[];
  figures: { id: string; quantity: LinkView; label: string }[];
  related: (string | LinkView)[];
  checked: CheckedView | undefined;
}

export function entryView(ctx: ViewContext, id: string): EntryView {
  const { model, language, t } = ctx;
  const { data } = model.entryOf(id);
  const mentions = model.mentionsOf(id);
  const otherNames = [...new Set([data.short?.[language] ?? data.name[language], ...data.aliases[language]])].filter(
    (name) => name !== data.name[language],
  );
  return {
    id,
    href: pageAddress(language, routes.entry(id)),
    title: entryTitle(data, language),
    description: entryDescription(id, model, language),
    crumbs: [pageLink(ctx, routes.reference, t.nav.reference), pageLink(ctx, `${routes.reference}#${data.kind}`, t.reference.kinds[data.kind])],
    kindId: data.kind,
    kind: t.reference.kinds[data.kind],
    name: data.name[language],
    otherName: data.name[otherLanguage(language)],
    nameIsOurs: data.name_is_ours,
    oneLine: proseText(ctx, data.one_line),
    about: data.about && proseText(ctx, data.about),
    otherNames,
    aliases: t.list(otherNames),
    website: data.website === undefined ? undefined : { text: new URL(data.website).hostname, href: data.website },
    doubts: data.doubts && proseText(ctx, data.doubts),
    targets: hasTargets(model.content, id) ? pageLink(ctx, routes.targets, t.targets.title) : undefined,
    facts: data.facts.map((fact) => ({ text: proseText(ctx, fact.text), sources: publisherLinks(ctx, fact.sources) })),
    updates: mentions.updates.map((update) => updateView(ctx, update)),
    cases: mentions.cases.map((aiCase) => caseCardView(ctx, model.caseOf(aiCase))),
    sections: mentions.sections.map((section) => pageLink(ctx, routes.section(section), sectionTitle(ctx, section))),
    figures: mentions.figures.map((figure) => {
      const { quantity, label } = model.figureOf(figure);
      return { id: figure, quantity: pageLink(ctx, routes.figure(figure), quantityText(ctx, quantity)), label: label[language] };
    }),
    related: mentions.entries.map((entry) => entryPiece(ctx, entry)),
    checked: data.checked_on === undefined ? undefined : checkedView(ctx, data.checked_on),
  };
}
