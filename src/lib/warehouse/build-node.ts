import {
  DuckDBDecimalValue,
  DuckDBInstance,
  DuckDBListType,
  DuckDBTypeId,
  VARCHAR,
  type DuckDBAppender,
  type DuckDBConnection,
} from '@duckdb/node-api';
import { checkDataset, type CheckedDataset } from '../core/checks/index.ts';
import type { AreaSum } from '../core/aggregate/index.ts';
import type { Dataset, PublishedFile } from '../core/dataset/index.ts';
import { tableRows, type RowValue, type TableRows } from './rows.ts';
import { FILL_FIGURES, FILL_YEAR_BEFORE } from '../indicators/index.ts';
import { qualityRows } from './quality-rows.ts';
import { spellName } from './spell-names-node.ts';
import { QUALITY_SCHEMA, SCHEMA } from './schema.ts';

/** Readable by the DuckDB that the page carries; small blocks keep a small file small. */
const FILE_OPTIONS = "STORAGE_VERSION 'v1.2.0', BLOCK_SIZE 16384";
const DECIMALS = 6;

/** 万元 as the fixed-point number of the column: the decimal digits are moved, never multiplied. */
function toDecimal(value: number): DuckDBDecimalValue {
  const [whole = '0', fraction = ''] = value.toFixed(DECIMALS).split('.');
  return new DuckDBDecimalValue(BigInt(whole + fraction), 18, DECIMALS);
}

function appendValue(appender: DuckDBAppender, column: number, value: RowValue): void {
  if (value === null) appender.appendNull();
  else if (typeof value === 'string') appender.appendVarchar(value);
  else if (typeof value === 'boolean') appender.appendBoolean(value);
  else if (typeof value !== 'number') appender.appendList([...value], new DuckDBListType(VARCHAR));
  else {
    const type = appender.columnType(column).typeId;
    if (type === DuckDBTypeId.DECIMAL) appender.appendDecimal(toDecimal(value));
    else if (type === DuckDBTypeId.BIGINT) appender.appendBigInt(BigInt(value));
    else if (type === DuckDBTypeId.DOUBLE) appender.appendDouble(value);
    else appender.appendInteger(value);
  }
}

/** Appends rows to a table of the attached dataset, value by value: for tables of some thousand rows. */
export async function fillTable(
  connection: DuckDBConnection,
  table: string,
  rows: readonly (readonly RowValue[])[],
): Promise<void> {
  const appender = await connection.createAppender(table, 'main', 'dataset');
  for (const row of rows) {
    row.forEach((value, column) => appendValue(appender, column, value));
    appender.endRow();
  }
  appender.closeSync();
}

/** A text as an SQL literal. */
export const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A database file that is being filled. */
export interface TableWriter {
  add(tables: TableRows): Promise<void>;
  run(statements: readonly string[]): Promise<void>;
  /** Writes what is left. */
  finish(): Promise<void>;
  /** Lets go of the file. */
  close(): void;
}

/** Begins a file at `path`, which must not exist, with empty tables. */
export async function openWriter(path: string, schema: readonly string[]): Promise<TableWriter> {
  const instance = await DuckDBInstance.create(':memory:', {
    autoload_known_extensions: 'false',
    autoinstall_known_extensions: 'false',
    threads: '1',
  });
  const connection = await instance.connect();
  const run = async (statements: readonly string[]): Promise<void> => {
    for (const statement of statements) await connection.run(statement);
  };
  await run([`ATTACH ${quote(path)} AS dataset (${FILE_OPTIONS})`, 'USE dataset', 'BEGIN', ...schema]);
  return {
    run,
    async add(tables) {
      for (const [table, rows] of Object.entries(tables)) await fillTable(connection, table, rows);
    },
    async finish() {
      await run(['COMMIT', 'CHECKPOINT dataset', 'USE memory', 'DETACH dataset']);
      connection.closeSync();
    },
    close: () => instance.closeSync(),
  };
}

/** Writes a file at `path`, which must not exist: makes the tables, fills them, and lets `finish` work out the rest. */
async function writeFile(
  path: string,
  schema: readonly string[],
  tables: TableRows,
  finish: readonly string[],
): Promise<void> {
  const writer = await openWriter(path, schema);
  try {
    await writer.add(tables);
    await writer.run(finish);
    await writer.finish();
  } finally {
    writer.close();
  }
}

/**
 * Writes the whole dataset as one DuckDB file at `path`, which must not exist. `release` names the state of the data;
 * `checked` is what the rule book says of it. Equal datasets give equal rows in equal order. Throws where the file cannot
 * be written.
 */
export async function buildDatabase(
  path: string,
  dataset: Dataset,
  release: string,
  checked: CheckedDataset = checkDataset(dataset),
): Promise<void> {
  await writeFile(path, SCHEMA, tableRows(dataset, release, checked, spellName), [FILL_FIGURES, FILL_YEAR_BEFORE]);
}

/** Writes what was filed, found, added up and told as a second DuckDB file at `path`, on the same terms. */
export async function buildQuality(
  path: string,
  dataset: Dataset,
  checked: CheckedDataset,
  documents: readonly PublishedFile[] = [],
  sums?: readonly AreaSum[],
): Promise<void> {
  await writeFile(path, QUALITY_SCHEMA, qualityRows(dataset, checked, documents, sums), []);
}
