import type { Language } from '../../i18n/language.ts';
import { absolute, href, routes } from '../../routes.ts';
import { site } from '../../site.ts';
import { caseRows, resultRows, toCsv } from './csv.ts';

const TYPE = { headers: { 'Content-Type': 'text/csv; charset=utf-8' } };

/** /cases.csv. `host` is the site's own address. */
export const casesCsv = (host: URL | undefined): Response =>
  new Response(toCsv(caseRows(site(), (of, language: Language) => absolute(host, href(language, routes.case(of.id))))), TYPE);

/** /results.csv */
export const resultsCsv = (): Response => new Response(toCsv(resultRows(site())), TYPE);
