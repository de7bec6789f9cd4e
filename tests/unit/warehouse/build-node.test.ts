import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/lib/core/dataset/index.ts';
import { cellColumn, type CellId } from '../../../src/lib/core/report/index.ts';
import { ALL_CELLS } from '../../../src/lib/core/template/index.ts';
import { buildDatabase } from '../../../src/lib/warehouse/build-node.ts';
import { QueryError, type Engine } from '../../../src/lib/warehouse/engine.ts';
import { openNodeEngine } from '../../../src/lib/warehouse/engine-node.ts';
import { readPublicReports } from '../../support/public-reports.ts';

let folder: string;
let dataset: Dataset;
let engine: Engine;
const file = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'build-node-'));
  dataset = await readPublicReports();
  await buildDatabase(file('all.duckdb'), dataset, 'test');
  engine = await openNodeEngine(file('all.duckdb'));
});
afterAll(async () => {
  await engine.close();
  await rm(folder, { recursive: true });
});

describe('the database of the public reports', { timeout: 30_000 }, () => {
  test('has every agency, report and note', async () => {
    const [counts] = await engine.rows(`SELECT (SELECT count(*) FROM agency) AS agencies,
      (SELECT count(*) FROM report WHERE reading = 'read') AS read, (SELECT count(*) FROM report) AS reports,
      (SELECT count(*) FROM cell_note) AS notes, (SELECT count(*) FROM region) AS regions`);
    expect(counts).toEqual({ agencies: 22, read: 126, reports: 128, notes: 809, regions: 11 });
  });

  test('holds each figure of each report, missing as NULL', async () => {
    const rows = await engine.rows<Record<string, unknown>>('SELECT * FROM report ORDER BY agency_id, year');
    expect(rows).toHaveLength(dataset.reports.length);
    for (const row of rows) {
      const report = dataset.reports.find(({ agency_id, year }) => agency_id === row.agency_id && year === row.year);
      for (const id of ALL_CELLS) expect(row[cellColumn(id)]).toBe(report?.cells[id]?.value ?? null);
    }
  });

  test('sums money exactly', async () => {
    const amount = cellColumn('procurement_amount_wan_yuan' as CellId);
    const sum = `SELECT sum(${amount})::VARCHAR AS total FROM report WHERE agency_id = $1`;
    expect(await engine.rows(sum, ['pingtan-zone'])).toEqual([{ total: '14919.732842' }]);
  });

  test('carries region and kind into the report, and tells aggregating bodies', async () => {
    expect(await engine.rows("SELECT DISTINCT region_code, kind FROM report WHERE agency_id = 'shuyang-drc'")).toEqual([
      { region_code: '321322', kind: 'department' },
    ]);
    const aggregates = "SELECT agency_id FROM agency WHERE scope = 'aggregate' ORDER BY agency_id";
    expect(await engine.rows(aggregates)).toEqual(
      ['hongze-gov', 'huaian-gov', 'pingtan-zone'].map((agency_id) => ({ agency_id })),
    );
  });

  test('ranks names in Chinese order', async () => {
    const names = await engine.rows<{ name: string }>('SELECT name FROM agency ORDER BY sort_rank');
    const collator = new Intl.Collator('zh-Hans-CN');
    expect(names.map(({ name }) => name)).toEqual(names.map(({ name }) => name).toSorted(collator.compare));
  });

  test('lists inferred cells', async () => {
    const inferred = 'SELECT agency_id, len(inferred) AS cells FROM report WHERE len(inferred) > 0';
    expect(await engine.rows(inferred)).toEqual([{ agency_id: 'huzhu-house-expropriation', cells: 77 }]);
  });

  test('is opened read-only', async () => {
    await expect(engine.exec('DELETE FROM report')).rejects.toBeInstanceOf(QueryError);
  });

  test('is the same file, byte for byte, when built again', async () => {
    await buildDatabase(file('again.duckdb'), dataset, 'test');
    expect((await readFile(file('again.duckdb'))).equals(await readFile(file('all.duckdb')))).toBe(true);
  });

  test('is at most 40 KB over the wire', async () => {
    expect(brotliCompressSync(await readFile(file('all.duckdb'))).length).toBeLessThanOrEqual(40 * 1024);
  });
});
