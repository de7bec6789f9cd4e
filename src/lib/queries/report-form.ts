import type { ReportForm } from '../core/report/index.ts';
import type { CoverageRow } from './coverage.ts';

/** The form of each table of the report loaded; `null` where none is. */
export function reportFormOf(
  row: Pick<CoverageRow, 'form_proactive' | 'form_requests' | 'form_appeals'>,
): ReportForm | null {
  const { form_proactive: proactive, form_requests: requests, form_appeals: appeals } = row;
  return proactive === null || requests === null || appeals === null ? null : { proactive, requests, appeals };
}
