import { join } from 'node:path';
import type { DownloadTable } from '../core/dataset/index.ts';
import { cellColumn } from '../core/report/index.ts';
import { isAmountCell, isCellId } from '../core/template/index.ts';
import { openNodeEngine } from './engine-node.ts';

const PARQUET_TABLES: ReadonlySet<string> = new Set(['reports', 'cells']);

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

function columnType(column: string): string {
  if (isCellId(column)) return isAmountCell(column) ? 'DECIMAL(18,6)' : 'BIGINT';
  return column === 'year' ? 'INTEGER' : column === 'value' ? 'DECIMAL(18,6)' : 'VARCHAR';
}

/**
 * Writes the wide and the long table as Parquet beside their CSV, from the CSV already in `folder`.
 * Columns have the names of the database. Returns the file names. The native DuckDB has the format built in.
 */
export async function writeParquet(folder: string, tables: readonly DownloadTable[]): Promise<string[]> {
  const engine = await openNodeEngine();
  const names: string[] = [];
  try {
    await engine.exec('SET threads = 1');
    for (const { name, columns } of tables) {
      if (!PARQUET_TABLES.has(name)) continue;
      const types = columns.map((column) => `${quote(column)}: ${quote(columnType(column))}`).join(', ');
      const select = columns.map((column) => {
        const own = `"${column}"`;
        // The apostrophe that guards a spreadsheet has no business in a typed file.
        const value =
          columnType(column) === 'VARCHAR' ? `regexp_replace(${own}, '^''(''*[=+\\-@\\t\\r])', '\\1')` : own;
        return `${value} AS "${isCellId(column) ? cellColumn(column) : column}"`;
      });
      const source = `read_csv(${quote(join(folder, `${name}.csv`))}, header = true, delim = ',', quote = '"', escape = '"', columns = {${types}})`;
      const target = `${name}.parquet`;
      await engine.exec(
        `COPY (SELECT ${select.join(', ')} FROM ${source}) TO ${quote(join(folder, target))} (FORMAT parquet, COMPRESSION zstd)`,
      );
      names.push(target);
    }
  } finally {
    await engine.close();
  }
  return names;
}
