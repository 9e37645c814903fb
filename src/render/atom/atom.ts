import { generateAtomFeed } from 'feedsmith';
import { BCP47, LANGUAGES, type Language } from '../../i18n/language.ts';
import { machineStrings } from '../../i18n/machine-strings.ts';
import { facetName } from '../../model/facet-names.ts';
import type { Model } from '../../model/model.ts';
import { fileHref, linkTo, pageAddress, routes } from '../../routes.ts';
import { feedEntries, feedId } from './feed-entries.ts';
import { blocksHtml } from './html.ts';
import { pageTarget, pageUrl, writing } from '../text/writing.ts';

/** One feed: that of the site in a language, or that of an industry. */
export interface FeedName {
  language: Language;
  /** Slug in taxonomy/industry.yaml. */
  industry?: string;
}

/** All feeds with their addresses below the base path, without the closing .xml: the site's, and one for each industry that has cases. */
export const feeds = (model: Model): { address: string; feed: FeedName }[] =>
  LANGUAGES.flatMap((language) =>
    [undefined, ...model.facet('industry').map(({ value }) => value)].map((industry) => {
      const path = industry === undefined ? routes.feed : routes.industryFeed(industry);
      return {
        address: pageAddress(language, path)
          .slice(1)
          .replace(/\.xml$/, ''),
        feed: industry === undefined ? { language } : { language, industry },
      };
    }),
  );

/** Characters that XML 1.0 can't contain. */
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const clean = (text: string): string => text.toWellFormed().replace(NOT_IN_XML, '');

/** Records know the day, not the hour. */
const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

/**
 * An Atom feed (RFC 4287) with the full text of its entries as HTML. Everything in it comes from the records, the
 * times too: a build that changes no record changes no byte. On a site that wasn't told its host, links are relative to the
 * feed's own address.
 */
export function atomFeed(model: Model, { language, industry }: FeedName, host: URL | undefined): string {
  const ctx = writing(model, language, host);
  const t = machineStrings(language).feed;
  const entries = feedEntries(ctx, industry);
  const name = industry === undefined ? undefined : facetName('industry', industry, model.content.taxonomy, language);
  const path = industry === undefined ? routes.feed : routes.industryFeed(industry);
  const self = pageUrl(ctx, path);
  const page = pageTarget(ctx, industry === undefined ? routes.home : routes.facet('industry', industry));
  const updated =
    entries
      .map((entry) => entry.updated)
      .sort()
      .at(-1) ?? model.lastChecked;
  const hreflang = BCP47[language];
  return generateAtomFeed(
    {
      xml: { lang: hreflang },
      id: feedId(ctx, path),
      title: { value: clean(t.name(name)) },
      subtitle: { value: clean(name === undefined ? t.about : t.aboutIndustry(name)) },
      updated: midnight(updated),
      authors: [{ name: ctx.t.site.name }],
      rights: { value: t.rights },
      icon: linkTo(host, fileHref(routes.icon('192'))),
      links: [
        ...(self ? [{ rel: 'self', type: 'application/atom+xml', href: self }] : []),
        { rel: 'alternate', type: 'text/html', hreflang, href: page },
      ],
      entries: entries.map((entry) => ({
        id: entry.id,
        title: { value: clean(entry.title) },
        published: midnight(entry.published),
        updated: midnight(entry.updated),
        links: [{ rel: 'alternate', type: 'text/html', hreflang, href: entry.link }],
        categories: entry.categories.map(({ name: term, scheme }) => ({ term, ...(scheme ? { scheme } : {}) })),
        summary: { value: clean(entry.summary) },
        content: { type: 'html', value: clean(blocksHtml(entry.text())) },
      })),
    },
    { strict: true },
  );
}
