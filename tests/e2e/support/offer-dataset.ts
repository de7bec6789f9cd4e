import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { checkDataset } from '../../../src/lib/core/checks/index.ts';
import type { Dataset } from '../../../src/lib/core/dataset/index.ts';
import { databaseDataset, packAreas } from '../../../src/lib/queries/index.ts';
import { buildDatabase, buildQuality } from '../../../src/lib/warehouse/build-node.ts';
import { openNodeEngine } from '../../../src/lib/warehouse/engine-node.ts';
import { overviewAnswer, statusAnswer } from '../../../src/routes/overview-answer.ts';

const RELEASE = 'made';

/** Answers what the overview asks of a dataset that the site was not built with, as if it had been. */
export async function offerDataset(page: Page, name: string, dataset: Dataset): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'offered-'));
  const checked = checkDataset(dataset);
  await buildDatabase(join(folder, 'all.duckdb'), dataset, RELEASE, checked);
  await buildQuality(join(folder, 'quality.duckdb'), dataset, checked);
  const engine = await openNodeEngine(join(folder, 'all.duckdb'));
  const quality = await openNodeEngine(join(folder, 'quality.duckdb'));
  const packs = new Map<string, string>();
  for await (const pack of packAreas(engine)) packs.set(pack.region, JSON.stringify(pack));
  const source = databaseDataset(engine, quality);
  const overview = await overviewAnswer(source);

  const last = (url: string) => (new URL(url).pathname.split('/').pop() ?? '').replace(/\.json$/, '');
  await page.route('**/answers/datasets.json', async (route) => {
    const offered = (await (await route.fetch()).json()) as object[];
    const line = { name, title: dataset.info.title, release: RELEASE, synthetic: true, opening: false };
    await route.fulfill({ json: [...offered, line] });
  });
  await page.route(`**/answers/${name}/overview.json`, (route) => route.fulfill({ json: overview }));
  await page.route(`**/answers/${name}/status/*.json`, async (route) =>
    route.fulfill({ json: await statusAnswer(source, last(route.request().url())) }),
  );
  // Its database never comes.
  await page.route(`**/datasets/${name}/*.duckdb`, () => undefined);
  await page.route(`**/datasets/${name}/area/*.json`, (route) =>
    route.fulfill({ body: packs.get(last(route.request().url())) ?? '', contentType: 'application/json' }),
  );
}
