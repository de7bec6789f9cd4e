import { AGENCY_KINDS, type AgencyKind } from '../agency/index.ts';

const JANUARY = '01-31';
const MARCH = '03-31';
/** The Regulations of 2019 moved departments two months ahead; before, everybody had the end of March. */
const FIRST_YEAR = 2019;

/**
 * A day of the year after the report year, `MM-DD`. Article 49 names governments and departments; for the kinds it does not
 * name, the day is convention.
 */
const BY_KIND: Readonly<Record<AgencyKind, string>> = {
  province_gov: MARCH,
  city_gov: MARCH,
  county_gov: MARCH,
  township: JANUARY,
  department: JANUARY,
  dual_managed: JANUARY,
  institution: JANUARY,
  public_enterprise: JANUARY,
  functional_zone: MARCH,
  unknown: MARCH,
};

/** The kind whose day a body's report is due on: a part of a functional zone does a township's work, and is due as one. */
export const dueKind = (kind: AgencyKind, parent: AgencyKind | null): AgencyKind =>
  kind === 'functional_zone' && parent === 'functional_zone' ? 'township' : kind;

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
function dueDay(kind: AgencyKind, year: number, local: LocalDeadlines): string {
  const ofKind = local.filter((line) => line.kind === kind);
  const own = ofKind.find((line) => line.year === year) ?? ofKind.find((line) => line.year === null);
  return own?.day ?? (year < FIRST_YEAR ? MARCH : BY_KIND[kind]);
}

/** The due date itself, `2026-01-31` for a report of 2025. */
export function dueDate(kind: AgencyKind, year: number, local: LocalDeadlines = []): string {
  return `${year + 1}-${dueDay(kind, year, local)}`;
}

/**
 * The earliest day on which a report of any kind of body is due. Of a body whose kind nobody has confirmed only a report of that day
 * or before is in time for sure: a guess from its name sets no day.
 */
export const earliestDue = (year: number, local: LocalDeadlines = []): string =>
  AGENCY_KINDS.map((kind) => dueDate(kind, year, local)).reduce((first, day) => (day < first ? day : first));

const DAY = 86_400_000;

/** Whole days from the due date to the day of publication; negative before it. Both are ISO dates. */
export function daysLate(publishedOn: string, due: string): number {
  return Math.round((Date.parse(`${publishedOn}T00:00:00Z`) - Date.parse(`${due}T00:00:00Z`)) / DAY);
}
