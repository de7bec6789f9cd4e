import type { Random } from '../figures/random.ts';
import type { CountyReport } from './county-report.ts';

/** What sets the last day of a report. */
type Due = Pick<CountyReport, 'body' | 'year' | 'isAggregate'>;

const DAY = 86_400_000;

const toIso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** A working day between two days of a year, both included; the Monday after where a weekend was drawn. */
function drawDay(random: Random, from: string, to: string): string {
  const [first, last] = [Date.parse(from), Date.parse(to)];
  const drawn = first + random.between(0, (last - first) / DAY) * DAY;
  const weekday = new Date(drawn).getUTCDay();
  const moved = weekday === 6 ? drawn + 2 * DAY : weekday === 0 ? drawn + DAY : drawn;
  return toIso(moved <= last ? moved : last);
}

/** A day in time (Article 49: 31 January, for a government's sum 31 March): departments and townships in January, the government in the weeks before its deadline. */
export function drawInTime(random: Random, year: number, isAggregate: boolean): string {
  const next = year + 1;
  return isAggregate
    ? drawDay(random, `${next}-02-24`, `${next}-03-29`)
    : drawDay(random, `${next}-01-08`, `${next}-01-30`);
}

/** Whose report is due in March: the government's, and by convention that of a zone. */
const isDueInMarch = ({ body, isAggregate }: Due): boolean => isAggregate || body.kind === 'functional_zone';

/** A day too late: most by days or weeks, some by months. */
export function drawLate(random: Random, report: Due): string {
  const next = report.year + 1;
  if (isDueInMarch(report)) return drawDay(random, `${next}-04-02`, `${next}-04-28`);
  return random.chance(0.75)
    ? drawDay(random, `${next}-02-02`, `${next}-03-02`)
    : drawDay(random, `${next}-03-05`, `${next}-09-25`);
}

/** Every working day on which a report of a year is published in time, in order. */
export function listInTime(year: number, isAggregate: boolean): string[] {
  const next = year + 1;
  const [first, last] = isAggregate ? [`${next}-02-24`, `${next}-03-29`] : [`${next}-01-08`, `${next}-01-30`];
  const days = Array.from(
    { length: (Date.parse(last) - Date.parse(first)) / DAY + 1 },
    (_, at) => Date.parse(first) + at * DAY,
  );
  return days.filter((day) => ![0, 6].includes(new Date(day).getUTCDay())).map(toIso);
}
