import { placeLabel } from '../template/labels.ts';
import type { Finding } from './finding.ts';
import { ruleOf } from './rules/index.ts';
import { BLANK_SIDE } from './rules/rule.ts';

export type Language = 'zh' | 'en';

/** A figure in words: whole numbers and amounts as they are, a true minus. */
const show = (value: number | null): string => (value === null ? '–' : String(value).replace('-', '−'));

const signed = (value: number | null): string => (value !== null && value > 0 ? `+${value}` : show(value));

/** What the words of a rule speak of. */
type Told = Pick<Finding, 'rule' | 'at' | 'left' | 'right' | 'difference' | 'values' | 'evidence'>;

/** What a finding says, from the words of its rule. The terms of the form stay Chinese in both languages. */
export function describeFinding(finding: Told, language: Language = 'zh'): string {
  const { rule, at, left, right, difference, values, evidence } = finding;
  const told = ruleOf(rule);
  const side = (value: number | null): string =>
    value === null && told.blankIsTested ? BLANK_SIDE[language] : show(value);
  const known: Readonly<Record<string, string | number>> = {
    ...values,
    at: placeLabel(at),
    left: side(left),
    right: side(right),
    difference: signed(difference),
    evidence: evidence ?? '',
  };
  return told.finding[language].replace(/\{(\w+)\}/g, (_, name: string) => String(known[name] ?? ''));
}
