import { ruleOf } from '$lib/core/checks/index.ts';
import type { Labels } from '$lib/labels/quality.ts';
import type { SheetTable } from '$lib/office/index.ts';
import type { Marking } from '$lib/ui/state/marking.ts';
import type { Decided, WorkItem } from '$lib/views/quality/index.ts';

/** The list as a sheet: what is on the screen, with decisions. */
export function listSheet(items: readonly WorkItem[], decided: Decided, marking: Marking, t: Labels): SheetTable {
  const { columns, scope } = t.quality.list;
  const { basis, reason, by, verdict } = t.quality.decision;
  const widths = [8, 24, 8, 10, 14, 60, 12, 12, 10, 30, 12, 30, 12];
  const titles = [
    columns.severity,
    columns.agency,
    t.quality.year,
    columns.scope,
    columns.rule,
    columns.text,
    columns.left,
    columns.right,
    columns.difference,
    basis,
    columns.decision,
    reason,
    by,
  ];
  const rows = items.map((item) => {
    const decision = decided.get(item.key);
    const { rule, left, right, difference } = item.finding;
    return [
      t.terms.severity[item.severity],
      item.name,
      item.year,
      scope[item.scope],
      rule,
      item.text,
      left,
      right,
      difference,
      ruleOf(rule).basis,
      decision ? verdict[decision.verdict] : t.quality.list.pending,
      decision?.reason ?? null,
      decision?.by ?? null,
    ];
  });
  const source = (row: number) => marking.sourceOf((items[row] as WorkItem).agency_id, (items[row] as WorkItem).year);
  const [head = [], ...marked] = marking.rows([titles, ...rows.map((row) => row.map((cell) => cell ?? ''))], source);
  return {
    name: t.quality.file.names.findings,
    columns: head.map((title, index) => ({ title: String(title), width: widths[index] ?? 24 })),
    rows: [...marked, [marking.source()]],
  };
}
