import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/** What a command took, with all processes that it started. */
export interface Timed {
  log: string;
  wallMs: number;
  /** Processor time, user and system. */
  cpuMs: number;
  /** Peak resident memory of the largest process, in MiB; undefined where the system doesn't tell. */
  peakMiB: number | undefined;
}

/** Memory that a process and its children have held at most, in kB; Linux only. */
function peakOf(pid: number): number {
  let peak = 0;
  try {
    peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    for (const thread of readdirSync(`/proc/${pid}/task`)) {
      for (const child of readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').trim().split(' ').filter(Boolean)) {
        peak = Math.max(peak, peakOf(Number(child)));
      }
    }
  } catch {
    // The process has ended, or the system has no /proc.
  }
  return peak;
}

/** Runs a command, and has the shell tell the processor time of all that it started: Node knows only its own. */
const TIMES = `"$@"; code=$?; times >&2; exit $code`;

/**
 * Runs a command to its end and measures it.
 *
 * @throws when it fails, with the end of what it said
 */
export async function timed(command: string, args: readonly string[], cwd: string, env: Record<string, string> = {}): Promise<Timed> {
  const started = performance.now();
  const shell = spawn('sh', ['-c', TIMES, 'sh', command, ...args], { cwd, env: { ...process.env, NO_COLOR: '1', ...env } });
  let log = '';
  let errors = '';
  shell.stdout.on('data', (text: Buffer) => (log += text.toString()));
  shell.stderr.on('data', (text: Buffer) => {
    log += text.toString();
    errors += text.toString();
  });
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, peakOf(shell.pid ?? 0))), 100);
  const code = await new Promise<number | null>((done, fail) => shell.once('error', fail).once('close', done));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed in ${cwd}:\n${log.slice(-3000)}`);
  // The last line has those of what the shell started: 1m35.784s 0m11.765s
  const times = [...(errors.trimEnd().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
  return {
    log,
    wallMs: performance.now() - started,
    cpuMs: times.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000, 0),
    peakMiB: peak > 0 ? peak / 1024 : undefined,
  };
}
