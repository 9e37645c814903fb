/** Where a case is used, in a few words. */
import { facetName } from '../model/facet-names.ts';
import type { CaseRecord } from '../records/schemas/case.ts';
import type { ViewContext } from './context.ts';

/** The city of a case; of one that is used outside the province, that place, with the supplier's city in brackets. */
export function placeName(
  { model, language, t }: Pick<ViewContext, 'model' | 'language' | 't'>,
  record: CaseRecord,
  form: 'name' | 'short' = 'name',
): string {
  const city = facetName('city', record.city, model.content.taxonomy, language, form);
  return record.used_in ? record.used_in[language] + t.inBrackets(t.case.supplierIn + city) : city;
}
