import { assessIdentities, type Assessment } from '../../core/checks/index.ts';
import { isGiven, type CellStatus, type StoredReport, type TableKey } from '../../core/report/index.ts';
import { TEMPLATES, cellHome, owedCells } from '../../core/template/index.ts';
import type { Labels } from '../../labels/index.ts';
import { formatNumber, formatSigned } from '../format.ts';
import { officialCell, type OfficialCell } from './official-cell.ts';
import { proactiveTable, type ProactiveSection } from './proactive-table.ts';
import { requestsTable, type RequestsTable } from './requests-table.ts';

export interface ReportFinding {
  rule: Assessment['rule'];
  text: string;
  difference: string;
  /** The first cell it names, to go to. */
  cell: string;
}

export interface AppealsBlock {
  label: string;
  group: string | null;
  cells: readonly { label: string; cell: OfficialCell }[];
  check: Assessment | null;
}

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

function placeOf({ rule, at }: Assessment, report: StoredReport): string {
  const template = TEMPLATES[report.form.requests === '2019' ? '2019' : '2021'];
  if (rule === 'T3-ROW') return template.requests.rows.find(({ key }) => key === at)?.label ?? at;
  if (rule === 'T4-SUM') return template.appeals.find(({ key }) => key === at)?.label ?? at;
  return template.requests.columns.find(({ key }) => key === at)?.label ?? at;
}

function findingOf(assessment: Assessment, report: StoredReport, t: Labels): ReportFinding {
  const { rule, left, right, difference, cells } = assessment;
  return {
    rule,
    text: t.report.findings[rule](placeOf(assessment, report)),
    difference: t.report.difference(formatNumber(left ?? 0), formatNumber(right ?? 0), formatSigned(difference ?? 0)),
    cell: cells.at(-1) ?? '',
  };
}

/** The label of a cell: its row and column in the official table. */
function cellLabel(id: string): string {
  for (const template of Object.values(TEMPLATES)) {
    for (const block of template.proactive)
      for (const row of block.rows) {
        const index = row.cells.findIndex((cell) => cell === id);
        if (index >= 0) return `${row.label} · ${block.columns[index] ?? ''}`;
      }
    for (const block of template.appeals)
      for (const column of block.columns) if (column.cell === id) return `${block.label} · ${column.label}`;
    const [rowKey, columnKey] = id.split('.');
    const row = template.requests.rows.find(({ key }) => key === rowKey);
    const column = template.requests.columns.find(({ key }) => key === columnKey);
    if (row && column) return `${row.label} · ${column.label}`;
  }
  return id;
}

function groupNotes(cells: readonly OfficialCell[], t: Labels): ReportView['notes'] {
  const groups = new Map<string, OfficialCell[]>();
  for (const cell of cells) {
    const row = cellLabel(cell.id).split(' · ')[0] ?? '';
    const key = `${row}\n${cell.title}`;
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const [row = ''] = cellLabel(first.id).split(' · ');
    const label = group.length === 1 ? cellLabel(first.id) : t.report.rowOfCells(row, group.length);
    return [{ cell: first.id, label, text: first.title }];
  });
}

export function reportView(report: StoredReport, before: StoredReport | null, t: Labels): ReportView {
  const assessments = assessIdentities(report.form, report.cells);
  const result = (wanted: Assessment['result']) => assessments.filter((assessment) => assessment.result === wanted);
  const owed = owedCells(report.form);
  const noted = Object.entries(report.cells).filter(
    ([, { status, note }]) => status === 'text_number' || (note !== undefined && status !== 'inferred'),
  );
  return {
    proactive: proactiveTable(report, assessments, t),
    requests: requestsTable(report, before, assessments, t),
    appeals: TEMPLATES['2021'].appeals.map(({ key, label, group, columns }) => ({
      label,
      group,
      cells: columns.map((column) => ({
        label: column.label,
        cell: officialCell(column.cell, report, assessments, t),
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
    findings: result('failed').map((assessment) => findingOf(assessment, report, t)),
    notes: groupNotes(
      noted.map(([id]) => officialCell(id as OfficialCell['id'], report, assessments, t)),
      t,
    ),
  };
}

/** Every cell of a report as rows for a CSV, with state, raw text and note; a missing figure is an empty cell. */
export function reportRows(report: StoredReport, t: Labels): (string | number)[][] {
  const ids = [...new Set([...owedCells(report.form), ...Object.keys(report.cells)])] as OfficialCell['id'][];
  return [
    [...t.report.csvColumns],
    ...ids.map((id) => {
      const cell = report.cells[id];
      const [row = '', column = ''] = cellLabel(id).split(' · ');
      const status = cell?.status ?? 'absent';
      return [
        t.terms.table[cellHome(id).table],
        row,
        column,
        id,
        cell?.value ?? '',
        t.terms.status[status],
        cell?.raw ?? '',
        cell?.note ?? '',
      ];
    }),
  ];
}
