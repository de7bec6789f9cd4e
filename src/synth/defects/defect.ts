import type { Random } from '../figures/random.ts';
import { keyOf, type CountyReport } from '../county/county-report.ts';

export const DEFECT_KINDS = [
  'not_filed',
  'unread',
  'old_form',
  'hybrid',
  'truncated_requests',
  'yuan_for_wan',
  'township_regulations',
  'stock_mismatch',
  'carry_mismatch',
  'shifted_column',
  'wrong_total',
  'wrong_cell',
  'broken_balance',
  'aggregate_mismatch',
  'text_in_cell',
  'slash',
  'blank_zero',
  'lost_appeals_header',
  'duplicate_document',
  'late',
  'no_date',
  'text_against_table',
  'copied_text',
] as const;
export type DefectKind = (typeof DEFECT_KINDS)[number];

/** One line of the ledger: a cell, or a whole report where `cell` is `null`, and what was made of it. */
export interface LedgerLine {
  cell: string | null;
  true_value: string;
  written_value: string;
  /**
   * Rules of the rule book that this must break; `RULE@agency/year` where the finding stands at another report. Empty
   * where no rule can see it.
   */
  rules: readonly string[];
}

/** What a defect may look at besides its own report. */
export interface Surroundings {
  seed: number;
  reportOf(id: string, year: number): CountyReport | undefined;
  /** The government's sum of a year. */
  aggregateOf(year: number): CountyReport | undefined;
  /** Every body filed a report that can be read. */
  isComplete(year: number): boolean;
}

/** Takes the text of another report too, so that no later defect changes it; `false` where one already has it. */
export type ClaimText = (report: CountyReport) => boolean;

/** A kind of defect: how often, where it may be, and what it does. */
export interface Defect {
  kind: DefectKind;
  /** Share of all reports; at least one. */
  rate: number;
  /** What it takes possession of: two defects never share one aspect of one report. */
  aspect: 'figures' | 'date' | 'text' | 'files';
  /** The same aspect of the years before and after must be sound too, because it is held against theirs. */
  chains: boolean;
  isPossible(report: CountyReport, around: Surroundings): boolean;
  /** Changes the report; the lines say what was changed. Called for possible reports only. */
  inject(report: CountyReport, random: Random, around: Surroundings, claimText: ClaimText): LedgerLine[];
}

export const agencySum = (year: number): string => `AG-SUM@${keyOf('example-gov', year)}`;
