import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import type { Dataset } from '../../../src/lib/core/dataset/index.ts';
import { packAreas } from '../../../src/lib/queries/index.ts';
import type { Engine } from '../../../src/lib/warehouse/engine.ts';
import { openNodeEngine } from '../../../src/lib/warehouse/engine-node.ts';
import { writeRelease } from '../../../src/lib/warehouse/release-node.ts';
import { answer } from '../../../src/routes/answers/answer.ts';

async function* areaFiles(database: Engine): AsyncGenerator<{ name: string; content: string }> {
  for await (const pack of packAreas(database))
    yield { name: `area/${pack.region}.json`, content: JSON.stringify(pack) };
}

/**
 * Offers a dataset in a browser beside those the site was built with: its release, and every answer of its pages by the functions that
 * print them. Returns what takes the files away again.
 */
export async function serveDataset(context: BrowserContext, dataset: Dataset): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'served-'));
  const { name, title, synthetic } = dataset.info;
  const { release } = await writeRelease(join(folder, name), dataset, null, null, () => {}, areaFiles);
  const engine = await openNodeEngine(join(folder, name, 'all.duckdb'));
  const quality = await openNodeEngine(join(folder, name, 'quality.duckdb'));
  await context.route('**/answers/datasets.json', async (route) => {
    const offered = (await (await route.fetch()).json()) as object[];
    await route.fulfill({ json: [...offered, { name, title, release, synthetic, opening: false }] });
  });
  const pathAfter = (url: string, start: string) => decodeURIComponent(new URL(url).pathname.split(start)[1] ?? '');
  await context.route(`**/answers/${name}/**`, async (route) => {
    const page = pathAfter(route.request().url(), `/answers/${name}/`).replace(/\.json$/, '');
    const said = await answer({ engine, quality }, page);
    await (said === null ? route.fulfill({ status: 404 }) : route.fulfill({ json: said }));
  });
  await context.route(`**/datasets/${name}/**`, async (route) => {
    const path = join(folder, name, pathAfter(route.request().url(), `/datasets/${name}/`));
    const body = await readFile(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
      return null;
    });
    await (body === null ? route.fulfill({ status: 404 }) : route.fulfill({ body }));
  });
  return async () => {
    await engine.close();
    await quality.close();
    await rm(folder, { recursive: true });
  };
}
