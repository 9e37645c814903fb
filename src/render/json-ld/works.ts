/** What all our pages say of themselves as works, and how they name the works that they cite. */
import { sourceTitle, titleTranslation } from '../../i18n/source-title.ts';
import type { CreativeWork, NewsArticle, WebPage } from 'schema-dts';
import { LICENSE } from '../api/json.ts';
import { BCP47, otherLanguage } from '../../i18n/language.ts';
import { lastModified } from '../../model/indexable.ts';
import { routes } from '../../routes.ts';
import { ownUrl, type Page } from './page.ts';

/** The id of the site itself: its Chinese home page, in both languages. */
export const siteId = ({ url }: Page) => `${url('zh', routes.home)}#site`;

/** Name, address, language, dates and licence of a page; Chinese is the original, English its translation. */
export function work(page: Page) {
  const { language, path, model } = page;
  const changed = lastModified(path, model);
  const twin = { '@id': page.url(otherLanguage(language), path) };
  return {
    '@id': ownUrl(page),
    url: ownUrl(page),
    name: page.title,
    description: page.description,
    inLanguage: BCP47[language],
    isPartOf: { '@id': siteId(page) },
    license: LICENSE,
    ...(changed === undefined ? {} : { dateModified: changed }),
    ...{ zh: { workTranslation: twin }, en: { translationOfWork: twin } }[language],
  } satisfies Omit<Exclude<WebPage, string>, '@type'>;
}

/** The article that the site retells: of its publication only title and author are known. */
export const retoldArticle = ({ model }: Page): NewsArticle => {
  const { title, author } = model.content.records.sources.get('article-2024')!.data;
  return {
    '@type': 'NewsArticle',
    name: title,
    ...(author === undefined ? {} : { author: { '@type': 'Person', name: author } }),
    inLanguage: 'zh-CN',
  };
};

/** Publications as works to cite: with address and date where they are known, else by the title that the page gives. */
export const citations = (ids: readonly string[], { model, language }: Page): (CreativeWork | string)[] =>
  ids.flatMap((id): (CreativeWork | string)[] => {
    const source = model.content.records.sources.get(id)?.data;
    if (!source) return [];
    if (source.url === null) return [sourceTitle(source, language)];
    const alternateName = titleTranslation(source, language);
    return [
      {
        '@type': 'CreativeWork',
        name: source.title,
        ...(alternateName ? { alternateName } : {}),
        url: source.url,
        ...(source.date === null ? {} : { datePublished: source.date }),
      },
    ];
  });
