import { expect, it } from 'vitest';
import { attribute, builtPages, type Element } from '../support/built-pages.ts';

/** Texts with Chinese characters that stand in no element that says so. */
function unmarked(element: Element, language = ''): string[] {
  const own = attribute(element, 'lang') ?? language;
  return element.childNodes.flatMap((node) => {
    if ('tagName' in node) return unmarked(node, own);
    return node.nodeName === '#text' && 'value' in node && /\p{Script=Han}/u.test(node.value) && !own.startsWith('zh') ? [node.value.trim()] : [];
  });
}

it('sources and citations on English pages mark the Chinese in them, for voices and for faces', () => {
  const parts = builtPages()
    .filter(({ language }) => language === 'en')
    .flatMap(({ address, elements }) =>
      elements
        .filter((element) => attribute(element, 'class') === 'source-list' || attribute(element, 'id') === 'cite')
        .map((part) => ({ address, part })),
    );
  expect(parts.length).toBeGreaterThan(10);
  expect(parts.flatMap(({ address, part }) => unmarked(part).map((text) => `${address} ${text}`))).toEqual([]);
});
