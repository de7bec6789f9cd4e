import type { RowCell } from './rows.ts';

/** Column sets that full rows of the same table filled, or its header names: they place the blanks of other rows. */
export type Shapes = readonly (readonly number[])[];

const filled = (cells: readonly RowCell[]): RowCell[] => cells.filter(({ text }) => text !== '');

const columnsOf = (cells: readonly RowCell[]): string => cells.map(({ at }) => at.column).join();

/** The columns of a row that has exactly `count` figures. */
export function shapeOf(values: readonly RowCell[], count: number): number[] | null {
  const figures = filled(values);
  return figures.length === count ? figures.map(({ at }) => at.column) : null;
}

/** The cells at these columns, provided that the row has them all and no figure of it stands elsewhere. */
function pickColumns(values: readonly RowCell[], columns: readonly number[]): RowCell[] | null {
  const picked = columns.map((column) => values.find(({ at }) => at.column === column));
  const known = picked.filter((cell) => cell !== undefined);
  if (new Set(known).size !== columns.length) return null;
  return filled(values).every((cell) => known.includes(cell)) ? known : null;
}

/**
 * The `count` value cells of a row: as many figures as columns, or the columns that other rows of the table fill, or,
 * where no other row is full, as many cells as columns. `null` where the figures' places are not certain.
 */
export function fitValues(values: readonly RowCell[], count: number, shapes: Shapes = []): RowCell[] | null {
  const figures = filled(values);
  if (figures.length === count) return figures;
  if (figures.length > count || values.length < count) return null;
  if (figures.length === 0) return values.slice(0, count);
  if (shapes.length === 0) return values.length === count ? [...values] : null;
  const fits = shapes.map((columns) => pickColumns(values, columns)).filter((fit) => fit !== null);
  const [first] = fits;
  return first && fits.every((fit) => columnsOf(fit) === columnsOf(first)) ? first : null;
}

/**
 * The cells of a row whose blanks are merged: a blank that spans columns stands for each of them. `null` where a figure
 * spans several columns, or stands in none of them.
 */
export function placeMerged(cells: readonly RowCell[], shapes: Shapes): RowCell[] | null {
  for (const columns of shapes) {
    const placed = columns.map((column) => cells.find(({ at, fill }) => at.column === column && fill !== 'padding'));
    const known = placed.filter((cell) => cell !== undefined && (cell.fill === 'own' || cell.text === ''));
    const whole = known.filter((cell) => cell !== undefined);
    const figures = whole.filter(({ fill, text }) => fill === 'own' && text !== '');
    const own = filled(cells).filter(({ fill, at }) => fill === 'own' && at.column >= Math.min(...columns));
    if (whole.length === columns.length && figures.length === own.length && figures.length > 0) return whole;
  }
  return null;
}

/**
 * Two equal figures in a row that lost its other cells: the first column's and the total's. The blanks between them left
 * no trace. `null` for any other row.
 */
export function placePair(values: readonly RowCell[], count: number): RowCell[] | null {
  const [first, last, ...others] = filled(values);
  if (!first || !last || others.length > 0 || values.length >= count || first.text !== last.text) return null;
  const blanks = Array.from({ length: count - 2 }, (): RowCell => ({ raw: '', text: '', fill: 'own', at: first.at }));
  return [first, ...blanks, last];
}
