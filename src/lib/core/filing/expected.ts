import { isInForce, type Agency, type AgencyEvent } from '../agency/index.ts';

/** `owed`; `may`: founded or dissolved within the year, so that either is in order; `not_due`: the body does not exist or need not file. */
export type Obligation = 'owed' | 'may' | 'not_due';

/** The report year a change belongs to. */
export const eventYear = ({ date }: AgencyEvent): number => Number(date.slice(0, 4));

const ENDINGS: ReadonlySet<AgencyEvent['type']> = new Set(['abolish', 'merge', 'split']);

/** True where the body ceased in that year: it was abolished, or gave itself up in a merger or split. */
function endsIn(agency: Agency, year: number, events: readonly AgencyEvent[]): boolean {
  return events.some(
    (event) =>
      eventYear(event) === year &&
      ENDINGS.has(event.type) &&
      event.from.includes(agency.agency_id) &&
      !event.to.includes(agency.agency_id),
  );
}

/** The years in which a body owes a report for sure; `null` where that has no beginning, or no end. */
export interface OwedYears {
  from: number | null;
  to: number | null;
}

/** The same as `obligationOf` for all years at once, for whoever cannot ask year by year; `null` for a body that owes none. */
export function owedYears(agency: Agency, events: readonly AgencyEvent[]): OwedYears | null {
  const { kind, valid_from: from, valid_to: last } = agency;
  if (kind === 'public_enterprise') return null;
  const to = last !== null && obligationOf(agency, last, events) === 'may' ? last - 1 : last;
  return from !== null && to !== null && to < from ? null : { from, to };
}

/**
 * Whether a body owes a report for a year: from its first and last year and its changes. Public enterprises follow the
 * rules of their sector (Article 55). A body that was dissolved in the year may file nothing for it.
 */
export function obligationOf(agency: Agency, year: number, events: readonly AgencyEvent[]): Obligation {
  if (agency.kind === 'public_enterprise') return 'not_due';
  if (!isInForce(agency, year)) return 'not_due';
  return endsIn(agency, year, events) ? 'may' : 'owed';
}
