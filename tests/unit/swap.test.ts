import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Site, lock } from '../../scripts/swap.ts';
import { missingFrom } from '../../scripts/whole.ts';

let root: string;
let work: string;
let out: string;
const shown = () => readFileSync(join(out, 'index.html'), 'utf8');
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'casebook-build-'));
  work = join(root, '.work');
  out = join(root, 'site');
  mkdirSync(work);
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), 'old');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a new site', () => {
  it('takes the place of the old one whole, and leaves nothing else behind', () => {
    writeFileSync(join(out, 'gone.html'), 'of the old site alone');
    const site = new Site(out, work);
    writeFileSync(join(site.prepare(), 'index.html'), 'new');
    expect(shown()).toBe('old');
    site.swap();
    site.clean();
    expect([shown(), readdirSync(out), readdirSync(work)]).toEqual(['new', ['index.html'], []]);
  });
  it('may be the first one, in folders that are not there yet', () => {
    out = join(root, 'a/b/site');
    const site = new Site(out, work);
    writeFileSync(join(site.prepare(), 'index.html'), 'new');
    site.swap();
    expect(shown()).toBe('new');
  });
  it('that cannot be moved leaves the old one where it was', () => {
    const site = new Site(out, work);
    rmSync(site.prepare(), { recursive: true });
    expect(() => site.swap()).toThrow(/换不进.*can't take the place of/s);
    site.clean();
    expect([shown(), readdirSync(work)]).toEqual(['old', []]);
  });
  it('puts back a site that a build broken off between its two renames had taken away, and clears what such builds left', () => {
    renameSync(out, join(work, `old-${relative('.', out).replace(/[^\w.-]+/g, '-')}`));
    mkdirSync(join(work, 'next-1'));
    new Site(out, work).prepare();
    expect([shown(), readdirSync(work)]).toEqual(['old', [`next-${process.pid}`]]);
  });
  it('is not put in the place of a link or a file', () => {
    symlinkSync(out, join(root, 'link'), 'dir');
    writeFileSync(join(root, 'file'), '');
    for (const name of ['link', 'file']) expect(() => new Site(join(root, name), work)).toThrow(/链接或文件.*is a link or a file/s);
  });
});

describe('one build at a time', () => {
  const held = () => existsSync(join(work, 'build.lock'));
  it('takes the lock and lets go of it', () => {
    const unlock = lock(work);
    expect(held()).toBe(true);
    unlock();
    expect(held()).toBe(false);
  });
  it('is refused while another process builds, and told which', () => {
    writeFileSync(join(work, 'build.lock'), String(process.ppid));
    expect(() => lock(work)).toThrow(new RegExp(`进程号${process.ppid}.*process ${process.ppid}`, 's'));
    expect(held()).toBe(true);
  });
  it('takes over the lock of a process that is dead', () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    writeFileSync(join(work, 'build.lock'), String(pid));
    lock(work)();
    expect(held()).toBe(false);
  });
});

it('a site is whole only with the pages of both languages, the 404 pages, the search index and the compressed files', () => {
  const files = ['index.html', 'en/index.html', '404.html', 'en/404.html', 'cases/index.html', 'en/cases/index.html'].flatMap((page) => [
    page,
    `${page}.br`,
    `${page}.gz`,
  ]);
  files.push('robots.txt', 'pagefind/pagefind-entry.json');
  for (const file of files) {
    mkdirSync(join(out, file, '..'), { recursive: true });
    writeFileSync(join(out, file), 'x');
  }
  expect(missingFrom(out)).toEqual([]);
  for (const file of files) {
    rmSync(join(out, file));
    expect(missingFrom(out)).toEqual([file]);
    writeFileSync(join(out, file), '');
    expect(missingFrom(out)).toEqual([file]);
    writeFileSync(join(out, file), 'x');
  }
  expect(missingFrom(join(root, 'nowhere'))).toEqual(['index.html']);
});
