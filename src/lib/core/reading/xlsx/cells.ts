import { UNREAD_SIGN } from '../../text/patterns-number.ts';
import { MOST_CELLS, MOST_ROWS, MOST_TEXT } from '../grid.ts';
import { TooLarge } from '../package/zip.ts';
import { walkXml } from '../package/xml.ts';
import type { SheetCell, SheetRow } from '../sheet.ts';
import { HiddenColumns } from './columns.ts';
import { printNumber } from './formats.ts';
import type { PicturePlaces } from './pictures.ts';
import { RichTextBuilder, inManner, settleRuns, type RichRun, type RichText } from './rich-text.ts';
import type { CellStyle } from './styles.ts';

/** What the cells of all sheets share. */
export interface SheetContext {
  strings: readonly (readonly RichRun[])[];
  styleOf(style: number): CellStyle;
  since1904: boolean;
  /** Of this sheet alone. */
  pictures: PicturePlaces;
}

/** What a sheet shows, and how many rows and columns with something in them it does not. */
export interface Sheet {
  rows: SheetRow[];
  hiddenRows: number;
  hiddenColumns: number;
}

interface OpenCell {
  row: number;
  column: number;
  type: string;
  style: number;
  value: string | null;
  formula: boolean;
}

/** `AB12` → row 11, column 27. */
function parseReference(reference: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (!match) return null;
  const column = [...(match[1] ?? '')].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(match[2]) - 1, column: column - 1 };
}

function textOf({ type, value }: OpenCell, { display }: CellStyle, since1904: boolean): string {
  if (value === null) return '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  return type === '' || type === 'n' ? printNumber(value, display, since1904) : value;
}

/** A formula without its result says nothing yet; a blank it is not. An empty text can be a result. */
const isUncounted = ({ formula, type, value }: OpenCell): boolean =>
  formula && (value === null || (value.trim() === '' && type !== 'str'));

function readCell(
  cell: OpenCell,
  inline: readonly RichRun[],
  zeros: boolean,
  { strings, styleOf, since1904 }: SheetContext,
): RichText {
  if (isUncounted(cell)) return { text: UNREAD_SIGN, notes: [{ kind: 'formula', text: '' }] };
  const style = styleOf(cell.style);
  const runs = cell.type === 'inlineStr' ? inline : cell.type === 's' ? (strings[Number(cell.value)] ?? []) : null;
  const rich = runs ? settleRuns(runs, style.ground) : { text: textOf(cell, style, since1904) };
  if (rich.text === '0' && !runs && (!zeros || style.display === 'no zeros')) return inManner(rich.text, 'hidden');
  return style.manner === 'plain' || rich.notes ? rich : inManner(rich.text, style.manner);
}

const PICTURE: RichText = { text: UNREAD_SIGN, notes: [{ kind: 'picture', text: '' }] };

const isHidden = (hidden: string | undefined, size: string | undefined): boolean =>
  hidden === '1' || hidden === 'true' || Number(size ?? 1) === 0;

/** The rows of a sheet that show something, merged cells with their spans; hidden rows and columns are left out and counted. */
export function readSheet(part: Uint8Array, context: SheetContext): Sheet {
  const rows = new Map<number, SheetCell[]>();
  const hiddenColumns = new HiddenColumns();
  const spans = new Map<string, { rows: number; columns: number }>();
  const hiddenRows = new Set<number>();
  const inline = new RichTextBuilder();
  let [row, column, count, length] = [-1, -1, 0, 0];
  let cell: OpenCell | null = null;
  let [inValue, zeros] = [false, true];

  const addCell = (closed: OpenCell): void => {
    const read = readCell(closed, inline.take(), zeros, context);
    const pictured = read.text.trim() === '' && context.pictures.has(`${closed.row} ${closed.column}`);
    const { text, notes } = pictured ? PICTURE : read;
    if (text.trim() === '' && !notes) return;
    count += 1;
    length += text.length;
    const line = rows.get(closed.row) ?? [];
    rows.set(closed.row, line);
    if (count > MOST_CELLS || rows.size > MOST_ROWS || length > MOST_TEXT) throw new TooLarge();
    line.push({ text, ...(notes ? { notes } : {}), rows: 1, columns: 1, column: closed.column });
  };

  walkXml(part, {
    open(element) {
      inline.open(element);
      switch (element.name) {
        case 'sheetView':
          if (['0', 'false'].includes(element.get('showZeros') ?? '')) zeros = false;
          break;
        case 'col':
          if (isHidden(element.get('hidden'), element.get('width')))
            hiddenColumns.add(Number(element.get('min')), Number(element.get('max')));
          break;
        case 'row':
          row = Number(element.get('r') ?? row + 2) - 1;
          column = -1;
          if (isHidden(element.get('hidden'), element.get('ht'))) hiddenRows.add(row);
          break;
        case 'c': {
          const place = parseReference(element.get('r') ?? '') ?? { row, column: column + 1 };
          column = place.column;
          const [type, style] = [element.get('t') ?? '', Number(element.get('s') ?? 0)];
          cell = { ...place, type, style, value: null, formula: false };
          break;
        }
        case 'f':
          if (cell) cell.formula = true;
          break;
        case 'v':
          inValue = true;
          if (cell) cell.value ??= '';
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
      inline.close(name);
      if (name === 'v') inValue = false;
      if (name !== 'c' || !cell) return;
      addCell(cell);
      cell = null;
    },
    text(words) {
      if (cell && inValue) cell.value = (cell.value ?? '') + words;
      else if (cell) inline.add(words);
    },
  });
  const unseen = new Set(
    [...rows.values()]
      .flat()
      .map((entry) => entry.column)
      .filter((at) => hiddenColumns.has(at)),
  );
  const shown = [...rows].filter(([at]) => !hiddenRows.has(at)).sort(([a], [b]) => a - b);
  return {
    rows: shown.map(([at, cells]) => ({
      row: at,
      cells: cells
        .filter((entry) => !unseen.has(entry.column))
        .sort((a, b) => a.column - b.column)
        .map((entry) => ({ ...entry, ...spans.get(`${at} ${entry.column}`) })),
    })),
    hiddenRows: rows.size - shown.length,
    hiddenColumns: unseen.size,
  };
}
