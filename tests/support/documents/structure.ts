import type { PrintedCell, PrintedPart, PrintedTable } from './official.ts';

/** A pseudo-random whole number below `limit`. */
type Next = (limit: number) => number;

const blank: PrintedCell = { text: '', rows: 1, columns: 1 };
const isFigure = ({ text }: PrintedCell): boolean => /^-?\d[\d.]*$/.test(text);
const widthOf = (row: readonly PrintedCell[]): number => row.reduce((sum, { columns }) => sum + columns, 0);

/** A table on a grid of plain cells, each place with the cell that covers it. */
function toGrid(rows: PrintedTable): PrintedCell[][] {
  const grid: PrintedCell[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row) {
      while (grid[y]![x]) x += 1;
      for (let dy = 0; dy < cell.rows && y + dy < rows.length; dy += 1)
        for (let dx = 0; dx < cell.columns; dx += 1) grid[y + dy]![x + dx] = cell;
    }
  });
  return grid;
}

/** A grid back as a table: a cell that covers several places in a rectangle is one cell again, else it is repeated. */
function toTable(grid: readonly (readonly PrintedCell[])[]): PrintedTable {
  const done = new Set<string>();
  return grid.map((line, y) => {
    const row: PrintedCell[] = [];
    for (const [x, cell] of line.entries()) {
      if (done.has(`${y} ${x}`)) continue;
      let columns = 1;
      while (line[x + columns] === cell && cell !== blank && !done.has(`${y} ${x + columns}`)) columns += 1;
      let rows = 1;
      const covers = (at: number): boolean =>
        Array.from({ length: columns }, (_, dx) => x + dx).every((place) => grid[at]?.[place] === cell);
      while (cell !== blank && covers(y + rows)) rows += 1;
      for (let dy = 0; dy < rows; dy += 1) for (let dx = 0; dx < columns; dx += 1) done.add(`${y + dy} ${x + dx}`);
      row.push({ text: cell.text, rows, columns });
    }
    return row;
  });
}

/** A change of a table's structure; what a figure means by its own row and column does not change. */
type Change = (rows: PrintedTable, next: Next) => PrintedTable[];

const changeGrid =
  (change: (grid: PrintedCell[][], next: Next) => PrintedCell[][]): Change =>
  (rows, next) => [toTable(change(toGrid(rows), next))];

const rowsWithFigures = (grid: readonly PrintedCell[][]): number[] =>
  grid.flatMap((line, y) => (line.some(isFigure) ? [y] : []));

/** The place of a figure, by row and column. */
function pickFigure(grid: readonly PrintedCell[][], next: Next): [number, number] | null {
  const places = grid.flatMap((line, y) =>
    line.flatMap((cell, x): [number, number][] => (isFigure(cell) ? [[y, x]] : [])),
  );
  return places[next(places.length || 1)] ?? null;
}

/** What may stand in place of a figure. Two figures with a space between are two cells of a text that has only spaces between cells. */
const WORDS = ['', '', '/', '—', '无数据', '详见附件', '3、5', '约30', '1.2.3', '图'] as const;

