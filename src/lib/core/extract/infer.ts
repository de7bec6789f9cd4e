import type { Cell, CellId, Cells } from '../report/index.ts';
import { hasValue } from '../report/index.ts';
import type { Identity } from '../template/index.ts';

interface Bounds {
  low: number;
  high: number;
}

/** Bounds that have not met after this many rounds never will in a report of honest size. */
const MOST_ROUNDS = 500;

/** Groups of identities that share cells, directly or through others; a contradiction spoils its whole group. */
function groupIdentities(identities: readonly Identity[]): Identity[][] {
  const groups: { cells: Set<CellId>; identities: Identity[] }[] = [];
  for (const identity of identities) {
    const cells = new Set([...identity.left, ...identity.right]);
    const touching = groups.filter((group) => [...cells].some((cell) => group.cells.has(cell)));
    for (const group of touching) {
      for (const cell of group.cells) cells.add(cell);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push({ cells, identities: [...touching.flatMap((group) => group.identities), identity] });
  }
  return groups.map((group) => group.identities);
}

function startBounds(cell: Cell | undefined): Bounds {
  // Nothing is built on a figure that is only seen in a picture.
  if (cell && hasValue(cell.status) && cell.status !== 'recognised' && cell.value !== null)
    return { low: cell.value, high: cell.value };
  return { low: 0, high: Infinity };
}

/** Tightens the bounds of one side's cells against the other side; true where something moved. */
function tightenSide(side: readonly Bounds[], other: readonly Bounds[]): boolean {
  const sum = (list: readonly Bounds[], end: 'low' | 'high'): number => list.reduce((total, b) => total + b[end], 0);
  let moved = false;
  for (const bounds of side) {
    const rest = side.filter((entry) => entry !== bounds);
    const high = sum(other, 'high') - sum(rest, 'low');
    const low = sum(other, 'low') - sum(rest, 'high');
    if (high < bounds.high) [bounds.high, moved] = [high, true];
    if (low > bounds.low) [bounds.low, moved] = [low, true];
  }
  return moved;
}

/** The bounds of every cell of a group at the fixpoint; `null` where the given figures contradict each other. */
function settle(identities: readonly Identity[], cells: Cells): Map<CellId, Bounds> | null {
  const bounds = new Map<CellId, Bounds>();
  const boundsOf = (id: CellId): Bounds => {
    const known = bounds.get(id) ?? startBounds(cells[id]);
    bounds.set(id, known);
    return known;
  };
  const sides = identities.map(({ left, right }) => [left.map(boundsOf), right.map(boundsOf)] as const);
  const broken = (): boolean =>
    [...bounds.values()].some(({ low, high }) => low > high || low < 0 || (low === high && !Number.isInteger(low)));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let moved = false;
    for (const [left, right] of sides) {
      moved = tightenSide(left, right) || moved;
      moved = tightenSide(right, left) || moved;
    }
    if (broken()) return null;
    if (!moved) return bounds;
  }
  return null;
}

/**
 * Values that the identities force on cells which the document lacks or leaves blank, over whole numbers from 0 up.
 * Only `absent` and `blank` cells are inferred, never a mark, words or an unreadable figure; nothing is inferred from
 * identities that hang together with a contradiction. Inferred cells have no raw text and no place.
 */
export function inferCells(cells: Cells, identities: readonly Identity[]): Map<CellId, Cell> {
  const inferred = new Map<CellId, Cell>();
  for (const group of groupIdentities(identities)) {
    const settled = settle(group, cells);
    for (const [id, { low, high }] of settled ?? []) {
      const status = cells[id]?.status;
      if (low !== high || (status !== 'absent' && status !== 'blank')) continue;
      inferred.set(id, { value: low, status: 'inferred', raw: null, at: null });
    }
  }
  return inferred;
}
