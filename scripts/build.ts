/**
 * npm run build [-- --out FOLDER]: checks settings and content, builds the site beside the old one, and puts it in its place when
 * it is whole: FOLDER is a link, which then leads to the new one. If anything fails or interrupts it before that, the old site stays.
 * Exit code 0: built; 1: not; 130, 143: broken off.
 *
 * The settings stand in src/config.ts.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Config } from '../src/config.ts';
import { checkContent } from '../src/check/check-content.ts';
import { headersFile, redirectsFile } from '../src/hosting/headers-file.ts';
import { SECURITY_FILE, securityTxt } from '../src/hosting/security-txt.ts';
import { LANGUAGES, PREFIX } from '../src/i18n/language.ts';
import { pageAddresses } from '../src/records/addresses.ts';
import { checkLanguage } from '../src/records/check-language.ts';
import type { Content } from '../src/records/content.ts';
import { newestDay } from '../src/records/newest-day.ts';
import { problemsText } from '../src/records/problem-text.ts';
import { brokenCopies, writeVersion, type Manifest } from './manifest.ts';
import { NOTICES_FILE, notices } from './notices.ts';
import { optionsOf } from './options.ts';
import { lock, Site } from './swap.ts';
import { missingFrom } from './whole.ts';

const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
const language = checkLanguage();

const NO_ADDRESS = `
┌─ 没有设SITE_URL，站点不知道自己的网址 ──────────────────────────────
│  因此没有：规范网址和另一语言的链接（hreflang）、站点地图、结构化数据、
│  分享卡片；引用里没有本站网址。
│  要发布，请写明网址再生成，例如：
│    SITE_URL=https://example.org RELEASE=1
├─ SITE_URL is not set: the site does not know its own address ──────
│  It therefore has no canonical and hreflang links, no sitemap, no
│  structured data, no social cards; citations come without its address.
│  To publish it, set the address and build again, for example:
│    SITE_URL=https://example.org RELEASE=1
└────────────────────────────────────────────────────────────────────`;

/** Astro's build in a process of its own; `stop` ends it. The day of the build is that of its content, so that it is the same on any later day. */
function astroBuild(folder: string, content: Content): { done: Promise<number | null>; stop: () => void } {
  const epoch = process.env.SOURCE_DATE_EPOCH || String(Date.parse(`${newestDay(content)}T04:00:00Z`) / 1000);
  const child = spawn(process.execPath, ['scripts/astro.ts', 'build', '--force', '--outDir', folder], {
    stdio: 'inherit',
    env: { ...process.env, SOURCE_DATE_EPOCH: epoch },
  });
  return { done: new Promise((done, fail) => child.once('error', fail).once('close', done)), stop: () => void child.kill() };
}

/** What hosts need beside the pages, and the version last, since it is the sum of all. */
function finish(folder: string, content: Content, config: Config): { manifest: Manifest; release: string } {
  const { redirects } = content;
  const { origin, base, version } = config;
  const inBoth = (from: string) => LANGUAGES.map((language) => PREFIX[language] + from);
  const moved = Object.fromEntries(
    redirects.data.flatMap(({ from, to }) => (to === undefined ? [] : LANGUAGES.map((language) => [PREFIX[language] + from, PREFIX[language] + to]))),
  );
  const gone = redirects.data.flatMap(({ from, to }) => (to === undefined ? inBoth(from) : []));
  writeFileSync(join(folder, '_headers'), headersFile(base));
  writeFileSync(join(folder, '_redirects'), redirectsFile(base, moved));
  // GitHub Pages would leave out folders whose name begins with an underscore.
  writeFileSync(join(folder, '.nojekyll'), '');
  writeFileSync(join(folder, NOTICES_FILE), notices());
  const security = securityTxt(config, newestDay(content));
  if (security !== undefined) {
    mkdirSync(dirname(join(folder, SECURITY_FILE)));
    writeFileSync(join(folder, SECURITY_FILE), security);
  }
  return writeVersion(folder, { version, ...(origin ? { origin } : {}), base, moved, gone });
}

