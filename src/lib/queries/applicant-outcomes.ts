import { APPLICANT_COLUMNS, OUTCOMES, termsByApplicant, termsSql, type IndicatorId } from '../indicators/index.ts';
import type { Engine } from '../warehouse/engine.ts';
import type { Filter } from './filter.ts';
import { WHO, filterParameters } from './predicate.ts';

/** What became of the requests of one kind of applicant in a year: lists in the order of `OUTCOMES`. */
export interface ApplicantOutcomesRow {
  year: number;
  scope: 'own' | 'aggregate';
  /** A column of Table 3; `total` is the form's own. */
  applicant: string;
  /** Cases, over the reports that have the cells; `null` where none has. */
  counts: readonly (number | null)[];
  /** How many reports have them. */
  reports: readonly number[];
  /** The same cases, and all concluded ones, over the reports that have both: a sum over a sum. */
  numerators: readonly (number | null)[];
  denominators: readonly (number | null)[];
  /** （七）总计 of the column; `null` where no report has it. */
  concluded: number | null;
}

const CONCLUDED = 'concluded' as IndicatorId;

function sumsOf(applicant: string): string {
  const concluded = termsSql(termsByApplicant(CONCLUDED, applicant));
  const outcomes = OUTCOMES.map((id) => termsSql(termsByApplicant(id, applicant)));
  const list = (of: (outcome: string) => string) => `[${outcomes.map(of).join(', ')}]`;
  return `-- grain: one row per year and scope
SELECT year, scope, '${applicant}' AS applicant,
  ${list((outcome) => `sum(${outcome})::DOUBLE`)} AS counts,
  ${list((outcome) => `count(${outcome})::INTEGER`)} AS reports,
  ${list((outcome) => `(sum(${outcome}) FILTER (WHERE ${concluded} IS NOT NULL))::DOUBLE`)} AS numerators,
  ${list((outcome) => `(sum(${concluded}) FILTER (WHERE ${outcome} IS NOT NULL))::DOUBLE`)} AS denominators,
  sum(${concluded})::DOUBLE AS concluded
FROM meant GROUP BY year, scope`;
}

export const APPLICANT_OUTCOMES_SQL = `-- grain: one row per year, scope and column of Table 3
WITH meant AS (
  SELECT * FROM report WHERE reading = 'read' AND year BETWEEN $4 AND $5 AND ${WHO}
)
${APPLICANT_COLUMNS.map(sumsOf).join('\nUNION ALL\n')}
ORDER BY year, scope, applicant`;

/** Who asked and what became of it, by year and scope. Years without a report have no row. */
export function queryApplicantOutcomes(engine: Engine, filter: Filter): Promise<ApplicantOutcomesRow[]> {
  return engine.rows<ApplicantOutcomesRow>(APPLICANT_OUTCOMES_SQL, filterParameters(filter));
}
