/**
 * npm run bench:check [-- COMMIT]: how long the check takes beside that of an earlier commit, in the same run, one after the other
 * in turn. Each reads the content of its own day: it can't read the other's. Prints the median of wall and processor time of both,
 * and the ratio. Exit code 1 where this one takes more than 1.3 times as long.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { checkedOut } from './checked-out.ts';
import { median } from './search/measure.ts';

/** The check before it told slips of typing, and took what only npm test had said. */
const BEFORE = 'b14e012';
const MOST = 1.3;
const TURNS = 15;

interface Time {
  wall: number;
  cpu: number;
}

/** One run of the check in a folder. */
function timed(folder: string): Time {
  const measure = `process.on('exit', () => { const { user, system } = process.cpuUsage(); console.error('cpu ' + (user + system) / 1000); });`;
  const args = ['--import', `data:text/javascript,${encodeURIComponent(measure)}`, 'scripts/check.ts'];
  const from = performance.now();
  const { status, stderr, stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The check in ${folder} failed:\n${(stdout + stderr).slice(0, 2000)}`);
  return { wall: performance.now() - from, cpu: Number(/cpu ([\d.]+)/.exec(stderr)?.[1]) };
}

const commit = process.argv[2] ?? BEFORE;
const folders = { before: checkedOut(commit), now: resolve('.') };
// Once each, so that files and compiled code are in memory.
for (const folder of Object.values(folders)) timed(folder);
const times = Array.from({ length: TURNS }, () => ({ before: timed(folders.before), now: timed(folders.now) }));
const medianOf = (when: 'before' | 'now', what: keyof Time) => median(times.map((turn) => turn[when][what]));
const ratios = { wall: medianOf('now', 'wall') / medianOf('before', 'wall'), cpu: medianOf('now', 'cpu') / medianOf('before', 'cpu') };
for (const [what, ratio] of Object.entries(ratios)) {
  const [before, now] = [medianOf('before', what as keyof Time), medianOf('now', what as keyof Time)];
  console.log(`${what}: ${commit} ${before.toFixed(0)} ms, now ${now.toFixed(0)} ms, ${ratio.toFixed(2)} times (${TURNS} turns, medians)`);
}
process.exitCode = ratios.wall > MOST ? 1 : 0;
