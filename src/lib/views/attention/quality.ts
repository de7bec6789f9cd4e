import type { AreaTotalsRow } from '../../queries/index.ts';
import type { YearFiling } from '../bodies/filing.ts';
import { QUALITY_KINDS, inOrder, type ListedQuality, type QualityReason } from './reasons.ts';

function reasonsOf({ state, errors, warnings, daysLate }: YearFiling): QualityReason[] {
  const late: QualityReason[] = (daysLate ?? 0) > 0 ? [{ kind: 'late', size: daysLate ?? 0 }] : [];
  // That the tables of a report could not be read is an error of the rule book, and not told twice.
  if (state === 'unread' || state === 'missing' || state === 'uncollected') return [{ kind: state, size: 0 }, ...late];
  if (state === 'erred') return [{ kind: 'errors', size: errors }, ...late];
  return state === 'warned' ? [...late, { kind: 'warned', size: warnings }] : late;
}

/** The government whose published total is not the sum over its bodies. */
function ofArea({ published_by, short_name, unequal, reporting, expected }: AreaTotalsRow): ListedQuality[] {
  const reasons: QualityReason[] = [{ kind: 'totals', size: unequal, reporting, expected }];
  return unequal === 0 ? [] : [{ agency_id: published_by, name: short_name, reasons }];
}

/**
 * The bodies whose report of a year is not in order, and what of it: not read or not collected (ours to do), not filed, sums that
 * do not hold, late, hints; with the area's own total of the year, where it published one. `names` are the bodies' short names;
 * nothing is known of the filings of others.
 */
export function qualityOf(
  names: ReadonlyMap<string, string>,
  filings: readonly YearFiling[],
  totals: readonly AreaTotalsRow[],
): ListedQuality[] {
  const listed = filings.flatMap((filing): ListedQuality[] => {
    const name = names.get(filing.agency);
    return name === undefined ? [] : [{ agency_id: filing.agency, name, reasons: reasonsOf(filing) }];
  });
  return inOrder([...listed, ...totals.flatMap(ofArea)], QUALITY_KINDS);
}
