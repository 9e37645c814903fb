import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

const WORK = resolve('bench/.work');

/**
 * The files of a commit in a folder of their own.
 *
 * @param own with the packages of that commit, where they are others; else with those of this one
 */
export function checkedOut(commit: string, own = false): string {
  const folder = join(WORK, commit);
  if (!existsSync(folder)) {
    mkdirSync(WORK, { recursive: true });
    execFileSync('git', ['worktree', 'prune']);
    execFileSync('git', ['worktree', 'add', '--detach', '--quiet', folder, commit]);
    const lock = 'package-lock.json';
    const others = own && readFileSync(lock, 'utf8') !== readFileSync(join(folder, lock), 'utf8');
    if (others) {
      try {
        execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
      } catch (error) {
        // Half installed it would be taken for whole the next time.
        execFileSync('git', ['worktree', 'remove', '--force', folder]);
        throw error;
      }
    } else symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  }
  return folder;
}
