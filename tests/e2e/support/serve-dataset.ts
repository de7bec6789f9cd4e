import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import type { Dataset, Manifest } from '../../../src/lib/core/dataset/index.ts';
import { datasetFiles } from '../../../src/lib/queries/index.ts';
import { writeRelease } from '../../../src/lib/warehouse/release-node.ts';

/** Offers a release in a browser beside the datasets that the site was built with, under a name. */
export async function serveRelease(context: BrowserContext, folder: string, name: string): Promise<void> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const { title, release, pages, synthetic, files } = manifest;
  const whole = files.some((file) => file.name === `${pages}/all.duckdb`);
  const line = { name, title, release, pages, synthetic, whole, opening: false, printed: false };
  await context.route('**/datasets/index.json', async (route) => {
    const { datasets } = (await (await route.fetch()).json()) as { datasets: object[] };
    await route.fulfill({ json: { datasets: [...datasets, line] } });
  });
  await context.route(`**/datasets/${name}/**`, async (route) => {
    const [, file = ''] = decodeURIComponent(new URL(route.request().url()).pathname).split(`/datasets/${name}/`);
    const body = await readFile(join(folder, file)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
      return null;
    });
    await (body === null ? route.fulfill({ status: 404 }) : route.fulfill({ body }));
  });
}

/**
 * Offers a dataset in a browser beside those the site was built with: its whole release, as the command writes it. Returns what takes the
 * files away again.
 */
export async function serveDataset(context: BrowserContext, dataset: Dataset): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'served-'));
  await writeRelease(
    folder,
    dataset,
    null,
    null,
    () => {},
    (engine, quality) => datasetFiles(engine, quality),
  );
  await serveRelease(context, folder, dataset.info.name);
  return () => rm(folder, { recursive: true });
}
