import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { printCsv, type DownloadTable } from '../../../src/lib/core/dataset/index.ts';
import { QueryError, type Engine } from '../../../src/lib/warehouse/engine.ts';
import { openNodeEngine } from '../../../src/lib/warehouse/engine-node.ts';
import { writeParquet } from '../../../src/lib/warehouse/parquet-node.ts';

const WIDE: DownloadTable = {
  name: 'reports',
  columns: ['agency_id', 'year', 'title', 'granted.total', 'fees_amount_wan_yuan'],
  rows: [
    ['a', 2023, '=1+1', 12, 0.1],
    ['b', 2024, "'@x", null, 123456789.000001],
    ['c', 2024, '说"好", 再来\n一行', 0, null],
    ['d', 2024, "it's", -1, 2],
  ],
};
const LONG: DownloadTable = { name: 'cells', columns: ['cell_id', 'value', 'raw'], rows: [['x', 1.5, '-15']] };
const OTHER: DownloadTable = { name: 'agencies', columns: ['agency_id'], rows: [['a']] };

// A quote in the path must not end the SQL text it stands in.
let folder: string;
let engine: Engine;
let names: string[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "parquet-o'clock-"));
  for (const { name, columns, rows } of [WIDE, LONG, OTHER])
    await writeFile(join(folder, `${name}.csv`), `\uFEFF${printCsv(columns, rows)}`);
  names = await writeParquet(folder, [WIDE, LONG, OTHER]);
  engine = await openNodeEngine();
});
afterAll(async () => {
  await engine.close();
  await rm(folder, { recursive: true });
});

const source = (name: string) => `'${join(folder, name).replaceAll("'", "''")}'`;

test('the wide and the long table are written as Parquet, no other', async () => {
  expect(names).toEqual(['reports.parquet', 'cells.parquet']);
  expect((await readdir(folder)).filter((name) => name.endsWith('.parquet'))).toEqual([
    'cells.parquet',
    'reports.parquet',
  ]);
});

test('columns have the names of the database and the type of what they hold', async () => {
  const typesOf = (name: string) =>
    engine.rows(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${source(name)})`);
  expect(await typesOf('reports.parquet')).toEqual([
    { column_name: 'agency_id', column_type: 'VARCHAR' },
    { column_name: 'year', column_type: 'INTEGER' },
    { column_name: 'title', column_type: 'VARCHAR' },
    { column_name: 'granted_total', column_type: 'BIGINT' },
    { column_name: 'fees_amount_wan_yuan', column_type: 'DECIMAL(18,6)' },
  ]);
  expect(await typesOf('cells.parquet')).toEqual([
    { column_name: 'cell_id', column_type: 'VARCHAR' },
    { column_name: 'value', column_type: 'DECIMAL(18,6)' },
    { column_name: 'raw', column_type: 'VARCHAR' },
  ]);
});

test('texts are as they were before they were guarded for a spreadsheet, figures exact, and missing ones NULL', async () => {
  const rows = await engine.rows(
    `SELECT agency_id, year, title, granted_total, fees_amount_wan_yuan::VARCHAR AS fees FROM ${source('reports.parquet')}`,
  );
  expect(rows).toEqual([
    { agency_id: 'a', year: 2023, title: '=1+1', granted_total: 12, fees: '0.100000' },
    { agency_id: 'b', year: 2024, title: "'@x", granted_total: null, fees: '123456789.000001' },
    { agency_id: 'c', year: 2024, title: '说"好", 再来\n一行', granted_total: 0, fees: null },
    { agency_id: 'd', year: 2024, title: "it's", granted_total: -1, fees: '2.000000' },
  ]);
  expect(await engine.rows(`SELECT * FROM ${source('cells.parquet')}`)).toEqual([
    { cell_id: 'x', value: 1.5, raw: '-15' },
  ]);
});

test('files are compressed with zstd', async () => {
  const codecs = `SELECT DISTINCT compression FROM parquet_metadata(${source('reports.parquet')})`;
  expect(await engine.rows(codecs)).toEqual([{ compression: 'ZSTD' }]);
});

test('without the CSV beside it nothing can be written', async () => {
  await expect(writeParquet(join(folder, 'nowhere'), [WIDE])).rejects.toBeInstanceOf(QueryError);
});
