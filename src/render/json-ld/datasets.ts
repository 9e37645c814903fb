import type { DataCatalog, DataDownload, Dataset, PropertyValue } from 'schema-dts';
import { LICENSE, LISTS } from '../api/json.ts';
import { apiStrings } from '../../i18n/api.ts';
import { BCP47 } from '../../i18n/language.ts';
import { strings } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { allFigures, type FiguresView, type FigureView } from '../../views/figures.ts';
import { claimAuthor, work } from './works.ts';
import type { Page } from './page.ts';

const CSV_TYPE = 'text/csv';
const JSON_TYPE = 'application/json';
const download = (page: Page, path: string, encodingFormat: string): DataDownload => ({
  '@type': 'DataDownload',
  contentUrl: page.whole(path),
  encodingFormat,
});

/** The catalogue as data: two tables and their JSON. */
export function catalogueDataset(page: Page): Dataset {
  const t = strings(page.language);
  return {
    '@type': 'Dataset',
    '@id': `${page.url('zh', routes.cases)}#data`,
    name: `${t.site.name}${t.dot}${t.cases.title}`,
    description: page.description,
    inLanguage: [BCP47.zh, BCP47.en],
    license: LICENSE,
    creator: { '@type': 'Organization', name: t.site.name, url: page.url(page.language, routes.home) },
    distribution: [
      download(page, routes.casesCsv, CSV_TYPE),
      download(page, routes.resultsCsv, CSV_TYPE),
      download(page, routes.list('cases'), JSON_TYPE),
      download(page, routes.list('results'), JSON_TYPE),
    ],
  };
}

/** The article's figures as data: each with its value as the page prints it, as a claim by somebody, of a time, with its caveat. */
export const figuresDataset =
  (view: FiguresView) =>
  (page: Page): [Dataset] => [
    {
      '@type': 'Dataset',
      ...work(page),
      variableMeasured: allFigures(view).map(({ id, label, quantity, claim }) => variable(page, id, label, quantity.text, claim)),
      distribution: [download(page, routes.list('figures'), JSON_TYPE)],
    },
  ];

function variable(page: Page, id: string, name: string, value: string, { claimant, document, time, notes }: FigureView['claim']): PropertyValue {
  const t = strings(page.language);
  const description = t.joined(notes);
  return {
    '@type': 'PropertyValue',
    propertyID: id,
    name,
    value,
    description,
    subjectOf: {
      '@type': 'Claim',
      name,
      text: value + t.inBrackets(description),
      ...(claimant === undefined ? {} : { author: claimAuthor(claimant) }),
      ...(document === undefined ? {} : { firstAppearance: { '@type': 'CreativeWork', name: document } }),
      temporalCoverage: time,
    },
  };
}

/** The data API: each of its lists as a set of data with its licence. */
export function dataCatalog(page: Page): [DataCatalog] {
  const t = apiStrings(page.language);
  return [
    {
      '@type': 'DataCatalog',
      ...work(page),
      dataset: LISTS.map((name): Dataset => ({
        '@type': 'Dataset',
        '@id': page.whole(routes.list(name)),
        name: `${name}.json`,
        description: t.list[name],
        license: LICENSE,
        distribution: [download(page, routes.list(name), JSON_TYPE)],
      })),
    },
  ];
}
