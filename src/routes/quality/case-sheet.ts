import type { Labels } from '$lib/labels/quality.ts';
import type { SheetTable } from '$lib/office/index.ts';
import type { Marking } from '$lib/ui/state/marking.ts';
import type { CaseLine } from '$lib/views/quality/index.ts';

/** The record of a year as a sheet: one body a row. */
export function caseSheet(lines: readonly CaseLine[], marking: Marking, t: Labels): SheetTable {
  const { columns } = t.cases;
  const widths = [30, 8, 12, 8, 8, 22, 12, 12, 16, 12, 16, 12, 24];
  const titles = [
    columns.body,
    columns.year,
    columns.state,
    columns.errors,
    columns.warnings,
    columns.number,
    columns.sent,
    columns.due,
    columns.closedBy,
    columns.closedAt,
    columns.approvedBy,
    columns.approvedAt,
  ];
  const rows = lines.map(({ name, year, state, errors, warnings, letter, record }) => {
    const closing = record?.closing ?? null;
    return [
      name,
      year,
      t.cases.states[state],
      errors,
      warnings,
      letter?.number ?? '',
      letter?.day ?? '',
      letter?.due ?? '',
      closing?.by ?? '',
      closing?.at.slice(0, 10) ?? '',
      closing?.approved_by ?? '',
      closing?.approved_at?.slice(0, 10) ?? '',
    ];
  });
  const source = (row: number) => {
    const line = lines[row];
    return line ? marking.sourceOf(line.agency_id, line.year) : 'published';
  };
  const [head = [], ...marked] = marking.rows([titles, ...rows], source);
  return {
    name: t.cases.title,
    columns: head.map((title, index) => ({ title: String(title), width: widths[index] ?? 24 })),
    rows: [...marked, [marking.source()]],
  };
}
