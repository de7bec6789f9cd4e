import { AGENCY_KINDS } from '../agency/index.ts';
import { isDeadlineDay, type LocalDeadline } from '../filing/index.ts';
import { fieldsOf, type Located } from './fields.ts';
import { say } from './messages.ts';
import type { TableRow } from './table.ts';
import type { Problem } from './types.ts';

/** One row of `deadlines.csv`. */
export function readDeadline(row: TableRow, problems: Problem[]): Located<LocalDeadline> {
  const field = fieldsOf(row, problems);
  const day = field.required('day');
  if (day !== '' && !isDeadlineDay(day)) problems.push(row.problem('day', say('badDay', day)));
  const kind = field.choice('kind', AGENCY_KINDS);
  return { record: { kind, year: field.optionalYear('year'), day, source: field.optional('source') }, row };
}
