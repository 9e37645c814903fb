/**
 * npm run bench:weights: what the pages of the built site weigh on the wire, median and heaviest of each kind that has a budget;
 * needs `npm run build:test`. What stands for a page that is gone isn't counted. Prints them and keeps them in bench/results/weights.json, which the page on quality shows.
 */
import { writeFileSync } from 'node:fs';

// Of the casebook; without this the small site of the tests would be weighed.
process.env.CASEBOOK_SITE = 'real';
const { is404, builtPages } = await import('../tests/support/built-pages.ts');
const { budgets, pageWeights, pagesOf } = await import('./page-weights.ts');
const { readContent } = await import('../src/records/read-content.ts');
const built = builtPages().filter((page) => !is404(page));

const gone = new Set(readContent('content').content!.redirects.data.map(({ from }) => from));
const weights = pageWeights().filter(({ path }) => !gone.has(path));
/** The middle one; of an even number, the lower of the two. */
const spread = (bytes: readonly number[]) => {
  const sorted = [...bytes].sort((a, b) => a - b);
  return { median: sorted[Math.floor((sorted.length - 1) / 2)]!, heaviest: sorted.at(-1)! };
};
const kinds = budgets().map((budget) => {
  const pages = pagesOf(budget, weights);
  const heaviest = pages.reduce((most, page) => (page.html + page.css > most.html + most.css ? page : most));
  return {
    kind: budget.name,
    pages: pages.length,
    htmlAndCss: { ...spread(pages.map(({ html, css }) => html + css)), page: heaviest.address },
    js: spread(pages.map(({ js }) => js)),
  };
});
const pages = {
  zh: built.filter(({ language }) => language === 'zh').length,
  en: built.filter(({ language }) => language === 'en').length,
};
for (const { kind, pages: count, htmlAndCss, js } of kinds) {
  console.log(
    kind.padEnd(10),
    `${count} pages`.padEnd(10),
    `HTML and CSS ${htmlAndCss.median}, at most ${htmlAndCss.heaviest}; scripts ${js.median}, at most ${js.heaviest}`,
  );
}
writeFileSync('bench/results/weights.json', `${JSON.stringify({ date: new Date().toISOString().slice(0, 10), pages, kinds }, null, 2)}\n`);
