import type { AgencyId } from '../../core/report/index.ts';
import type { Labels } from '../../labels/agency.ts';
import type { EventRow } from '../../queries/index.ts';
import type { EventMark } from './trend-figure.ts';

/** A date of a day, a month or a year as a place on an axis where each year is centred on its number. */
function placeOfDate(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  const passed = month === undefined ? 0.5 : (month - 1 + ((day ?? 15) - 1) / 31) / 12;
  return year - 0.5 + passed;
}

/** The changes of an agency that fall between the years shown, as marks. */
export function eventMarks(events: readonly EventRow[], years: readonly number[], t: Labels): EventMark[] {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  return events.flatMap(({ date, type }) => {
    const at = placeOfDate(date);
    if (at < first - 0.5 || at > last + 0.5) return [];
    return [{ at, words: t.agencyPage.eventMark(date.slice(0, 7), eventWord(type, t)) }];
  });
}

export const eventWord = (type: string, t: Labels): string =>
  t.terms.event[type as keyof Labels['terms']['event']] ?? type;

/** The bodies an event names on either side, this agency itself left out. */
export function eventPartners(event: EventRow, agency: AgencyId): { from: AgencyId[]; to: AgencyId[] } {
  const others = (ids: readonly AgencyId[]) => ids.filter((one) => one !== agency);
  return { from: others(event.from_ids), to: others(event.to_ids) };
}
