import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { partFile } from '../core/dataset/index.ts';
import { mergeDatabases, mergeQuality } from './merge-node.ts';
import { GATHERED } from './page-folder-node.ts';
import type { ReleaseParts } from './release-parts.ts';

const DATABASES = ['all.duckdb', 'quality.duckdb'] as const;

/** The databases of each part by itself, among the files for pages. */
export async function placeParts(folder: string, { works }: Pick<ReleaseParts, 'works'>): Promise<string[]> {
  const names: string[] = [];
  for (const [part, work] of works.entries()) {
    await mkdir(join(folder, GATHERED, partFile(part, '')), { recursive: true });
    for (const name of DATABASES) {
      // A run that is killed from here on may need those of the part again.
      await copyFile(join(work, name), join(folder, GATHERED, partFile(part, name)));
      names.push(partFile(part, name));
    }
  }
  return names;
}

/** One database of all parts, among the files for pages. */
export async function placeWhole(
  folder: string,
  { works, beside, register, release }: ReleaseParts,
): Promise<string[]> {
  const [all, quality] = DATABASES.map((name) => join(folder, GATHERED, name)) as [string, string];
  const of = (name: (typeof DATABASES)[number]) => works.map((work) => join(work, name));
  await mkdir(join(folder, GATHERED), { recursive: true });
  if (beside === null)
    for (const name of DATABASES) for (const path of of(name)) await rename(path, join(folder, GATHERED, name));
  else {
    for (const path of [all, quality]) await rm(path, { force: true });
    await mergeDatabases(all, register, release, of('all.duckdb'));
    await mergeQuality(quality, register, of('quality.duckdb'), join(beside, 'sums.duckdb'));
  }
  return [...DATABASES];
}
