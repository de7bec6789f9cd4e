import type { CellId, TableForm, TableKey } from '../core/template/index.ts';

export const TOPICS = ['documents', 'requests', 'exemptions', 'appeals'] as const;
export type Topic = (typeof TOPICS)[number];

/** A signed sum of cells of one report; missing as soon as one of them is missing. */
export interface CellSum {
  add: readonly CellId[];
  subtract: readonly CellId[];
}

/** The sum that counts in reports whose table is of one of these forms. */
export interface FormSum extends CellSum {
  forms: readonly TableForm[];
}

/**
 * What is counted, out of one table, by the forms of it: one row of an older form against the rows that replaced it. A form
 * that is not named has no such figure.
 */
export interface Terms {
  table: TableKey;
  sums: readonly FormSum[];
}

/** Which way the field calls better; `null` where more is neither better nor worse. Never shown by colour. */
export type Better = 'higher' | 'lower' | null;

export type Unit = 'piece' | 'item' | 'wan_yuan' | 'percent' | 'per_hundred';

/**
 * One indicator. A count has no denominator. A rate is the sum of numerators over the sum of denominators, each taken
 * only over reports that have both; with a denominator of 0 it has no value, and below 30 it is shown but never ranked.
 */
export interface Definition {
  topic: Topic;
  unit: Unit;
  numerator: Terms;
  denominator: Terms | null;
  better: Better;
  /** Articles of the Regulations the figure rests on; `null` where the form alone defines it. */
  article: string | null;
}
