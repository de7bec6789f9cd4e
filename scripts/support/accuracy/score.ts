import { assessIdentities } from '../../../src/lib/core/checks/index.ts';
import type { ReadOutcome } from '../../../src/cli/read-file.ts';
import { isGiven, type Cell, type CellId, type Report } from '../../../src/lib/core/report/index.ts';
import { normaliseText } from '../../../src/lib/core/text/index.ts';
import type { RealReport } from './truth.ts';

/** How one document was read, held against what a person read in it. */
export interface Score {
  name: string;
  format: string;
  cells: number;
  /** Value and status as a person read them. */
  right: number;
  /** Left without a value where the document has one. */
  missed: number;
  /** Another value, or a reported one where the document says nothing. */
  wrong: number;
  /** Wrong without a mark at the cell and without a sum that breaks. */
  silent: string[];
  /** `null` where a piece of a report names none. */
  agency: boolean | null;
  year: boolean | null;
  /** For documents that hold no report: whether they were refused. */
  refused: boolean | null;
}

const plain = (name: string | null): string => normaliseText(name ?? '').replace(/\(.*$|[\s]/g, '');

/** The name as it is printed; a truth may add in brackets what the document calls itself. */
function isAgency(read: string | null, truth: string | null): boolean {
  if (read === null || truth === null) return read === truth;
  return plain(read) === plain(truth) || (truth.includes('(') && truth.includes(read));
}

function judge(cell: Cell | undefined, truth: number | null): 'right' | 'missed' | 'wrong' {
  if (truth === null) return !cell || cell.value === null || cell.status === 'inferred' ? 'right' : 'wrong';
  if (!cell || cell.value === null) return 'missed';
  if (cell.value !== truth) return 'wrong';
  return isGiven(cell.status) ? 'right' : 'missed';
}

/** Cells that the reading itself marks, or that stand in a sum that does not hold. */
function flaggedCells(report: Report): Set<CellId> {
  const broken = assessIdentities(report.form, report.cells).filter(({ result }) => result === 'failed');
  return new Set([...report.issues, ...broken].flatMap(({ cells }) => cells));
}

/** A document with nothing to read in it has to be refused. */
const isEmpty = ({ truth }: RealReport): boolean =>
  truth.agency === null && Object.values(truth.cells).every((value) => value === null);

export function scoreReport(real: RealReport, [first]: readonly ReadOutcome[]): Score {
  const outcome = first?.outcome;
  const score: Score = {
    name: real.name,
    format: first?.format ?? '—',
    cells: 0,
    right: 0,
    missed: 0,
    wrong: 0,
    silent: [],
    agency: null,
    year: null,
    refused: null,
  };
  if (isEmpty(real)) return { ...score, refused: outcome?.refused !== null };
  const report = outcome?.report ?? null;
  const flagged = report ? flaggedCells(report) : new Set<CellId>();
  for (const [id, truth] of Object.entries(real.truth.cells)) {
    const verdict = report ? judge(report.cells[id as CellId], truth) : truth === null ? 'right' : 'missed';
    score.cells += 1;
    score[verdict] += 1;
    if (verdict === 'wrong' && !flagged.has(id as CellId)) score.silent.push(id);
  }
  if (!real.fragment) {
    score.agency = isAgency(report?.agency ?? null, real.truth.agency);
    score.year = report?.year === real.truth.year;
  }
  return score;
}
