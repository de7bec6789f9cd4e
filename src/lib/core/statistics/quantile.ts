/**
 * The value below which a share of the values lies, interpolated between neighbours as by DuckDB's `quantile_cont` (type 7 of
 * Hyndman and Fan, 1996). `null` without values. The values may come in any order; none of them may be missing.
 */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)];
  const high = sorted[Math.ceil(place)];
  if (low === undefined || high === undefined) return null;
  return low + (high - low) * (place - Math.floor(place));
}
