import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { ROOT } from '../scripts/support/paths.ts';

/** What a command took, its own processes included. */
export interface Measured {
  seconds: number;
  /** Seconds of processor time. */
  cpu: number;
  /** The most memory that all of its processes held at one time, in megabytes. */
  peak: number;
}

const BETWEEN_LOOKS = 100;
const TICKS = 100;

/** The processes that a process has started, and those that they have, itself first. */
function familyOf(pid: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = Number(/^\d+ \(.*\) \S (\d+)/s.exec(readProc(Number(name), 'stat'))?.[1] ?? 0);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const family = [pid];
  for (const one of family) family.push(...(children.get(one) ?? []));
  return family;
}

function readProc(pid: number, file: 'stat' | 'status'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    // The process has ended meanwhile.
    return '';
  }
}

/** Megabytes of a process: what it holds now, or what it held at the most so far as the kernel counts it. */
const memoryOf = (pid: number, which: 'VmRSS' | 'VmHWM'): number =>
  (Number(new RegExp(`^${which}:\\s+(\\d+) kB$`, 'm').exec(readProc(pid, 'status'))?.[1] ?? 0) * 1024) / 1e6;

/** Processor time of processes of ours that have ended and of theirs, in seconds. */
function timeOfEnded(): number {
  const fields = readProc(process.pid, 'stat')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
}

/** Runs the command with these words and measures it. Rejects where it fails. */
export async function runMeasured(args: readonly string[]): Promise<Measured> {
  const [start, before] = [performance.now(), timeOfEnded()];
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    cwd: ROOT,
    stdio: 'ignore',
  });
  let peak = 0;
  const look = (): void => {
    if (child.pid !== undefined)
      peak = Math.max(
        peak,
        // Between two looks the peak of the command alone is not missed.
        memoryOf(child.pid, 'VmHWM'),
        familyOf(child.pid).reduce((sum, pid) => sum + memoryOf(pid, 'VmRSS'), 0),
      );
  };
  const watch = setInterval(look, BETWEEN_LOOKS);
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`);
  return { seconds: (performance.now() - start) / 1000, cpu: timeOfEnded() - before, peak };
}
