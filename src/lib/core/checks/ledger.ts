import type { CellId } from '../report/index.ts';
import { fingerprintOf, type Failure, type Finding } from './finding.ts';
import type { AssessmentResult } from './identities.ts';
import { RULE_BOOK, ruleOf, type RuleId } from './rules/index.ts';

/** How often a rule failed, passed and could not be assessed. */
export type Tally = Record<AssessmentResult, number>;

/** A figure that a sentence states, held against the cells it may mean. Sentence and clause are normalised. */
export interface HeldClaim {
  rule: RuleId;
  value: number;
  sentence: string;
  clause: string;
  cells: readonly CellId[];
  result: 'passed' | 'failed';
}

/** Where judges write down what they find, for one report or for many. */
export interface Ledger {
  findings: Finding[];
  tally: Readonly<Record<RuleId, Tally>>;
  /** The figures of the narrative, where somebody wants to see them one by one. */
  claims?: HeldClaim[];
}

export function openLedger(): Ledger {
  const entries = RULE_BOOK.map(({ id }) => [id, { failed: 0, passed: 0, not_assessable: 0 }]);
  return { findings: [], tally: Object.fromEntries(entries) as Record<RuleId, Tally> };
}

export function pass(ledger: Ledger, rule: RuleId): void {
  ledger.tally[rule].passed += 1;
}

/** An operand is missing: the rule neither holds nor fails. */
export function skip(ledger: Ledger, rule: RuleId): void {
  ledger.tally[rule].not_assessable += 1;
}

export function fail(ledger: Ledger, rule: RuleId, failure: Failure): Finding {
  const { at, operands, severity = ruleOf(rule).severity, cells = [], left = null, right = null } = failure;
  const { difference = null, values = {}, evidence = null, related = [] } = failure;
  const fingerprint = fingerprintOf(rule, at, operands);
  const finding = { rule, at, severity, cells, left, right, difference, values, evidence, related, fingerprint };
  ledger.tally[rule].failed += 1;
  ledger.findings.push(finding);
  return finding;
}

/** Writes down `failure` where there is one, else a pass. */
export function record(ledger: Ledger, rule: RuleId, failure: Failure | null): void {
  if (failure) fail(ledger, rule, failure);
  else pass(ledger, rule);
}
