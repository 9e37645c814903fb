import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseFeed } from '@rowanmanning/feed-parser';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LISTS } from '../../src/render/api/json.ts';
import { writeSiteContent } from '../fixtures/site-content.ts';
import { attribute, builtPages } from '../support/built-pages.ts';
import { pointerOf } from '../support/data-files.ts';
import { copyProject } from '../support/sites.ts';

// A scratch copy of the project, which nobody has told its address: there an editor adds a case, another breaks one, and builds go wrong.
const SCRATCH = resolve('tests/.work/scratch');

const environment = { ...process.env, LANG: 'en', BASE_PATH: '', SITE_URL: '', RELEASE: '' };

function build(more: Record<string, string> = {}): { code: number; output: string } {
  try {
    const output = execFileSync(process.execPath, ['scripts/build.ts'], {
      cwd: SCRATCH,
      encoding: 'utf8',
      env: { ...environment, ...more },
      stdio: 'pipe',
    });
    return { code: 0, output };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, output: stdout + stderr };
  }
}
/** Every file of the built site with its time: the same after a build that failed. */
const files = () => readdirSync(join(SCRATCH, 'dist'), { recursive: true, encoding: 'utf8' }).sort();
/** What a build that failed must leave alone, and not leave behind. */
function unharmed(run: () => unknown): void {
  const before = files();
  const home = read('index.html');
  run();
  expect(files()).toEqual(before);
  expect(read('index.html')).toBe(home);
  expect(readdirSync(join(SCRATCH, '.astro')).filter((name) => /^(next|old)-|lock$/.test(name))).toEqual([]);
}
const read = (path: string) => readFileSync(join(SCRATCH, 'dist', path), 'utf8');

beforeAll(() => {
  copyProject(SCRATCH);
  writeSiteContent(join(SCRATCH, 'content'));
});
afterAll(() => rmSync(SCRATCH, { recursive: true, force: true }));

describe('an editor', () => {
  it('adds a case by YAML alone, and it is everywhere', () => {
    const model = readFileSync(join(SCRATCH, 'content/cases/plate-grinding.yaml'), 'utf8');
    const added = model
      .replace(
        /^title:[\s\S]*?(?=^adopters:|^providers:|^problem:)/m,
        'title: { zh: 千岛船厂试用磨板机, en: Qiandao yard tries a plate grinder }\nsummary: { zh: 千岛船厂在试用。, en: The yard is trying it. }\n',
      )
      .replace(/^city: .*$/m, 'city: quzhou')
      .replace(/^checked_on: .*$/m, 'checked_on: 2024-05-01');
    expect(added).not.toBe(model);
    writeFileSync(join(SCRATCH, 'content/cases/qiandao-plate-grinder.yaml'), added);
    const { code, output } = build({ REPORT_EMAIL: 'editor@example.org' });
    expect(output).toContain('Complete!');
    expect(code).toBe(0);
    // The last word of the build, in both languages: what is missing, and what to set.
    expect(output).toMatch(/Complete!.*没有设SITE_URL.*SITE_URL is not set.*SITE_URL=https:\/\/example\.org RELEASE=1\s+└─*\s*$/s);
    for (const [prefix, title] of [
      ['', '千岛船厂试用磨板机'],
      ['en/', 'Qiandao yard tries a plate grinder'],
    ] as const) {
      const text = (path: string) =>
        read(prefix + path)
          .replaceAll('<wbr>', '')
          .replaceAll('<wbr/>', '');
      const page = text('cases/qiandao-plate-grinder/index.html');
      expect(page).toContain(title);
      // Its check is long ago, and the page says so with the day.
      expect(page).toMatch(/data-stale[^>]*>(最后一次核对已是18个月以前：|last checked more than 18 months ago: )\s*<time datetime="2024-05-01">/);
      expect(
        ['cases/index.html', 'cases/page/2/index.html']
          .filter((path) => existsSync(join(SCRATCH, 'dist', prefix + path)))
          .map(text)
          .join(''),
      ).toContain(title);
      expect(text('cases/city/quzhou/index.html')).toContain(title);
      expect(text('cases/industry/ships-and-transport-equipment/index.html')).toContain(title);
      expect(read('api/v1/cases.json')).toContain(title);
      expect(read('api/v1/cases/qiandao-plate-grinder.json')).toContain(title);
      const fragments = join(SCRATCH, 'dist', pointerOf({ dist: join(SCRATCH, 'dist') }).index, 'fragment');
      // Beside each stands one for hosts that send .br.
      const packed = readdirSync(fragments).filter((name) => name.endsWith('.pf_fragment'));
      const indexed = packed.some((name) => gunzipSync(readFileSync(join(fragments, name))).includes(`/${prefix}cases/qiandao-plate-grinder/`));
      expect(indexed).toBe(true);
    }
  });

  it('who breaks a case is told where, and the site stays as it was', () => {
    const path = join(SCRATCH, 'content/cases/qiandao-plate-grinder.yaml');
    const good = readFileSync(path, 'utf8');
    writeFileSync(path, good.replace(/^city: .*$/m, 'city: quzhuo'));
    unharmed(() => {
      const { code, output } = build();
      expect(code).not.toBe(0);
      expect(output).toMatch(/content\/cases\/qiandao-plate-grinder\.yaml:\d+:1 city/);
      expect(output).toContain('did you mean "quzhou"?');
    });
    writeFileSync(path, good);
  });
});

