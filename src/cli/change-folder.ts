import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { KeptFolder } from '../lib/core/collect/index.ts';
import { printDataset, readDataset } from '../lib/core/dataset/index.ts';
import { CliError } from './command.ts';
import { formatProblem } from './format-problem.ts';
import { readKeptFolder, writeKeptFolder, type TakeBytes } from './kept-folder.ts';
import { checkTarget, replaceFolderInSteps } from './replace-folder.ts';

const MARKER = 'datapackage.json';
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What is to be kept in the place of a folder, and where the documents come from that it does not hold yet. */
export interface FolderChange<Told> {
  folder: KeptFolder;
  takeBytes: TakeBytes;
  told: Told;
  /** Whether there is anything to write. */
  changed: boolean;
}

/** The name of a dataset by its folder. Throws `CliError` where it can be no name. */
export function datasetName(path: string): string {
  const name = basename(path);
  if (!NAME.test(name))
    throw new CliError(`文件夹名只用小写字母、数字和连字符 lower-case letters, digits and hyphens only: ${name}`, 2);
  return name;
}

function refuseUnsound({ dataset }: KeptFolder): void {
  const reading = readDataset(printDataset(dataset));
  if (reading.ok) return;
  const lines = reading.problems.slice(0, 50).map(formatProblem);
  throw new CliError(`${lines.join('\n')}\n合起来不合规定，没有写出 together they are not sound, nothing was written`);
}

/**
 * Changes a folder of `data/` in one step: `change` gets what is there (`null` where there is none) and says what is to be. The folder is
 * replaced as a whole or stays as it is; two changes at once are refused.
 */
export async function changeFolder<Told>(
  path: string,
  change: (before: KeptFolder | null) => Promise<FolderChange<Told>>,
): Promise<Told> {
  await checkTarget(path, MARKER);
  const { told } = await replaceFolderInSteps(path, async (fresh) => {
    const before = existsSync(path) ? await readKeptFolder(path) : null;
    const { folder, takeBytes, told: said, changed } = await change(before?.folder ?? null);
    if (!changed) return { ok: false, told: said };
    refuseUnsound(folder);
    await writeKeptFolder(fresh, before && { path, packageText: before.packageText }, folder, takeBytes);
    return { ok: true, told: said };
  });
  return told;
}

/** The bytes of a file of this disk. */
export const fileBytes = async (path: string): Promise<Uint8Array> => new Uint8Array(await readFile(path));
