import Papa from 'papaparse';
import { decodeText } from './encoding.ts';
import type { Refusal, SourceDocument } from './document.ts';
import { MOST_CELLS } from './grid.ts';
import { refuse, refuseEncoding } from './messages.ts';
import { blocksOfSheet, type SheetRow } from './sheet.ts';

const LONGEST_TEXT = 8_000_000;
/** How much of a file is looked at for what stands between its cells. */
const LOOKED_AT = 100_000;

const SEPARATORS = [',', '\t', ';', '|'];

/** The sign that most lines have between cells; sentences have one here and there, rows of a table have several. */
function separatorOf(text: string): string {
  const lines = text.slice(0, LOOKED_AT).split('\n');
  const weights = SEPARATORS.map((sign) => lines.reduce((sum, line) => sum + (line.split(sign).length - 1) ** 2, 0));
  return SEPARATORS[weights.indexOf(Math.max(...weights))] ?? ',';
}

/** The rows of a table saved as text, whatever stands between its cells. */
export function readRows(text: string): string[][] {
  const plain = text.replace(/^\ufeff/, '').replace(/\r+\n?/g, '\n');
  return Papa.parse<string[]>(plain, { delimiter: separatorOf(plain) }).data;
}

/** Reads a table saved as text: commas, semicolons or tabs between cells, quotes around those that hold them. */
export function readCsv(bytes: Uint8Array): SourceDocument[] | Refusal {
  const decoded = decodeText(bytes);
  if (!decoded) return refuseEncoding(bytes);
  if (decoded.text.length > LONGEST_TEXT) return refuse('FILE-TOO-LARGE');
  const rows = readRows(decoded.text).map((texts, row): SheetRow => {
    const cells = texts.map((text, column) => ({ text: text.trim(), rows: 1, columns: 1, column }));
    return { row, cells: cells.filter(({ text }) => text !== '') };
  });
  const blocks = rows.length > MOST_CELLS ? null : blocksOfSheet(rows, 0);
  return blocks ? [{ blocks }] : refuse('FILE-TOO-LARGE');
}
