import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Dataset } from '../../../src/lib/core/dataset/index.ts';
import { buildDatabase } from '../../../src/lib/warehouse/build-node.ts';
import { openNodeEngine } from '../../../src/lib/warehouse/engine-node.ts';
import type { Engine } from '../../../src/lib/warehouse/engine.ts';
import { overlayStatements } from '../../../src/lib/warehouse/overlay.ts';
import { handReport } from '../../support/hand-reports.ts';
import { QUERY_WORLD } from '../../support/query-world.ts';
import { agencyWith } from '../../support/register.ts';

/** A new figure for a known report, the first report of a known body, and a body that nobody knew, with a quote in its name. */
const OVERLAY: Dataset = {
  ...QUERY_WORLD,
  agencies: [
    agencyWith('finance', { name: '别名' }),
    agencyWith('quiet'),
    agencyWith('new', { name: "新'局", former_names: ["旧'名", '甲'] }),
  ],
  events: [],
  reports: [
    handReport('finance', 2023, { received_new: 99 }),
    handReport('quiet', 2023, { fees_amount_wan_yuan: 0.25 }, { scope: 'aggregate' }),
    handReport('new', 2022, { received_new: 1, granted: null }),
    ...Array.from({ length: 60 }, (_, index) => handReport('new', 2030 + index, {})),
  ],
};

async function overlaid<Answer>(ask: (engine: Engine) => Promise<Answer>): Promise<Answer> {
  const folder = await mkdtemp(join(tmpdir(), 'overlay-'));
  const path = join(folder, 'all.duckdb');
  await buildDatabase(path, QUERY_WORLD, 'test');
  const engine = await openNodeEngine();
  try {
    await engine.exec(`ATTACH '${path}' AS published (READ_ONLY); ATTACH ':memory:' AS overlay; USE overlay`);
    for (const statement of overlayStatements('published', OVERLAY)) await engine.exec(statement);
    return await ask(engine);
  } finally {
    await engine.close();
    await rm(folder, { recursive: true });
  }
}

test('accepted reports stand before published ones of the same body and year, with their figures and notes', async () => {
  await overlaid(async (engine) => {
    const reports = `SELECT agency_id, year, received_new_total AS new FROM report WHERE year < 2030 ORDER BY 1, 2`;
    expect(await engine.rows(reports)).toEqual([
      { agency_id: 'city', year: 2023, new: 7 },
      { agency_id: 'county', year: 2023, new: 20 },
      { agency_id: 'finance', year: 2022, new: 4 },
      { agency_id: 'finance', year: 2023, new: 99 },
      { agency_id: 'new', year: 2022, new: 1 },
      { agency_id: 'quiet', year: 2023, new: 0 },
      { agency_id: 'town', year: 2021, new: 2 },
      { agency_id: 'town', year: 2023, new: null },
    ]);
    expect(await engine.rows(`SELECT count(*)::INTEGER AS count FROM report WHERE agency_id = 'new'`)).toEqual([
      { count: 61 },
    ]);
    expect(
      await engine.rows(
        `SELECT year, numerator, numerator_before AS before FROM figure
          WHERE agency_id IN ('finance', 'new') AND year < 2031 AND indicator = 'received_new' ORDER BY agency_id, year`,
      ),
    ).toEqual([
      { year: 2022, numerator: 4, before: null },
      { year: 2023, numerator: 99, before: 4 },
      { year: 2022, numerator: 1, before: null },
      { year: 2030, numerator: 0, before: null },
    ]);
    expect(await engine.rows('SELECT agency_id, cell_id, status FROM cell_note')).toEqual([
      { agency_id: 'new', cell_id: 'granted.total', status: 'blank' },
    ]);
    expect(
      await engine.rows(`SELECT fees_amount_wan_yuan::DOUBLE AS fees FROM report WHERE agency_id = 'quiet'`),
    ).toEqual([{ fees: 0.25 }]);
  });
});

test('unknown bodies are added, known ones keep their names, and each is aggregating where all its reports are', async () => {
  const agencies = await overlaid((engine) =>
    engine.rows('SELECT agency_id, name, former_names, scope FROM agency ORDER BY agency_id'),
  );
  expect(agencies).toEqual([
    { agency_id: 'city', name: 'city', former_names: [], scope: 'own' },
    { agency_id: 'county', name: 'county', former_names: [], scope: 'aggregate' },
    { agency_id: 'finance', name: 'finance', former_names: [], scope: 'own' },
    { agency_id: 'new', name: "新'局", former_names: ["旧'名", '甲'], scope: 'own' },
    { agency_id: 'quiet', name: 'quiet', former_names: [], scope: 'aggregate' },
    { agency_id: 'town', name: 'town', former_names: ['旧乡'], scope: 'own' },
  ]);
});

test('properties and changes are those of the published dataset', async () => {
  await overlaid(async (engine) => {
    expect(await engine.rows(`SELECT value FROM meta WHERE key = 'release'`)).toEqual([{ value: 'test' }]);
    expect(await engine.rows('SELECT count(*)::INTEGER AS count FROM agency_event')).toEqual([{ count: 2 }]);
    expect(await engine.rows('SELECT count(*)::INTEGER AS count FROM region')).toEqual([{ count: 4 }]);
  });
});

test('every statement begins with its grain', () => {
  for (const statement of overlayStatements('published', OVERLAY))
    expect(statement).toMatch(/^-- grain: one row per \S/);
});
