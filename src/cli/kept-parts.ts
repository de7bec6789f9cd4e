import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GATHERED } from '../lib/warehouse/page-folder-node.ts';

/** What decides what the files of a dataset hold. */
const PROGRAM = ['../cli', '../lib/core', '../lib/indicators', '../lib/queries', '../lib/warehouse'];

/** Hash of the program itself: what another state of it has written is not kept. */
async function hashProgram(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of PROGRAM.map((name) => fileURLToPath(new URL(name, import.meta.url))))
    for (const name of (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.ts')).sort())
      hash.update(`${name}\0`).update(await readFile(join(folder, name)));
  return hash.digest('hex');
}

/**
 * Keeps the parts that an earlier run has finished where they are of the same data by the same program and their files are still
 * being gathered, else clears both folders.
 * `state` names the data.
 */
export async function keepParts(folder: string, work: string, state: string): Promise<void> {
  const mark = join(work, 'state');
  const now = `${await hashProgram()} ${state}\n`;
  // No mark: nothing was begun.
  const before = await readFile(mark, 'utf8').catch(() => null);
  if (before === now && existsSync(join(folder, GATHERED))) return;
  await rm(join(work, 'parts'), { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(mark, now);
}
