import { CONFIGURED } from '../support/build-sites.ts';
import { siteAddress } from '../support/serve-sites.ts';
import { expect, test } from './site.ts';

const configured = (path: string) => siteAddress('folder') + path;
const tags = (html: string): Record<string, string> =>
  Object.fromEntries([...html.matchAll(/<meta name="([^"]+)" content="([^"]*)"/g)].map(([, name = '', content = '']) => [name, content]));
const VERIFICATION = ['baidu-site-verification', 'msvalidate.01', 'google-site-verification'];

test('the two home pages, and no others, carry the proofs of ownership', async ({ request }) => {
  for (const path of ['/', '/en/']) {
    const found = tags(await (await request.get(configured(path))).text());
    expect(VERIFICATION.map((name) => found[name])).toEqual([
      CONFIGURED.BAIDU_VERIFICATION,
      CONFIGURED.BING_VERIFICATION,
      CONFIGURED.GOOGLE_VERIFICATION,
    ]);
  }
  for (const path of ['/about/', '/en/cases/']) {
    const found = tags(await (await request.get(configured(path))).text());
    expect(VERIFICATION.filter((name) => name in found)).toEqual([]);
  }
});

for (const [path, issue, mail, title, first] of [
  ['/evidence/', '提交问题', '写邮件', '报错或建议：/casebook/evidence/', '页面：https://example.org/casebook/evidence/\n版本：3f9c2ab\n'],
  [
    '/en/reference/industry-brain/',
    'Open an issue',
    'Send an email',
    'Error or suggestion: /casebook/en/reference/industry-brain/',
    'Page: https://example.org/casebook/en/reference/industry-brain/\nVersion: 3f9c2ab\n',
  ],
] as const) {
  test(`${path} leads to a prefilled issue and mail`, async ({ page }) => {
    await page.goto(configured(path));
    const footer = page.locator('footer');
    const issueUrl = new URL((await footer.getByRole('link', { name: issue }).getAttribute('href'))!);
    expect(issueUrl.origin + issueUrl.pathname).toBe('https://github.com/owner/name/issues/new');
    expect(issueUrl.searchParams.get('template')).toBe('report.md');
    expect(issueUrl.searchParams.get('title')).toBe(title);
    expect(issueUrl.searchParams.get('body')).toContain(first);
    const href = (await footer.getByRole('link', { name: mail }).getAttribute('href'))!;
    // Mail programs take a plus for a plus, and anything outside ASCII only percent-encoded.
    expect(href).toMatch(/^mailto:editor@example\.org\?subject=[\w%.~!'()*-]+&body=[\w%.~!'()*-]+$/);
    const fields = new URL(href).searchParams;
    expect(fields.get('subject')).toBe(title);
    expect(fields.get('body')).toContain(first.replaceAll('\n', '\r\n'));
    await expect(footer.getByRole('link', { name: CONFIGURED.ICP_NUMBER })).toHaveAttribute('href', 'https://beian.miit.gov.cn/');
  });
}

test('where nothing is configured, nothing of it is on a page', async ({ request, url }) => {
  for (const path of ['/', '/en/', '/evidence/', '/en/cases/plate-grinding/', '/no-such-page/']) {
    const html = await (await request.get(url(path))).text();
    expect(html).not.toMatch(/mailto:|beian\.miit|site-verification|msvalidate|issues\/new/);
  }
});
