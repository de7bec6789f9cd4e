import type { CellId, StoredReport } from '../../core/report/index.ts';
import { formatDirected } from '../figure/format.ts';

/** The change of one cell against the year before, e.g. `▲ 3`; empty where one of the two figures is missing. */
export function cellChange(id: CellId, report: StoredReport, before: StoredReport | null): string {
  const [now, then] = [report.cells[id]?.value ?? null, before?.cells[id]?.value ?? null];
  if (now === null || then === null) return '';
  return formatDirected(now - then);
}
