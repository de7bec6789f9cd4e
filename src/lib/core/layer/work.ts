import type { Agency } from '../agency/index.ts';
import type { AgencyId, IdentityField, StoredReport } from '../report/index.ts';
import type { Correction } from './types.ts';

/** A doubt that a person looked at and left as it is. */
export interface SettledDoubt {
  key: string;
  /** Time of the look, ISO 8601 with its zone. */
  at: string;
}

/** What a person said of whose report of which year a reading is. A field that is not there is as it was read. */
export interface ToldIdentity {
  body?: { known: AgencyId | null; fresh: Pick<Agency, 'name' | 'kind' | 'region_code'> | null };
  /** A person said which body it is; where that is not there, it follows from the document or from the area of the batch. */
  told?: true;
  year?: number | null;
  published_on?: string | null;
  scope?: StoredReport['scope'];
  /** Questions that were answered. */
  answered?: readonly IdentityField[];
}

/** What a person made of a reading so far. */
export interface DraftWork {
  identity: ToldIdentity;
  corrections: readonly Correction[];
  settled: readonly SettledDoubt[];
}

export const NO_WORK: DraftWork = { identity: {}, corrections: [], settled: [] };

const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether two works say the same. */
export const sameWork = (a: DraftWork, b: DraftWork): boolean => a === b || sameValue(a, b);

/** A list with what was put into mine and taken out of it since both had the base. */
function mergeLists<Item>(
  [base, mine, theirs]: readonly [readonly Item[], readonly Item[], readonly Item[]],
  keyOf: (item: Item) => string,
): Item[] {
  const [before, now, there] = [base, mine, theirs].map((list) => new Set(list.map(keyOf))) as [
    Set<string>,
    Set<string>,
    Set<string>,
  ];
  const stays = theirs.filter((item) => now.has(keyOf(item)) || !before.has(keyOf(item)));
  const added = mine.filter((item) => !before.has(keyOf(item)) && !there.has(keyOf(item)));
  return [...stays, ...added];
}

function mergeIdentities(base: ToldIdentity, mine: ToldIdentity, theirs: ToldIdentity): ToldIdentity {
  const merged: Record<string, unknown> = { ...theirs };
  const [before, now] = [base as Record<string, unknown>, mine as Record<string, unknown>];
  for (const field of new Set([...Object.keys(before), ...Object.keys(now)])) {
    if (sameValue(before[field], now[field])) continue;
    if (now[field] === undefined) delete merged[field];
    else merged[field] = now[field];
  }
  const answered = mergeLists([base.answered ?? [], mine.answered ?? [], theirs.answered ?? []], (field) => field);
  if (answered.length > 0) return { ...merged, answered };
  delete merged['answered'];
  return merged;
}

const byTime = (a: { at: string }, b: { at: string }): number => (a.at < b.at ? -1 : Number(a.at > b.at));

/**
 * The work of two who began at the same base: whatever was changed in mine since then is changed in theirs too, item by item.
 * Where both changed one field of the identity, mine stands, for it comes later. Corrections stand in the order of their time.
 */
export function mergeWork(base: DraftWork, mine: DraftWork, theirs: DraftWork): DraftWork {
  const corrections = mergeLists(
    [base.corrections, mine.corrections, theirs.corrections],
    ({ cell, at, by, new: { value, status } }) => [at, cell, by, value, status].join(' '),
  );
  return {
    identity: mergeIdentities(base.identity, mine.identity, theirs.identity),
    corrections: corrections.toSorted(byTime),
    settled: mergeLists([base.settled, mine.settled, theirs.settled], ({ key }) => key),
  };
}

/** The work without its last step, which is all that bears the latest time; `null` where there was none. */
export function withoutLastStep(work: DraftWork): DraftWork | null {
  const last = [...work.corrections, ...work.settled].toSorted(byTime).at(-1)?.at;
  if (last === undefined) return null;
  return {
    ...work,
    corrections: work.corrections.filter(({ at }) => at !== last),
    settled: work.settled.filter(({ at }) => at !== last),
  };
}
