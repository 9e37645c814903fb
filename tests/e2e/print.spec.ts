import { mkdirSync, writeFileSync } from 'node:fs';
import { BOTH, expect, test } from './site.ts';

/** Pages of a PDF and the size of the first, out of its own objects. */
function shapeOf(pdf: Buffer): { pages: number; landscape: boolean } {
  const text = pdf.toString('latin1');
  const box = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/.exec(text);
  return { pages: (text.match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length, landscape: Number(box?.[1]) > Number(box?.[2]) };
}
const FOLDER = 'tests/.work/print';
const keep = (name: string, pdf: Buffer) => {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/${name}.pdf`, pdf);
};
const THREE = 'plate-grinding,tideway-scan,loom-watch';

for (const [language, prefix] of BOTH) {
  test(`the call sheet of every kind of case is one A4 page (${language})`, async ({ page, url }) => {
    for (const id of ['tideway-scan', 'loom-watch', 'foil-sorting', 'pattern-drafts']) {
      await page.goto(url(`${prefix}/cases/${id}/#ask`));
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('#ask .call-questions > li').first()).toBeVisible();
      await expect(page.locator('#ask .on-paper').nth(1)).toBeVisible();
      await expect(page.locator('#sources')).toBeHidden();
      const pdf = await page.pdf({ preferCSSPageSize: true });
      keep(`ask-${id}-${language}`, pdf);
      expect(shapeOf(pdf), id).toEqual({ pages: 1, landscape: false });
      await page.emulateMedia({ media: 'screen' });
    }
  });
  test(`a comparison of three is one landscape page (${language})`, async ({ page, url }) => {
    await page.goto(url(`${prefix}/compare/?ids=${THREE}`));
    await expect(page.locator('.compare thead a[data-case]')).toHaveCount(3);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    keep(`compare-${language}`, pdf);
    expect(shapeOf(pdf)).toEqual({ pages: 1, landscape: true });
  });
  test(`the printed shortlist has the list and a call sheet for each case (${language})`, async ({ page, url }) => {
    await page.addInitScript((ids) => localStorage.setItem('casebook.shortlist', JSON.stringify({ v: 1, ids })), THREE.split(','));
    await page.goto(url(`${prefix}/shortlist/`));
    await expect(page.locator('[data-shortlisted]')).toHaveCount(3);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    keep(`shortlist-${language}`, pdf);
    expect(shapeOf(pdf)).toEqual({ pages: 4, landscape: false });
  });
  test(`a filtered list prints as a table with what was asked, when it was checked, where it stands, and a key (${language})`, async ({
    page,
    url,
  }) => {
    await page.goto(url(`${prefix}/cases/?industry=textiles`));
    const listed = page.locator('main a[data-case]');
    await expect(page.locator('[data-printed]')).toHaveCount(1);
    const count = await listed.count();
    const title = await listed.first().textContent();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    keep(`cases-${language}`, pdf);
    expect(shapeOf(pdf).landscape).toBe(false);
    await page.emulateMedia({ media: 'print' });
    const printed = page.locator('.printed-list');
    await expect(printed.locator('tbody tr')).toHaveCount(count);
    await expect(printed.locator('tbody tr').first()).toContainText(title!);
    await expect(printed).toContainText(language === 'zh' ? '纺织' : 'Textiles');
    await expect(printed).toContainText('?industry=textiles');
    await expect(printed).toContainText('2026');
    await expect(printed.locator('li')).toHaveCount(4);
    // A result with a caveat isn't printed without it.
    const caveats = await printed.locator('.caveat').count();
    expect(caveats).toBe(await page.locator('.case-row .caveat').count());
    expect(caveats).toBeGreaterThan(0);
    for (const part of ['.case-rows', '.list-bar', '.filters', '.with-downloads', '.matrix', '.chips']) await expect(page.locator(part)).toBeHidden();
  });
  test(`a case prints whole, with the addresses of its sources (${language})`, async ({ page, url }) => {
    await page.goto(url(`${prefix}/cases/tideway-scan/`));
    const pdf = await page.pdf({ preferCSSPageSize: true });
    keep(`case-${language}`, pdf);
    await page.emulateMedia({ media: 'print' });
    for (const part of ['#results', '#doubts', '#sources', '#cite']) await expect(page.locator(part)).toBeVisible();
    const after = await page
      .locator('.source-list a[href^=http]')
      .first()
      .evaluate((element) => getComputedStyle(element, '::after').content);
    expect(after).toContain('http');
  });
  test(`on paper a case keeps the heading of its questions, and leaves out the ways on (${language})`, async ({ page, url }) => {
    await page.goto(url(`${prefix}/cases/plate-grinding/`));
    keep(`case-whole-${language}`, await page.pdf({ preferCSSPageSize: true }));
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#ask h2')).toHaveText(language === 'zh' ? /^\s*可以问什么/ : /^\s*What to ask/);
    await expect(page.locator('#ask h2 .on-screen')).toBeVisible();
    for (const part of ['.site-header nav', '.case-page > .full-width', '.shortlist-button', '[data-print]'])
      await expect(page.locator(part).first()).toBeHidden();
    expect((await page.locator('.case-head .swatch').boundingBox())!.width).toBeLessThan(240);
  });
  test(`a part of the article prints as a document: text, figures, sources with addresses, no ways on (${language})`, async ({ page, url }) => {
    await page.goto(url(`${prefix}/article/future/`));
    await expect(page.locator('.article-margin .printed-address').first()).toBeHidden();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    keep(`section-${language}`, pdf);
    expect(shapeOf(pdf).landscape).toBe(false);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.prose h2').first()).toBeVisible();
    await expect(page.locator('.article-margin')).toBeVisible();
    await expect(page.locator('.article-margin .printed-address').first()).toHaveText(/^\s*https?:/);
    await expect(page.locator('.article-margin .printed-address').first()).toBeVisible();
    for (const part of ['.site-header nav', '.toc', '.search-form', '.next-previous', '.site-footer nav'])
      await expect(page.locator(part)).toBeHidden();
  });
  test(`what is folded on the screen stands on paper (${language})`, async ({ page, url }) => {
    for (const [path, inside] of [
      ['/evidence/', 'details table'],
      ['/pictures/unfinished-cloth/', 'details table'],
      ['/about/api/', '[data-fields] table'],
      ['/figures/', '.figure-list details dl'],
    ] as const) {
      await page.goto(url(prefix + path));
      const folded = page.locator(`main ${inside}`).first();
      await expect(folded, path).toBeHidden();
      await page.emulateMedia({ media: 'print' });
      await expect(folded, path).toBeVisible();
      await page.emulateMedia({ media: 'screen' });
    }
  });
}
