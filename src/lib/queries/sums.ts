import type { AgencyId } from '../core/report/index.ts';

/** Sums of one indicator over the reports of a year and scope. */
export interface Sums {
  /** `null` where no report has the figure. */
  numerator: number | null;
  /** `null` for a count, or where no report has the figure. */
  denominator: number | null;
  /** How many reports count. */
  reports: number;
  /** In how many of them a needed cell is inferred, not reported. */
  inferred: number;
  /** In how many of them an open finding of severity error names a needed cell. */
  contradicted: number;
  /** Those of a rate that contradict themselves in it, and what they give to the sums: a sum of several reports leaves them out. `null` where there is none. */
  excluded: Excluded | null;
  /**
   * The bodies that have the figure in this year and in the one before, on forms that count the same, and for a rate without
   * contradicting themselves in it: like is compared with like. `null` where there is none, or in the first year of the span.
   */
  same: Same | null;
}

/** Some bodies in two neighbouring years; a body that was merged from several has one report now and several before. */
export interface Same {
  reports: number;
  reportsBefore: number;
  numerator: number;
  /** `null` for a count. */
  denominator: number | null;
  numeratorBefore: number;
  denominatorBefore: number | null;
}

/** Reports left out of a rate: whose they are, and the sums of them. */
export interface Excluded {
  bodies: readonly AgencyId[];
  reports: number;
  inferred: number;
  contradicted: number;
  numerator: number;
  denominator: number;
}

/** The sums where no report has the figure. */
export const sumsOfNone = (): Sums => ({
  numerator: null,
  denominator: null,
  reports: 0,
  inferred: 0,
  contradicted: 0,
  excluded: null,
  same: null,
});
