import {
  checkReport,
  describeFinding,
  rankSuspects,
  ruleOf,
  subjectOfReport,
  suspectsOf,
  type CheckContext,
  type Finding,
  type Suspect,
} from '../lib/core/checks/index.ts';
import type { Report } from '../lib/core/report/index.ts';

const MOST_SUSPECTS = 3;

/** A finding as the commands print it; `suspects` are the cells that would mend it, likeliest first. */
export interface PrintedFinding {
  rule: Finding['rule'];
  severity: Finding['severity'];
  cells: Finding['cells'];
  left: number | null;
  right: number | null;
  difference: number | null;
  /** What the rule rests on: an article, a form, or this site's own experience. */
  basis: string;
  /** For a rule over the bodies of an area: how many of those due are in the sum. */
  k?: number;
  n?: number;
  message: string;
  evidence: string | null;
  suspects: readonly Pick<Suspect, 'cell' | 'value' | 'proposed' | 'reasons'>[];
  fingerprint: string;
}

/** A finding with its message, Chinese and English. */
export function printFinding(finding: Finding, ranked: readonly Suspect[]): PrintedFinding {
  const { rule, severity, cells, left, right, difference, evidence, fingerprint } = finding;
  const { k, n } = finding.values;
  const counted = typeof k === 'number' && typeof n === 'number' ? { k, n } : {};
  const message = `${describeFinding(finding, 'zh')} / ${describeFinding(finding, 'en')}`;
  const suspects = suspectsOf(finding, ranked)
    .slice(0, MOST_SUSPECTS)
    .map(({ cell, value, proposed, reasons }) => ({ cell, value, proposed, reasons }));
  return {
    rule,
    severity,
    cells,
    left,
    right,
    difference,
    basis: ruleOf(rule).basis,
    ...counted,
    message,
    evidence,
    suspects,
    fingerprint,
  };
}

/** The findings of a report as the commands print them. */
export function describeFindings(report: Report, context?: CheckContext): PrintedFinding[] {
  const { findings } = checkReport(report, context);
  const ranked = findings.some(({ severity }) => severity === 'error') ? rankSuspects([subjectOfReport(report)]) : [];
  return findings.map((finding) => printFinding(finding, ranked));
}
