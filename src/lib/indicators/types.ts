import type { CellId } from '../core/report/index.ts';

declare const brand: unique symbol;
export type IndicatorId = string & { readonly [brand]: 'IndicatorId' };

export const TOPICS = ['documents', 'requests', 'exemptions', 'appeals'] as const;
export type Topic = (typeof TOPICS)[number];

/** A signed sum of cells of one report; missing as soon as one of them is missing. */
export interface CellSum {
  add: readonly CellId[];
  subtract?: readonly CellId[];
}

/** The first sum whose cells are all present counts: one row of an older form against the rows that replaced it. */
export type Terms = readonly CellSum[];

/** How far a figure of the form of 2019 may be set beside one of 2021. `new` and `ended`: only one of the forms has it. */
export type Comparability = 'same' | 'near' | 'new' | 'ended';

/** Which way the field calls better; `null` where more is neither better nor worse. Never shown by colour. */
export type Better = 'higher' | 'lower' | null;

export type Unit = 'piece' | 'item' | 'wan_yuan' | 'percent' | 'per_hundred';

/**
 * One indicator. A count has no denominator. A rate is the sum of numerators over the sum of denominators, each taken
 * only over reports that have both; with a denominator of 0 it has no value, and below 30 it is shown but never ranked.
 */
export interface Indicator {
  id: IndicatorId;
  topic: Topic;
  unit: Unit;
  numerator: Terms;
  denominator: Terms | null;
  comparability: Comparability;
  better: Better;
  /** Articles of the Regulations the figure rests on; `null` where the form alone defines it. */
  article: string | null;
}
