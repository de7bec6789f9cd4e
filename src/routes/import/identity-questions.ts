import { localId, mayReport } from '$lib/core/agency/index.ts';
import { usualYear } from '$lib/core/collect/usual-year.ts';
import type { AgencyId, IdentityQuestion, RegionCode, Report } from '$lib/core/report/index.ts';
import type { Labels } from '$lib/labels/import.ts';
import type { DirectoryRow } from '$lib/queries/index.ts';
import type { BatchIndex, FreshAgency, Register } from './draft-agency.ts';

type Words = Labels['import']['evidence'];

/** Whose report of which year a reading is taken for. */
export interface Taken {
  read: Report;
  agencyId: AgencyId | null;
  fresh: FreshAgency | null;
  year: number | null;
  accepted?: boolean;
}

/** By what a body is told from another: its id, a new one by the id it would have. */
const bodyOf = ({ agencyId, fresh }: Pick<Taken, 'agencyId' | 'fresh'>): string | null =>
  agencyId ?? (fresh === null ? null : localId(fresh.name, fresh.region_code));

const keyOf = (taken: Taken): string | null => {
  const body = bodyOf(taken);
  return body === null || taken.year === null ? null : `${body}/${taken.year}`;
};

/** What the readings of a batch have in common. */
export function indexBatch(all: readonly Taken[]): BatchIndex {
  const [count, years, keys]: [Map<string, number>, number[], Set<string>] = [new Map(), [], new Set()];
  for (const taken of all) {
    const key = keyOf(taken);
    if (key !== null) keys.add(key);
    if (key !== null && taken.accepted !== true) count.set(key, (count.get(key) ?? 0) + 1);
    if (taken.year !== null) years.push(taken.year);
  }
  return { count, all: keys, dated: years.length, usual: usualYear(years) };
}

const isWithin = (code: RegionCode, home: RegionCode): boolean => code.startsWith(home.replace(/(00){1,2}$/, ''));

/** The pairs of neighbouring characters of a name. */
const pairsOf = (name: string): ReadonlySet<string> =>
  new Set([...name].slice(1).map((character, at) => `${[...name][at]}${character}`));

/** Pairs that make no name like another: that of the area, and what every other body is called. */
function commonPairs(names: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const name of names) for (const pair of pairsOf(name)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const isCommon = (count: number) => count > 2 || (count === 2 && names.length <= 4);
  return new Set([...counts].flatMap(([pair, count]) => (isCommon(count) ? [pair] : [])));
}

/** Pairs that two names share, of all that either has, but for the common ones: 0 to 1. */
function likeness(one: string, other: string, common: ReadonlySet<string>): number {
  const [own, theirs] = [pairsOf(one), pairsOf(other)].map(
    (pairs) => new Set([...pairs].filter((pair) => !common.has(pair))),
  ) as [Set<string>, Set<string>];
  const shared = [...own].filter((pair) => theirs.has(pair)).length;
  return shared / Math.max(1, own.size + theirs.size - shared);
}

/** So many characters are put into a name where its body is given something more to do. */
const MOST_PUT_IN = 4;

/** Whether one name is the other with something put in. */
function isWidened(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length - short.length > MOST_PUT_IN) return false;
  const rest = [...long];
  return [...short].every((character) => {
    const at = rest.indexOf(character);
    if (at >= 0) rest.splice(0, at + 1);
    return at >= 0;
  });
}

/** Below this two names are of different bodies. */
const LIKE = 0.25;
const MOST_FORMER = 3;

/**
 * The bodies of a register that a new name may be another name of, the likeliest first: of the same area, their name much like it or
 * the same with something put in, with reports of earlier years and none of this one.
 */