/** What a site lacks to be whole, or has damaged. */
function problemsOf(folder: string, content: Content): string[] {
  const pages = [...pageAddresses(content)].flatMap((address) => LANGUAGES.map((language) => `${PREFIX[language]}${address}index.html`.slice(1)));
  return [...missingFrom(folder), ...pages.filter((page) => !existsSync(join(folder, page))), ...brokenCopies(folder)];
}

const LEAST_SPACE = 1_000_000;
/** Why a build may have failed that itself had no words for it. */
function reasonFor(folder: string): string {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize < LEAST_SPACE ? '磁盘已满。\nThe disk is full.\n' : '';
}

/** Throws, with what to say, when the site wasn't built. */
async function build(out: string): Promise<void> {
  const site = new Site(out);
  const { config } = (await import('../src/build-config.ts')) as { config: Config };
  const reading = checkContent(resolve('content'));
  if (reading.problems.length > 0) throw new Error(problemsText(reading, language));

  const unlock = lock();
  try {
    const next = site.prepare();
    const astro = astroBuild(next, reading.content);
    let broken: keyof typeof SIGNALS | undefined;
    for (const signal of Object.keys(SIGNALS) as (keyof typeof SIGNALS)[]) {
      process.on(signal, () => {
        broken = signal;
        astro.stop();
      });
    }
    const code = await astro.done;
    if (broken) {
      process.exitCode = SIGNALS[broken];
      throw new Error(`已中断，${site.name}保持原样。\nBroken off. ${site.name} is as it was.`);
    }
    if (code !== 0) throw new Error(`${reasonFor(next)}没有生成，${site.name}保持原样。\nThe site was not built. ${site.name} is as it was.`);
    const problems = problemsOf(next, reading.content).slice(0, 10);
    if (problems.length > 0) {
      throw new Error(
        `${reasonFor(next)}生成的站点不完整（缺少或损坏：${problems.join('、')}），${site.name}保持原样。\n` +
          `The site came out incomplete (missing or damaged: ${problems.join(', ')}). ${site.name} is as it was.`,
      );
    }
    const { release, manifest } = finish(next, reading.content, config);
    if (site.isMounted) {
      console.warn(
        `${site.name}是挂载点，没法一次换成新的，只能逐个文件替换；换完之前新旧文件并存。\n` +
          `${site.name} is a mount point: files are replaced one by one, so that until the end there are old and new ones side by side.`,
      );
    }
    site.swap(release, manifest);
  } finally {
    site.clean();
    unlock();
  }
  console.log(config.origin ? `${site.name}: ${config.origin}${config.base}` : NO_ADDRESS);
}

// Whoever serves the site may be somebody else, who must be able to read it, whatever the builder's own habit.
process.umask(0o022);
const { values } = optionsOf(import.meta.url, { options: { out: { type: 'string', default: 'dist' } } });
/** What the system's errors mean for whoever builds. */
const SYSTEM_ERRORS: Record<string, string> = {
  ENOSPC: '磁盘已满，站点保持原样。\nThe disk is full. The site is as it was.',
  EROFS: '这里的磁盘只能读，不能生成。站点保持原样。\nThis disk is read-only, so nothing can be built here. The site is as it was.',
  EACCES: '没有写入的权限，不能生成。站点保持原样。\nNo permission to write, so nothing can be built here. The site is as it was.',
};

try {
  await build(values.out);
} catch (error) {
  const { message = String(error), cause } = error as Error;
  const { code = '' } = (cause ?? error) as NodeJS.ErrnoException;
  console.error(`\n${SYSTEM_ERRORS[code] ? `${SYSTEM_ERRORS[code]}\n` : ''}${message}`);
  process.exitCode ??= 1;
}
