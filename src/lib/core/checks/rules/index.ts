import { AGENCIES_RULES } from './agencies.ts';
import { DOCUMENT_RULES } from './document.ts';
import { NARRATIVE_RULES } from './narrative.ts';
import type { Rule } from './rule.ts';
import { TABLE2_RULES } from './table2.ts';
import { TABLE3_RULES } from './table3.ts';
import { TABLE4_RULES } from './table4.ts';
import { YEARS_RULES } from './years.ts';

export { OWN_EXPERIENCE, type Rule, type RuleScope } from './rule.ts';

const BOOK = [
  ...TABLE2_RULES,
  ...TABLE3_RULES,
  ...TABLE4_RULES,
  ...NARRATIVE_RULES,
  ...YEARS_RULES,
  ...AGENCIES_RULES,
  ...DOCUMENT_RULES,
] as const;

export type RuleId = (typeof BOOK)[number]['id'];

/** Version of the book as a whole; rises with every change of a rule. */
export const RULE_BOOK_VERSION = 3;

/** Every rule, in the order of print. */
export const RULE_BOOK: readonly (Rule & { id: RuleId })[] = BOOK;

const byId = new Map(RULE_BOOK.map((rule) => [rule.id, rule]));

export function isRuleId(text: string): text is RuleId {
  return byId.has(text as RuleId);
}

/** The rule of this id. */
export function ruleOf(id: RuleId): Rule & { id: RuleId } {
  const rule = byId.get(id);
  if (!rule) throw new Error(`unknown rule: ${id}`);
  return rule;
}
