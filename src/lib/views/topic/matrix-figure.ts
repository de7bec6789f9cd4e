import type { IndicatorId } from '../../indicators/index.ts';
import type { Labels } from '../../labels/topic.ts';
import type { Foot } from '../figure/figure.ts';
import type { CompositionView } from '../figure/composition.ts';
import { formatRate, formatSigned } from '../figure/format.ts';
import type { Matrix, MatrixRow } from './matrix.ts';
import { indicatorName } from '../figure/indicator-words.ts';

/** The body and part that stand furthest from the area, as a sentence; or that no body has ten cases. */
export function matrixFinding({ parts, rows }: Matrix, year: number, t: Labels): string {
  const words = t.topicBodies.matrix;
  const all = rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ difference }, index) =>
      difference === null ? [] : [{ name: row.short_name, part: parts[index], difference }],
    ),
  );
  const most = Math.max(...all.map(({ difference }) => Math.abs(difference)));
  const far = all.find(({ difference }) => Math.abs(difference) === most);
  if (!far?.part) return words.finding(year, rows.length, null, '', '');
  const points = formatRate(Math.abs(far.difference));
  return words.finding(
    year,
    rows.length,
    far.name,
    indicatorName(far.part.id, t),
    far.difference > 0 ? words.above(points) : words.below(points),
  );
}

/** Who of the bodies due has no line, and why; bodies with 0 cases and bodies without a report are counted apart. */
export function matrixFoot({ idle, unfiled, lacking }: Matrix, t: Labels): Foot {
  const words = t.topicBodies.matrix;
  const others = words.others(idle, unfiled, lacking);
  return { text: others === '' ? words.complete : others, complete: unfiled === 0 && lacking === 0 };
}

/** Whether some total differs from the sum of its parts, so that the difference has a column. */
export const hasGap = ({ printed, gap, rows }: Matrix): boolean =>
  printed && [gap, ...rows.map((row) => row.gap)].some((one) => one !== 0);

/** A difference with its sign, one decimal: `+3.2`. */
export const differenceText = (difference: number): string => formatSigned(difference, formatRate);

/** What the shares are of, in words. */
export const wholeName = (whole: IndicatorId | null, t: Labels): string =>
  whole === null ? t.topicBodies.matrix.sum : indicatorName(whole, t);

/** The rows of the matrix as a file has them: the columns of the page in its order, with the differences beside the counts. */
export function matrixRows(
  matrix: Matrix,
  rows: readonly MatrixRow[],
  { whole, area, view }: { whole: IndicatorId | null; area: string; view: CompositionView },
  t: Labels,
): (string | number)[][] {
  const words = t.topicBodies.matrix;
  const shares = view === 'share';
  const gaps = hasGap(matrix);
  return [
    [
      t.agencies.columns.name,
      ...matrix.parts.flatMap(({ id }) => [
        indicatorName(id, t),
        ...(shares ? [words.difference(indicatorName(id, t))] : []),
      ]),
      ...(gaps ? [words.gap] : []),
      wholeName(whole, t),
    ],
    ...rows.map(({ row, cells, gap, total }) => [
      row.short_name,
      ...cells.flatMap(({ point, difference }) => [point.value ?? '', ...(shares ? [difference ?? ''] : [])]),
      ...(gaps ? [gap ?? ''] : []),
      total.value ?? '',
    ]),
    [
      t.topicBodies.area(area),
      ...matrix.parts.flatMap(({ count, share }) => [count.value ?? '', ...(shares ? [share.value ?? ''] : [])]),
      ...(gaps ? [matrix.gap ?? ''] : []),
      matrix.total.value ?? '',
    ],
  ];
}
