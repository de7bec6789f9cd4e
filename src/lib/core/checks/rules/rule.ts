import type { Severity } from '../../report/index.ts';

/** Chinese and English of one text; `{name}` stands for a value of the finding. */
export interface Words {
  zh: string;
  en: string;
}

/** What a rule looks at: a table, the narrative, other years, other bodies, the document, its dates. */
export type RuleScope = 'table2' | 'table3' | 'table4' | 'text' | 'years' | 'agencies' | 'document' | 'dates';

/** Basis of a rule that no article or form lays down. */
export const OWN_EXPERIENCE = '本站经验规则';

/** What a sentence says in the place of a figure that was left blank: blank, and not 0. */
export const BLANK_SIDE: Words = { zh: '空白', en: 'blank' };

/** One rule of the book, as data. `version` rises when what it demands changes; decisions do not depend on it. */
export interface Rule {
  id: string;
  version: number;
  /** `error`: an identity or an impossible value; `warning`: should hold, exceptions exist; `info`: worth knowing. */
  severity: Severity;
  scope: RuleScope;
  /** What the rule demands, in one line. */
  title: Words;
  /** What has to hold, as a sentence in Chinese in the words of the form, for anybody who reads the public rule book. */
  formula: string;
  /** What a finding says. */
  finding: Words;
  /** The article or form it rests on, or that it is this site's own. */
  basis: string;
  /** Lawful or harmless reasons why it may not hold; `null` for none. */
  exceptions: Words | null;
  /** Set where the left side of a finding is a year, which is no quantity and has no thousands. */
  leftIsYear?: true;
  /** Set where a blank cell counts as 0 in the test, so that a whole side may be blank. */
  blankIsTested?: true;
}
