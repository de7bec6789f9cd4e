import type { SourceDocument } from '../reading/index.ts';
import { isNumberLike, squash, tidy } from '../text/index.ts';
import { APPEAL_BLOCK_WORDS, APPEAL_OUTCOME_WORDS } from '../text/patterns-tables.ts';
import type { Row, RowCell } from './rows.ts';

const OUTCOMES = APPEAL_OUTCOME_WORDS.length;
const PLACES = APPEAL_BLOCK_WORDS.length * OUTCOMES;
const [REVIEW, DIRECT, AFTER] = [0, 1, 2];
const LONGEST_CAPTION = 40;

/** The part of Table 4 that words name: a suit by how it came about, everything else that is no suit a review. */
function partOf(words: readonly string[]): number | null {
  const named = [DIRECT, AFTER, REVIEW].filter((part) => words.some((text) => APPEAL_BLOCK_WORDS[part]?.test(text)));
  const suits = named.filter((part) => part !== REVIEW);
  return suits.length > 1 ? null : (suits[0] ?? named[0] ?? null);
}

/** The outcome that words name, where they name one only. */
function outcomeOf(words: readonly string[]): number | null {
  const named = APPEAL_OUTCOME_WORDS.flatMap((pattern, outcome) =>
    words.some((text) => pattern.test(text)) ? [outcome] : [],
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}

const isValue = (text: string): boolean => text === '' || isNumberLike(text) || /^\d/.test(tidy(text));

/** The line right above a table, where it is short enough to be its name. */
function captionOf({ blocks }: SourceDocument, block: number): string[] {
  const above = blocks[block - 1];
  return above && above.kind !== 'table' && above.text.length <= LONGEST_CAPTION ? [squash(above.text)] : [];
}

/**
 * The fifteen figures of Table 4 in any arrangement of tables, each by the labels before it in its row, above it in its column,
 * and over its table. `null` unless every place of the form is named by one cell and no more.
 */
export function placeByLabels(document: SourceDocument, rows: readonly Row[]): RowCell[] | null {
  const found = new Map<number, RowCell>();
  const above = new Map<string, string[]>();
  const captions = new Map<number, string[]>();
  for (const { cells, block, loose } of rows) {
    if (loose) continue;
    const [only, ...others] = cells.filter(({ fill, text }) => fill === 'own' && text !== '');
    if (only && others.length === 0 && !isValue(only.text)) {
      // A row of one text names what stands below it.
      captions.set(block, [squash(only.text)]);
      for (const cell of cells) above.delete(`${block} ${cell.at.column}`);
      continue;
    }
    const before: string[] = [];
    let placed = false;
    for (const cell of cells) {
      const column = `${block} ${cell.at.column}`;
      if (!isValue(cell.text)) {
        const words = squash(cell.text);
        before.push(words);
        above.set(column, [...(above.get(column) ?? []), words]);
        continue;
      }
      if (cell.fill !== 'own') continue;
      const words = [...before, ...(above.get(column) ?? [])];
      const outcome = outcomeOf(words);
      const part =
        partOf(words) ?? (outcome === null ? null : partOf(captions.get(block) ?? captionOf(document, block)));
      if (part === null || outcome === null) {
        // A figure beside those that have their labels may have pushed them aside.
        if (cell.text !== '' && (placed || part !== outcome)) return null;
        continue;
      }
      placed = true;
      const place = part * OUTCOMES + outcome;
      if (found.has(place)) return null;
      found.set(place, cell);
    }
  }
  return found.size === PLACES ? [...found].sort(([a], [b]) => a - b).map(([, cell]) => cell) : null;
}
