import type { Language } from '../records/languages.ts';
import type { Taxonomy } from '../records/schemas/taxonomy.ts';
import type { PageFacet } from './facets.ts';

/** What a facet's value is called: its standard name, or the short one for lists and pictures. */
export function facetName(facet: PageFacet, value: string, taxonomy: Taxonomy, language: Language, form: 'name' | 'short' = 'name'): string {
  const entry = taxonomy[facet][value];
  if (!entry) return value;
  return (form === 'short' ? (entry.short ?? entry.name) : entry.name)[language];
}
