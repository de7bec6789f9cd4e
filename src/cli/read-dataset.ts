import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  DATASET_FILES,
  decodeText,
  readDataset,
  say,
  type DatasetReading,
  type Problem,
} from '../lib/core/dataset/index.ts';
import { CliError } from './command.ts';

const MEGABYTE = 1024 * 1024;
const LIMIT_MB = 64;

async function readOne(folder: string, file: string): Promise<string | Problem | undefined> {
  const path = join(folder, file);
  const refuse = (message: { zh: string; en: string }): Problem => ({ file, line: null, column: null, ...message });
  const size = await stat(path).then(
    (found) => (found.isFile() ? found.size : null),
    // Not there: the caller knows which files must be.
    () => null,
  );
  if (size === null) return undefined;
  if (size > LIMIT_MB * MEGABYTE) return refuse(say('fileTooLarge', Math.round(size / MEGABYTE), LIMIT_MB));
  return decodeText(file, await readFile(path));
}

/** Reads and checks a dataset folder; the problems of every file at once. Throws `CliError` where there is no such folder. */
export async function readDatasetFolder(folder: string): Promise<DatasetReading> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    // Not there, which is said below.
    () => false,
  );
  if (!isFolder) throw new CliError(`没有这个文件夹 no such folder: ${folder}`);
  const texts: Record<string, string> = {};
  const problems: Problem[] = [];
  for (const file of DATASET_FILES) {
    const found = await readOne(folder, file);
    if (typeof found === 'string') texts[file] = found;
    else if (found) problems.push(found);
  }
  return problems.length > 0 ? { ok: false, problems } : readDataset(texts);
}