describe('a site that was told no address', () => {
  it('names no host as its own, in any file', () => {
    const wrong = files().filter((name) => {
      if (!/\.(html|xml|json|txt|md|csv|bib|webmanifest|js|pf_fragment)$/.test(name)) return false;
      const bytes = readFileSync(join(SCRATCH, 'dist', name));
      const text = (name.endsWith('.pf_fragment') ? gunzipSync(bytes) : bytes).toString('utf8');
      // A program's own `hostname === "localhost"` is no address.
      return /\/\/(?:localhost|127\.0\.0\.1|\[::1\]|undefined)|:4321/.test(text);
    });
    expect(wrong).toEqual([]);
  });
  it('leaves out of its pages what must be a whole address', () => {
    const whole = /^(canonical|og:url|og:image.*|twitter:card|image)$/;
    const pages = builtPages(join(SCRATCH, 'dist'));
    expect(pages.length).toBeGreaterThan(0);
    const wrong = pages.flatMap((page) =>
      page.elements
        .filter(
          (element) =>
            [attribute(element, 'rel'), attribute(element, 'property'), attribute(element, 'name'), attribute(element, 'itemprop')].some((name) =>
              whole.test(name ?? ''),
            ) ||
            (element.tagName === 'link' && attribute(element, 'hreflang') !== undefined && attribute(element, 'type') === undefined) ||
            attribute(element, 'type') === 'application/ld+json',
        )
        .map((element) => `${page.address}: ${element.tagName} ${element.attrs.map(({ value }) => value).join(' ')}`),
    );
    expect(wrong).toEqual([]);
  });
  it('has no sitemap, and does not promise one', () => {
    expect(files().filter((name) => name.startsWith('sitemap'))).toEqual([]);
    expect(read('robots.txt')).toMatch(/^User-agent: \*\nAllow: \/\n$/);
    expect(read('llms.txt')).not.toMatch(/sitemap/i);
  });
  it('cites its cases without an address, and leaves cells for it empty', () => {
    expect(read('cases/qiandao-plate-grinder/index.html')).toMatch(/\[DB\/OL\]\. \(\d{4}-\d\d-\d\d\)\.\s*</);
    const ours = read('api/v1/cases/qiandao-plate-grinder.bib').split('@misc').at(-1)!;
    expect(ours).toContain('{qiandao-plate-grinder,');
    expect(ours).not.toContain('url =');
    const rows = parse<Record<string, string>>(read('cases.csv'), { bom: true, columns: true });
    expect(rows.filter(({ url_zh, url_en }) => url_zh !== '' || url_en !== '')).toEqual([]);
    expect(read('data-readme.txt')).toMatch(/^Zhejiang AI Casebook · 浙江人工智能案例集\n\d+ cases/);
  });
  it('names the page of a report by its path', () => {
    const mail = /href="(mailto:[^"]*)"/.exec(read('en/cases/qiandao-plate-grinder/index.html'))?.[1] ?? '';
    expect(decodeURIComponent(mail)).toContain('Page: /en/cases/qiandao-plate-grinder/\r\n');
  });
  it('has links in its Markdown that lead to files of its own', () => {
    const markdown = files().filter((name) => /\.md$|^llms\.txt$/.test(name));
    expect(markdown.length).toBeGreaterThan(0);
    const dead = markdown.flatMap((name) =>
      [...read(name).matchAll(/\]\(<?(\/[^)>#]*)/g)]
        .map(([, path = '']) => path)
        .filter((path) => !existsSync(join(SCRATCH, 'dist', path, path.endsWith('/') ? 'index.html' : '')))
        .map((path) => `${name}: ${path}`),
    );
    expect(dead).toEqual([]);
  });
  it.each(['feed.xml', 'en/feed.xml', 'cases/industry/ships-and-transport-equipment/feed.xml'])(
    'has valid ids in %s, and links on its own host',
    (name) => {
      const xml = read(name);
      const { items, self } = parseFeed(xml);
      const ids = [...xml.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id = '']) => id);
      expect(ids).toHaveLength(items.length + 1);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => !/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(id))).toEqual([]);
      expect(self).toBeNull();
      expect(xml).not.toMatch(/<category[^>]* scheme="\//);
      const dead = [...xml.matchAll(/<link [^>]*href="(\/[^"#]*)/g)]
        .map(([, path = '']) => path)
        .filter((path) => !existsSync(join(SCRATCH, 'dist', path, 'index.html')));
      expect(dead).toEqual([]);
    },
  );
  it.each(LISTS)('has %s as its published schema says', (name) => {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(read(`api/v1/schema/${name}.json`)) as object);
    const list = JSON.parse(read(`api/v1/${name}.json`)) as Record<string, unknown>;
    expect(validate(list), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    expect(list.schema).toBe(`/api/v1/schema/${name}.json`);
    expect(list.attribution).toBe('Zhejiang AI Casebook · 浙江人工智能案例集');
  });
  it('says in its examples that the reader must put the address in', () => {
    for (const [prefix, ours] of [
      ['', '&lt;本站网址&gt;'],
      ['en/', '&lt;this site&gt;'],
    ] as const) {
      const page = read(`${prefix}about/api/index.html`);
      expect(page.split(`${ours}/api/v1/`).length).toBeGreaterThan(3);
      expect(page).toContain(prefix ? 'doesn’t know its own address' : '还没有设定自己的网址');
    }
  });
});

