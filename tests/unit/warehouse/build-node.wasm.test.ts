import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import { expect, test } from 'vitest';
import { buildDatabase } from '../../../src/lib/warehouse/build-node.ts';
import { readPublicReports } from '../../support/public-reports.ts';

test("the DuckDB of the page opens the build's file without any extension", { timeout: 30_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wasm-opens-'));
  const path = join(folder, 'all.duckdb');
  await buildDatabase(path, await readPublicReports(), 'test');
  const assets = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'));
  const bundle = (name: string) => ({ mainModule: join(assets, `duckdb-${name}.wasm`), mainWorker: '' });
  const bundles = { mvp: bundle('mvp'), eh: bundle('eh') };
  const database = await createDuckDB(bundles, new VoidLogger(), NODE_RUNTIME);
  await database.instantiate(() => undefined);
  database.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
  const connection = database.connect();
  connection.query('SET autoload_known_extensions = false; SET autoinstall_known_extensions = false');
  database.registerFileBuffer('all.duckdb', new Uint8Array(await readFile(path)));
  connection.query("ATTACH 'all.duckdb' AS dataset (READ_ONLY)");
  const table = connection.query(
    "SELECT count(*) AS reports, max(received_new_total) AS most FROM dataset.report WHERE reading = 'read'",
  );
  expect(table.toArray().map((row) => row.toJSON())).toEqual([{ reports: 126, most: 3119 }]);
  connection.close();
  await rm(folder, { recursive: true });
});
