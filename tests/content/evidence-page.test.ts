import { expect, it } from 'vitest';
import { attribute, builtPages, textOf } from '../support/built-pages.ts';

it.each(['zh', 'en'] as const)('the evidence page sends to the quality report where it counts reprints, for that counts another set (%s)', (language) => {
  const page = builtPages().find(({ address }) => address === `${language === 'en' ? '/en' : ''}/evidence/`)!;
  const told = page.elements.find((element) => element.tagName === 'p' && /六成以上是转载|six in ten/.test(textOf(element)))!;
  const links = page.elements.filter((element) => element.parentNode === told).flatMap((element) => attribute(element, 'href') ?? []);
  expect(links.some((href) => href.endsWith('/about/quality/'))).toBe(true);
});
