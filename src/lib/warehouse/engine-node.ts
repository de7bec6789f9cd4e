import { DuckDBInstance, type DuckDBConnection, type JS } from '@duckdb/node-api';
import { QueryError, type Engine, type SqlValue } from './engine.ts';

/** A failed fetch of an extension would spoil the instance; nothing here needs one. */
const NO_EXTENSIONS = { autoload_known_extensions: 'false', autoinstall_known_extensions: 'false' };

/** DuckDB's 64- and 128-bit integers as JavaScript numbers, in lists and structs too. */
function toPlain(value: JS): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(toPlain);
  if (value === null || typeof value !== 'object' || value instanceof Date || value instanceof Uint8Array) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toPlain(inner)]));
}

/** An engine over one native connection; `close` releases what `release` names. */
function engineOver(connection: DuckDBConnection, release: () => void): Engine {
  // A connection answers one question at a time: two at once crash the process.
  let last: Promise<unknown> = Promise.resolve();
  function inTurn<T>(sql: string, work: () => Promise<T>): Promise<T> {
    const turn = last.then(work).catch((error: unknown) => {
      throw new QueryError(sql, error);
    });
    // Whoever asked is told; the next question only waits for its turn.
    last = turn.catch(() => undefined);
    return turn;
  }
  return {
    rows<Row>(sql: string, params: readonly SqlValue[] = []): Promise<Row[]> {
      return inTurn(sql, async () => {
        const reader = await connection.runAndReadAll(sql, [...params]);
        return reader.getRowObjectsJS().map((row) => toPlain(row) as Row);
      });
    },
    async exec(sql: string): Promise<void> {
      await inTurn(sql, () => connection.run(sql));
    },
    async close(): Promise<void> {
      await last;
      connection.closeSync();
      release();
    },
  };
}

/** Opens a database natively: a file, read-only unless `writable`, or memory where no path is given. With one thread sums of fractions are added in one order, and come out the same each time. Throws where the file is no database. */
export async function openNodeEngine(
  path: string | null = null,
  options: { writable?: boolean; threads?: number } = {},
): Promise<Engine> {
  const access: Record<string, string> = path === null || options.writable ? {} : { access_mode: 'READ_ONLY' };
  const threads: Record<string, string> = options.threads === undefined ? {} : { threads: String(options.threads) };
  const instance = await DuckDBInstance.create(path ?? ':memory:', { ...NO_EXTENSIONS, ...access, ...threads });
  const connection = await instance.connect();
  return engineOver(connection, () => instance.closeSync());
}
