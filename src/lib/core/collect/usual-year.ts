/** A batch of fewer says nothing of its year. */
const FEWEST = 5;
/** Of this share of its reports a batch is of one year. */
const MOST = 0.8;

/** The year that nearly all reports of a batch are of, and how many; `null` in a batch of many years or of few reports. */
export function usualYear(years: Iterable<number>): { year: number; count: number; dated: number } | null {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const dated = [...counts.values()].reduce((sum, number) => sum + number, 0);
  const [first] = [...counts].toSorted(([, a], [, b]) => b - a);
  if (!first || dated < FEWEST || first[1] < MOST * dated) return null;
  return { year: first[0], count: first[1], dated };
}
