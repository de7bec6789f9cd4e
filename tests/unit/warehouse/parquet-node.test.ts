import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { printRows, type DownloadTable } from '../../../src/lib/core/dataset/index.ts';
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
const EMPTY: DownloadTable = { name: 'findings', columns: ['rule', 'left', 'k'], rows: [] };

// A quote in the path must not end the SQL text it stands in.
let folder: string;
let engine: Engine;
let names: string[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "parquet-o'clock-"));
  const inPieces = await Promise.all(
    [WIDE, LONG, EMPTY].map(async ({ name, columns, rows }) => {
      const pieces = [0, 1].map((half) => join(folder, `${name}-${half}.csv`));
      for (const [half, piece] of pieces.entries())
        await writeFile(piece, printRows(half === 0 ? rows.slice(0, 2) : rows.slice(2)));
      return { name, columns, pieces };
    }),
  );
  names = await writeParquet(folder, inPieces);
  engine = await openNodeEngine();
});
afterAll(async () => {
  await engine.close();
  await rm(folder, { recursive: true });
});

const source = (name: string) => `'${join(folder, name).replaceAll("'", "''")}'`;

test('each table is written as Parquet, one without a row too', async () => {
  expect(names).toEqual(['reports.parquet', 'cells.parquet', 'findings.parquet']);
  expect((await readdir(folder)).filter((name) => name.endsWith('.parquet'))).toEqual(names.toSorted());
  expect(await engine.rows(`SELECT count(*) AS n FROM ${source('findings.parquet')}`)).toEqual([{ n: 0 }]);
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
  expect(await typesOf('findings.parquet')).toEqual([
    { column_name: 'rule', column_type: 'VARCHAR' },
    { column_name: 'left', column_type: 'DOUBLE' },
    { column_name: 'k', column_type: 'INTEGER' },
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

test('into a folder that is not there nothing can be written', async () => {
  const table = { ...WIDE, pieces: [join(folder, 'reports-0.csv')] };
  await expect(writeParquet(join(folder, 'nowhere'), [table])).rejects.toBeInstanceOf(QueryError);
});
