import type { RuleId, RuleScope } from '../../core/checks/index.ts';
import type { AgencyId, Severity } from '../../core/report/index.ts';
import type { FilingRow } from '../../queries/index.ts';
import { isClosed, type Decided, type WorkItem } from './findings.ts';

/** What one rule found in the reports of a year. */
export interface RuleCell {
  year: number;
  /** Reports with a finding of the rule that nobody has closed. */
  broken: number;
  /** Reports filed. */
  filed: number;
}

/** One rule over the years; `only` is the body behind all its findings, where there is one. */
export interface RuleLine {
  rule: RuleId;
  demand: string;
  scope: RuleScope;
  severity: Severity;
  cells: readonly RuleCell[];
  only: string | null;
}

/** The rules that found something, graver ones first, then those that touch more reports: a fault of many is no slip of one. */
export function ruleLines(
  items: readonly WorkItem[],
  filings: readonly FilingRow[],
  years: readonly number[],
  decided: Decided,
): RuleLine[] {
  const filed = new Map<number, number>();
  for (const { year, state } of filings) if (state === 'filed') filed.set(year, (filed.get(year) ?? 0) + 1);
  const open = items.filter((item) => item.severity !== 'info' && !isClosed(item, decided));
  return [...new Set(open.map(({ finding }) => finding.rule))]
    .flatMap((rule): RuleLine[] => {
      const found = open.filter(({ finding }) => finding.rule === rule);
      const [first] = found;
      if (!first) return [];
      const bodies = new Set<AgencyId>(found.map(({ agency_id }) => agency_id));
      const cells = years.map((year): RuleCell => {
        const broken = new Set(found.filter((item) => item.year === year).map(({ agency_id }) => agency_id)).size;
        return { year, broken, filed: filed.get(year) ?? 0 };
      });
      const { demand, scope } = first;
      const severity = found.some((item) => item.severity === 'error') ? 'error' : 'warning';
      return [{ rule, demand, scope, severity, cells, only: bodies.size === 1 ? first.agency : null }];
    })
    .sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error') || brokenIn(b) - brokenIn(a));
}

const brokenIn = ({ cells }: RuleLine): number => cells.reduce((sum, { broken }) => sum + broken, 0);
