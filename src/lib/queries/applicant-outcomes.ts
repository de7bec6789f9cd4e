import { COLUMN_KEYS, OUTCOMES, termsByApplicant, termsSql, type IndicatorId } from '../indicators/index.ts';
import type { ColumnKey } from '../core/template/index.ts';
import type { Engine } from '../warehouse/engine.ts';
import type { Filter } from './filter.ts';
import { IN_SPAN, WHO, filterParameters } from './predicate.ts';

/** What became of the requests of one kind of applicant in a year: lists in the order of `OUTCOMES`. */
export interface ApplicantOutcomesRow {
  year: number;
  scope: 'own' | 'aggregate';
  /** A column of Table 3; `total` is the form's own. */
  applicant: ColumnKey;
  /** Cases, over the reports that have the cells; `null` where none has. */
  counts: readonly (number | null)[];
  /** （七）总计 of the column; `null` where no report has it. */
  concluded: number | null;
  /** The same cases and their total over the reports that have every cell, so that shares are sums over sums; `null` without one. */
  numerators: readonly (number | null)[];
  denominator: number | null;
}

/** Column after column of Table 3, in each the outcomes and then their total. */
export interface ApplicantOutcomesSqlRow {
  year: number;
  scope: 'own' | 'aggregate';
  /** Whether the reports of this row have all of the cells. */
  complete: boolean;
  counts: readonly (number | null)[];
}

const FIGURES: readonly IndicatorId[] = [...OUTCOMES, 'concluded'];
const EACH = COLUMN_KEYS.flatMap((column) => FIGURES.map((id) => termsSql(termsByApplicant(id, column))));
const NAMES = EACH.map((_, index) => `f${index}`);

// Each figure is named before it is used twice: the engine takes longer to plan the question than to answer it.
export const APPLICANT_OUTCOMES_SQL = `-- grain: one row per year, scope and whether all cells are there
WITH figures AS (
  SELECT year, scope, ${EACH.map((figure, index) => `${figure} AS ${NAMES[index]}`).join(', ')}
  FROM report
  WHERE reading = 'read' AND ${IN_SPAN} AND ${WHO} AND NOT (scope = 'own' AND (agency_id, year) IN (
    SELECT (inclusion.agency_id, above.year)
    FROM inclusion JOIN (SELECT agency_id AS parent_id, year FROM report
      WHERE reading = 'read' AND scope = 'own' AND form_requests <> 'absent' AND ${WHO}) above USING (parent_id)
    WHERE above.year >= coalesce(inclusion.first_year, above.year)))
),
marked AS (SELECT *, (${NAMES.join(' + ')}) IS NOT NULL AS complete FROM figures)
SELECT year, scope, complete, [${NAMES.map((name) => `sum(${name})::DOUBLE`).join(', ')}] AS counts
FROM marked
GROUP BY year, scope, complete
ORDER BY year, scope, complete`;

const sumOf = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
};

/** The reports of an area by year, scope and whether all cells are there; of an area in parts, those of one part. */
export const queryApplicantSums = (engine: Engine, filter: Filter): Promise<ApplicantOutcomesSqlRow[]> =>
  engine.rows<ApplicantOutcomesSqlRow>(APPLICANT_OUTCOMES_SQL, filterParameters(filter));

/** Who asked and what became of it, a row a year, scope and column of Table 3. Years without a report have no row. */
export const queryApplicantOutcomes = async (engine: Engine, filter: Filter): Promise<ApplicantOutcomesRow[]> =>
  outcomesOf(await queryApplicantSums(engine, filter));

/** The same out of the sums. */
export function outcomesOf(found: readonly ApplicantOutcomesSqlRow[]): ApplicantOutcomesRow[] {
  const heads = found.filter(
    ({ year, scope }, index) => found.findIndex((row) => row.year === year && row.scope === scope) === index,
  );
  return heads.flatMap(({ year, scope }) => {
    const rows = found.filter((row) => row.year === year && row.scope === scope);
    const whole = rows.find(({ complete }) => complete);
    return COLUMN_KEYS.map((applicant, column): ApplicantOutcomesRow => {
      const at = (place: number) => column * FIGURES.length + place;
      const last = at(OUTCOMES.length);
      return {
        year,
        scope,
        applicant,
        counts: OUTCOMES.map((_, place) => sumOf(rows.map(({ counts }) => counts[at(place)] ?? null))),
        concluded: sumOf(rows.map(({ counts }) => counts[last] ?? null)),
        numerators: OUTCOMES.map((_, place) => whole?.counts[at(place)] ?? null),
        denominator: whole?.counts[last] ?? null,
      };
    });
  });
}
