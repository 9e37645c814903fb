import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, lstatSync, mkdtempSync, readlinkSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesOf, manifestOf, readVersion } from '../../scripts/manifest.ts';
import { serve } from '../../scripts/serve.ts';
import { writeSiteContent } from '../fixtures/site-content.ts';
import { copyProject } from '../support/sites.ts';

// Copies of the project with the fixture's content, in folders of their own.
const SETTINGS = { SITE_URL: 'https://example.org', BASE_PATH: '', RELEASE: '', CARDS: 'off', SOURCE_DATE_EPOCH: '' };

/** A space of mounts of its own, where a script may mount what it likes. */
const OWN_MOUNTS = ['unshare', '--mount', ...(process.getuid?.() === 0 ? [] : ['--map-root-user']), 'sh', '-c'];

function project(folder: string): string {
  copyProject(folder);
  writeSiteContent(join(folder, 'content'));
  return folder;
}
interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  output: string;
}
function start(cwd: string, more: Record<string, string> = {}, command: readonly string[] = []): { child: ChildProcess; ended: Promise<Ended> } {
  const [program = process.execPath, ...args] = [...command, process.execPath, 'scripts/build.ts'];
  const child = spawn(program, args, { cwd, env: { ...process.env, ...SETTINGS, ...more }, stdio: 'pipe', detached: true });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  return { child, ended: new Promise((done) => child.once('close', (code, signal) => done({ code, signal, output }))) };
}
const build = (...given: Parameters<typeof start>) => start(...given).ended;

describe('a build that is killed, or has no room', () => {
  const work = resolve('tests/.work/killed');
  let site: Awaited<ReturnType<typeof serve>>;
  let release: string;
  /** Asks all the time, and tells whether an answer was not the whole home page of a release. */
  const wrong: string[] = [];
  let isAsking = true;
  let asking: Promise<void>;
  let answers = 0;
  const whole = /^<!doctype html>[\s\S]*<\/html>\s*$/i;

  beforeAll(async () => {
    project(work);
    expect(await build(work)).toMatchObject({ code: 0 });
    release = readVersion(join(work, 'dist'))!.release;
    site = await serve({ dist: join(work, 'dist'), port: 0 });
    const ask = async () => {
      while (isAsking) {
        for (const path of ['', 'en/cases/', 'version.json']) {
          const answer = await fetch(site.url + path).catch((error: unknown) => String(error));
          if (typeof answer === 'string') wrong.push(`${path}: ${answer}`);
          else if (answer.status !== 200) wrong.push(`${path}: ${answer.status}`);
          else if (!path.endsWith('.json') && !whole.test(await answer.text())) wrong.push(`${path}: not whole`);
          else answers++;
        }
        await new Promise((done) => setTimeout(done, 20));
      }
    };
    asking = ask();
  });
  afterAll(async () => {
    isAsking = false;
    await asking;
    await site.close();
    rmSync(work, { recursive: true, force: true });
  });
  const untouched = () => {
    expect(wrong).toEqual([]);
    expect(readVersion(join(work, 'dist'))!.release).toBe(release);
  };

  // What the build prints, one after another, from the first second to the last.
  it.each([
    'content checked',
    'Synced content',
    'output: "static"',
    'Building static entrypoints',
    'generating static routes',
    'pages and files written',
    'sitemap-index.xml',
    'pages indexed',
    'files compressed',
    'social cards are off',
  ])('at “%s” leaves the site whole and served, and the next build is not in its way', async (moment) => {
    const { child, ended } = start(work);
    const killed = new Promise<void>((done) => {
      const look = (text: Buffer) => {
        if (!stripVTControlCharacters(text.toString()).includes(moment)) return;
        // With all that it has started, as when a machine goes down.
        process.kill(-child.pid!, 'SIGKILL');
        done();
      };
      child.stdout!.on('data', look);
      child.stderr!.on('data', look);
    });
    await Promise.race([killed, ended]);
    const { signal, output } = await ended;
    expect(signal, output.slice(-2000)).toBe('SIGKILL');
    untouched();
  });
  it('on a full disk says so, and leaves the site as it was', async () => {
    // A disk of a few megabytes where the build works, in a space of mounts of its own.
    const script = 'mount -t tmpfs -o size=6m none .astro && exec "$@"';
    const { code, output } = await build(work, {}, [...OWN_MOUNTS, script, 'sh']);
    expect(code).toBe(1);
    expect(output).toMatch(/磁盘已满。\s*The disk is full\./);
    untouched();
  });
  it('on a disk that is full when the site is put in place leaves it as it was', async () => {
    const script = 'mount -t tmpfs -o size=2m none .releases && exec "$@"';
    const { code, output } = await build(work, {}, [...OWN_MOUNTS, script, 'sh']);
    expect(code).toBe(1);
    expect(output).toContain("can't take the place of dist; the old site is untouched");
    expect(output).toMatch(/磁盘已满，站点保持原样。\s*The disk is full. The site is as it was./);
    untouched();
  });
  it('on a disk that is read-only says so', async () => {
    const script = 'mount --bind . . && mount -o remount,ro,bind . && cd "$PWD" && exec "$@"';
    const { code, output } = await build(work, {}, [...OWN_MOUNTS, script, 'sh']);
    expect(code).toBe(1);
    expect(output).toMatch(/只能读.*This disk is read-only/s);
    untouched();
  });
  it('is refused beside another one, which is not disturbed; then a new release is served at once', async () => {
    writeFileSync(join(work, 'public/new.txt'), 'new');
    const first = start(work);
    await new Promise<void>((done) => first.child.stdout!.once('data', () => done()));
    const second = await build(work);
    expect(second.code).toBe(1);
    expect(second.output).toContain('Another build is at work');
    expect(await first.ended).toMatchObject({ code: 0 });
    expect(wrong).toEqual([]);
    expect(await (await fetch(`${site.url}new.txt`)).text()).toBe('new');
    expect(lstatSync(join(work, 'dist')).isSymbolicLink()).toBe(true);
    expect(readlinkSync(join(work, 'dist'))).not.toContain(release);
    expect(answers).toBeGreaterThan(100);
  });
});

