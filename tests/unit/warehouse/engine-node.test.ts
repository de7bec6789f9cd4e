import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { QueryError, type Engine } from '../../../src/lib/warehouse/engine.ts';
import { openNodeEngine } from '../../../src/lib/warehouse/engine-node.ts';

describe('the native engine', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openNodeEngine();
  });
  afterAll(() => engine.close());

  test('numbers of every width come back as JavaScript numbers, missing as null', async () => {
    const [row] = await engine.rows(
      'SELECT 1::BIGINT a, sum(x)::HUGEINT b, 1.25::DECIMAL(18,6) c, NULL::BIGINT d, count(*) e FROM range(3) t(x)',
    );
    expect(row).toEqual({ a: 1, b: 3, c: 1.25, d: null, e: 3 });
  });

  test('a sum of no figures is missing, not 0', async () => {
    expect(await engine.rows('SELECT sum(x) s FROM (VALUES (NULL::BIGINT), (NULL)) t(x)')).toEqual([{ s: null }]);
  });

  test('lists are arrays', async () => {
    expect(await engine.rows("SELECT ['a', NULL] AS names, [1::BIGINT] AS counts, []::VARCHAR[] AS none")).toEqual([
      { names: ['a', null], counts: [1], none: [] },
    ]);
  });

  test('parameters are bound, hostile text stays text', async () => {
    const hostile = "x'; DROP TABLE report; --";
    expect(await engine.rows('SELECT $1 AS a, $2 + 1 AS b, $3 AS c', [hostile, 41, null])).toEqual([
      { a: hostile, b: 42, c: null },
    ]);
  });

  test('a failure names the query', async () => {
    const failure = engine.rows('SELECT nothing FROM nowhere');
    await expect(failure).rejects.toBeInstanceOf(QueryError);
    await expect(failure).rejects.toMatchObject({ sql: 'SELECT nothing FROM nowhere' });
    await expect(engine.exec('CREATE')).rejects.toBeInstanceOf(QueryError);
  });

  test('no extension is fetched', async () => {
    const settings = "SELECT value FROM duckdb_settings() WHERE name LIKE 'auto%_known_extensions'";
    expect(await engine.rows(settings)).toEqual([{ value: 'false' }, { value: 'false' }]);
  });

  test('a file that is no database is refused', async () => {
    await expect(openNodeEngine(import.meta.filename)).rejects.toThrow();
  });
});
