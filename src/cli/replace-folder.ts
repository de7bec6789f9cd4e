import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CliError } from './command.ts';

/** Refuses to replace a folder that holds something other than an earlier result, which is known by one of its files. */
export async function checkTarget(out: string, marker: string, exitCode = 1): Promise<void> {
  const held = await readdir(out).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw new CliError(`不能写入 cannot write to ${out}: ${error.code}`, exitCode);
  });
  if (held.length === 0 || held.includes(marker)) return;
  throw new CliError(`目标文件夹里有别的文件，不覆盖 the folder holds other files, not replaced: ${out}`, exitCode);
}

/** Builds beside the target and moves into place, so that the target is whole at every moment or not there. */
export async function replaceFolder<T>(out: string, build: (folder: string) => Promise<T>): Promise<T> {
  const beside = (kind: string) => join(dirname(out), `.${basename(out)}.${kind}-${process.pid}`);
  const [fresh, old] = [beside('new'), beside('old')];
  await mkdir(dirname(out), { recursive: true });
  try {
    const result = await build(fresh);
    if (existsSync(out)) await rename(out, old);
    await rename(fresh, out);
    return result;
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}

/**
 * The same for work that a later run may go on with: `build` gets the folder to fill, and one beside it for what is needed on the way.
 * Both stay where the program is
 * killed; where it fails, or what came of it is not `ok`, they are removed. Refused while another run is at it.
 */
export async function replaceFolderInSteps<Outcome extends { ok: boolean }>(
  out: string,
  build: (folder: string, work: string) => Promise<Outcome>,
): Promise<Outcome> {
  const [partial, old] = ['partial', `old-${process.pid}`].map((kind) =>
    join(dirname(out), `.${basename(out)}.${kind}`),
  ) as [string, string];
  const mark = join(partial, 'run.pid');
  if (await isRunning(mark)) throw new CliError(`另一次生成正在进行 another run is writing: ${out}`);
  const [folder, work] = ['folder', 'work'].map((part) => join(partial, part)) as [string, string];
  for (const part of [folder, work]) await mkdir(part, { recursive: true });
  await writeFile(mark, String(process.pid));
  try {
    const outcome = await build(folder, work);
    if (!outcome.ok) return outcome;
    if (existsSync(out)) await rename(out, old);
    await rename(folder, out);
    return outcome;
  } finally {
    await rm(partial, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}

/** Whether the process that a mark names is still there, and is another than this. */
async function isRunning(mark: string): Promise<boolean> {
  // No mark, no run.
  const pid = Number(await readFile(mark, 'utf8').catch(() => '0'));
  if (pid === 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is one all the same.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
