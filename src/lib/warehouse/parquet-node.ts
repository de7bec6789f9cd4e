import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { LongTable } from '../core/dataset/index.ts';
import { cellColumn } from '../core/report/index.ts';
import { isAmountCell, isCellId } from '../core/template/index.ts';
import { openNodeEngine } from './engine-node.ts';

/** Tables that are offered as Parquet at any size. */
export const PARQUET_TABLES: ReadonlySet<string> = new Set(['reports', 'cells']);

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const WHOLE = new Set(['year', 'k', 'n']);
const FIGURES = new Set(['numerator', 'denominator', 'published', 'sum', 'difference', 'left', 'right']);

function columnType(table: string, column: string): string {
  if (isCellId(column)) return isAmountCell(column) ? 'DECIMAL(18,6)' : 'BIGINT';
  if (WHOLE.has(column)) return 'INTEGER';
  if (column === 'value') return table === 'cells' ? 'DECIMAL(18,6)' : 'DOUBLE';
  return FIGURES.has(column) ? 'DOUBLE' : 'VARCHAR';
}

/** A table and the files with its rows as CSV, one after the other, without heading. */
export interface TablePieces extends Pick<LongTable, 'name' | 'columns'> {
  pieces: readonly string[];
}

/** The rows of a table, typed. A file without a row is no CSV to DuckDB. */
async function sourceOf({ name, columns, pieces }: TablePieces): Promise<string> {
  const sizes = await Promise.all(pieces.map(async (piece) => (await stat(piece)).size));
  const files = pieces.filter((_, index) => (sizes[index] ?? 0) > 0).map(quote);
  const typed = columns.map((column) => [column, columnType(name, column)] as const);
  if (files.length === 0)
    return `(SELECT ${typed.map(([column, type]) => `NULL::${type} AS "${column}"`).join(', ')} WHERE false)`;
  const types = typed.map(([column, type]) => `${quote(column)}: ${quote(type)}`).join(', ');
  return `read_csv([${files.join(', ')}], header = false, delim = ',', quote = '"', escape = '"', columns = {${types}})`;
}

/**
 * Writes tables as Parquet into `folder`, from the pieces of their CSV. Columns have the names of the database. Returns the file names. The native
 * DuckDB has the format built in.
 */
export async function writeParquet(folder: string, tables: readonly TablePieces[]): Promise<string[]> {
  const engine = await openNodeEngine();
  const names: string[] = [];
  try {
    await engine.exec('SET threads = 1');
    for (const table of tables) {
      const { name, columns } = table;
      const select = columns.map((column) => {
        const own = `"${column}"`;
        // The apostrophe that guards a spreadsheet has no business in a typed file.
        const value =
          columnType(name, column) === 'VARCHAR' ? `regexp_replace(${own}, '^''(''*[=+\\-@\\t\\r])', '\\1')` : own;
        return `${value} AS "${isCellId(column) ? cellColumn(column) : column}"`;
      });
      const target = `${name}.parquet`;
      await engine.exec(
        `COPY (SELECT ${select.join(', ')} FROM ${await sourceOf(table)}) TO ${quote(join(folder, target))} (FORMAT parquet, COMPRESSION zstd)`,
      );
      names.push(target);
    }
  } finally {
    await engine.close();
  }
  return names;
}
