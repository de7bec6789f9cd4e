import type { RowCell } from './rows.ts';

/** Column sets that full rows of the same table filled, to place the blanks of other rows. */
export type Shapes = readonly (readonly number[])[];

const filled = (cells: readonly RowCell[]): RowCell[] => cells.filter(({ text }) => text !== '');

/** The columns of a row that has exactly `count` figures. */
export function shapeOf(values: readonly RowCell[], count: number): number[] | null {
  const figures = filled(values);
  return figures.length === count ? figures.map(({ at }) => at.column) : null;
}

/** The cells at these columns, provided that no figure of the row stands elsewhere. */
function pickColumns(values: readonly RowCell[], columns: readonly number[]): RowCell[] | null {
  const picked = columns.map((column) => values.find(({ at }) => at.column === column));
  const known = picked.filter((cell) => cell !== undefined);
  if (new Set(known).size !== columns.length) return null;
  return filled(values).every((cell) => known.includes(cell)) ? known : null;
}

/**
 * The `count` value cells of a row, padding left out: as many figures as columns, or as many cells as columns, or the
 * columns that other rows of the table fill. `null` where figures cannot be told apart with certainty.
 */
export function fitValues(values: readonly RowCell[], count: number, shapes: Shapes = []): RowCell[] | null {
  const figures = filled(values);
  if (figures.length === count) return figures;
  if (figures.length > count || figures.length === 0) return figures.length === 0 ? fitBlank(values, count) : null;
  const own = values.filter(({ fill }) => fill === 'own');
  if (own.length === count) return own;
  const fits = shapes.map((columns) => pickColumns(values, columns)).filter((fit) => fit !== null);
  const [first] = fits;
  const same = fits.every((fit) => fit.every((cell, index) => cell === first?.[index]));
  return first && same ? first : null;
}

/** A row without any figure is blank in every cell, wherever they stand. */
function fitBlank(values: readonly RowCell[], count: number): RowCell[] | null {
  const own = values.filter(({ fill }) => fill === 'own');
  return own.length >= count ? own.slice(0, count) : null;
}
