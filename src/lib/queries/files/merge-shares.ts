import type { ApplicantOutcomesSqlRow } from '../applicant-outcomes.ts';
import type { AreaCoverageRow } from '../area-coverage.ts';
import { addTallies, type AreaSummary } from '../area-summary.ts';
import type { AreaFigureRow } from '../area-figures.ts';
import type { RegionRow } from '../regions.ts';
import type { Share } from './shares.ts';

/** Rows of several parts by their keys, those of one key made one, in the order of the keys. */
function merge<Row>(rows: readonly Row[], keyOf: (row: Row) => string, join: (a: Row, b: Row) => Row): Row[] {
  const merged = new Map<string, Row>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = merged.get(key);
    merged.set(key, known === undefined ? row : join(known, row));
  }
  return [...merged].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/** A sum of what is there; `null` where nothing is. */
const add = (a: number | null, b: number | null): number | null => (a === null ? b : b === null ? a : a + b);

const mergeRegions = (rows: readonly RegionRow[]): RegionRow[] =>
  merge(
    rows,
    ({ region_code }) => region_code,
    (a, b) => ({
      ...a,
      bodies: a.bodies + b.bodies,
      own_reports: a.own_reports + b.own_reports,
      aggregate_bodies: a.aggregate_bodies + b.aggregate_bodies,
      aggregate_reports: a.aggregate_reports + b.aggregate_reports,
      seated: a.seated + b.seated,
    }),
  );

const mergeFigures = (rows: readonly AreaFigureRow[]): AreaFigureRow[] =>
  merge(
    rows,
    ({ region_code, scope, year, indicator }) => `${region_code}/${scope}/${year}/${indicator}`,
    (a, b) => ({
      ...a,
      numerator: add(a.numerator, b.numerator),
      denominator: add(a.denominator, b.denominator),
      reports: a.reports + b.reports,
      excluded: a.excluded + b.excluded,
      form: a.form === b.form ? a.form : null,
      same: a.same + b.same,
      same_before: a.same_before + b.same_before,
    }),
  );

const mergeCoverage = (rows: readonly AreaCoverageRow[]): AreaCoverageRow[] =>
  merge(
    rows,
    ({ region_code, year }) => `${region_code}/${year}`,
    (a, b) => ({
      ...a,
      bodies: a.bodies + b.bodies,
      read: a.read + b.read,
      published:
        a.published === null || (b.published !== null && b.published > a.published) ? b.published : a.published,
    }),
  );

/** The sums of one area out of those of its parts. */
export const mergeApplicants = (rows: readonly ApplicantOutcomesSqlRow[]): ApplicantOutcomesSqlRow[] =>
  merge(
    rows,
    ({ year, scope, complete }) => `${year}/${scope}/${complete ? 1 : 0}`,
    (a, b) => ({ ...a, counts: a.counts.map((count, index) => add(count, b.counts[index] ?? null)) }),
  );

/** A number of one row added to the same of another, the other columns as they are. */
function addNumbers<Row extends object>(a: Row, b: Row, keys: readonly string[]): Row {
  const [left, right] = [a, b] as readonly Record<string, unknown>[];
  const values = Object.keys(a)
    .filter((name) => !keys.includes(name))
    .map((name) => [name, add((left?.[name] ?? null) as number | null, (right?.[name] ?? null) as number | null)]);
  return { ...a, ...Object.fromEntries(values) } as Row;
}

/** The summary of one area out of those of its parts. */
export const mergeSummaries = (shares: readonly AreaSummary[]): AreaSummary => ({
  sums: merge(
    shares.flatMap(({ sums }) => sums),
    ({ year, scope, indicator }) => `${year}/${scope}/${indicator}`,
    (a, b) => addNumbers(a, b, ['year', 'scope', 'indicator']),
  ),
  coverage: addTallies(shares.flatMap(({ coverage }) => coverage)),
  filed: addTallies(shares.flatMap(({ filed }) => filed)),
});

/** What all parts say together; bodies of an area stand in the order in which their part has them. */
export function mergeShares(shares: readonly Share[]): Omit<Share, 'summaries' | 'applicants' | 'seats'> {
  const [only] = shares;
  if (only !== undefined && shares.length === 1) return only;
  return {
    regions: mergeRegions(shares.flatMap(({ regions }) => regions)),
    directory: shares
      .flatMap(({ directory }) => directory)
      .toSorted((a, b) => (a.region_code < b.region_code ? -1 : Number(a.region_code > b.region_code))),
    summed: [...new Set(shares.flatMap(({ summed }) => summed))].sort(),
    figures: mergeFigures(shares.flatMap(({ figures }) => figures)),
    coverage: mergeCoverage(shares.flatMap(({ coverage }) => coverage)),
  };
}
