import { describeFinding, type Assessment, type Finding } from '../../core/checks/index.ts';
import { isGiven, type CellId, type StoredReport } from '../../core/report/index.ts';
import { owedCells, owedTemplate, templatesOfReport, type ProactiveBlock } from '../../core/template/index.ts';
import type { Labels } from '../../labels/report.ts';
import { cellChange } from './change.ts';
import { officialCell, type OfficialCell } from './official-cell.ts';

export interface ProactiveSection {
  item: string;
  columns: readonly string[];
  rows: readonly {
    label: string;
    cells: readonly OfficialCell[];
    /** Changes against the year before, cell by cell; empty where no cell has one. */
    change: string;
    /** What the rule book found at this row, in words; empty where it found nothing. */
    findings: string;
    /** Whether the rules of a row could be asked and passed; a row with an empty cell could not. */
    check: Pick<Assessment, 'result' | 'difference'>;
  }[];
}

/** The blocks to print: those of the report's form; in a hybrid, for each item the form whose own cells are there. */
function blocksOf(report: StoredReport): ProactiveBlock[] {
  const current = owedTemplate(report.form, 'proactive');
  const [, old] = templatesOfReport(report.form, 'proactive');
  if (!old) return [...current.proactive.blocks];
  const has = (id: CellId) => (report.cells[id]?.status ?? 'absent') !== 'absent';
  const owed = new Set(owedCells(report.form));
  return old.proactive.blocks.flatMap((block) => {
    const later = current.proactive.blocks.filter(({ item }) => item === block.item);
    const oldOnly = block.rows.flatMap(({ cells }) => cells).some((id) => has(id) && !owed.has(id));
    if (!oldOnly) return later;
    const rows = block.rows.filter(({ cells }) => cells.some(has));
    const printed = new Set(rows.flatMap(({ cells }) => cells));
    const left = later
      .map((one) => ({ ...one, rows: one.rows.filter(({ cells }) => cells.some((id) => !printed.has(id))) }))
      .filter(({ rows: unprinted }) => unprinted.length > 0);
    return [{ ...block, rows }, ...left];
  });
}

/** Table 2 in the layout of the form that was used. */
export function proactiveTable(
  report: StoredReport,
  before: StoredReport | null,
  assessments: readonly Assessment[],
  findings: readonly Finding[],
  t: Labels,
): ProactiveSection[] {
  const changes = (cells: readonly CellId[]): string => {
    const each = cells.map((id) => cellChange(id, report, before));
    return each.every((change) => change === '')
      ? ''
      : each.map((change) => change || t.reportPage.noChange).join(' / ');
  };
  const found = (cells: readonly CellId[]): string =>
    findings
      .filter(({ severity, cells: named }) => severity !== 'info' && named.some((id) => cells.includes(id)))
      .map((finding) => describeFinding(finding))
      .join(t.reportPage.joint);
  const isWhole = (cells: readonly CellId[]) => cells.every((id) => isGiven(report.cells[id]?.status ?? 'absent'));
  return blocksOf(report).map(({ item, columns, rows }) => ({
    item,
    columns,
    rows: rows.map(({ label, cells }) => ({
      label,
      cells: cells.map((id) => officialCell(id, report, assessments, t)),
      change: changes(cells),
      findings: found(cells),
      check: { result: isWhole(cells) ? 'passed' : 'not_assessable', difference: null },
    })),
  }));
}
