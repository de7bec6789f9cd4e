import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection, type AsyncPreparedStatement } from '@duckdb/duckdb-wasm';
import { readRows } from './browser-rows.ts';
import type { Lifeline } from './browser-worker.ts';
import { QueryError, type Engine, type SqlValue } from './engine.ts';

/** Statements kept ready: a page asks few shapes, a reader's own SQL many. */
const KEPT_STATEMENTS = 64;

/** An empty database in the worker, and a way to ask it on connections of their own. */
export interface EmptyDatabase {
  database: AsyncDuckDB;
  connect(): Promise<Engine>;
}

/** Opens an empty database in the worker; it can never fetch an extension, which would end it. */
export async function openDatabase(lifeline: Lifeline): Promise<EmptyDatabase> {
  const database = new AsyncDuckDB(new VoidLogger(), lifeline.worker);
  await lifeline.guard(database.instantiate(''));
  await lifeline.guard(database.open({}));
  const connect = async () => connectEngine(await lifeline.guard(database.connect()), lifeline);
  const first = await connect();
  await first.exec('SET GLOBAL autoload_known_extensions=false; SET GLOBAL autoinstall_known_extensions=false');
  await first.close();
  return { database, connect };
}

function connectEngine(connection: AsyncDuckDBConnection, lifeline: Lifeline): Engine {
  const prepare = keepStatements(connection);
  const run = async <T>(sql: string, work: () => Promise<T>): Promise<T> => {
    try {
      return await lifeline.guard(work());
    } catch (cause) {
      throw new QueryError(sql, cause);
    }
  };
  return {
    rows: <Row>(sql: string, params: readonly SqlValue[] = []) =>
      run(sql, async () => readRows<Row>(await (await prepare(sql)).query(...params))),
    exec: (sql) => run(sql, async () => void (await connection.query(sql))),
    close: () => lifeline.guard(connection.close()),
  };
}

/** Prepares each SQL text once and keeps the last used ones. */
function keepStatements(connection: AsyncDuckDBConnection): (sql: string) => Promise<AsyncPreparedStatement> {
  const kept = new Map<string, Promise<AsyncPreparedStatement>>();
  return (sql) => {
    const known = kept.get(sql);
    const statement = known ?? connection.prepare(sql);
    kept.delete(sql);
    kept.set(sql, statement);
    if (known === undefined) {
      // Whoever asked is told; the next time it is prepared anew.
      statement.catch(() => kept.delete(sql));
      for (const [oldest, unused] of kept) {
        if (kept.size <= KEPT_STATEMENTS) break;
        kept.delete(oldest);
        // What cannot be closed, or was never prepared, is of no more use either way.
        unused.then((one) => one.close()).catch(() => {});
      }
    }
    return statement;
  };
}
