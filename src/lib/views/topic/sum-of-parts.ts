import type { Point } from '../figure/series.ts';

/** The sum of parts of one year that no form prints; missing where a part is, `null` where there is no part. */
export function sumOfParts(points: readonly Point[]): Point | null {
  const [first] = points;
  if (!first) return null;
  const missing = points.find(({ value }) => value === null);
  if (missing) return missing;
  const sum = points.reduce((total, { value }) => total + (value ?? 0), 0);
  return { ...first, value: sum, numerator: sum, reports: Math.min(...points.map(({ reports }) => reports)) };
}
