/**
 * npm run smoke URL [-- --release NAME] [--bare]: looks at a host that serves the site: ten pages, three searches in a browser, types,
 * caches, headers, redirects, the page for missing ones, and which release it is. Prints a line for each; exit code 1 if one is wrong.
 *
 * --release: the release that it should be, as /version.json of the build says. --bare: for hosts that send no headers of ours (GitHub Pages):
 * what is missing of them is told, and isn't wrong.
 */
import { CORS, HEADERS, HSTS, isHashed, typeOf } from '../src/hosting/description.ts';
import type { Version } from '../src/hosting/version.ts';
import { checkLanguage } from '../src/records/check-language.ts';
import { optionsOf } from './options.ts';

const PAGES = ['', 'en/', 'cases/', 'en/cases/', 'article/', 'figures/', 'targets/', 'en/evidence/', 'en/sources/'];
const SEARCHES = [
  ['search/?q=', '医院'],
  ['en/search/?q=', 'hospital'],
  ['search/?q=', '浙江'],
] as const;
const TIMEOUT_MS = 20_000;

const isChinese = checkLanguage() === 'zh';
const say = (zh: string, en: string) => (isChinese ? zh : en);

let wrong = 0;
function told(what: string, problems: readonly string[], isWrong = true): void {
  if (problems.length > 0 && isWrong) wrong++;
  console.log(`${problems.length === 0 ? '✓' : isWrong ? '✗' : '–'} ${[what, ...problems].join(isChinese ? '：' : ': ')}`);
}
const unlike = (name: string, found: string | null | undefined, wanted: string) =>
  found === wanted ? [] : [`${name} ${found ?? say('没有', 'is missing')}${found ? say(`，应为${wanted}`, `, should be ${wanted}`) : ''}`];

const get = (address: string, init: RequestInit = {}) =>
  fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT_MS), headers: { 'Accept-Encoding': 'br, gzip' }, ...init }).catch(
    (error: unknown) => {
      throw new Error(say(`没有连上${address}`, `Could not reach ${address}`), { cause: (error as Error).cause ?? error });
    },
  );

async function pageProblems(address: string): Promise<string[]> {
  const answer = await get(address);
  const text = await answer.text();
  return [
    ...unlike(say('状态', 'status'), String(answer.status), '200'),
    ...unlike('Content-Type', answer.headers.get('content-type')?.toLowerCase(), typeOf('index.html')),
    ...(/<h1[\s>]/.test(text) && /<\/html>\s*$/.test(text) ? [] : [say('不是完整的页面', 'is no whole page')]),
  ];
}

