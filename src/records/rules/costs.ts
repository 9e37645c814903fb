import { type Rule, placeOf } from '../content.ts';

const MONEY = { zh: /[\d一二三四五六七八九十百千万过]亿?元/u, en: /RMB [\d.]+/ };
/** As many characters before the sum let an editor find it. */
const BEFORE = 6;

/** A sum of money that the prose names as put in stands on record, too, so that questions and counts find it. */
export const costs: Rule = ({ content, report }) => {
  for (const entry of content.records.cases.values()) {
    const { cost, effort } = entry.data;
    if (cost || !effort) continue;
    const language = MONEY.zh.test(effort.zh) ? 'zh' : 'en';
    const match = MONEY[language].exec(effort[language]);
    if (!match) continue;
    const got = effort[language].slice(Math.max(0, match.index - BEFORE), match.index + match[0].length);
    report({ ...placeOf(entry, ['effort', language]), code: 'costMissing', params: { got } });
  }
};
