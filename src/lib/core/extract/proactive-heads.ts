import { squash } from '../text/index.ts';
import { columnKind, type BlockRow } from './proactive-form.ts';
import type { Row, RowCell } from './rows.ts';

/** The grid columns that a head covers: its own, and those in which it is repeated. */
function regionsOf(header: Row): { words: string; columns: number[] }[] {
  const regions: { words: string; columns: number[] }[] = [];
  for (const { text, fill, at } of header.cells) {
    const words = squash(text);
    const last = regions.at(-1);
    if (fill === 'padding' || words === '') continue;
    if (last?.words === words && last.columns.at(-1) === at.column - 1) last.columns.push(at.column);
    else regions.push({ words, columns: [at.column] });
  }
  return regions;
}

/**
 * The cells of a row of Table 2 below the heads of its columns, in the order of the form. `contradicted` where two figures stand
 * below one head, or one below none while a head has none; `null` where the heads do not name each column once, or do not stand above the row.
 */
export function placeBelowHeads(
  block: BlockRow,
  header: Row | null,
  values: readonly RowCell[],
): readonly RowCell[] | 'contradicted' | null {
  if (!header || header.loose) return null;
  const regions = regionsOf(header);
  const below = block.columns.map((label) => {
    const named = regions.filter(({ words }) => columnKind(words) === columnKind(label));
    const [only] = named;
    return named.length === 1 && only ? values.filter(({ at }) => only.columns.includes(at.column)) : [];
  });
  // A head above the label of the row, or above nothing, stands above none of its figures.
  if (below.some((cells) => cells.length === 0)) return null;
  const placed = new Set(below.flat());
  const figures = below.map((cells) => cells.filter(({ text }) => text !== ''));
  if (figures.some((cells) => new Set(cells.map(({ text }) => text)).size > 1)) return 'contradicted';
  if (values.some((cell) => cell.text !== '' && !placed.has(cell)))
    return figures.some((cells) => cells.length === 0) ? 'contradicted' : null;
  return below.flatMap((cells, index) => figures[index]?.[0] ?? cells[0] ?? []);
}
