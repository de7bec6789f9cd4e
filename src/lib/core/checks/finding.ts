import type { AgencyId, CellId, Severity } from '../report/index.ts';
import type { RuleId } from './rules/index.ts';

/** Cells of another report that a finding names. */
export interface RelatedReport {
  agencyId: AgencyId | null;
  year: number;
  cells: readonly CellId[];
}

/** A rule that a report breaks, as data: words come from the rule book. Amounts are in the unit of the cells. */
export interface Finding {
  rule: RuleId;
  /** Row, column, block, cell, section, table or year of the instance. */
  at: string;
  severity: Severity;
  /** The cells of this report that the rule names; none for rules on texts and dates. */
  cells: readonly CellId[];
  /** Both sides in the order of the rule's sentence: a whole, or what is published, before its parts. */
  left: number | null;
  right: number | null;
  /** Left less right, so that the whole has its sign everywhere: what it has more than its parts. */
  difference: number | null;
  /** What the words of the rule name besides. */
  values: Readonly<Record<string, string | number>>;
  /** The sentence, raw text or name it rests on. */
  evidence: string | null;
  related: readonly RelatedReport[];
  /** The same for the same rule, place and operands of one report; a decision is bound to it and survives a new reading. */
  fingerprint: string;
}

/** A finding and the report it stands at. */
export interface LocatedFinding extends Finding {
  agency_id: AgencyId;
  year: number;
}

/** What a judge says of a failed rule; the ledger completes it. */
export interface Failure extends Partial<Omit<Finding, 'rule' | 'at' | 'fingerprint'>> {
  at: string;
  /** The operands, in the order of the formula: what the fingerprint is made of. */
  operands: readonly (number | string)[];
}

/** FNV-1a: 8 hex digits, the same on every machine; it tells apart the operands that one place can have. */
function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Neither words nor the version of a rule have part in it. */
export function fingerprintOf(rule: RuleId, at: string, operands: readonly (number | string)[]): string {
  return `${rule}:${at}:${hashText(operands.join('|'))}`;
}
