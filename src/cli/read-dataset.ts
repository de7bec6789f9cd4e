import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  DATASET_FILES,
  REGISTER_FILES,
  decodeText,
  readDataset,
  say,
  type DatasetReading,
  type Problem,
} from '../lib/core/dataset/index.ts';
import { CliError } from './command.ts';

const MEGABYTE = 1024 * 1024;
const LIMIT_MB = 64;

/** The size of a file in bytes; `null` where there is none. */
export const sizeOf = (path: string): Promise<number | null> =>
  stat(path).then(
    (found) => (found.isFile() ? found.size : null),
    // Not there: the caller knows which files must be.
    () => null,
  );

async function readOne(folder: string, file: string): Promise<string | Problem | undefined> {
  const path = join(folder, file);
  const refuse = (message: { zh: string; en: string }): Problem => ({ file, line: null, column: null, ...message });
  const size = await sizeOf(path);
  if (size === null) return undefined;
  if (size > LIMIT_MB * MEGABYTE) return refuse(say('fileTooLarge', Math.round(size / MEGABYTE), LIMIT_MB));
  return decodeText(file, await readFile(path));
}

/**
 * The texts of some files of a dataset folder, of those that are there, or why one cannot be had. Throws `CliError` where there is no
 * such folder.
 */
export async function readTexts(
  folder: string,
  files: readonly string[] = REGISTER_FILES,
): Promise<{ texts: Record<string, string>; problems: Problem[] }> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    // Not there, which is said below.
    () => false,
  );
  if (!isFolder) throw new CliError(`没有这个文件夹 no such folder: ${folder}`);
  const texts: Record<string, string> = {};
  const problems: Problem[] = [];
  for (const file of files) {
    const found = await readOne(folder, file);
    if (typeof found === 'string') texts[file] = found;
    else if (found) problems.push(found);
  }
  return { texts, problems };
}

/** Reads and checks a dataset folder as a whole; the problems of every file at once. Throws `CliError` where there is no such folder. */
export async function readDatasetFolder(folder: string): Promise<DatasetReading> {
  const { texts, problems } = await readTexts(folder, DATASET_FILES);
  return problems.length > 0 ? { ok: false, problems } : readDataset(texts);
}
