import { formatQuantity } from '../../i18n/format.ts';
import { BCP47, type Language } from '../../i18n/language.ts';
import type { Model } from '../../model/model.ts';
import { escaped } from './engine-page.ts';

/** Each figure of the article as a page of its own, that leads to its place on the page of figures. */
export function figurePages(model: Model, language: Language): { address: string; html: string }[] {
  const { content } = model;
  return [...content.records.figures.values()].map(({ id, data }) => {
    const quantity = formatQuantity(data.quantity, content.taxonomy.unit, language).text;
    const title = data.label[language] + (language === 'zh' ? `：${quantity}` : `: ${quantity}`);
    const facts = [
      model.nameOf(data.said_by, language),
      String(data.as_of),
      data.target_year ? String(data.target_year) : '',
      ...(data.members ?? []).map(({ name }) => name[language]),
      data.contestable?.[language],
      data.checks?.[language],
    ];
    const path = `/figures/#${id}`;
    return {
      address: language === 'en' ? `/en${path}` : path,
      html: `<html lang="${BCP47[language]}"><main data-pagefind-body data-pagefind-meta="kind:figure"><h1>${escaped(title)}</h1><p>${escaped(facts.filter(Boolean).join(' · '))}</p></main></html>`,
    };
  });
}
