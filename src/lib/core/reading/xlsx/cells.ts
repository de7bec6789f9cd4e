import { TooLarge } from '../package/zip.ts';
import { walkXml } from '../package/xml.ts';
import { MOST_CELLS, MOST_ROWS } from '../grid.ts';
import type { SheetCell, SheetRow } from '../sheet.ts';
import { printNumber, type Display } from './formats.ts';

/** What the cells of all sheets share. */
export interface SheetContext {
  strings: readonly string[];
  displayOf(style: number): Display;
  since1904: boolean;
}

interface OpenCell {
  row: number;
  column: number;
  type: string;
  style: number;
  value: string | null;
  inline: string;
  formula: boolean;
}

/** `AB12` → row 11, column 27. */
function parseReference(reference: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (!match) return null;
  const column = [...(match[1] ?? '')].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(match[2]) - 1, column: column - 1 };
}

function textOf({ type, style, value, inline, formula }: OpenCell, context: SheetContext): string {
  if (type === 'inlineStr') return inline;
  // A formula without its result says nothing yet; a blank it is not.
  if (value === null) return formula ? '公式未计算' : '';
  if (type === 's') return context.strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === '' || type === 'n') return printNumber(value, context.displayOf(style), context.since1904);
  return value;
}

/** The rows of a sheet that show something, merged cells with their spans; hidden rows and columns are left out. */
export function readSheet(part: Uint8Array, context: SheetContext): SheetRow[] {
  const rows = new Map<number, SheetCell[]>();
  const hiddenColumns: [number, number][] = [];
  const spans = new Map<string, { rows: number; columns: number }>();
  const hiddenRows = new Set<number>();
  let [row, column, count] = [-1, -1, 0];
  let cell: OpenCell | null = null;
  let reading: 'value' | 'inline' | null = null;
  let phonetic = false;
  walkXml(part, {
    open(element) {
      switch (element.name) {
        case 'col':
          if (element.get('hidden') === '1')
            hiddenColumns.push([Number(element.get('min')), Number(element.get('max'))]);
          break;
        case 'row':
          row = Number(element.get('r') ?? row + 2) - 1;
          column = -1;
          if (element.get('hidden') === '1' || element.get('hidden') === 'true') hiddenRows.add(row);
          break;
        case 'c': {
          const place = parseReference(element.get('r') ?? '') ?? { row, column: column + 1 };
          column = place.column;
          const [type, style] = [element.get('t') ?? '', Number(element.get('s') ?? 0)];
          cell = { ...place, type, style, value: null, inline: '', formula: false };
          break;
        }
        case 'f':
          if (cell) cell.formula = true;
          break;
        case 'v':
          reading = 'value';
          break;
        case 'rPh':
          phonetic = true;
          break;
        case 't':
          reading = phonetic ? null : 'inline';
          break;
        case 'mergeCell': {
          const [from, to] = (element.get('ref') ?? '').split(':').map(parseReference);
          if (from && to)
            spans.set(`${from.row} ${from.column}`, {
              rows: to.row - from.row + 1,
              columns: to.column - from.column + 1,
            });
        }
      }
    },
    close({ name }) {
      if (name === 'v' || name === 't') reading = null;
      if (name === 'rPh') phonetic = false;
      if (name !== 'c' || !cell) return;
      const text = textOf(cell, context);
      if (text.trim() !== '') {
        count += 1;
        const line = rows.get(cell.row) ?? [];
        rows.set(cell.row, line);
        if (count > MOST_CELLS || rows.size > MOST_ROWS) throw new TooLarge();
        line.push({ text, rows: 1, columns: 1, column: cell.column });
      }
      cell = null;
    },
    text(words) {
      if (!cell || reading === null) return;
      if (reading === 'value') cell.value = (cell.value ?? '') + words;
      else cell.inline += words;
    },
  });
  const isHidden = (at: number): boolean => hiddenColumns.some(([min, max]) => at + 1 >= min && at + 1 <= max);
  return [...rows]
    .filter(([at]) => !hiddenRows.has(at))
    .sort(([a], [b]) => a - b)
    .map(([at, cells]) => ({
      row: at,
      cells: cells
        .filter((entry) => !isHidden(entry.column))
        .sort((a, b) => a.column - b.column)
        .map((entry) => ({ ...entry, ...spans.get(`${at} ${entry.column}`) })),
    }));
}
