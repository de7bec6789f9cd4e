import { assessIdentities, describeFinding, type Assessment, type Finding } from '../../core/checks/index.ts';
import { isGiven, type CellId, type CellStatus, type StoredReport, type TableKey } from '../../core/report/index.ts';
import { owedTemplate, cellHome, owedCells } from '../../core/template/index.ts';
import { cellLabel } from '../../core/template/labels.ts';
import type { Labels } from '../../labels/report.ts';
import { formatNumber, formatSigned } from '../figure/format.ts';
import { cellChange } from './change.ts';
import { officialCell, type OfficialCell } from './official-cell.ts';
import { proactiveTable, type ProactiveSection } from './proactive-table.ts';
import { requestsTable, type RequestsTable } from './requests-table.ts';

/** What the rule book found at a report, in words. */
export interface ReportFinding {
  rule: Finding['rule'];
  severity: Finding['severity'];
  text: string;
  /** Both sides and their difference; empty where the rule has none. */
  difference: string;
  /** The cell to begin at; `null` where the rule is on texts or dates. */
  cell: CellId | null;
}

export interface AppealsBlock {
  label: string;
  group: string | null;
  cells: readonly { label: string; cell: OfficialCell; change: string }[];
  check: Assessment | null;
}

/** Between row and column in the label of a cell. */
const SEPARATOR = ' · ';

/** A report as the page shows it: three official tables, what they add up to, and what is missing in each. */
export interface ReportView {
  proactive: readonly ProactiveSection[];
  requests: RequestsTable;
  appeals: readonly AppealsBlock[];
  counts: Readonly<Record<TableKey, string>>;
  given: number;
  owed: number;
  checks: Readonly<Record<Assessment['result'], number>>;
  findings: readonly ReportFinding[];
  /** Raw texts and notes worth reading: cells of one row that say the same stand together. */
  notes: readonly { cell: OfficialCell['id']; label: string; text: string }[];
}

function countsOf(report: StoredReport, table: TableKey, t: Labels): string {
  const ids = new Set([
    ...owedCells(report.form).filter((id) => cellHome(id).table === table),
    ...Object.keys(report.cells).filter((id) => cellHome(id as never).table === table),
  ]);
  const counts = new Map<CellStatus, number>();
  let given = 0;
  for (const id of ids) {
    const status = report.cells[id as keyof typeof report.cells]?.status ?? 'absent';
    if (isGiven(status)) given += 1;
    else counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  const rest = [...counts].map(([status, count]) => t.report.state(t.terms.status[status], count));
  return t.report.count(given, ids.size, rest);
}

const GRAVITY = { error: 0, warning: 1, info: 2 } as const;

function findingOf(finding: Finding, t: Labels): ReportFinding {
  const { rule, severity, left, right, difference, cells } = finding;
  const sides =
    left === null || right === null || difference === null || difference === 0
      ? ''
      : t.report.difference(formatNumber(left), formatNumber(right), formatSigned(difference));
  // The total a sum stands against comes last in its cells, and is where a reader begins.
  return { rule, severity, text: describeFinding(finding), difference: sides, cell: cells.at(-1) ?? null };
}

function groupNotes(cells: readonly OfficialCell[], t: Labels): ReportView['notes'] {
  const groups = new Map<string, { row: string; first: OfficialCell; size: number }>();
  for (const cell of cells) {
    const [row = ''] = cellLabel(cell.id).split(SEPARATOR);
    const key = `${row}\n${cell.title}`;
    const { first, size } = groups.get(key) ?? { first: cell, size: 0 };
    groups.set(key, { row, first, size: size + 1 });
  }
  return [...groups.values()].map(({ row, first, size }) => {
    const label = size === 1 ? cellLabel(first.id) : t.report.rowOfCells(row, size);
    return { cell: first.id, label, text: first.title };
  });
}

/** Lays a report out beside the one of the year before; `findings` is what the rule book found at it. */
export function reportView(
  report: StoredReport,
  before: StoredReport | null,
  findings: readonly Finding[],
  t: Labels,
): ReportView {
  const assessments = assessIdentities(report.form, report.cells);
  const result = (wanted: Assessment['result']) => assessments.filter((assessment) => assessment.result === wanted);
  const owed = owedCells(report.form);
  const noted = Object.entries(report.cells).filter(
    ([, { status, note }]) => status === 'text_number' || (note !== undefined && status !== 'inferred'),
  );
  return {
    proactive: proactiveTable(report, before, assessments, findings, t),
    requests: requestsTable(report, before, assessments, t),
    appeals: owedTemplate(report.form, 'appeals').appeals.blocks.map(({ key, label, group, columns }) => ({
      label,
      group,
      cells: columns.map((column) => ({
        label: column.label,
        cell: officialCell(column.cell, report, assessments, t),
        change: cellChange(column.cell, report, before),
      })),
      check: assessments.find(({ rule, at }) => rule === 'T4-SUM' && at === key) ?? null,
    })),
    counts: {
      proactive: countsOf(report, 'proactive', t),
      requests: countsOf(report, 'requests', t),
      appeals: countsOf(report, 'appeals', t),
    },
    given: owed.filter((id) => isGiven(report.cells[id]?.status ?? 'absent')).length,
    owed: owed.length,
    checks: {
      passed: result('passed').length,
      failed: result('failed').length,
      not_assessable: result('not_assessable').length,
    },
    findings: findings
      .map((finding) => findingOf(finding, t))
      .sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]),
    notes: groupNotes(
      noted.map(([id]) => officialCell(id as OfficialCell['id'], report, assessments, t)),
      t,
    ),
  };
}

/** Every cell of a report as rows for a CSV, with state, raw text and note, and whose it is; a missing figure is an empty cell. */
export function reportRows(report: StoredReport, agency: string, t: Labels): (string | number)[][] {
  const own = [agency, report.year, t.terms.scope[report.scope], report.published_on ?? '', report.title];
  const ids = [...new Set([...owedCells(report.form), ...Object.keys(report.cells)])] as OfficialCell['id'][];
  return [
    [...t.report.csvColumns],
    ...ids.map((id) => {
      const cell = report.cells[id];
      const [row = '', ...column] = cellLabel(id).split(SEPARATOR);
      const status = cell?.status ?? 'absent';
      return [
        t.terms.table[cellHome(id).table],
        row,
        column.join(SEPARATOR),
        id,
        cell?.value ?? '',
        t.terms.status[status],
        cell?.raw ?? '',
        cell?.note ?? '',
        ...own,
      ];
    }),
  ];
}
