import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { checkDataset } from '../../../src/lib/core/checks/index.ts';
import type { Dataset } from '../../../src/lib/core/dataset/index.ts';
import { datasetFiles } from '../../../src/lib/queries/index.ts';
import { buildDatabase, buildQuality } from '../../../src/lib/warehouse/build-node.ts';
import { openNodeEngine } from '../../../src/lib/warehouse/engine-node.ts';

const RELEASE = 'made';
const PAGES = 'pages';

/** Offers a dataset that the site was not built with, as if its folder stood beside the others. Its database never comes. */
export async function offerDataset(page: Page, name: string, dataset: Dataset): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'offered-'));
  const checked = checkDataset(dataset);
  await buildDatabase(join(folder, 'all.duckdb'), dataset, RELEASE, checked);
  await buildQuality(join(folder, 'quality.duckdb'), dataset, checked);
  const engine = await openNodeEngine(join(folder, 'all.duckdb'));
  const quality = await openNodeEngine(join(folder, 'quality.duckdb'));
  const files = new Map<string, string>();
  for await (const { name: file, content } of datasetFiles(engine, quality)) files.set(file, JSON.stringify(content));

  await page.route('**/datasets/index.json', async (route) => {
    const { datasets } = (await (await route.fetch()).json()) as { datasets: object[] };
    const line = {
      ...{ name, title: dataset.info.title, release: RELEASE, pages: PAGES },
      ...{ synthetic: true, whole: true, opening: false, printed: false },
    };
    await route.fulfill({ json: { datasets: [...datasets, line] } });
  });
  await page.route(`**/datasets/${name}/${PAGES}/*.duckdb`, () => undefined);
  await page.route(`**/datasets/${name}/**/*.json`, (route) => {
    const body = files.get(new URL(route.request().url()).pathname.replace(`/datasets/${name}/${PAGES}/`, ''));
    return route.fulfill(body === undefined ? { status: 404 } : { body, contentType: 'application/json' });
  });
}
