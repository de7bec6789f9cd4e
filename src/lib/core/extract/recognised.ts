import type { Cell, CellId, Issue } from '../report/index.ts';
import type { SourceDocument } from '../reading/index.ts';
import type { Identity } from '../template/index.ts';
import { confirmedBySums, seenBroken, seenCells, seenNote } from './messages.ts';

/** The form's sums confirm a figure only where the recogniser is as sure of it. */
const LEAST_SURE = 0.6;

/** How sure a recogniser is of what stands at a place; `null` where it was not read from a picture. */
function surenessAt({ blocks }: SourceDocument, at: Cell['at']): number | null {
  const block = at === null ? undefined : blocks[at.block];
  if (!block || at === null) return null;
  return (block.kind === 'table' ? block.rows[at.row]?.[at.column]?.sure : block.sure) ?? null;
}

/** What a cell counts in a sum: a blank and a stroke nothing; `null` where nobody can tell. */
function counted(cell: Cell | undefined): number | null {
  if (cell === undefined) return null;
  return cell.status === 'blank' || cell.status === 'na_mark' ? 0 : cell.value;
}

function judge({ left, right }: Identity, cells: ReadonlyMap<CellId, Cell>): 'holds' | 'broken' | 'open' {
  const [a, b] = [left, right].map((side) => side.map((id) => counted(cells.get(id))));
  if ([...(a ?? []), ...(b ?? [])].includes(null)) return 'open';
  const sum = (side: readonly (number | null)[] = []): number =>
    side.reduce<number>((total, one) => total + (one ?? 0), 0);
  return sum(a) === sum(b) ? 'holds' : 'broken';
}

/**
 * Settles what was read from pictures: a figure is `recognised`, with how sure that is, unless every sum of the form that it stands
 * in holds and the recogniser is sure of it. What is left, blanks among it, is told in one remark.
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
  const judged = identities.map((identity) => ({
    result: judge(identity, cells),
    in: new Set([...identity.left, ...identity.right]),
  }));
  const [confirmed, open]: [CellId[], CellId[]] = [[], []];
  for (const [id, sure] of seen) {
    const cell = cells.get(id);
    if (cell === undefined) continue;
    const results = judged.filter((one) => one.in.has(id)).map(({ result }) => result);
    const holds = results.length > 0 && results.every((result) => result === 'holds') && sure >= LEAST_SURE;
    (holds ? confirmed : open).push(id);
    if (cell.value === null) continue;
    const told = holds ? confirmedBySums : results.includes('broken') ? seenBroken : seenNote;
    const note = [cell.note, told].filter(Boolean).join('；');
    cells.set(id, { ...cell, status: holds ? cell.status : 'recognised', sure, note });
  }
  return [seenCells(confirmed.length, open)];
}
