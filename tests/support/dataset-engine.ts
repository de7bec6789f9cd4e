import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dataset, PublishedFile } from '../../src/lib/core/dataset/index.ts';
import { checkDataset } from '../../src/lib/core/checks/index.ts';
import { buildDatabase, buildQuality } from '../../src/lib/warehouse/build-node.ts';
import type { Engine } from '../../src/lib/warehouse/engine.ts';
import { openNodeEngine } from '../../src/lib/warehouse/engine-node.ts';

/** Builds a dataset as the site does, asks it, and leaves nothing behind. */
export async function withDataset<Answer>(
  dataset: Dataset,
  ask: (engine: Engine) => Promise<Answer>,
  file: 'all' | 'quality' = 'all',
  documents: readonly PublishedFile[] = [],
): Promise<Answer> {
  const folder = await mkdtemp(join(tmpdir(), 'dataset-engine-'));
  try {
    const path = join(folder, `${file}.duckdb`);
    if (file === 'all') await buildDatabase(path, dataset, 'test');
    else await buildQuality(path, dataset, checkDataset(dataset), documents);
    const engine = await openNodeEngine(path);
    try {
      return await ask(engine);
    } finally {
      await engine.close();
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The same with both of its files. */
export const withBoth = <Answer>(
  dataset: Dataset,
  ask: (engine: Engine, quality: Engine) => Promise<Answer>,
  documents: readonly PublishedFile[] = [],
): Promise<Answer> =>
  withDataset(dataset, (engine) => withDataset(dataset, (quality) => ask(engine, quality), 'quality', documents));
