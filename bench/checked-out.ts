import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

const WORK = resolve('bench/.work');

/** The files of a commit in a folder of their own, with the packages of this one. */
export function checkedOut(commit: string): string {
  const folder = join(WORK, commit);
  if (!existsSync(folder)) {
    mkdirSync(WORK, { recursive: true });
    execFileSync('git', ['worktree', 'prune']);
    execFileSync('git', ['worktree', 'add', '--detach', '--quiet', folder, commit]);
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  }
  return folder;
}
