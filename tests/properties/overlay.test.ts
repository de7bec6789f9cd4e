import fc from 'fast-check';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Dataset } from '../../src/lib/core/dataset/index.ts';
import type { Cell } from '../../src/lib/core/report/index.ts';
import { ALL_REGIONS, queryDirectory, queryReports, queryTrend } from '../../src/lib/queries/index.ts';
import { buildDatabase } from '../../src/lib/warehouse/build-node.ts';
import { openNodeEngine } from '../../src/lib/warehouse/engine-node.ts';
import type { Engine } from '../../src/lib/warehouse/engine.ts';
import { overlayStatements } from '../../src/lib/warehouse/overlay.ts';
import { arbitraryDataset } from '../support/arbitrary-dataset.ts';
import { withDataset } from '../support/dataset-engine.ts';

const other = (cell: Cell): Cell => (cell.status === 'reported' ? { ...cell, value: (cell.value ?? 0) + 1 } : cell);

/** Two datasets of one register: the second has other figures for some of the reports, and reports the first lacks. */
const pair = fc.tuple(arbitraryDataset, fc.infiniteStream(fc.nat({ max: 2 }))).map(([whole, choices]) => {
  const lots = whole.reports.map(() => choices.next().value as number);
  const published = whole.reports.filter((_, index) => lots[index] !== 2);
  const accepted = whole.reports.filter((_, index) => lots[index] !== 0);
  const cells = (report: (typeof whole.reports)[number]) =>
    Object.fromEntries(Object.entries(report.cells).map(([id, cell]) => [id, other(cell)]));
  const overlay: Dataset = { ...whole, reports: accepted.map((report) => ({ ...report, cells: cells(report) })) };
  return { base: { ...whole, reports: published }, overlay };
});

async function answers(engine: Engine, { agencies }: Dataset): Promise<unknown[]> {
  const directory = (await queryDirectory(engine)).map((row) => ({ ...row, sort_rank: 0 }));
  const reports = [];
  for (const { agency_id } of agencies) reports.push(await queryReports(engine, agency_id));
  const years = { year: 2020, from: 2008, to: 2100 };
  return [
    directory,
    reports,
    await queryTrend(engine, { region: ALL_REGIONS, basis: 'sum', kind: null, agencies: [], peers: 'all', ...years }),
  ];
}

async function overlaid(base: Dataset, overlay: Dataset): Promise<unknown[]> {
  const folder = await mkdtemp(join(tmpdir(), 'overlay-'));
  const path = join(folder, 'all.duckdb');
  await buildDatabase(path, base, 'test');
  const engine = await openNodeEngine();
  await engine.exec(`ATTACH '${path}' AS published (READ_ONLY); ATTACH ':memory:' AS overlay; USE overlay`);
  for (const statement of overlayStatements('published', overlay)) await engine.exec(statement);
  const answer = await answers(engine, base);
  await engine.close();
  await rm(folder, { recursive: true });
  return answer;
}

test('a dataset with an overlay answers as the dataset with those reports in their place', async () => {
  await fc.assert(
    fc.asyncProperty(pair, async ({ base, overlay }) => {
      const keys = new Set(overlay.reports.map(({ agency_id, year }) => `${agency_id}/${year}`));
      const kept = base.reports.filter(({ agency_id, year }) => !keys.has(`${agency_id}/${year}`));
      const merged = { ...base, reports: [...kept, ...overlay.reports] };
      const expected = await withDataset(merged, (engine) => answers(engine, base));
      if (overlay.reports.length > 0) expect(await overlaid(base, overlay)).toEqual(expected);
    }),
    { numRuns: 12 },
  );
}, 60_000);
