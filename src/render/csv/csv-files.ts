import type { Model } from '../../model/model.ts';
import { absolute, href, routes } from '../../routes.ts';
import { caseRows, resultRows, toCsv } from './csv.ts';

const CSV_HEADERS = { headers: { 'Content-Type': 'text/csv; charset=utf-8' } };

/** /cases.csv. `host` is the site's own address. */
export const casesCsv = (model: Model, host: URL | undefined): Response =>
  new Response(toCsv(caseRows(model, (aiCase, language) => absolute(host, href(language, routes.case(aiCase.id))))), CSV_HEADERS);

/** /results.csv */
export const resultsCsv = (model: Model): Response => new Response(toCsv(resultRows(model)), CSV_HEADERS);
