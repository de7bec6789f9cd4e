import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isJunkFile, type Refusal } from '../lib/core/reading/index.ts';

/** Where a file lies inside an archive. */
export interface Inside {
  archive: string;
  steps: readonly number[];
}

/** A file to read, on the disk or inside an archive, or pictures as the `pages` of one report; a path that leads to none; or a file of an archive that cannot be taken out. */
export type FoundFile =
  | { path: string; size: number; inside?: Inside; pages?: readonly string[] }
  | { path: string; missing: string }
  | { path: string; refused: Refusal };

async function listFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const paths = entries
    .filter(({ name }) => !name.startsWith('.') && !isJunkFile(name) && !isJunkFile(`${name}/`))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(async (entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? listFolder(path) : [path];
    });
  return (await Promise.all(paths)).flat();
}

function describeProblem(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return '路径不存在';
  return code === 'EACCES' || code === 'EPERM' ? '没有读取权限' : '无法读取';
}

/**
 * The files behind the arguments in their order: a folder means every file in it, at any depth, but hidden ones. What systems
 * leave in folders is passed over, also where a shell wrote the folder out; a file that stands alone was meant.
 */
export async function collectFiles(paths: readonly string[]): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  for (const path of paths) {
    if (paths.length > 1 && isJunkFile(basename(path))) continue;
    try {
      const files = (await stat(path)).isDirectory() ? await listFolder(path) : [path];
      for (const file of files) {
        // What cannot be looked at is listed as missing.
        const info = await stat(file).catch(() => null);
        if (info?.isFile()) found.push({ path: file, size: info.size });
        else found.push({ path: file, missing: '不是普通文件' });
      }
    } catch (error) {
      found.push({ path, missing: describeProblem(error) });
    }
  }
  return found;
}

/** The files as the pages of one report, in their order; or what is wrong with the first that cannot be read. */
export function asOneFile(files: readonly FoundFile[]): FoundFile {
  const broken = files.find((file) => !('size' in file));
  const [first] = files;
  if (broken ?? !first) return broken ?? { path: '', missing: '' };
  const size = files.reduce((sum, file) => sum + ('size' in file ? file.size : 0), 0);
  return { path: first.path, size, pages: files.map(({ path }) => path) };
}
