import { isFormBreak, tableFormOfYear, type TableForm } from '../../core/template/index.ts';
import { areComparable, tableOfIndicator, type IndicatorId } from '../../indicators/index.ts';
import type { Point } from './series.ts';

/** Where the form changed between two years of a series. */
export interface FormBreak {
  /** The first year on the later form. */
  year: number;
  /** Whether that changed what is counted, so that nothing is joined or subtracted over it. */
  changed: boolean;
}

/** Whether two figures may be set against each other: not where the form of one of them counts something else. */
export const comparablePoints = (before: Point, now: Point): boolean =>
  areComparable(now.indicator, before.form, now.form);

/** The changes of form in a series, each by the forms that its own figures were read from. */
export function breaksOf(points: readonly Point[]): FormBreak[] {
  let last: TableForm | null = null;
  return points.flatMap(({ indicator, year, form }) => {
    const before = last;
    last = form ?? last;
    if (before === null || form === null || before === form) return [];
    return [{ year, changed: !areComparable(indicator, before, form) }];
  });
}

/** The same for a sum over many reports, by the forms that are prescribed. */
export function prescribedBreaks(indicator: IndicatorId, years: readonly number[]): FormBreak[] {
  const table = tableOfIndicator(indicator);
  return years
    .slice(1)
    .filter(isFormBreak)
    .map((year) => ({
      year,
      changed: !areComparable(indicator, tableFormOfYear(table, year - 1), tableFormOfYear(table, year)),
    }));
}

/** The runs of a series that may be joined, in the order of years. */
export function unbrokenRuns(points: readonly Point[]): Point[][] {
  const changed = breaksOf(points).filter((one) => one.changed);
  const runs: Point[][] = [[]];
  for (const point of points) {
    if (changed.some(({ year }) => year === point.year)) runs.push([]);
    runs.at(-1)?.push(point);
  }
  return runs.filter((run) => run.length > 0);
}
