import { describe, expect, it } from 'vitest';
import { budgets, pageWeights, pagesOf } from '../../bench/page-weights.ts';

const weights = pageWeights();

describe.each(budgets())('the budget of a $name', (budget) => {
  const { name, htmlAndCss, js } = budget;
  const matching = pagesOf(budget, weights);
  it('is for pages that exist', () => expect(matching.length).toBeGreaterThan(0));
  it(`holds: ${htmlAndCss} bytes of HTML and CSS, ${js} of scripts`, () => {
    const over = matching.flatMap(({ address, html, css, js: scripts }) => [
      ...(html + css > htmlAndCss
        ? [`${address}: HTML ${html} + CSS ${css} = ${html + css} bytes, ${html + css - htmlAndCss} over the ${name}'s ${htmlAndCss}`]
        : []),
      ...(scripts > js ? [`${address}: scripts ${scripts} bytes, ${scripts - js} over the ${name}'s ${js}`] : []),
    ]);
    expect(over).toEqual([]);
  });
});
