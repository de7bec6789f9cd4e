import { decisionKey, type Decision } from './decision.ts';

/** Two people decided differently on one finding. */
export interface Conflict {
  mine: Decision;
  theirs: Decision;
}

export interface Merged {
  /** What both have together; where they differ, mine stands until somebody chooses. */
  decisions: readonly Decision[];
  /** Decisions that only the other had: what is to be kept besides. */
  added: readonly Decision[];
  conflicts: readonly Conflict[];
}

const same = (a: Decision, b: Decision): boolean => a.verdict === b.verdict && a.reason === b.reason;

/** Puts two lists together. Nothing is overwritten: a difference is a conflict to be shown. */
export function mergeDecisions(mine: readonly Decision[], theirs: readonly Decision[]): Merged {
  const known = new Map(mine.map((decision) => [decisionKey(decision), decision]));
  const conflicts: Conflict[] = [];
  const added: Decision[] = [];
  for (const decision of theirs) {
    const key = decisionKey(decision);
    const own = known.get(key);
    if (!own) {
      known.set(key, decision);
      added.push(decision);
    } else if (!same(own, decision)) conflicts.push({ mine: own, theirs: decision });
  }
  return { decisions: [...known.values()], added, conflicts };
}

/** Adds decisions, each in place of an earlier one on the same finding. */
export function putDecisions(decisions: readonly Decision[], made: readonly Decision[]): Decision[] {
  const keys = new Set(made.map(decisionKey));
  return [...decisions.filter((other) => !keys.has(decisionKey(other))), ...made];
}

/** The items of a list but for those that are gone. */
export function leaveOut<T>(list: readonly T[], gone: readonly T[]): T[] {
  const isGone = new Set(gone);
  return list.filter((one) => !isGone.has(one));
}

/** The decisions but for those on these findings. */
export function dropKeys(decisions: readonly Decision[], keys: readonly string[]): Decision[] {
  const dropped = new Set(keys);
  return decisions.filter((decision) => !dropped.has(decisionKey(decision)));
}

/** The decisions by the finding they are about. */
export function indexDecisions(decisions: readonly Decision[]): ReadonlyMap<string, Decision> {
  return new Map(decisions.map((decision) => [decisionKey(decision), decision]));
}
