import type { StoredReport } from '../../core/report/index.ts';
import { pairCells, type PairCell, type PairWords } from './cells.ts';
import { sentencesIn } from './text.ts';

/** What a later version of a report says otherwise than the one before it. */
export interface VersionDifferences {
  cells: readonly PairCell[];
  /** Sentences that only the later one has, and that only the earlier one had, in the order of the text. */
  added: readonly string[];
  gone: readonly string[];
}

const sentencesOf = ({ sections }: StoredReport): string[] => sections.flatMap(({ text }) => sentencesIn(text));

/** Sentences of one list that another does not have so often. */
function without(sentences: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const sentence of others) left.set(sentence, (left.get(sentence) ?? 0) + 1);
  return sentences.filter((sentence) => {
    const count = left.get(sentence) ?? 0;
    left.set(sentence, count - 1);
    return count <= 0;
  });
}

/** Two versions of one report, cell by cell and sentence by sentence: only what differs. A version that keeps no text has no sentences to differ in. */
export function versionDifferences(former: StoredReport, next: StoredReport, t: PairWords): VersionDifferences {
  const cells = pairCells(former, next, t).filter(({ differs }) => differs);
  const [before, after] = [sentencesOf(former), sentencesOf(next)];
  if (before.length === 0 || after.length === 0) return { cells, added: [], gone: [] };
  return { cells, added: without(after, before), gone: without(before, after) };
}
