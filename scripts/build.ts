/**
 * npm run build [-- --out FOLDER]: checks settings and content, builds the site beside the old one, and puts it in its place when
 * it is whole. If anything fails or interrupts it before that, the old site stays. Exit code 0: built; 1: not; 130, 143: broken off.
 *
 * The settings stand in src/config.ts.
 */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Config } from '../src/config.ts';
import { checkContent } from '../src/check/check-content.ts';
import { checkLanguage } from '../src/records/check-language.ts';
import { problemsText } from '../src/records/problem-text.ts';
import { lock, Site } from './swap.ts';
import { missingFrom } from './whole.ts';

const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
const language = checkLanguage();

const NO_ADDRESS = `
┌─ 没有设SITE_URL，站点不知道自己的网址 ──────────────────────────────
│  因此没有：规范网址和另一语言的链接（hreflang）、站点地图、结构化数据、
│  分享卡片；引用里没有本站网址；订阅的编号以后设了网址就会变。
│  要发布，请写明网址再生成，例如：
│    SITE_URL=https://example.org RELEASE=1
├─ SITE_URL is not set: the site does not know its own address ──────
│  It therefore has no canonical and hreflang links, no sitemap, no
│  structured data, no social cards; citations come without its address,
│  and the ids in feeds will change once there is one.
│  To publish it, set the address and build again, for example:
│    SITE_URL=https://example.org RELEASE=1
└────────────────────────────────────────────────────────────────────`;

/** Astro's build in a process of its own; `stop` ends it. */
function astroBuild(folder: string): { done: Promise<number | null>; stop: () => void } {
  const child = spawn(process.execPath, ['scripts/astro.ts', 'build', '--force', '--outDir', folder], { stdio: 'inherit' });
  return { done: new Promise((done, fail) => child.once('error', fail).once('close', done)), stop: () => void child.kill() };
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
    const astro = astroBuild(next);
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
    if (code !== 0) throw new Error(`没有生成，${site.name}保持原样。\nThe site was not built. ${site.name} is as it was.`);
    const missing = missingFrom(next);
    if (missing.length > 0) {
      throw new Error(
        `生成的站点不完整（缺${missing.join('、')}），${site.name}保持原样。\n` +
          `The site came out incomplete (missing: ${missing.join(', ')}). ${site.name} is as it was.`,
      );
    }
    site.swap();
  } finally {
    site.clean();
    unlock();
  }
  console.log(config.origin ? `${site.name}: ${config.origin}${config.base}` : NO_ADDRESS);
}

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
try {
  await build(values.out);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode ??= 1;
}
