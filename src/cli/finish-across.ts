import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { acrossFiles } from '../lib/queries/index.ts';
import { openWriter } from '../lib/warehouse/build-node.ts';
import { openNodeEngine } from '../lib/warehouse/engine-node.ts';
import type { DerivedFile } from '../lib/warehouse/release-part-node.ts';
import { QUALITY_SCHEMA } from '../lib/warehouse/schema.ts';
import { readShares, sumAcross } from './across-areas.ts';
import type { SplitDataset } from './split-dataset.ts';
import { partFolder, type DatasetContext } from './write-part.ts';

/** The files that several parts make together and the folder with what goes into tables and databases. */
export async function finishAcross(
  split: SplitDataset,
  context: DatasetContext,
): Promise<{ work: string; files: DerivedFile[] }> {
  const { work, parts, release } = context;
  const folder = partFolder(work, parts.length);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const shares = await readShares(work, parts.length);
  const path = join(folder, 'sums.duckdb');
  const writer = await openWriter(path, QUALITY_SCHEMA);
  try {
    await sumAcross(split, work, join(folder, 'areas.csv'), shares, writer);
    await writer.finish();
  } finally {
    writer.close();
  }
  const sums = await openNodeEngine(path);
  try {
    const files: DerivedFile[] = [];
    for await (const file of acrossFiles(shares, sums, release)) files.push(file);
    return { work: folder, files };
  } finally {
    await sums.close();
  }
}