/** Asks in a browser, as readers do; undefined where there is none. */
async function search(root: string): Promise<Map<string, string[]> | undefined> {
  let tools;
  try {
    tools = [(await import('@playwright/test')).chromium, await (await import('../tests/support/chromium.ts')).browserLaunch()] as const;
  } catch {
    return undefined;
  }
  const [chromium, launch] = tools;
  const browser = await chromium.launch(launch);
  const found = new Map<string, string[]>();
  try {
    for (const [path, query] of SEARCHES) {
      const page = await browser.newPage({ ignoreHTTPSErrors: true });
      const refused: string[] = [];
      page.on('console', (message) => void (message.type() === 'error' && refused.push(message.text().slice(0, 200))));
      await page.goto(root + path + encodeURIComponent(query));
      const hits = page.locator('a[data-result]');
      const has = await hits
        .first()
        .waitFor({ timeout: TIMEOUT_MS })
        .then(
          () => true,
          () => false,
        );
      found.set(query, [...(has ? [] : [say('没有结果', 'no hits')]), ...refused]);
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return found;
}

async function smoke(root: string, release: string | undefined, isBare: boolean): Promise<void> {
  const answer = await get(`${root}version.json`);
  if (!answer.ok) throw new Error(`${root}version.json: ${answer.status}`);
  const version = (await answer.json()) as Version;
  told(`${say('版本', 'release')} ${version.release}, ${version.version}`, release ? unlike('release', version.release, release) : []);
  const { pathname } = new URL(root);
  told(say('所在文件夹', 'the folder that it was built for'), unlike('base', version.base, pathname));

  const catalogue = await (await get(`${root}cases/`)).text();
  const aCase = /href="[^"]*?(cases\/(?!page\/|industry\/|city\/|stage\/|task\/|technology\/|compare|shortlist)[a-z0-9-]+\/)"/.exec(catalogue)?.[1];
  for (const path of [...PAGES, ...(aCase ? [aCase] : [])]) told(`/${path}`, await pageProblems(root + path));
  if (!aCase) told('/cases/', [say('没有案例的链接', 'links no case')]);

  for (const [path, language] of [
    ['no-such-page/', 'zh-CN'],
    ['en/no-such-page/', 'en'],
  ] as const) {
    const answer = await get(root + path);
    const lang = /<html[^>]* lang="([^"]+)"/.exec(await answer.text())?.[1];
    told(`/${path}`, unlike(say('状态', 'status'), String(answer.status), '404'));
    // Hosts with one page for all missing ones have it in Chinese.
    told(say('缺失页的语言', 'language of the page for missing ones'), unlike('lang', lang, language), !isBare);
  }
  const slashless = await get(`${root}cases`);
  const leads = slashless.headers.get('location');
  told(
    '/cases',
    [301, 302, 307, 308].includes(slashless.status) && leads && new URL(leads, root).href === `${root}cases/` ? [] : [`${slashless.status} ${leads}`],
  );
  const evil = await get(`${new URL(root).origin}//evil.example%2f..%2fcases`);
  told(
    say('不会转到别的主机', 'leads to no other host'),
    /^\/\/|^https?:\/\/evil/.test(evil.headers.get('location') ?? '') ? [evil.headers.get('location')!] : [],
  );

  const home = await get(root);
  const html = await home.text();
  told(say('压缩', 'compression'), home.headers.get('content-encoding') || html.length < 1000 ? [] : [say('没有', 'none')]);
  for (const [name, value] of Object.entries(HEADERS)) told(name, unlike('', home.headers.get(name), value), !isBare);
  if (root.startsWith('https:')) {
    const [name] = HSTS;
    told(name, home.headers.has(name) ? [] : [say('没有', 'missing')], !isBare);
  }
  const style = /href="([^"]+\.css)"/.exec(html)?.[1];
  if (style) {
    const { headers } = await get(new URL(style, root).href);
    const cache = headers.get('cache-control') ?? '';
    told(style, isHashed(style) && /immutable/.test(cache) ? [] : [`Cache-Control ${cache}`], !isBare);
  }
  for (const path of ['results.csv', 'feed.xml']) {
    const { status, headers } = await get(root + path);
    told(`/${path}`, unlike(say('状态', 'status'), String(status), '200'));
    told(`/${path}`, [...unlike('Content-Type', headers.get('content-type'), typeOf(path)), ...unlike(CORS, headers.get(CORS), '*')], !isBare);
  }
  const found = await search(root);
  if (!found)
    told(say('搜索', 'search'), [say('没有浏览器，没有看；请先npm ci', 'not looked at, since there is no browser; run npm ci first')], false);
  for (const [query, problems] of found ?? []) told(`${say('搜索', 'search')} ${query}`, problems);
}

const { positionals, values } = optionsOf(import.meta.url, {
  allowPositionals: true,
  options: { release: { type: 'string' }, bare: { type: 'boolean', default: false } },
});
const [address = ''] = positionals;
if (!URL.canParse(address)) {
  console.error('请写明网址：npm run smoke https://example.org/\nName the address: npm run smoke https://example.org/');
  process.exit(1);
}
try {
  await smoke(`${new URL(address).href.replace(/\/$/, '')}/`, values.release, values.bare);
} catch (error) {
  const { message, cause } = error as Error;
  console.error([message, ...(cause instanceof Error ? [cause.message] : [])].join(': '));
  wrong++;
}
console.log(wrong === 0 ? say('一切正常。', 'All is well.') : say(`${wrong}处不对。`, `${wrong} ${wrong === 1 ? 'thing is' : 'things are'} wrong.`));
process.exitCode = wrong === 0 ? 0 : 1;
