import { expect, test } from 'vitest';
import { FILL_FIGURES, FILL_YEAR_BEFORE } from '../../src/lib/indicators/index.ts';
import { openNodeEngine } from '../../src/lib/warehouse/engine-node.ts';
import type { Engine, SqlValue } from '../../src/lib/warehouse/engine.ts';
import { SCHEMA } from '../../src/lib/warehouse/schema.ts';
import { withDataset } from '../support/dataset-engine.ts';
import { readPublicReports } from '../support/public-reports.ts';
import { CONTRACTS } from './contracts.ts';

/** Joins that hold every row of one side against every row of the other: a hundred times the bodies, ten thousand times the work. */
const EVERY_PAIR = /BLOCKWISE_NL_JOIN|NESTED_LOOP_JOIN/;

const OVER_FIGURES = CONTRACTS.filter(({ world, file }) => world === undefined && file === undefined);

async function planOf(engine: Engine, sql: string, params: readonly SqlValue[] = []): Promise<string> {
  const rows = await engine.rows<{ explain_value: string }>(`EXPLAIN ${sql}`, params);
  return rows.map(({ explain_value }) => explain_value).join('\n');
}

test('no statement over the figures of a dataset holds each of them against every other', async () => {
  const slow: string[] = [];
  await withDataset(await readPublicReports(), async (engine) => {
    for (const { name, sql, sample } of OVER_FIGURES)
      if (EVERY_PAIR.test(await planOf(engine, sql, sample))) slow.push(name);
    // What fills the tables is asked of a copy that can be written.
    const [file] = await engine.rows<{ path: string }>('SELECT path FROM duckdb_databases() WHERE path IS NOT NULL');
    const copy = await openNodeEngine();
    for (const statement of SCHEMA) await copy.exec(statement);
    await copy.exec(`ATTACH '${file?.path}' AS built (READ_ONLY)`);
    for (const table of ['report', 'figure', 'agency_event'])
      await copy.exec(`INSERT INTO ${table} SELECT * FROM built.${table}`);
    for (const [name, sql] of Object.entries({ FILL_FIGURES, FILL_YEAR_BEFORE }))
      if (EVERY_PAIR.test(await planOf(copy, sql))) slow.push(name);
    // A join on anything but equal keys is seen.
    expect(await planOf(copy, 'SELECT * FROM figure a JOIN figure b ON a.numerator <> b.numerator')).toMatch(
      EVERY_PAIR,
    );
    await copy.close();
  });
  expect(slow).toEqual([]);
});
