import type { Assessment } from '../../core/checks/index.ts';
import type { StoredReport } from '../../core/report/index.ts';
import { owedTemplate, requestCell, type RequestRow } from '../../core/template/index.ts';
import type { Labels } from '../../labels/report.ts';
import { cellChange } from './change.ts';
import { officialCell, type OfficialCell } from './official-cell.ts';

/** A printed label: its text and the grid it covers. */
export interface HeadCell {
  text: string;
  rows: number;
  columns: number;
  vertical: boolean;
}

export interface RequestLine {
  key: string;
  heads: readonly HeadCell[];
  cells: readonly OfficialCell[];
  /** Whether the six applicants add up to the total. */
  check: Assessment | null;
  /** Change of the total against the year before; empty where there is none to compare. */
  change: string;
}

export interface RequestsTable {
  corner: string;
  columns: readonly string[];
  lines: readonly RequestLine[];
  /** By column: outcomes against （七）总计, and what came in against what went out. */
  sums: readonly (Assessment | null)[];
  balances: readonly (Assessment | null)[];
}

const INTAKE = new Set(['received_new', 'carried_in', 'carried_out']);

function headsOf(rows: readonly RequestRow[], index: number, outcomesLabel: string): HeadCell[] {
  const row = rows[index];
  if (!row) return [];
  if (INTAKE.has(row.key)) return [{ text: row.label, rows: 1, columns: 3, vertical: false }];
  const heads: HeadCell[] = [];
  const outcomes = rows.filter(({ key }) => !INTAKE.has(key));
  if (outcomes[0] === row) heads.push({ text: outcomesLabel, rows: outcomes.length, columns: 1, vertical: true });
  if (row.group === null) return [...heads, { text: row.label, rows: 1, columns: 2, vertical: false }];
  if (rows[index - 1]?.group !== row.group) {
    const size = rows.filter(({ group }) => group === row.group).length;
    heads.push({ text: row.group, rows: size, columns: 1, vertical: true });
  }
  return [...heads, { text: row.label, rows: 1, columns: 1, vertical: false }];
}

/** Table 3 in the layout of the form that was used, with the row and column checks that stand beside it. */
export function requestsTable(
  report: StoredReport,
  before: StoredReport | null,
  assessments: readonly Assessment[],
  t: Labels,
): RequestsTable {
  const template = owedTemplate(report.form, 'requests').requests;
  const find = (rule: Assessment['rule'], at: string) =>
    assessments.find((assessment) => assessment.rule === rule && assessment.at === at) ?? null;
  return {
    corner: template.corner,
    columns: template.columns.map(({ label }) => label),
    lines: template.rows.map((row, index) => ({
      key: row.key,
      heads: headsOf(template.rows, index, template.outcomesLabel),
      cells: template.columns.map(({ key }) => officialCell(requestCell(row.key, key), report, assessments, t)),
      check: find('T3-ROW', row.key),
      change: cellChange(requestCell(row.key, 'total'), report, before),
    })),
    sums: template.columns.map(({ key }) => find('T3-SUM', key)),
    balances: template.columns.map(({ key }) => find('T3-BAL', key)),
  };
}
