import { checkDataset, type LocatedFinding } from '../../src/lib/core/checks/index.ts';
import type { Decision } from '../../src/lib/core/decisions/index.ts';
import { holdings, stored } from './rule-world.ts';

/** What the rules find in a report whose total of granted requests is wrong. */
export const findings = (total: number, note: string | null = null): readonly LocatedFinding[] =>
  checkDataset(holdings([stored({ cells: { 'granted.total': total }, note })])).findings;
/** The finding on the row of the total. */
export const rowOf = (list: readonly LocatedFinding[]) => list.find(({ rule }) => rule === 'T3-ROW')!;

/** A decision on a finding. */
export const decide = (
  finding: LocatedFinding,
  verdict: Decision['verdict'] = 'exception',
  reason = '台账核实无误',
): Decision => ({
  agency_id: finding.agency_id,
  year: finding.year,
  rule: finding.rule,
  fingerprint: finding.fingerprint,
  verdict,
  reason,
  by: '王某',
  decided_at: '2026-02-11T09:00:00.000Z',
});
