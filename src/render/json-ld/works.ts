/** What all our pages say of themselves as works, and how they name the works that they cite. */
import type { CreativeWork, Organization, Person, WebPage } from 'schema-dts';
import { LICENSE } from '../api/json.ts';
import { BCP47, otherLanguage } from '../../i18n/language.ts';
import { routes } from '../../routes.ts';
import { doiAddress, type Citable } from '../../views/citation.ts';
import type { Claimant } from '../../views/claimants.ts';
import { ownUrl, type Page } from './page.ts';

/** The id of the site itself: its Chinese home page, in both languages. */
export const siteId = ({ url }: Page) => `${url('zh', routes.home)}#site`;

/** Name, address, language, dates and licence of a page; Chinese is the original, English its translation. */
export function work(page: Page) {
  const { language, path, changed } = page;
  const translation = { '@id': page.url(otherLanguage(language), path) };
  return {
    '@id': ownUrl(page),
    url: ownUrl(page),
    name: page.title,
    description: page.description,
    inLanguage: BCP47[language],
    isPartOf: { '@id': siteId(page) },
    license: LICENSE,
    ...(changed === undefined ? {} : { dateModified: changed }),
    ...{ zh: { workTranslation: translation }, en: { translationOfWork: translation } }[language],
  } satisfies Omit<Exclude<WebPage, string>, '@type'>;
}

export const organization = (name: string): Organization => ({ '@type': 'Organization', name });

/** Who says something, as the author of a claim. */
export const claimAuthor = ({ kind, name }: Claimant): Organization | Person =>
  kind === 'person' ? { '@type': 'Person', name } : organization(name);

/** Publications as works to cite: with address and date where they are known, else by the title that the page gives. */
export const citations = (sources: readonly { cite: Citable }[]): (CreativeWork | string)[] =>
  sources.map(({ cite: { title, translated, url, date, doi } }) => {
    const address = url ?? (doi === undefined ? undefined : doiAddress(doi));
    if (address === undefined) return translated ?? title;
    return {
      '@type': 'CreativeWork',
      name: title,
      ...(translated ? { alternateName: translated } : {}),
      url: address,
      ...(doi === undefined ? {} : { identifier: { '@type': 'PropertyValue', propertyID: 'DOI', value: doi } }),
      ...(date === undefined ? {} : { datePublished: date }),
    };
  });
