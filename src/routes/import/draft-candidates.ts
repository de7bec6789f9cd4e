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

/** The open sums that are broken together with that of a doubt: whoever leaves one as it is leaves all of them. */
function brokenTogether({ open, errors }: Draft, doubt: Doubt): Doubt[] {
  const broken = errors.filter(({ cells }) => doubt.cells.some((id) => cells.includes(id)));
  const isWithin = ({ cells }: Doubt) => broken.some((error) => cells.some((id) => error.cells.includes(id)));
  return open.filter((other) => other.kind === 'sum' && (other === doubt || isWithin(other)));
}

/** Does what a person chose. A figure other than the document's is the body's word: it needs the name of who heard it; false without. */
export function takeCandidate(
  draft: Draft,
  doubt: Doubt,
  { cell, proposed }: Candidate,
  by: string,
  reason: string,
): boolean {
  if (proposed === null) draft.settle(...brokenTogether(draft, doubt));
  else if (by.trim() === '') return false;
  else draft.enter(cell, String(proposed), by, reason);
  draft.selected = cell;
  return true;
}
