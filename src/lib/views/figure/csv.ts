import type { Labels } from '../../labels/index.ts';
import type { Twin, TwinCell } from './twin.ts';

function cellValue(cell: TwinCell): string | number {
  if (cell.kind === 'label') return cell.text;
  return (cell.kind === 'quantity' ? cell.value : cell.point.value) ?? '';
}

function remark(cell: TwinCell, heading: string, t: Labels): string | null {
  if (cell.kind !== 'figure') return null;
  const { point } = cell;
  const words = [
    point.gap ? t.terms.gap[point.gap] : null,
    point.source === 'aggregate' && !point.gap ? t.terms.scope.aggregate : null,
    point.inferred > 0 && !point.gap ? t.figure.inferredIn(point.inferred) : null,
    point.contradicted > 0 && !point.gap ? t.figure.contradictedIn(point.contradicted) : null,
    point.excluded > 0 ? t.figure.excluded(point.excluded, point.leftOut ?? []) : null,
    point.source === 'own' && !point.gap && point.reports < point.bodies
      ? t.figure.coverage(point.reports, point.bodies)
      : null,
    point.denominator !== null && !point.gap ? `${point.numerator}/${point.denominator}` : null,
  ].filter((word) => word !== null);
  return words.length > 0 ? t.figure.remark(heading, words.join('、')) : null;
}

/**
 * A figure's table as rows for a CSV: the numbers as numbers, unrounded; a missing figure is an empty cell and the last
 * column says why. The same rows the page shows, in the same order.
 */
export function twinToRows(twin: Twin, t: Labels): (string | number)[][] {
  const header = [...twin.columns.map((column) => column.label), t.figure.remarks];
  const body = twin.rows.map((row) => [
    ...row.map(cellValue),
    row
      .map((cell, index) => remark(cell, twin.columns[index]?.label ?? '', t))
      .filter((text) => text !== null)
      .join('；'),
  ]);
  return [header, ...body];
}
