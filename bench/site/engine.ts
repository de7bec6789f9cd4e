// The same question through our engine and through duckdb-wasm as its documentation shows it.
import type { SqlValue } from '../../src/lib/warehouse/engine.ts';
import type { Filter } from '../../src/lib/queries/filter.ts';
import { filterParameters } from '../../src/lib/queries/predicate.ts';
import { TREND_SQL } from '../../src/lib/queries/trend.ts';

type Ask = (params: readonly SqlValue[]) => Promise<unknown>;

const dataset = import.meta.env['VITE_DATASET'] as string;
const { pages } = (await (await fetch(`./datasets/${dataset}/manifest.json`)).json()) as { pages: string };
const address = new URL(`./datasets/${dataset}/${pages}/all.duckdb`, location.href).href;
const ask = new URLSearchParams(location.search).get('run') === 'raw' ? await openRaw() : await openOurs();
document.documentElement.dataset['engine'] = 'ready';

async function openOurs(): Promise<Ask> {
  const { startDatabase } = await import('../../src/lib/warehouse/engine-browser.ts');
  const engine = await startDatabase('.').open(address);
  return (params) => engine.rows(TREND_SQL, params);
}

async function openRaw(): Promise<Ask> {
  const duckdb = await import('@duckdb/duckdb-wasm');
  const worker = new Worker('./raw/duckdb-browser-eh.worker.js');
  const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
  await database.instantiate(new URL('./raw/duckdb-eh.wasm', location.href).href);
  await database.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  await database.registerFileBuffer('all.duckdb', bytes);
  const connection = await database.connect();
  await connection.query(`ATTACH 'all.duckdb' AS dataset (READ_ONLY); USE dataset`);
  const statement = await connection.prepare(TREND_SQL);
  return async (params) => (await statement.query(...params)).toArray().map((row) => row.toJSON());
}

const opening: Filter = {
  region: 'all',
  basis: 'sum',
  kind: null,
  year: 2024,
  from: 2019,
  to: 2025,
  agencies: [],
  peers: 'all',
};
const kinds: readonly Filter['kind'][] = [null, 'department', 'township', 'dual_managed'];

Object.assign(globalThis, {
  async timeTrend(): Promise<number[]> {
    const times: number[] = [];
    for (let run = -10; run < 60; run++) {
      const params = filterParameters({ ...opening, kind: kinds[(run + 12) % kinds.length] ?? null }, '');
      const start = performance.now();
      await ask(params);
      if (run >= 0) times.push(performance.now() - start);
    }
    return times;
  },
});
