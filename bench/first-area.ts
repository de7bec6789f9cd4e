import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Manifest } from '../src/lib/core/dataset/index.ts';
import { AREAS_FILE, type AreasContent } from '../src/lib/queries/files/file-names.ts';
import { openingRegion } from '../src/lib/views/index.ts';
import { slowDown } from './browser.ts';
import { median, quantile, type Bench, type Probe, type Reading } from './measurement.ts';

const RUNS = 3;
/** From navigation until an area that was not printed has its own title and figures on the screen. */
const BUDGET_MS = 500;

const DATASETS = ['public-reports', 'example-county'] as const;

/** Milliseconds until a cold link to an area shows its own title and figures, at 10 Mbit/s and 40 ms: the slowest area counts. */
export const firstArea: readonly Probe[] = DATASETS.map((dataset) => ({
  name: `area by a cold link, ${dataset}`,
  measure: (bench) => slowestArea(bench, dataset),
}));

async function slowestArea(bench: Bench, dataset: string): Promise<Reading> {
  const data = dataset === bench.dataset ? '' : `&data=${dataset}`;
  const times = new Map<string, number>();
  for (const region of areasOf(bench.buildDir, dataset)) {
    const runs: number[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await openArea(bench, `/?region=${region}${data}`, region));
    times.set(region, median(runs));
  }
  const all = [...times.values()];
  return {
    unit: 'ms',
    value: Math.max(...all),
    p95: quantile(all, 0.95),
    budget: BUDGET_MS,
    scale: dataset,
    note: [...times].map(([region, time]) => `${region} ${Math.round(time)}`).join(' · '),
  };
}

/** The areas that have a pack of their own, but the one the page was printed with. */
function areasOf(buildDir: string, dataset: string): string[] {
  const folder = join(buildDir, 'datasets', dataset);
  const { pages } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const file = join(folder, pages, AREAS_FILE);
  const { regions } = JSON.parse(readFileSync(file, 'utf8')) as AreasContent;
  const opening = openingRegion(regions);
  return regions
    .filter(({ bodies, aggregate_bodies }) => bodies + aggregate_bodies > 0)
    .map(({ region_code }): string => region_code)
    .filter((region) => region !== opening);
}

function openArea({ site, withBrowser }: Bench, address: string, region: string): Promise<number> {
  return withBrowser(async (context) => {
    const page = await context.newPage();
    await page.goto('about:blank');
    await page.waitForTimeout(300);
    await slowDown(page);
    await noteOwnFigures(page, region);
    await page.goto(`${site}${address}`);
    await page.waitForFunction(() => 'ownFiguresAt' in globalThis, undefined, { timeout: 15_000 });
    return page.evaluate(() => (globalThis as unknown as { ownFiguresAt: number }).ownFiguresAt);
  });
}

/** Notes the frame in which the page no longer holds back what was printed for another area, and has its headline figure. */
function noteOwnFigures(page: Page, region: string): Promise<unknown> {
  return page.addInitScript((code) => {
    const look = (): void => {
      // The script runs before there is a document.
      const dataset = document.documentElement?.dataset ?? { pending: '' };
      const figure = document.querySelector('.strip [data-indicator=received_new]');
      const waiting = 'pending' in dataset || 'elsewhere' in dataset;
      const seen = figure?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) === true;
      const chosen = document.querySelector<HTMLSelectElement>('select[name=region]')?.value === code;
      if (seen && chosen && !waiting) Object.assign(globalThis, { ownFiguresAt: performance.now() });
      else requestAnimationFrame(look);
    };
    look();
  }, region);
}
