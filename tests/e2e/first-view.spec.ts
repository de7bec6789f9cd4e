import type { Page } from '@playwright/test';
import type { Dataset } from '../../src/lib/core/dataset/index.ts';
import { recount, regionsOf, type Recounted } from '../support/recount.ts';
import { buildPrefecture } from '../../src/synth/index.ts';
import { offerDataset } from './support/offer-dataset.ts';
import { LONG, SEED, someOf } from '../support/chance.ts';
import { expect, test } from './support/fixtures.ts';
import { paintedOn, watchTitles } from './support/watch-titles.ts';

// The engine never comes.
test.use({ engine: false });

interface View {
  dataset: string;
  region: string;
  year: number;
  basis: 'published' | 'sum';
  /** New requests of the area in this way, counted once more from the CSV files. */
  received: number;
}

/** Every area in every year and basis in which it has new requests to tell. */
function viewsIn(dataset: string, regions: ReadonlyMap<string, string>, counted: readonly Recounted[]): View[] {
  const views = new Map<string, View>();
  const note = (region: string, year: number, basis: View['basis'], value: number) => {
    const key = `${region}/${year}/${basis}`;
    const before = views.get(key)?.received ?? 0;
    views.set(key, { dataset, region, year, basis, received: before + value });
  };
  for (const { agency, year, scope, value } of counted) {
    const code = regions.get(agency) ?? '';
    if (scope === 'aggregate') note(code, year, 'published', value);
    else
      for (const region of new Set([code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`, 'all']))
        note(region, year, 'sum', value);
  }
  return [...views.values()];
}

const viewsOf = (dataset: string): View[] =>
  viewsIn(dataset, regionsOf(`data/${dataset}`), recount(`data/${dataset}`, 'received_new'));

/** How an area opens where the address names it alone: its last year, by its published total where there is one. */
function openingOf(views: readonly View[]): View[] {
  return [...new Set(views.map(({ region }) => region))].flatMap((region) => {
    const own = views.filter((view) => view.region === region);
    const last = Math.max(...own.map(({ year }) => year));
    const [view] = own.filter(({ year }) => year === last).sort((a, b) => (a.basis < b.basis ? -1 : 1));
    return view ?? [];
  });
}

async function expectFirstView(page: Page, address: string, { year, received }: View): Promise<void> {
  await page.goto(address);
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toBeVisible();
  await expect(title).toContainText(`${year} 年`);
  await expect(page.locator('.strip [data-indicator=received_new]')).toHaveAttribute('data-value', String(received));
  await expect(page.locator('.lead [data-indicator=received_new]').first()).toHaveAttribute(
    'data-value',
    String(received),
  );
  await expect(page.locator('figure[data-figure^=trend]').first()).toHaveAttribute('data-state', 'ready');
  const painted = await paintedOn(page);
  expect(painted.titles, 'titles painted').toEqual([(await title.textContent())?.trim()]);
  expect(painted.figures, 'figures painted').toEqual([String(received)]);
  await expect(page.locator('html')).not.toHaveAttribute('data-engine', 'ready');
}

for (const dataset of ['public-reports', 'example-county']) {
  const views = viewsOf(dataset);
  const data = dataset === 'public-reports' ? '' : `&data=${dataset}`;
  test(`@long a cold link to areas of ${dataset} shows their own title and figures at once, and never another’s (TEST_SEED=${SEED})`, async ({
    page,
  }) => {
    await watchTitles(page);
    const opening = openingOf(views);
    expect(opening.length).toBeGreaterThanOrEqual(4);
    for (const view of someOf(opening, 4))
      await test.step(view.region, () => expectFirstView(page, `/?region=${view.region}${data}`, view));
  });

  test(`so does a link to any year and basis of an area of ${dataset} (TEST_SEED=${SEED})`, async ({ page }) => {
    await watchTitles(page);
    for (const view of someOf(views, 4).slice(0, LONG ? 24 : 8)) {
      const address = `/?region=${view.region}&year=${view.year}&basis=${view.basis}${data}`;
      await test.step(address, () => expectFirstView(page, address, view));
    }
  });
}

/** The requests of every report of a dataset that was made for the test. */
const countedIn = ({ reports }: Dataset): Recounted[] =>
  reports.flatMap(({ agency_id: agency, year, scope, reading, cells }) => {
    const value = cells['received_new.total']?.value ?? null;
    return reading !== 'read' || value === null ? [] : [{ agency, year, scope, value }];
  });

/** A fifth of the bodies with the reports of the last year: checking and packing all of them takes most of a test. */
function partOf({ agencies, reports, events, complete, ...rest }: Dataset): Dataset {
  const last = Math.max(...reports.map(({ year }) => year));
  const kept = agencies.filter(({ kind }, index) => kind.endsWith('_gov') || index % 5 === 0);
  const ids = new Set(kept.map(({ agency_id }) => agency_id));
  return {
    ...rest,
    agencies: kept.map(({ includes, parent_id, ...agency }) => ({
      ...agency,
      parent_id: parent_id !== null && ids.has(parent_id) ? parent_id : null,
      ...(includes ? { includes: includes.filter(({ agency_id }) => ids.has(agency_id)) } : {}),
    })),
    events: events.filter(({ from, to }) => [...from, ...to].every((id) => ids.has(id))),
    reports: reports.filter(({ year, agency_id }) => year === last && ids.has(agency_id)),
    complete: Object.fromEntries(
      Object.entries(complete ?? {}).map(([region, years]) => [region, years.filter((year) => year === last)]),
    ),
  };
}

test(`@long a cold link to areas of a prefecture of six counties shows their own title and figures at once (TEST_SEED=${SEED})`, async ({
  page,
}) => {
  test.setTimeout(300_000);
  const whole = buildPrefecture(1).dataset;
  const dataset = LONG ? whole : partOf(whole);
  await offerDataset(page, 'prefecture', dataset);
  await watchTitles(page);
  const regions = new Map(
    dataset.agencies.map(({ agency_id, region_code }) => [agency_id as string, region_code as string]),
  );
  const opening = openingOf(viewsIn('prefecture', regions, countedIn(dataset)));
  expect(opening.length).toBeGreaterThanOrEqual(8);
  for (const view of someOf(opening))
    await test.step(view.region, () => expectFirstView(page, `/?region=${view.region}&data=prefecture`, view));
});
