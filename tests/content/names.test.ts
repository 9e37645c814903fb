import { expect, it } from 'vitest';
import { builtPages, siteModel, tags, textOf } from '../support/built-pages.ts';
import { NAMED_THINGS } from './named-things.ts';

it.each(['zh', 'en'] as const)('the page of each named thing bears its name (%s)', (language) => {
  const pages = new Map(builtPages().map((page) => [page.address, page]));
  const headings = NAMED_THINGS.map((id) => textOf(tags(pages.get(`${language === 'en' ? '/en' : ''}/reference/${id}/`)!, 'h1')[0]!).trim());
  expect(headings).toEqual(NAMED_THINGS.map((id) => siteModel().entryOf(id).data.name[language]));
});
