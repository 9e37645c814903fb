import type { Rule } from '../content.ts';
import { pathText } from '../faults.ts';

/** Redirects start at addresses that are gone, end at a page, and take one step. */
export const redirects: Rule = ({ content, report }) => {
  const { data, file, where } = content.redirects;
  const has = (address: string): boolean => {
    const [, kind = '', id = ''] = address.split('/');
    if (kind === 'cases' && id) return content.records.cases.has(id);
    if (kind === 'reference' && id) return content.records.reference.has(id);
    if (kind === 'article' && id) return content.sections.some((section) => section.id === id);
    return id === '';
  };
  const targets = new Map(data.filter((row) => row.to !== undefined).map((row) => [row.from, row.to as string]));
  data.forEach((row, i) => {
    const place = (key: string) => ({ file, ...where([i, key]), at: pathText([i, key]) });
    if (row.from.split('/').length > 3 && has(row.from)) report({ ...place('from'), code: 'redirectTaken', params: { from: row.from } });
    if (row.to === undefined) return;
    const chain = [row.from];
    let next: string | undefined = row.to;
    while (next !== undefined && chain.length <= data.length + 1) {
      chain.push(next);
      next = chain.indexOf(next) < chain.length - 1 ? undefined : targets.get(next);
    }
    if (chain.length > 2) report({ ...place('to'), code: 'redirectLoop', params: { chain } });
    else if (!has(row.to)) report({ ...place('to'), code: 'redirectDead', params: { to: row.to } });
    if (row.nearest && !content.records.cases.has(row.nearest)) {
      report({ ...place('nearest'), code: 'unknownRecord', params: { kinds: 'content/cases/', got: row.nearest, nearest: undefined } });
    }
  });
};
