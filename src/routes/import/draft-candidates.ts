import { suspectsInReport } from '$lib/core/checks/index.ts';
import { candidatesOf, type Candidate, type Doubt } from '$lib/views/index.ts';
import type { Draft } from './draft.svelte.ts';

/** The sum that is looked at, else the first that does not hold, and what can be done about it; `null` where all hold or are decided. */
export function candidatesFor(draft: Draft): { doubt: Doubt; candidates: readonly Candidate[] } | null {
  const sums = draft.open.filter(({ kind }) => kind === 'sum');
  const { selected } = draft;
  const doubt = sums.find(({ cells }) => selected !== null && cells.includes(selected)) ?? sums[0];
  if (doubt === undefined) return null;
  return { doubt, candidates: candidatesOf(doubt, draft.told, suspectsInReport(draft.report), draft.report) };
}

/** Does what a person chose. A figure other than the document's is the body's word: it needs the name of who heard it; false without. */
export function takeCandidate(
  draft: Draft,
  doubt: Doubt,
  { cell, proposed }: Candidate,
  by: string,
  reason: string,
): boolean {
  if (proposed === null) draft.settle(doubt);
  else if (by.trim() === '') return false;
  else draft.enter(cell, String(proposed), by, reason);
  draft.selected = cell;
  return true;
}
