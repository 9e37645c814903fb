import { PROSE_PAGES } from '../addresses.ts';
import type { Rule } from '../content.ts';
import { paragraphs } from '../own-texts.ts';

const SHARE_OF_REPRINTS = {
  zh: /[一二三四五六七八九]成[^。]*转载|转载[^。]*[一二三四五六七八九]成/u,
  en: /\bin (ten|a hundred)\b[^.]*\breprints?\b/i,
};
const TO_REPORT = /\]\([^)]*about\/quality\/\)/;

/** Where the page on evidence counts reprints it leads to the report on quality, which counts another set. */
export const reprints: Rule = ({ content, report }) => {
  for (const page of content.pages.filter(({ id }) => PROSE_PAGES[id] === '/evidence/')) {
    for (const { text, place } of paragraphs(page)) {
      if (SHARE_OF_REPRINTS[page.language].test(text) && !TO_REPORT.test(text)) report({ ...place(), code: 'reprintsAlone', params: {} });
    }
  }
};
