/**
 * The level of significance at which the false discoveries among a list of tests stay below `rate`, one for the whole list
 * (Y. Benjamini, Y. Hochberg, J. R. Stat. Soc. B 57, 1995): a test whose p value does not exceed it is a discovery. Where there
 * is none it is the level that the first would have to reach, so that a limit drawn at it leaves every test inside. `rate` for
 * an empty list.
 */
export function discoveryLevel(pValues: readonly number[], rate: number): number {
  const sorted = pValues.toSorted((a, b) => a - b);
  const found = sorted.reduce((most, p, index) => (p <= ((index + 1) * rate) / sorted.length ? index + 1 : most), 0);
  return (Math.max(1, found) * rate) / Math.max(1, sorted.length);
}