describe('what earlier builds have kept', () => {
  const CACHE = join(SCRATCH, '.astro/caches/compressed');
  const release = () => (JSON.parse(read('version.json')) as { release: string }).release;
  it('makes a build quicker and not another one, spoilt pieces of it neither', () => {
    const path = join(SCRATCH, 'content/cases/qiandao-plate-grinder.yaml');
    const former = release();
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^checked_on: .*$/m, 'checked_on: 2024-05-02'));
    const [pack = '', other = ''] = readdirSync(CACHE);
    const bytes = readFileSync(join(CACHE, pack));
    writeFileSync(join(CACHE, pack), bytes.with(bytes.length - 9, bytes[bytes.length - 9]! ^ 1));
    writeFileSync(join(CACHE, other), '{"version":"of somebody else"}\n');
    const { code, output } = build();
    expect(code).toBe(0);
    expect(Number(/(\d+) copies those of earlier builds/.exec(output)?.[1])).toBeGreaterThan(100);
    const kept = release();
    expect(kept).not.toBe(former);
    expect(build({ BUILD_CACHE: 'off' }).output).toContain(' 0 copies those of earlier builds');
    expect(release()).toBe(kept);
  }, 240_000);
});

describe('a build that goes wrong', () => {
  it.each([
    [{ SITE_URL: 'https://example.org/sub' }, 'SITE_URL is "https://example.org/sub"; it should look like https://example.org'],
    [{ BASE_PATH: 'C:/Program Files/Git/casebook' }, 'BASE_PATH is "C:/Program Files/Git/casebook"; it should look like /casebook'],
    [{ ICP_NUMBER: 'bad' }, 'ICP_NUMBER is "bad"; it should look like '],
    [{ RELEASE: '1' }, 'RELEASE=1 is a build to publish, but SITE_URL is not set'],
  ])('for %o says why before anything is built, and the site stays as it was', (setting, message) =>
    unharmed(() => {
      const { code, output } = build(setting);
      expect(code).toBe(1);
      expect(output).toContain(message);
      expect(output).not.toMatch(/\[build\]|^\s+at .*:\d+:\d+/m);
    }),
  );
  it('in the middle of it leaves the site as it was', () => {
    const page = join(SCRATCH, 'src/pages/[...lang]/figures.astro');
    const good = readFileSync(page, 'utf8');
    writeFileSync(page, good.replace(/^---$/m, "---\nthrow new Error('broken in the middle');"));
    unharmed(() => {
      const { code, output } = build();
      expect(code).toBe(1);
      expect(output).toContain('broken in the middle');
      expect(output).toContain('dist保持原样');
      expect(output).toContain('dist is as it was');
    });
    writeFileSync(page, good);
  });
  it('since it was broken off leaves the site as it was; another one beside it is refused', async () => {
    const before = files();
    const home = read('index.html');
    const running = spawn(process.execPath, ['scripts/build.ts'], { cwd: SCRATCH, env: environment, stdio: 'pipe' });
    const ended = new Promise((done) => running.once('close', done));
    let output = '';
    running.stderr.on('data', (text: Buffer) => (output += text.toString()));
    await new Promise<void>((done) => running.stdout.on('data', (text: Buffer) => text.includes('[build]') && done()));
    const second = build();
    expect(second.code).toBe(1);
    expect(second.output).toContain(`Another build is at work (process ${running.pid})`);
    expect(second.output).toContain(`另一个生成正在进行（进程号${running.pid}）`);
    running.kill('SIGTERM');
    expect(await ended).toBe(143);
    expect(output).toMatch(/已中断.*Broken off/s);
    expect(files()).toEqual(before);
    expect(read('index.html')).toBe(home);
    expect(readdirSync(join(SCRATCH, '.astro')).filter((name) => /^(next|old)-|lock$/.test(name))).toEqual([]);
  });
});
