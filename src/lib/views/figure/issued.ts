import { isMeasuredIn } from '../../indicators/index.ts';
import { pointOf, type Area, type Point } from './series.ts';

/** The documents made in a year under the name that its form has for them: 新制作 before there was 制发. */
export function issuedIn(area: Area, year: number): Point {
  const issued = pointOf(area, 'normative_docs_issued', year);
  const made = pointOf(area, 'normative_docs_newly_made', year);
  return issued.form !== null && !isMeasuredIn('normative_docs_issued', issued.form) ? made : issued;
}
