import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CACHE_DIR } from './paths.ts';
import { say } from './say.ts';

const LOCK = join(CACHE_DIR, 'build.lock');

/** Runs work while no other build of this checkout runs: two would write over each other. */
export async function withBuildLock<T>(work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(LOCK), { recursive: true });
  let told = false;
  while (!(await take())) {
    if (!told) say('另一个构建正在进行，等待其完成……', 'Another build is running; waiting for it…');
    told = true;
    await wait(300);
  }
  try {
    return await work();
  } finally {
    await rm(LOCK, { force: true });
  }
}

async function take(): Promise<boolean> {
  try {
    await writeFile(LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    // Another build holds the lock, or has just let go of it.
    const owner = Number(await readFile(LOCK, 'utf8').catch(() => ''));
    // An owner that was killed left its lock behind.
    if (owner > 0 && !isAlive(owner)) await rm(LOCK, { force: true });
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    // No such process.
    return false;
  }
}
