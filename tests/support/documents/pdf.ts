import type { PrintedPart, PrintedTable } from './official.ts';
import { drawText, packPdf, widthOf } from './pdf-file.ts';

export interface PdfStyle {
  /** How the borders of tables are drawn. */
  borders?: 'strokes' | 'thin fills' | 'cells' | 'open sides' | 'none';
  /** Draws each string a second time, a hair apart, for bold type. */
  twice?: boolean;
  /** Labels in narrow cells one character below the other. */
  vertical?: boolean;
  /** Prints the first rows of a table again on its next page. */
  repeatHeader?: boolean;
  footer?: (page: number) => string;
  /** Changes characters on their way to the page. */
  spell?: (text: string) => string;
  /** Pages lie on their side, with the text written upward. */
  sideways?: boolean;
  mode?: number;
  /** Lower pages break tables more often. */
  height?: number;
}

const WIDTH = 595;
const MARGIN = 56;
const SIZE = 9;
const LEADING = 12;

function wrap(text: string, width: number): string[] {
  const lines: string[] = [''];
  for (const character of text) {
    const line = lines.at(-1)!;
    // Figures are never broken: a cell is wide enough for them.
    if (/\d/.test(character) || line === '' || widthOf(line + character, SIZE) <= width)
      lines[lines.length - 1] += character;
    else lines.push(character);
  }
  return lines;
}

interface Placed {
  text: string[];
  row: number;
  rows: number;
  left: number;
  right: number;
}

function placeCells(rows: PrintedTable, vertical: boolean): { cells: Placed[]; heights: number[] } {
  const taken = new Set<string>();
  const cells: (Placed & { column: number; columns: number; whole: string })[] = [];
  for (const [row, line] of rows.entries()) {
    let column = 0;
    for (const cell of line) {
      while (taken.has(`${row} ${column}`)) column += 1;
      for (let y = 0; y < cell.rows; y += 1)
        for (let x = 0; x < cell.columns; x += 1) taken.add(`${row + y} ${column + x}`);
      cells.push({
        text: [],
        whole: cell.text,
        row,
        rows: cell.rows,
        left: 0,
        right: 0,
        column,
        columns: cell.columns,
      });
    }
  }
  const columns = Math.max(...cells.map((cell) => cell.column + cell.columns));
  const edge = (column: number): number => MARGIN + ((WIDTH - 2 * MARGIN) * column) / columns;
  const heights = rows.map(() => LEADING + 6);
  for (const cell of cells) {
    [cell.left, cell.right] = [edge(cell.column), edge(cell.column + cell.columns)];
    const narrow = vertical && cell.right - cell.left < 50 && !/\d/.test(cell.whole);
    cell.text = narrow ? [...cell.whole] : wrap(cell.whole, cell.right - cell.left - 4);
    if (cell.rows === 1) heights[cell.row] = Math.max(heights[cell.row]!, cell.text.length * LEADING + 6);
  }
  return { cells, heights };
}

/** Prints a document page by page, as a word processor would. */
export function printPdf(parts: readonly PrintedPart[], style: PdfStyle = {}): Uint8Array {
  const { borders = 'strokes', twice = false, vertical = false, repeatHeader = false, spell = (text) => text } = style;
  const height = style.height ?? 842;
  const pages: string[] = [''];
  let y = height - MARGIN;
  const write = (text: string, x: number, top: number, size: number): void => {
    const spelt = spell(text);
    for (const shift of twice ? [0, 0.4] : [0])
      pages[pages.length - 1] += drawText(spelt, x + shift, top - 0.85 * size, size, '1 0 0 1', style.mode ?? 0);
  };
  const line = (x0: number, y0: number, x1: number, y1: number): void => {
    const [w, h] = [Math.max(x1 - x0, 0.6), Math.max(y1 - y0, 0.6)];
    pages[pages.length - 1] +=
      borders === 'thin fills' ? `${x0} ${y0} ${w} ${h} re f\n` : `0.5 w ${x0} ${y0} m ${x1} ${y1} l S\n`;
  };
  const turnPage = (): void => {
    pages.push('');
    y = height - MARGIN;
  };

  const drawRows = (cells: readonly Placed[], heights: readonly number[], from: number, to: number): void => {
    const tops = [y];
    for (let row = from; row < to; row += 1) tops.push(tops.at(-1)! - heights[row]!);
    for (const cell of cells) {
      const [first, last] = [Math.max(cell.row, from), Math.min(cell.row + cell.rows, to)];
      if (first >= last) continue;
      const [top, bottom] = [tops[first - from]!, tops[last - from]!];
      if (cell.row >= from) {
        const room = (top - bottom - cell.text.length * LEADING) / 2;
        cell.text.forEach((text, index) => {
          const x = (cell.left + cell.right - widthOf(text, SIZE)) / 2;
          write(text, x, top - Math.max(room, 2) - index * LEADING, SIZE);
        });
      }
      if (borders === 'none') continue;
      if (borders === 'cells')
        pages[pages.length - 1] += `0.5 w ${cell.left} ${bottom} ${cell.right - cell.left} ${top - bottom} re S\n`;
      else {
        const outer = borders === 'open sides';
        if (!outer || cell.left > MARGIN + 1) line(cell.left, bottom, cell.left, top);
        if (!outer || cell.right < WIDTH - MARGIN - 1) line(cell.right, bottom, cell.right, top);
        line(cell.left, top, cell.right, top);
        line(cell.left, bottom, cell.right, bottom);
      }
    }
    y = tops.at(-1)!;
  };

  for (const part of parts) {
    if (part.kind !== 'table') {
      const size = part.kind === 'title' ? 16 : 11;
      for (const text of wrap(part.text, ((WIDTH - 2 * MARGIN) * SIZE) / size)) {
        if (y < MARGIN + size) turnPage();
        write(text, part.kind === 'title' ? (WIDTH - widthOf(text, size)) / 2 : MARGIN, y, size);
        y -= size * 1.6;
      }
      continue;
    }
    const { cells, heights } = placeCells(part.rows, vertical);
    const head = part.rows.findIndex((row) => row.some(({ text }) => /^\d/.test(text)));
    y -= 4;
    for (let from = 0; from < heights.length;) {
      let [to, room] = [from, y - MARGIN];
      while (to < heights.length && heights[to]! <= room) room -= heights[to++]!;
      if (to === from) {
        turnPage();
        if (repeatHeader && from > head) drawRows(cells, heights, 0, head);
        continue;
      }
      drawRows(cells, heights, from, to);
      from = to;
    }
    y -= 14;
  }
  const footed = pages.map((content, index) => {
    const text = style.footer?.(index + 1);
    return text === undefined ? content : content + drawText(text, WIDTH / 2 - 10, 30, 9);
  });
  if (!style.sideways) return packPdf(footed, { height });
  return packPdf(
    footed.map((content) => `q 0 1 -1 0 ${height} 0 cm\n${content}Q\n`),
    { width: height, height: WIDTH },
  );
}
