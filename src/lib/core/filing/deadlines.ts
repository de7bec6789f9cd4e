import type { AgencyKind } from '../agency/index.ts';

/** A day by which reports of a kind of body are due in the year after the report year, `MM-DD`. */
export interface Deadline {
  day: string;
  /** `law`: Article 49; `convention`: the Article does not name the kind; `local`: set for a dataset. */
  basis: 'law' | 'convention' | 'local';
}

const JANUARY = '01-31';
const MARCH = '03-31';
/** The Regulations of 2019 moved departments two months ahead; before, everybody had the end of March. */
const FIRST_YEAR = 2019;

const BY_KIND: Readonly<Record<AgencyKind, Deadline>> = {
  province_gov: { day: MARCH, basis: 'law' },
  city_gov: { day: MARCH, basis: 'law' },
  county_gov: { day: MARCH, basis: 'law' },
  township: { day: JANUARY, basis: 'convention' },
  department: { day: JANUARY, basis: 'law' },
  dual_managed: { day: JANUARY, basis: 'law' },
  institution: { day: JANUARY, basis: 'convention' },
  public_enterprise: { day: JANUARY, basis: 'convention' },
  functional_zone: { day: MARCH, basis: 'convention' },
  unknown: { day: MARCH, basis: 'convention' },
};

/** What an area asks for instead of the law's date. */
export interface LocalDeadline {
  kind: AgencyKind;
  /** Report year; `null` for every year that has no line of its own. */
  year: number | null;
  /** `MM-DD` of the year after the report year. */
  day: string;
  /** The notice that set it. */
  source: string | null;
}
export type LocalDeadlines = readonly LocalDeadline[];

export function isDeadlineDay(text: string): boolean {
  return /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text);
}

/** When the report of `year` is due: Article 49 of the Regulations, convention for kinds it does not name, or local rule. */
function deadlineOf(kind: AgencyKind, year: number, local: LocalDeadlines = []): Deadline {
  const ofKind = local.filter((line) => line.kind === kind);
  const own = ofKind.find((line) => line.year === year) ?? ofKind.find((line) => line.year === null);
  if (own) return { day: own.day, basis: 'local' };
  return year < FIRST_YEAR ? { day: MARCH, basis: 'law' } : BY_KIND[kind];
}

/** The due date itself, `2026-01-31` for a report of 2025. */
export function dueDate(kind: AgencyKind, year: number, local: LocalDeadlines = []): string {
  return `${year + 1}-${deadlineOf(kind, year, local).day}`;
}

const DAY = 86_400_000;

/** Whole days from the due date to the day of publication; negative before it. Both are ISO dates. */
export function daysLate(publishedOn: string, due: string): number {
  return Math.round((Date.parse(`${publishedOn}T00:00:00Z`) - Date.parse(`${due}T00:00:00Z`)) / DAY);
}
