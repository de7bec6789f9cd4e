import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import type { Dataset } from '../../../src/lib/core/dataset/index.ts';
import { datasetFiles } from '../../../src/lib/queries/index.ts';
import { writeRelease } from '../../../src/lib/warehouse/release-node.ts';

/**
 * Offers a dataset in a browser beside those the site was built with: its whole release, as the command writes it. Returns what takes the
 * files away again.
 */
export async function serveDataset(context: BrowserContext, dataset: Dataset): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'served-'));
  const { name, title, synthetic } = dataset.info;
  const { release, pages } = await writeRelease(
    join(folder, name),
    dataset,
    null,
    null,
    () => {},
    (engine, quality) => datasetFiles(engine, quality),
  );
  await context.route('**/datasets/index.json', async (route) => {
    const { datasets } = (await (await route.fetch()).json()) as { datasets: object[] };
    await route.fulfill({
      json: {
        datasets: [
          ...datasets,
          { name, title, release, pages, synthetic, whole: true, opening: false, printed: false },
        ],
      },
    });
  });
  await context.route(`**/datasets/${name}/**`, async (route) => {
    const [, file = ''] = decodeURIComponent(new URL(route.request().url()).pathname).split(`/datasets/${name}/`);
    const body = await readFile(join(folder, name, file)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
      return null;
    });
    await (body === null ? route.fulfill({ status: 404 }) : route.fulfill({ body }));
  });
  return () => rm(folder, { recursive: true });
}
