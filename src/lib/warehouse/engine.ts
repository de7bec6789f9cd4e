export type SqlValue = string | number | null;

/**
 * The one seam to DuckDB, natively in the build and as WebAssembly in the page.
 * Numbers come back as JavaScript numbers (sums are exact below 2^53), lists as arrays, missing as `null`.
 * Parameters are bound as `$1`, `$2`…; lists are passed as one joined string. Failures throw `QueryError`.
 */
export interface Engine {
  rows<Row>(sql: string, params?: readonly SqlValue[]): Promise<Row[]>;
  exec(sql: string): Promise<void>;
  close(): Promise<void>;
}

export class QueryError extends Error {
  readonly sql: string;
  constructor(sql: string, cause: unknown) {
    super(`query failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = 'QueryError';
    this.sql = sql;
  }
}
