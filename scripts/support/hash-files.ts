import { createHash } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ROOT } from './paths.ts';

/** Every file under the given files and folders of the checkout, sorted by path. A path that does not exist is no file. */
export async function listFiles(paths: readonly string[], skip: readonly string[] = []): Promise<string[]> {
  const found: string[] = [];
  const walk = async (path: string): Promise<void> => {
    if (skip.includes(relative(ROOT, path))) return;
    // What is not there is no input.
    const info = await stat(path).catch(() => null);
    if (info === null) return;
    if (!info.isDirectory()) return void found.push(path);
    for (const name of await readdir(path)) await walk(join(path, name));
  };
  for (const path of paths) await walk(join(ROOT, path));
  return found.sort();
}

/** SHA-256 over names and contents, so that a rename counts as a change; the same on every machine. */
export async function hashFiles(paths: readonly string[], skip: readonly string[] = []): Promise<string> {
  const hash = createHash('sha256');
  for (const file of await listFiles(paths, skip)) {
    const content = await readFile(file);
    hash.update(`${relative(ROOT, file)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
