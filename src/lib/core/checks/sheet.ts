import { isGiven, type CellId, type Cells } from '../report/index.ts';
import { ALL_CELLS } from '../template/index.ts';
import { isFigure } from '../text/exact.ts';

/** The figures an agency gave, by the place of the cell in `ALL_CELLS`; NaN where none was given (missing or inferred). */
export type Sheet = Float64Array;

const PLACE_OF = new Map(ALL_CELLS.map((id, place) => [id, place]));

/** The place of a cell in a sheet. */
export function cellPlace(id: CellId): number {
  const place = PLACE_OF.get(id);
  if (place === undefined) throw new Error(`unknown cell: ${id}`);
  return place;
}

/**
 * The same for the test of a sum: a cell left blank and one with a stroke count as 0 there, as they do to whoever fills in the
 * form. What is absent, cannot be read or was inferred stays NaN. Nothing but a test may read this: missing is never 0.
 */
export function testedSheet(cells: Cells, given: Sheet): Sheet {
  const tested = given.slice();
  for (const id in cells) {
    const status = cells[id as CellId]?.status;
    const place = PLACE_OF.get(id as CellId);
    if (place !== undefined && (status === 'blank' || status === 'na_mark')) tested[place] = 0;
  }
  return tested;
}

/** The given figures of a report. A figure finer than six decimals cannot be summed exactly and stays out. */
export function sheetOf(cells: Cells): Sheet {
  const sheet = new Float64Array(ALL_CELLS.length).fill(NaN);
  for (const id in cells) {
    const cell = cells[id as CellId];
    const place = PLACE_OF.get(id as CellId);
    if (!cell || place === undefined || cell.value === null || !isGiven(cell.status)) continue;
    if (isFigure(cell.value)) sheet[place] = cell.value;
  }
  return sheet;
}
