import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { brokenCopies, differences, manifestOf, readVersion, releaseOf, writeVersion } from '../../scripts/manifest.ts';
import { PIECE, Site, lock } from '../../scripts/swap.ts';
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
  const builds = (text: string, more: Record<string, string> = {}) => {
    const site = new Site(out, work);
    const next = site.prepare();
    for (const [name, content] of Object.entries({ 'index.html': text, ...more })) {
      mkdirSync(join(next, name, '..'), { recursive: true });
      writeFileSync(join(next, name), content);
    }
    const manifest = manifestOf(next);
    return { site, next, release: releaseOf(manifest), manifest };
  };
  const replaces = (text: string, more: Record<string, string> = {}) => {
    const { site, release, manifest } = builds(text, more);
    site.swap(release, manifest);
    site.clean();
    return release;
  };
  const kept = () => readdirSync(join(root, '.releases/site')).sort();

  it('takes the place of the old one whole, a folder as well as a link, and leaves nothing else behind', () => {
    writeFileSync(join(out, 'gone.html'), 'of the old site alone');
    const first = builds('new');
    expect(shown()).toBe('old');
    first.site.swap(first.release, first.manifest);
    first.site.clean();
    expect([shown(), readdirSync(out), readdirSync(work)]).toEqual(['new', ['index.html'], []]);
    expect(readlinkSync(out)).toBe(`.releases/site/${first.release}`);
    const second = replaces('newer');
    expect([shown(), readlinkSync(out)]).toEqual(['newer', `.releases/site/${second}`]);
  });
  it('keeps the former one beside it, and none before that', () => {
    const releases = ['one', 'two', 'three'].map((text) => replaces(text));
    expect(kept()).toEqual([...releases.slice(1), 'current.txt'].sort());
    // The same once more changes nothing; back to the former one is a release like any.
    expect(replaces('three')).toBe(releases[2]);
    expect(replaces('two')).toBe(releases[1]);
    expect([shown(), kept()]).toEqual(['two', [...releases.slice(1), 'current.txt'].sort()]);
  });
  it('takes what a copy broken off has left for no release', () => {
    const [one] = ['one', 'two'].map((text) => replaces(text));
    mkdirSync(join(root, `.releases/site/0123456789ab${PIECE}`));
    expect(replaces('one')).toBe(one);
    expect(kept()).toHaveLength(3);
    expect(kept().some((name) => name.endsWith(PIECE))).toBe(false);
  });
  it('is put beside a release of its name that somebody has changed', () => {
    const release = replaces('new');
    writeFileSync(join(out, 'index.html'), 'changed by hand');
    replaces('new');
    expect([shown(), readlinkSync(out)]).toEqual(['new', `.releases/site/${release}-2`]);
  });
  it('may be the first one, in folders that are not there yet', () => {
    out = join(root, 'a/b/site');
    replaces('new');
    expect(shown()).toBe('new');
  });
  it('that cannot be moved, or is not what was built, leaves the old one where it was', () => {
    const gone = builds('new');
    rmSync(gone.next, { recursive: true });
    expect(() => gone.site.swap(gone.release, gone.manifest)).toThrow(/换不进.*can't take the place of/s);
    const damaged = builds('new', { 'en/index.html': 'new' });
    rmSync(join(damaged.next, 'en/index.html'));
    expect(() => damaged.site.swap(damaged.release, damaged.manifest)).toThrow(/can't take the place of.*en\/index\.html/s);
    damaged.site.clean();
    expect([shown(), readdirSync(work)]).toEqual(['old', []]);
  });
  it('puts back a site that a build broken off had taken away, and clears what such builds left', () => {
    mkdirSync(join(root, '.releases/site'), { recursive: true });
    renameSync(out, join(root, '.releases/site/former'));
    mkdirSync(join(work, 'next-1'));
    new Site(out, work).prepare();
    expect([shown(), readdirSync(work)]).toEqual(['old', [`next-${process.pid}`]]);
    rmSync(join(work, `next-${process.pid}`), { recursive: true });
    replaces('new');
    rmSync(out);
    new Site(out, work).prepare();
    expect(shown()).toBe('new');
  });
  it('is not put in the place of a file, or of a link that no build has made', () => {
    symlinkSync(out, join(root, 'link'), 'dir');
    writeFileSync(join(root, 'file'), '');
    for (const name of ['link', 'file']) expect(() => new Site(join(root, name), work)).toThrow(/由生成建立的链接.*a link that no build has made/s);
  });
});

describe('a manifest', () => {
  it('names the release by all files and their names, wherever they are', () => {
    const release = releaseOf(manifestOf(out));
    const copy = join(root, 'elsewhere');
    cpSync(out, copy, { recursive: true });
    expect(releaseOf(manifestOf(copy))).toBe(release);
    renameSync(join(copy, 'index.html'), join(copy, 'other.html'));
    expect(releaseOf(manifestOf(copy))).not.toBe(release);
    expect(differences(copy, manifestOf(out))).toEqual(['index.html']);
  });
  it('comes with the version, which tells the release and what became of addresses', () => {
    const { manifest, release } = writeVersion(out, { version: '1', base: '/', moved: { '/a/': '/b/' }, gone: [] });
    expect(readVersion(out)).toEqual({ release, version: '1', base: '/', moved: { '/a/': '/b/' }, gone: [] });
    expect(differences(out, manifest)).toEqual([]);
  });
  it('is of no use for compressed copies that say something else: they are found', () => {
    writeFileSync(join(out, 'index.html.br'), brotliCompressSync('old'));
    writeFileSync(join(out, 'index.html.gz'), gzipSync('another'));
    writeFileSync(join(out, 'words.pf_meta'), gzipSync('words'));
    writeFileSync(join(out, 'words.pf_meta.br'), brotliCompressSync('words'));
    writeFileSync(join(out, 'cut.json'), 'text');
    writeFileSync(join(out, 'cut.json.br'), '');
    expect(brokenCopies(out)).toEqual(['cut.json.br', 'index.html.gz']);
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
