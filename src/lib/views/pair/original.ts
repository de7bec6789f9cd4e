import type { StoredReport } from '../../core/report/index.ts';
import { pairCells, type PairCell, type PairWords } from './cells.ts';

/**
 * The cells whose figure in a document is another than in the report that is shown, in the order of the form; a figure that only
 * one of them has is among them. Why a figure is missing is told otherwise by every reading, and makes no difference here.
 */
export const differingFigures = (
  shown: Pick<StoredReport, 'form' | 'cells'>,
  read: Pick<StoredReport, 'form' | 'cells'>,
  t: PairWords,
): PairCell[] => pairCells(shown, read, t).filter(({ left, right }) => left.value !== right.value);
