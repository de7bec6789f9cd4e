import type { Evidence, EvidenceSource } from '../report/index.ts';
import { squash } from '../text/index.ts';
import { FIRST_ORDER, SECOND_ORDER, SECTION_WORDS } from '../text/patterns-headings.ts';
import { ANNOUNCED_YEAR, LEADING_YEAR, PERIOD, REPORTING_YEAR, YEARS_TO_COME } from '../text/patterns-identity.ts';
import { claim } from './evidence.ts';
import type { IdentityLine, PlacedTitle, Titles } from './identity-lines.ts';
import type { PathWords } from './path-evidence.ts';

/** Something that speaks of the year of a report. */
export interface YearClaim {
  evidence: Evidence;
  /** `says`: this very year. `hints`: it may be another's, and decides only where nothing says it. */
  weight: 'says' | 'hints';
  /** True where a report of that year may have it. */
  fits(year: number): boolean;
}

/** The opening is the few lines below the title; the only year of a text is looked for in its first pages. */
const OPENING_LINES = 4;
const LONGEST_HEADING = 40;
const FIRST_PAGES = 3000;
const DECEMBER = 12;

function says(year: number, source: EvidenceSource, text: string, at: IdentityLine['at'] | null): YearClaim {
  return { evidence: claim('year', String(year), source, text, at), weight: 'says', fits: (other) => other === year };
}

function titleClaims({ title, pageTitle }: Titles): YearClaim[] {
  const ofTitle = ({ year, text, at }: PlacedTitle): YearClaim[] =>
    year === null ? [] : [says(year, at ? 'title' : 'page_title', text, at)];
  return [...(title ? ofTitle(title) : []), ...(pageTitle ? ofTitle({ ...pageTitle, at: null }) : [])];
}

function headingClaims(lines: readonly IdentityLine[]): YearClaim[] {
  return lines.flatMap(({ text, at }) => {
    if (text.length > LONGEST_HEADING || YEARS_TO_COME.test(text)) return [];
    if (!FIRST_ORDER.test(text) && !SECOND_ORDER.test(text)) return [];
    const years = new Set([...text.matchAll(LEADING_YEAR)].map(([, year]) => Number(year)));
    const [only] = years;
    const official = SECTION_WORDS.some(({ key, words }) => key !== 'problems' && words.test(squash(text)));
    return official && years.size === 1 && only !== undefined ? [says(only, 'heading', text, at)] : [];
  });
}

/** The sentence before the first section that announces the report; one that speaks of several years does not tell. */
function openingClaims(lines: readonly IdentityLine[]): YearClaim[] {
  const section = lines.findIndex(({ text }) => FIRST_ORDER.test(text));
  const found = lines
    .slice(0, section === -1 ? OPENING_LINES : Math.min(section, OPENING_LINES))
    .flatMap(({ text, at }) => {
      const match = PERIOD.test(text) ? null : ANNOUNCED_YEAR.exec(text);
      const years = new Set([...text.matchAll(LEADING_YEAR)].map(([, year]) => year));
      return match && years.size === 1 ? [says(Number(match[1]), 'opening', match[0], at)] : [];
    });
  return found.slice(0, 1);
}

/** The only year that the first pages name, where nothing says it. */
function textClaims(lines: readonly IdentityLine[]): YearClaim[] {
  const text = lines.map((line) => line.text).join('\n');
  const reporting = REPORTING_YEAR.exec(text);
  const years = new Set([...text.slice(0, FIRST_PAGES).matchAll(LEADING_YEAR)].map((match) => Number(match[1])));
  const [only] = years;
  const year = reporting ? Number(reporting[1]) : years.size === 1 ? only : undefined;
  if (year === undefined) return [];
  const line = lines.find((one) => one.text.includes(String(year)));
  return line ? [{ ...says(year, 'text', line.text, line.at), weight: 'hints' }] : [];
}

function pathClaims(path: readonly PathWords[]): YearClaim[] {
  return path.flatMap(({ source, text, year, certain }): YearClaim[] => {
    if (year === null) return [];
    if (certain && source === 'file_name') return [says(year, source, text, null)];
    // A folder, or a plain number, may be the year of the report or the one in which it was filed.
    const evidence = claim('year', String(year), source, text, null);
    return [{ evidence, weight: 'hints', fits: (other) => other === year || other === year - 1 }];
  });
}

/** A report is made after its year, in the last days of it at the earliest. */
function dateClaims(dates: readonly Evidence[]): YearClaim[] {
  return dates.map((evidence) => {
    const [year = 0, month = 0] = evidence.value.split('-').map(Number);
    return {
      evidence,
      weight: 'hints',
      fits: (other) => year > other || (year === other && month === DECEMBER),
    };
  });
}

/** Everything that speaks of the year, what says it first. */
export function yearClaims(
  titles: Titles,
  lines: readonly IdentityLine[],
  path: readonly PathWords[],
  dates: readonly Evidence[],
): YearClaim[] {
  const titleBlock = titles.title?.block ?? -1;
  const below = lines.filter(({ block }) => block !== titleBlock);
  const after = below.filter(({ block }) => block > titleBlock);
  const periods = below.flatMap(({ text, at }) => {
    const match = PERIOD.exec(text);
    return match ? [says(Number(match[1]), 'period', match[0], at)] : [];
  });
  // A report may speak of an earlier period beside its own.
  const own = periods.filter(({ fits }) => fits(titles.title?.year ?? 0));
  const period = (own.length > 0 ? own : periods).slice(0, 1);
  const claims = [
    ...titleClaims(titles),
    ...period,
    ...openingClaims(after),
    ...headingClaims(after),
    ...pathClaims(path),
    ...dateClaims(dates),
  ];
  return claims.some(({ weight, evidence }) => weight === 'says' && evidence.source !== 'file_name')
    ? claims
    : [...textClaims(below), ...claims];
}
