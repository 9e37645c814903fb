/** A new build of the site in the place of the old one, and one build at a time. */
import {
  closeSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { isHashed, uploadOrder } from '../src/hosting/description.ts';
import { differences, filesOf, type Manifest } from './manifest.ts';

/** Where a build works: on the same disk as the site, so that a rename puts it in place, and inside the project, whose packages it needs. */
export const WORK = resolve('.astro');
const NEXT_PREFIX = 'next-';
/** Among the releases: a site that was a folder. */
const FORMER = 'former';

/** Whether a process with this number is running; the system may have given the number to another process since. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user counts as well.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The number of the process that holds the lock; undefined when there is none, or it hasn't written it yet. */
function holder(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

/**
 * Takes the build lock and returns the function that releases it. A lock left by a dead process is taken over.
 *
 * @throws when another build is at work
 */
export function lock(work = WORK): () => void {
  mkdirSync(work, { recursive: true });
  const path = join(work, 'build.lock');
  const other = holder(path);
  if (other !== undefined && !isRunning(other)) rmSync(path, { force: true });
  try {
    // If two processes get here at once, only one can create the file.
    const file = openSync(path, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Error(
      `另一个生成正在进行（进程号${other ?? '不明'}），请等它结束。若其实没有，请删除${relative('.', path)}\n` +
        `Another build is at work (process ${other ?? 'unknown'}); wait for its end. If there is none, remove ${relative('.', path)}`,
    );
  }
  return () => rmSync(path, { force: true });
}

/** Where the releases of a site lie, beside it: the one that it leads to and the former one. */
export const releasesOf = (out: string): string => join(dirname(resolve(out)), '.releases', basename(resolve(out)));
/** How a copy's name ends until it is whole. */
export const PIECE = '.part';
/** So many are kept: pages of the former one that are still open ask for its files. */
const KEPT = 2;
/** In the folder of releases: the name of the newest, written before the site leads there. */
const CURRENT = 'current.txt';

const moveIn = (from: string, to: string): void => {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    // On another disk: a copy has its name only when it is whole.
    rmSync(to + PIECE, { recursive: true, force: true });
    for (const path of filesOf(from)) {
      mkdirSync(dirname(join(to + PIECE, path)), { recursive: true });
      copyFileSync(join(from, path), join(to + PIECE, path));
    }
    renameSync(to + PIECE, to);
  }
};

/** A built site, and what is to replace it: a link to one of its releases, or a folder of its own where a disk is mounted. */
export class Site {
  /** As it was given: dist */
  readonly name: string;
  private readonly out: string;
  private readonly work: string;
  private readonly next: string;
  private readonly releases: string;
  /** A disk is mounted there, so that nothing can take its place: files are replaced one by one. */
  readonly isMounted: boolean;

  /** @throws when something is there that was not built */
  constructor(name: string, work = WORK) {
    this.name = name;
    this.out = resolve(name);
    this.work = work;
    this.next = join(work, `${NEXT_PREFIX}${process.pid}`);
    this.releases = releasesOf(name);
    const there = lstatSync(this.out, { throwIfNoEntry: false });
    this.isMounted = there?.isDirectory() === true && there.dev !== statSync(dirname(this.out)).dev;
    const isOurs = there?.isSymbolicLink() && dirname(resolve(dirname(this.out), readlinkSync(this.out))) === this.releases;
    if (there && !there.isDirectory() && !isOurs) {
      throw new Error(
        `${name}是文件，或不是由生成建立的链接，不能换成新的站点。请移走它，或者生成到别处：npm run build -- --out site\n` +
          `${name} is a file, or a link that no build has made, and won't be replaced. Move it away, or build elsewhere: npm run build -- --out site`,
      );
    }
  }

  /** Clears what broken builds have left, puts back a site that one took away, and gives the empty folder to build in. */
  prepare(): string {
    for (const name of readdirSync(this.work)) if (name.startsWith(NEXT_PREFIX)) rmSync(join(this.work, name), { recursive: true, force: true });
    if (!existsSync(this.out)) {
      const former = [this.current(), FORMER].find((name) => name !== undefined && existsSync(join(this.releases, name)));
      if (former !== undefined) this.leadTo(former);
    }
    mkdirSync(this.next);
    return this.next;
  }

  /**
   * Puts the new site in the place of the old one: at once where it is a link, file by file on a mounted disk.
   *
   * @param release the new site's name
   * @param manifest what it consists of
   * @throws when it can't be put there; the old site is untouched then, but for a mounted disk
   */
  swap(release: string, manifest: Manifest): void {
    if (this.isMounted) return this.replaceFiles(manifest);
    try {
      const name = this.store(release, manifest);
      this.leadTo(name);
      this.sweep(name);
    } catch (error) {
      throw new Error(
        `新的站点已经生成，但换不进${this.name}，原来的站点没有动。请看下面的原因；也可以生成到别处：npm run build -- --out site\n` +
          `The new site is built but can't take the place of ${this.name}; the old site is untouched. ` +
          `See the reason below, or build elsewhere: npm run build -- --out site\n${String(error)}`,
        { cause: error },
      );
    }
  }

  /** Removes what is no longer needed. What can't be removed now goes before the next build, and hides no other error. */
  clean(): void {
    try {
      rmSync(this.next, { recursive: true, force: true, maxRetries: 3 });
    } catch (error) {
      console.warn(String(error));
    }
  }

  private current(): string | undefined {
    try {
      return readFileSync(join(this.releases, CURRENT), 'utf8').trim();
    } catch {
      return undefined;
    }
  }

  /** Moves the new site among the releases. Returns its name there: one that was changed since it was built is left, and not led to. */
  private store(release: string, manifest: Manifest): string {
    mkdirSync(this.releases, { recursive: true });
    for (let n = 1; ; n++) {
      const name = n === 1 ? release : `${release}-${n}`;
      const place = join(this.releases, name);
      if (!existsSync(place)) {
        moveIn(this.next, place);
        const wrong = differences(place, manifest);
        if (wrong.length === 0) return name;
        throw new Error(`${place}: ${wrong.slice(0, 5).join(', ')}`);
      }
      if (differences(place, manifest).length === 0 && filesOf(place).length === manifest.size) return name;
    }
  }

  /** One rename, by which every request before is answered by the old site and every one after by the new one. */
  private leadTo(name: string): void {
    const link = join(this.releases, 'link');
    rmSync(link, { recursive: true, force: true });
    writeFileSync(`${link}.txt`, `${name}\n`);
    renameSync(`${link}.txt`, join(this.releases, CURRENT));
    // Windows lets everybody make junctions, and only those; they hold whole paths.
    const isWindows = process.platform === 'win32';
    symlinkSync(isWindows ? join(this.releases, name) : relative(dirname(this.out), join(this.releases, name)), link, isWindows ? 'junction' : 'dir');
    const there = lstatSync(this.out, { throwIfNoEntry: false });
    if (there?.isSymbolicLink() && isWindows) rmSync(this.out);
    // Built before sites were links: for this once there is a moment without one, and prepare() puts it back.
    else if (there?.isDirectory()) {
      rmSync(join(this.releases, FORMER), { recursive: true, force: true });
      renameSync(this.out, join(this.releases, FORMER));
    }
    renameSync(link, this.out);
  }

  /** Removes all releases but this one and the newest of the others, and what a copy that was broken off has left. */
  private sweep(name: string): void {
    const folders = readdirSync(this.releases, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== name);
    const [pieces, releases] = [true, false].map((isPiece) =>
      folders.filter((entry) => entry.name.endsWith(PIECE) === isPiece).map((entry) => join(this.releases, entry.name)),
    );
    for (const folder of pieces!) rmSync(folder, { recursive: true, force: true });
    const others = releases!.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
    for (const folder of others.slice(KEPT - 1)) rmSync(folder, { recursive: true, force: true });
  }

  /** Replaces the files of a mounted disk in the order in which they need each other; what the new site has not goes last. */
  private replaceFiles(manifest: Manifest): void {
    const changed = new Set(differences(this.out, manifest));
    for (const path of uploadOrder([...manifest.keys()]).flat()) {
      if (!changed.has(path)) continue;
      const target = join(this.out, path);
      mkdirSync(dirname(target), { recursive: true });
      copyFileSync(join(this.next, path), target + PIECE);
      renameSync(target + PIECE, target);
    }
    // Names with a hash hurt nobody, and open pages may ask for them: they go with the build after.
    const kept = new Set(manifest.keys());
    const list = join(this.work, 'hashed-before.txt');
    const before = existsSync(list) ? new Set(readFileSync(list, 'utf8').split('\n')) : undefined;
    for (const path of filesOf(this.out)) {
      if (!kept.has(path) && (!isHashed(path) || before?.has(path) === false)) rmSync(join(this.out, path));
    }
    writeFileSync(list, [...kept].filter(isHashed).join('\n'));
  }
}
