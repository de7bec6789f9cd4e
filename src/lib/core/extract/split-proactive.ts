import type { CellId } from '../report/index.ts';
import { candidatesNote, narratedNote, splitNote } from './messages.ts';
import { rawValues, type RowCell } from './rows.ts';
import { splitFused } from './split-fused.ts';

/** What a run-together row says of each of its cells: a figure with the reason, or the candidates. */
export interface SplitCell {
  text: string | null;
  note: string;
}

/**
 * Cuts a run-together row of Table 2, which has no sums. One digit for each column is the only cut that needs no guess.
 * Of several, those remain that agree with what the narrative states; a cell is certain where all that remain agree.
 */
export function splitProactiveRow(
  values: readonly RowCell[],
  ids: readonly CellId[],
  stated: ReadonlyMap<CellId, number>,
): SplitCell[] {
  const tokens = values.map(({ text }) => text).filter((text) => text !== '');
  const { ways, more } = splitFused(tokens, ids.length, () => true);
  const raw = rawValues(values).join(' ');
  let left = ways;
  if (!more)
    for (const [index, id] of ids.entries()) {
      const agreeing = left.filter((way) => Number(way[index]) === stated.get(id));
      if (agreeing.length > 0) left = agreeing;
    }
  const candidates = candidatesNote(
    left.map((way) => way.join('|')),
    more,
  );
  const certain = ways.length === 1 ? splitNote(raw) : narratedNote(raw);
  return ids.map((_, index) => {
    const texts = new Set(left.map((way) => way[index]));
    const [text] = texts;
    return texts.size === 1 && text !== undefined && !more ? { text, note: certain } : { text: null, note: candidates };
  });
}
