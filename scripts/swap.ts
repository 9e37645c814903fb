/** A new build of the site in the place of the old one, and one build at a time. */
import { closeSync, existsSync, lstatSync, mkdirSync, openSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** Where a build works: on the same disk as the site, so that a rename puts it in place, and inside the project, whose packages it needs. */
export const WORK = resolve('.astro');
const NEXT_PREFIX = 'next-';

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
  } catch {
    throw new Error(
      `另一个生成正在进行（进程号${other ?? '不明'}），请等它结束。若其实没有，请删除${relative('.', path)}\n` +
        `Another build is at work (process ${other ?? 'unknown'}); wait for its end. If there is none, remove ${relative('.', path)}`,
    );
  }
  return () => rmSync(path, { force: true });
}

/** A folder that holds the built site, and what is to replace it. */
export class Site {
  /** As it was given: dist */
  readonly name: string;
  private readonly out: string;
  private readonly work: string;
  private readonly next: string;
  private readonly old: string;

  /** @throws when the folder is none that can be put in another's place */
  constructor(name: string, work = WORK) {
    this.name = name;
    this.out = resolve(name);
    this.work = work;
    this.next = join(work, `${NEXT_PREFIX}${process.pid}`);
    this.old = join(work, `old-${relative('.', this.out).replace(/[^\w.-]+/g, '-')}`);
    const there = lstatSync(this.out, { throwIfNoEntry: false });
    const isMounted = there?.isDirectory() && there.dev !== statSync(dirname(this.out)).dev;
    if (there && (!there.isDirectory() || isMounted)) {
      throw new Error(
        `${name}是${isMounted ? '挂载点' : '链接或文件'}，没法整个换成新的站点。请挂载或链接它的上一级，或者生成到别处再复制：npm run build -- --out site\n` +
          `${name} is ${isMounted ? 'a mount point' : 'a link or a file'}, which a new site can't be put in the place of. ` +
          `Mount or link the folder above it, or build elsewhere and copy: npm run build -- --out site`,
      );
    }
  }

  /** Clears what broken builds have left, puts back a site that one took away, and gives the empty folder to build in. */
  prepare(): string {
    if (existsSync(this.old) && !existsSync(this.out)) renameSync(this.old, this.out);
    for (const name of readdirSync(this.work)) if (name.startsWith(NEXT_PREFIX)) rmSync(join(this.work, name), { recursive: true, force: true });
    rmSync(this.old, { recursive: true, force: true });
    mkdirSync(this.next);
    return this.next;
  }

  /**
   * Puts the new site in the place of the old one by two renames; when the second fails, the old one is put back.
   *
   * @throws when the system lets nobody move one of them
   */
  swap(): void {
    try {
      mkdirSync(dirname(this.out), { recursive: true });
      if (existsSync(this.out)) renameSync(this.out, this.old);
      renameSync(this.next, this.out);
    } catch (error) {
      if (existsSync(this.old) && !existsSync(this.out)) renameSync(this.old, this.out);
      throw new Error(
        `新的站点已经生成，但换不进${this.name}：它是挂载点、在另一块盘上，或被别的程序占用，原来的站点没有动。请停下占用它的程序再试，或者生成到别处：npm run build -- --out site\n` +
          `The new site is built but can't take the place of ${this.name}, which is a mount point, on another disk, or in use; the old site is untouched. ` +
          `Stop what uses it and try again, or build elsewhere: npm run build -- --out site\n${String(error)}`,
        { cause: error },
      );
    }
  }

  /** Removes what is no longer needed, the old site only if there is a new one. Files in use are left for the next build to remove. */
  clean(): void {
    for (const folder of existsSync(this.out) ? [this.next, this.old] : [this.next]) {
      try {
        rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
      } catch {
        // The site itself is as it should be.
      }
    }
  }
}