export function formerBodies({ fresh, year }: Taken, { directory, batch }: Register): DirectoryRow[] {
  if (fresh === null) return [];
  const here = directory.filter(({ region_code, scope }) => region_code === fresh.region_code && scope === 'own');
  const common = commonPairs(here.map(({ name }) => name));
  return here
    .filter(({ agency_id, read_years, unread_years, valid_to }) => {
      const there = [...read_years, ...unread_years];
      const taken = year !== null && (there.includes(year) || batch?.().all.has(`${agency_id}/${year}`) === true);
      return !taken && (year === null || (valid_to ?? year) >= year - 1);
    })
    .map((row) => ({ row, like: isWidened(row.name, fresh.name) ? 1 : likeness(row.name, fresh.name, common) }))
    .filter(({ like }) => like >= LIKE)
    .toSorted((a, b) => b.like - a.like)
    .slice(0, MOST_FORMER)
    .map(({ row }) => row);
}

const yearsOf = ({ read_years, unread_years }: DirectoryRow): number[] =>
  [...read_years, ...unread_years].toSorted((a, b) => a - b);

/** The question that a body raises which the register does not have; `null` where it has it. */
function newBody(taken: Taken, register: Register, words: Words): IdentityQuestion | null {
  const { fresh, year } = taken;
  if (fresh === null) return null;
  const like = formerBodies(taken, register).map((row) => ({ name: row.name, years: yearsOf(row) }));
  return { of: 'agency', values: [], reason: words.newBody(fresh.name, like, year) };
}

/** The question that the register raises: the body it has under this name was not there, or not so named, in that year. */
function outsideYears({ read, agencyId, year }: Taken, { directory }: Register, words: Words): IdentityQuestion | null {
  const body = directory.find(({ agency_id }) => agency_id === agencyId);
  if (!body || year === null || mayReport(body, read.agency ?? '', year)) return null;
  return { of: 'agency', values: [body.name], reason: words.outside({ ...body, year }) };
}

/** How many reports of its body and year there are in its batch, itself among them, that nobody has accepted. */
export const countTwins = (taken: Taken, { batch }: Register): number => batch?.().count.get(keyOf(taken) ?? '') ?? 0;

/** Two reports of one body and year in a batch: only a person can say which one counts. */
function twin(taken: Taken, { directory }: Register, words: Words, count: number): IdentityQuestion | null {
  const name = taken.fresh?.name ?? directory.find(({ agency_id }) => agency_id === taken.agencyId)?.name;
  if (count < 2 || name === undefined || taken.year === null) return null;
  return { of: 'agency', values: [name], reason: words.twin(name, taken.year, count) };
}

/** A document that names another area than the one a person gave the whole batch. */
function elsewhere({ read }: Taken, { home, regions }: Register, words: Words): IdentityQuestion | null {
  const wanted = home?.() ?? null;
  if (wanted === null || read.region === null || isWithin(read.region, wanted)) return null;
  const nameOf = (code: RegionCode) => regions.find(({ region_code }) => region_code === code)?.name ?? code;
  const reason = words.elsewhere(nameOf(read.region), nameOf(wanted));
  return { of: 'agency', values: read.agency === null ? [] : [read.agency], reason };
}

/** What is to be asked about whose report it is, beyond what the document itself leaves open; at most one question. `twins`: by `countTwins`. */
export const bodyQuestion = (
  taken: Taken,
  register: Register,
  words: Words,
  twins = countTwins(taken, register),
): IdentityQuestion | null =>
  newBody(taken, register, words) ??
  outsideYears(taken, register, words) ??
  twin(taken, register, words, twins) ??
  elsewhere(taken, register, words);

/** A report of another year than nearly all of its batch; `null` where it is of theirs, or they are of many years. */
export function yearQuestion({ year }: Taken, { batch }: Register, words: Words): IdentityQuestion | null {
  const { usual = null, dated = 0 } = batch?.() ?? {};
  if (usual === null || year === null || year === usual.year) return null;
  return {
    of: 'year',
    values: [String(year), String(usual.year)],
    reason: words.otherYear(year, usual.year, usual.count, dated),
  };
}
