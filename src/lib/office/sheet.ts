import writeXlsxFile, { type CellObject, type Sheet, type SheetData } from 'write-excel-file/universal';

/** A table for a workbook: a header line and rows; numbers stay numbers, codes stay text, missing is an empty cell. */
export interface SheetTable {
  name: string;
  columns: readonly { title: string; width: number }[];
  rows: readonly (readonly (string | number | null)[])[];
}

const HEAD = { fontWeight: 'bold', backgroundColor: '#EEF2F4', wrap: true, alignVertical: 'center' } as const;

function toCell(value: string | number | null): CellObject | null {
  if (value === null || value === '') return null;
  return typeof value === 'number'
    ? { value, type: Number, alignVertical: 'top' }
    : { value, type: String, wrap: true, alignVertical: 'top' };
}

function toSheet({ name, columns, rows }: SheetTable): Sheet<Blob> {
  const head: CellObject[] = columns.map(({ title }) => ({ value: title, type: String, ...HEAD }));
  const data: SheetData = [head, ...rows.map((row) => row.map(toCell))];
  return { sheet: name, data, columns: columns.map(({ width }) => ({ width })), stickyRowsCount: 1 };
}

/** A workbook of these tables, one sheet each. Loaded on demand: the writer is no part of a page's first load. */
export async function writeSheets(tables: readonly SheetTable[]): Promise<Blob> {
  return writeXlsxFile(tables.map(toSheet)).toBlob();
}
