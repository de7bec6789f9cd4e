import type { Issue } from '../report/index.ts';
import { LEADING_YEAR, PERIOD, REPORTING_YEAR } from '../text/patterns-identity.ts';
import { yearConflict, yearFromBody } from './messages.ts';

/** The year of the statistical period, else the one the opening reports on, else the only year that opening names. */
function yearOfBody(text: string): number | null {
  const period = PERIOD.exec(text)?.[1] ?? REPORTING_YEAR.exec(text)?.[1];
  if (period) return Number(period);
  const years = new Set([...text.slice(0, 3000).matchAll(LEADING_YEAR)].map((match) => Number(match[1])));
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
}

/** The report year: the title's, else the body's. `null` where neither says it. */
export function decideYear(titleYear: number | null, body: string): { year: number | null; issues: Issue[] } {
  const period = PERIOD.exec(body)?.[1];
  if (titleYear !== null) {
    const conflict = period !== undefined && Number(period) !== titleYear;
    return { year: titleYear, issues: conflict ? [yearConflict(titleYear, Number(period))] : [] };
  }
  const year = yearOfBody(body);
  return { year, issues: year === null ? [] : [yearFromBody(year)] };
}
