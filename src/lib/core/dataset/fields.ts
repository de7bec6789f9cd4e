import { isName, type Inclusion } from '../agency/index.ts';
import { isAgencyId, isRegionCode, type AgencyId, type RegionCode } from '../report/index.ts';
import { LIST_SEPARATOR, SINCE } from './columns.ts';
import { say, type MessageCode } from './messages.ts';
import type { TableRow } from './table.ts';
import type { Problem } from './types.ts';

const isRealDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && isRealDay(text);
const isYear = (text: string): boolean => /^\d{4}$/.test(text) && Number(text) >= 2008 && Number(text) <= 2100;
const isPopulation = (text: string): boolean => /^[1-9]\d{0,9}$/.test(text) && Number(text) <= 2_000_000_000;
const isDayMonthOrYear = (text: string): boolean => [text, `${text}-01`, `${text}-01-01`].some((whole) => isDay(whole));
const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s/]+/.test(text) && !/\s/.test(text);

/**
 * Typed access to the fields of one row. A bad field adds a problem and a stand-in comes back, so that one reading
 * names every problem; a dataset with a problem is refused, so no stand-in ever leaves.
 */
export function fieldsOf(row: TableRow, problems: Problem[]) {
  const complain = (column: string, code: MessageCode, ...parts: (string | number)[]) => {
    problems.push(row.problem(column, say(code, ...parts)));
  };
  const optional = (column: string): string | null => row.text(column) || null;
  const required = (column: string): string => {
    const text = row.text(column);
    if (text.trim() === '') complain(column, 'required');
    return text;
  };
  const tested = (column: string, text: string | null, test: (text: string) => boolean, code: MessageCode) => {
    if (text !== null && text.trim() !== '' && !test(text)) complain(column, code, text);
    return text;
  };
  const ids = (column: string): AgencyId[] => {
    const parts = row.text(column).split(LIST_SEPARATOR);
    return parts.filter(Boolean).map((part) => tested(column, part, isAgencyId, 'badId') as AgencyId);
  };
  return {
    complain,
    optional,
    required,
    name: (column: string): string => tested(column, required(column), isName, 'badName') ?? '',
    names(column: string): string[] {
      const parts = row.text(column).split(LIST_SEPARATOR).filter(Boolean);
      return parts.map((part) => tested(column, part, isName, 'badName') ?? '');
    },
    choice<T extends string>(column: string, options: readonly T[]): T {
      const text = required(column);
      if (text.trim() !== '' && !(options as readonly string[]).includes(text)) {
        complain(column, 'badChoice', text, options.join(', '));
      }
      return text as T;
    },
    year: (column: string): number => Number(tested(column, required(column), isYear, 'badYear')),
    optionalYear(column: string): number | null {
      const text = tested(column, optional(column), isYear, 'badYear');
      return text === null ? null : Number(text);
    },
    /** A number of people. */
    population: (column: string) => tested(column, optional(column), isPopulation, 'badPopulation'),
    day: (column: string): string | null => tested(column, optional(column), isDay, 'badDate'),
    /** A year, a month or a day. */
    date: (column: string): string => tested(column, required(column), isDayMonthOrYear, 'badEventDate') ?? '',
    address: (column: string): string | null => tested(column, optional(column), isWebAddress, 'badUrl'),
    agencyId: (column: string) => tested(column, required(column), isAgencyId, 'badId') as AgencyId,
    optionalAgencyId: (column: string) => tested(column, optional(column), isAgencyId, 'badId') as AgencyId | null,
    agencyIds: ids,
    /** `id` or `id@2023`, the latter from that year on. */
    inclusions: (column: string): Inclusion[] =>
      row
        .text(column)
        .split(LIST_SEPARATOR)
        .filter(Boolean)
        .map((part) => {
          const [id = '', since = null] = part.split(SINCE, 2);
          const year = tested(column, since, isYear, 'badYear');
          return {
            agency_id: tested(column, id, isAgencyId, 'badId') as AgencyId,
            from: year === null ? null : Number(year),
          };
        }),
    region: (column: string) => tested(column, required(column), isRegionCode, 'badRegionCode') as RegionCode,
    optionalRegion: (column: string) =>
      tested(column, optional(column), isRegionCode, 'badRegionCode') as RegionCode | null,
  };
}

export type Fields = ReturnType<typeof fieldsOf>;

/** A record and the row it was read from. */
export interface Located<T> {
  record: T;
  row: TableRow;
}