describe('a build elsewhere', () => {
  const folders: string[] = [];
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));
  /** Each file's hash and mode. */
  const bytes = (folder: string) =>
    Object.fromEntries(
      [...manifestOf(folder)].map(([path, hash]) => [path, `${hash.slice(0, 12)} ${(statSync(join(folder, path)).mode & 0o777).toString(8)}`]),
    );
  const MODULES = resolve('node_modules');
  const READ_ONLY = `mount --bind "${MODULES}" "${MODULES}" && mount -o remount,ro,bind "${MODULES}" && exec "$@"`;

  it('is the same to the byte: another folder, locale, time zone, umask and day, with packages that nothing may write to', async () => {
    const home = project(resolve('tests/.work/built-here'));
    folders.push(home);
    expect((await build(home, { LC_ALL: 'C', TZ: 'America/New_York' })).code).toBe(0);
    const here = bytes(join(home, 'dist'));
    expect(Object.keys(here).length).toBeGreaterThan(200);

    const other = mkdtempSync(join(tmpdir(), 'case book 案例-'));
    folders.push(other);
    for (const part of filesOf(home)) if (!/^(node_modules|dist|\.releases|\.astro)/.test(part)) cpSync(join(home, part), join(other, part));
    symlinkSync(resolve('node_modules'), join(other, 'node_modules'), 'dir');
    for (const [settings, command] of [
      [{ LC_ALL: 'zh_CN.UTF-8', LANG: 'zh_CN.UTF-8', TZ: 'Asia/Shanghai', NODE_ENV: 'production' }, ['sh', '-c', 'umask 077; exec "$@"', 'sh']],
      [{ LC_ALL: 'et_EE.UTF-8', LANG: 'et_EE.UTF-8', TZ: 'Pacific/Chatham' }, [...OWN_MOUNTS, READ_ONLY, 'sh']],
      [{ LC_ALL: 'C.UTF-8', TZ: 'UTC' }, ['faketime', '-f', '+400d']],
    ] as const) {
      rmSync(join(other, 'dist'), { recursive: true, force: true });
      const { code, output } = await build(other, settings, command);
      expect(code, output.slice(-2000)).toBe(0);
      expect(bytes(join(other, 'dist')), settings.LC_ALL).toEqual(here);
    }
  }, 900_000);
});
