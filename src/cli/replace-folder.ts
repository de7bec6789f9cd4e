import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
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
