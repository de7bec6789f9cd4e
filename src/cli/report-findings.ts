import { checkReport, describeFinding, type CheckContext, type Finding } from '../lib/core/checks/index.ts';
import type { Report } from '../lib/core/report/index.ts';

/** A finding as the commands print it. */
export interface PrintedFinding {
  rule: Finding['rule'];
  severity: Finding['severity'];
  cells: Finding['cells'];
  left: number | null;
  right: number | null;
  difference: number | null;
  message: string;
  evidence: string | null;
  fingerprint: string;
}

/** A finding with its message, Chinese and English. */
export function printFinding(finding: Finding): PrintedFinding {
  const { rule, severity, cells, left, right, difference, evidence, fingerprint } = finding;
  const message = `${describeFinding(finding, 'zh')} / ${describeFinding(finding, 'en')}`;
  return { rule, severity, cells, left, right, difference, message, evidence, fingerprint };
}

/** The findings of a report as the commands print them. */
export function describeFindings(report: Report, context?: CheckContext): PrintedFinding[] {
  return checkReport(report, context).findings.map(printFinding);
}
