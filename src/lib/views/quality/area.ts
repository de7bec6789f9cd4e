import type { AgencyId, CellId, TableKey } from '../../core/report/index.ts';
import type { Reason } from '../../core/aggregate/index.ts';
import { cellHome } from '../../core/template/index.ts';
import { cellLabel } from '../../core/template/labels.ts';
import type { Labels } from '../../labels/quality.ts';
import type { AreaCellRow, AreaSumRow, FilingRow } from '../../queries/index.ts';
import { formatNumber, formatSigned } from '../figure/format.ts';

export interface AreaExplanation {
  agency_id: AgencyId;
  name: string;
  reason: Reason;
  rule: string | null;
}

/** One line of the comparison: the published figure, the sum, who gave it, and who may account for a difference. */
export interface AreaLine {
  cell: CellId;
  table: TableKey;
  label: string;
  published: string | null;
  sum: string | null;
  difference: string | null;
  /** `null` where there is nothing to compare. */
  equal: boolean | null;
  reported: number;
  otherForm: number;
  explained: readonly AreaExplanation[];
}

/** An area and year: coverage and the lines in the order of print. */
export interface AreaView {
  year: number;
  form: string;
  publishedBy: string | null;
  publisher: AgencyId | null;
  expected: number;
  reporting: number;
  missing: readonly string[];
  unread: readonly string[];
  lines: readonly AreaLine[];
}

/** `null` where no body of the area was due in the year. */
export function areaView(
  year: number,
  sums: readonly AreaSumRow[],
  cells: readonly AreaCellRow[],
  filings: readonly FilingRow[],
  t: Labels,
): AreaView | null {
  const sum = sums.find((row) => row.year === year);
  if (!sum) return null;
  const names = new Map(filings.map(({ agency_id, short_name }) => [agency_id, short_name]));
  const nameOf = (id: AgencyId) => names.get(id) ?? t.terms.unlisted.agency(id);
  const lines = cells
    .filter((row) => row.year === year)
    .map((row): AreaLine => {
      const explained = (row.explained === '' ? [] : JSON.parse(row.explained)) as [AgencyId, Reason, string | null][];
      return {
        cell: row.cell_id,
        table: cellHome(row.cell_id).table,
        label: cellLabel(row.cell_id),
        published: row.published === null ? null : formatNumber(row.published),
        sum: row.sum_value === null ? null : formatNumber(row.sum_value),
        difference: row.difference === null ? null : formatSigned(row.difference),
        equal: row.difference === null ? null : row.difference === 0,
        reported: row.reported,
        otherForm: row.other_form.length,
        explained: explained.map(([agency_id, reason, rule]) => ({ agency_id, name: nameOf(agency_id), reason, rule })),
      };
    });
  return {
    year,
    form: sum.form,
    publishedBy: sum.published_by === null ? null : nameOf(sum.published_by),
    publisher: sum.published_by,
    expected: sum.expected,
    reporting: sum.reporting,
    missing: sum.missing.map(nameOf),
    unread: sum.unread.map(nameOf),
    lines,
  };
}
