import type { Cell, CellId, Issue } from '../report/index.ts';
import type { SourceDocument } from '../reading/index.ts';
import type { Identity } from '../template/index.ts';
import { judgeIdentity } from './judge-identity.ts';
import { besideSettled, confirmedBySums, seenBroken, seenCells, seenNote, settledBySums } from './messages.ts';
import { settleDigits } from './settle-digits.ts';

/** The form's sums confirm a figure only where the recogniser is as sure of it. */
const LEAST_SURE = 0.6;

/** How sure a recogniser is of what stands at a place; `null` where it was not read from a picture. */
function surenessAt({ blocks }: SourceDocument, at: Cell['at']): number | null {
  const block = at === null ? undefined : blocks[at.block];
  if (!block || at === null) return null;
  return (block.kind === 'table' ? block.rows[at.row]?.[at.column]?.sure : block.sure) ?? null;
}

/** What is said of a figure that was seen, by the sums that it stands in. */
function toldOf(holds: boolean, results: readonly string[]): string {
  if (holds) return confirmedBySums;
  if (results.includes('broken')) return seenBroken;
  return results.includes('settled') ? besideSettled : seenNote;
}

/**
 * Settles what was read from pictures: a figure is `recognised`, with how sure that is, unless every sum of the form that it stands
 * in holds and the recogniser is sure of it. Of a figure that looks like another the sums may leave one reading: it is taken, with what
 * was seen in its note, and left to a person all the same. What is left, blanks among it, is told in one remark.
 */
export function settleRecognised(
  document: SourceDocument,
  cells: Map<CellId, Cell>,
  identities: readonly Identity[],
): Issue[] {
  const seen = new Map(
    [...cells].flatMap(([id, { at }]) => {
      const sure = surenessAt(document, at);
      return sure === null ? [] : [[id, sure] as const];
    }),
  );
  if (seen.size === 0) return [];
  const settled = settleDigits(cells, new Set(seen.keys()), identities);
  for (const [id, value] of settled) {
    const cell = cells.get(id);
    if (cell)
      cells.set(id, { ...cell, value, note: [cell.note, settledBySums(cell.value, value)].filter(Boolean).join('；') });
  }
  const judged = identities.map((identity) => {
    const within = new Set([...identity.left, ...identity.right]);
    // A sum that was made to hold confirms nothing.
    const result = [...settled.keys()].some((id) => within.has(id)) ? 'settled' : judgeIdentity(identity, cells);
    return { result, in: within };
  });
  const [confirmed, open]: [CellId[], CellId[]] = [[], []];
  for (const [id, sure] of seen) {
    const cell = cells.get(id);
    if (cell === undefined) continue;
    const results = judged.filter((one) => one.in.has(id)).map(({ result }) => result);
    const holds = results.length > 0 && results.every((result) => result === 'holds') && sure >= LEAST_SURE;
    (holds ? confirmed : open).push(id);
    if (cell.value === null) continue;
    const told = settled.has(id) ? null : toldOf(holds, results);
    const note = [cell.note, told].filter(Boolean).join('；');
    cells.set(id, { ...cell, status: holds ? cell.status : 'recognised', sure, note });
  }
  return [seenCells(confirmed.length, open)];
}
