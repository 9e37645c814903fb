import type { Language } from '../../i18n/language.ts';
import { PAGE_FACETS } from '../../model/facets.ts';
import { withPages, type Model } from '../../model/model.ts';
import { QUESTION_IDS } from '../../records/schemas/taxonomy.ts';
import { writing } from '../../render/text/writing.ts';
import { SHARED_PICTURES, sharedPicture } from '../../views/pictures/shared.ts';
import type { SearchDocument } from './document.ts';
import { overviewDocument, sectionDocument, tenMinutesDocument } from './documents-of/article.ts';
import { caseDocument } from './documents-of/case.ts';
import { catalogueDocument, facetDocument, homeDocument, questionDocument, questionsDocument } from './documents-of/catalogue.ts';
import { entryDocument } from './documents-of/entry.ts';
import {
  figureDocument,
  figuresDocument,
  pictureDocument,
  picturesDocument,
  referenceDocument,
  targetsDocument,
  timelineDocument,
} from './documents-of/lists.ts';
import { pageDocuments, toolDocuments } from './documents-of/site-pages.ts';

/**
 * Yields every page of a language that is searched, and each figure, one by one.
 * A page is searched when its view gives it a kind; a test compares this list with the built site.
 */
export function* siteDocuments(model: Model, language: Language): Generator<SearchDocument> {
  const ctx = writing(model, language, undefined);
  for (const id of model.sections) yield sectionDocument(ctx, id);
  for (const facet of PAGE_FACETS) for (const { value } of model.facet(facet)) yield facetDocument(ctx, facet, value);
  for (const id of QUESTION_IDS) yield questionDocument(ctx, id);
  for (const { id } of withPages(model)) yield entryDocument(ctx, id);
  for (const aiCase of model.cases) yield caseDocument(ctx, aiCase);
  for (const figure of model.content.records.figures.values()) yield figureDocument(ctx, figure);
  yield* pageDocuments(ctx);
  yield* toolDocuments(ctx);
  yield overviewDocument(ctx);
  yield tenMinutesDocument(ctx);
  yield questionsDocument(ctx);
  yield targetsDocument(ctx);
  yield picturesDocument(ctx);
  for (const id of SHARED_PICTURES) {
    const picture = sharedPicture(ctx, id);
    if (picture) yield pictureDocument(ctx, id, picture);
  }
  yield figuresDocument(ctx);
  yield referenceDocument(ctx);
  yield timelineDocument(ctx);
  yield catalogueDocument(ctx);
  yield homeDocument(ctx);
}
