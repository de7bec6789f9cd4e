import type { CheckedDataset } from '../core/checks/index.ts';
import { suspectFindings, type Dataset } from '../core/dataset/index.ts';
import type { RowValue } from './rows.ts';

/** Figures as JSON keep their digits; what is empty is left out, so that the file stays small. */
function detailOf(parts: Readonly<Record<string, readonly unknown[] | object>>): string {
  const filled = Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0);
  return filled.length === 0 ? '' : JSON.stringify(Object.fromEntries(filled));
}

/** The rows of `finding`, by report. */
export function findingRows(dataset: Dataset, checked: CheckedDataset): RowValue[][] {
  return suspectFindings(dataset, checked).map(({ finding, suspects }) => [
    finding.agency_id,
    finding.year,
    finding.rule,
    finding.severity,
    finding.at,
    finding.cells,
    finding.left,
    finding.right,
    finding.difference,
    finding.evidence,
    detailOf({
      values: finding.values,
      related: finding.related.map(({ agencyId, year, cells }) => [agencyId, year, cells.join(' ')]),
      suspects: suspects.map(({ year, cell, proposed, reasons }) => [year, cell, proposed, reasons.join(' ')]),
    }),
    finding.fingerprint,
  ]);
}
