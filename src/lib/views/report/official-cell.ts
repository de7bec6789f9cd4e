import type { Assessment } from '../../core/checks/index.ts';
import type { Cell, CellId, CellStatus, StoredReport } from '../../core/report/index.ts';
import type { Labels } from '../../labels/report.ts';
import { formatNumber } from '../figure/format.ts';

/** One printed cell: what it shows, what it is, and which identities it breaks. */
export interface OfficialCell {
  id: CellId;
  text: string;
  value: number | null;
  status: CellStatus;
  /** Status in words, with the raw text and the note where there is one. */
  title: string;
  /** Something stands beside a figure that is plain otherwise: a mark, struck out text, how it was split. */
  noted: boolean;
  /** Rules that fail at this cell, each once. */
  failed: readonly Assessment['rule'][];
}

const MISSING: Cell = { value: null, status: 'absent', raw: null, at: null };

function textOf(cell: Cell, t: Labels): string {
  if (cell.value !== null) return formatNumber(cell.value);
  switch (cell.status) {
    case 'na_mark':
      return cell.raw ?? '/';
    case 'absent':
      return t.report.absentMark;
    case 'unreadable':
    case 'text_only':
      return t.report.unreadableMark;
    default:
      return '';
  }
}

/** The cell as the official table shows it; a cell the report does not know is absent. */
export function officialCell(
  id: CellId,
  report: StoredReport,
  assessments: readonly Assessment[],
  t: Labels,
): OfficialCell {
  const cell = report.cells[id] ?? MISSING;
  // A total that its parts do not make is marked at the total; a balance has no such side and is marked at all four.
  const rules = assessments.filter(
    ({ result, rule, cells }) => result === 'failed' && (rule === 'T3-BAL' ? cells.includes(id) : cells.at(-1) === id),
  );
  const failed = [...new Set(rules.map(({ rule }) => rule))];
  const words = [
    t.terms.status[cell.status],
    cell.raw !== null && cell.status !== 'reported' ? t.report.raw(cell.raw) : null,
    cell.note ?? null,
    failed.length > 0 ? `${t.report.failedMark} ${failed.join('、')}` : null,
  ];
  return {
    id,
    text: textOf(cell, t),
    value: cell.value,
    status: cell.status,
    title: words.filter((word) => word !== null).join('；'),
    noted: cell.status === 'reported' && cell.note !== undefined,
    failed,
  };
}