/** Every change by its name. */
export const CHANGES: Readonly<Record<string, Change>> = {
  'two rows change places': changeGrid((grid, next) => {
    const rows = rowsWithFigures(grid);
    const [a, b] = [rows[next(rows.length)] ?? 0, rows[next(rows.length)] ?? 0];
    const others = grid.map((line, y) => (y === a ? grid[b]! : y === b ? grid[a]! : line));
    return others;
  }),
  'two columns change places': changeGrid((grid, next) => {
    const place = pickFigure(grid, next);
    const other = pickFigure(grid, next);
    if (!place || !other) return grid;
    const [a, b] = [place[1], other[1]];
    return grid.map((line) =>
      line.map((cell, x) => (x === a ? (line[b] ?? blank) : x === b ? (line[a] ?? blank) : cell)),
    );
  }),
  'a row is printed twice': changeGrid((grid, next) => {
    const rows = rowsWithFigures(grid);
    const at = rows[next(rows.length)] ?? 0;
    return [...grid.slice(0, at + 1), grid[at]!.map((cell) => ({ ...cell })), ...grid.slice(at + 1)];
  }),
  'a row is missing': changeGrid((grid, next) => {
    const rows = rowsWithFigures(grid);
    return grid.filter((_, y) => y !== rows[next(rows.length)]);
  }),
  'an empty row': changeGrid((grid, next) => {
    const at = next(grid.length + 1);
    return [...grid.slice(0, at), (grid[0] ?? []).map(() => ({ ...blank })), ...grid.slice(at)];
  }),
  'an empty column': changeGrid((grid, next) => {
    const at = next((grid[0]?.length ?? 0) + 1);
    return grid.map((line) => [...line.slice(0, at), { ...blank }, ...line.slice(at)]);
  }),
  'a cell too many': changeGrid((grid, next) => {
    const place = pickFigure(grid, next);
    if (!place) return grid;
    return grid.map((line, y) =>
      y === place[0] ? [...line.slice(0, place[1]), { ...blank }, ...line.slice(place[1])] : line,
    );
  }),
  'cells without a figure': changeGrid((grid, next) => {
    for (let count = 1 + next(6); count > 0; count -= 1) {
      const place = pickFigure(grid, next);
      if (!place) continue;
      // A merged cell changes as a whole.
      const changed = grid[place[0]]![place[1]]!;
      const words = { ...changed, text: WORDS[next(WORDS.length)]! };
      for (const line of grid) for (const [x, cell] of line.entries()) if (cell === changed) line[x] = words;
    }
    return grid;
  }),
  'a row of blanks': changeGrid((grid, next) => {
    const rows = rowsWithFigures(grid);
    const at = rows[next(rows.length)];
    return grid.map((line, y) =>
      y === at ? line.map((cell) => (isFigure(cell) ? { ...cell, text: '' } : cell)) : line,
    );
  }),
  'a label is missing': changeGrid((grid, next) => {
    const rows = rowsWithFigures(grid);
    const at = rows[next(rows.length)] ?? 0;
    const label = grid[at]?.findLastIndex((cell) => !isFigure(cell) && cell.text !== '') ?? -1;
    return grid.map((line, y) => (y === at ? line.map((cell, x) => (x === label ? { ...blank } : cell)) : line));
  }),
  'two labels run together': changeGrid((grid, next) => {
    const rows = rowsWithFigures(grid);
    const at = rows[next(rows.length)] ?? 0;
    const line = grid[at] ?? [];
    const words = line.filter((cell, x) => !isFigure(cell) && cell.text !== '' && line.indexOf(cell) === x);
    const last = line.findLastIndex((cell) => !isFigure(cell) && cell.text !== '');
    const joined = { ...blank, text: words.map(({ text }) => text).join('') };
    return grid.map((other, y) => (y === at ? other.map((cell, x) => (x === last ? joined : cell)) : other));
  }),
  'the header is missing': changeGrid((grid) => grid.slice(rowsWithFigures(grid)[0] ?? 0)),
  'the header again': changeGrid((grid, next) => {
    const head = rowsWithFigures(grid)[0] ?? 0;
    const at = head + next(grid.length - head);
    const again = grid.slice(0, head).map((line) => line.map((cell) => ({ ...cell })));
    return [...grid.slice(0, at), ...again, ...grid.slice(at)];
  }),
  'no cell is merged': changeGrid((grid) =>
    grid.map((line, y) =>
      line.map((cell, x) => (grid[y - 1]?.[x] === cell || line[x - 1] === cell ? { ...blank } : { ...cell })),
    ),
  ),
  'merged cells are repeated': changeGrid((grid) => grid.map((line) => line.map((cell) => ({ ...cell })))),
  'the table is cut in two': (rows, next) => {
    const grid = toGrid(rows);
    const at = 1 + next(Math.max(1, grid.length - 1));
    return [toTable(grid.slice(0, at)), toTable(grid.slice(at))].filter((table) => table.length > 0);
  },
  'the table ends early': changeGrid((grid, next) => grid.slice(0, 1 + next(grid.length))),
  'a note across the table': (rows, next) => {
    const grid = toGrid(rows);
    const at = next(grid.length + 1);
    const note = { text: `注：其中含上年${1 + next(9)}件`, rows: 1, columns: widthOf(rows[0] ?? []) || 1 };
    const line = Array.from({ length: note.columns }, () => note);
    return [toTable([...grid.slice(0, at), line, ...grid.slice(at)])];
  },
  'a row of numbers': changeGrid((grid, next) => {
    const at = next(grid.length + 1);
    const numbers = (grid[0] ?? []).map((_, x) => ({ ...blank, text: String(x + 1) }));
    return [...grid.slice(0, at), numbers, ...grid.slice(at)];
  }),
  'a column of numbers': changeGrid((grid) =>
    grid.map((line, y) => [{ ...blank, text: y === 0 ? '序号' : String(y) }, ...line]),
  ),
  'a subtotal column': changeGrid((grid, next) => {
    const place = pickFigure(grid, next);
    if (!place) return grid;
    const head = rowsWithFigures(grid)[0] ?? 0;
    return grid.map((line, y) => [
      ...line.slice(0, place[1]),
      { ...blank, text: y === head - 1 ? '小计' : y < head ? '' : String(next(50)) },
      ...line.slice(place[1]),
    ]);
  }),
};

/** A document with `most` changes of its tables; the names of the changes are told. */
export function changeStructure(
  parts: readonly PrintedPart[],
  next: Next,
  most = 1,
): { parts: PrintedPart[]; names: string[] } {
  let changed = [...parts];
  const names: string[] = [];
  for (let count = most; count > 0; count -= 1) {
    const tables = changed.flatMap((part, index) => (part.kind === 'table' && part.rows.length > 0 ? [index] : []));
    const at = tables[next(tables.length || 1)];
    const part = at === undefined ? undefined : changed[at];
    const all = Object.entries(CHANGES);
    const [name, change] = all[next(all.length)]!;
    if (at === undefined || part?.kind !== 'table') continue;
    names.push(name);
    const others = change(part.rows, next).map((rows): PrintedPart => ({ kind: 'table', rows }));
    changed = [...changed.slice(0, at), ...others, ...changed.slice(at + 1)];
  }
  return { parts: changed, names };
}
