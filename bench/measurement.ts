import type { BrowserContext } from '@playwright/test';

/** One line of `bench/results.json`. */
export interface Measurement {
  name: string;
  /** The dataset it was measured on. */
  scale: string;
  unit: 'ms' | 'kB' | 'MB' | 's' | 'files';
  /** Median of the runs; `null` where it could not be measured, and `note` says why. */
  value: number | null;
  p95: number | null;
  /** What a user would pick instead, measured in the same run; `null` where there is none. */
  baseline: number | null;
  /** Ours by the baseline: below 1 is better. */
  ratio: number | null;
  budget: number | null;
  ok: boolean;
  note?: string;
}

/** What a measurement gets to work with. */
export interface Bench {
  dataset: string;
  /** Folder of the built site. */
  buildDir: string;
  /** Addresses of the built site and of the pages it is compared with, without a slash at the end. */
  site: string;
  rival: string;
  /** Runs work in a new browser with nothing cached. */
  withBrowser<T>(work: (context: BrowserContext) => Promise<T>): Promise<T>;
}

/** Sizes and times as measured; `judge` adds the ratio and the verdict. */
export interface Reading {
  unit: Measurement['unit'];
  value: number | null;
  p95?: number;
  baseline?: number | null;
  budget?: number;
  /** Guards the 95th percentile and not the median. */
  budgetOnP95?: boolean;
  /** What it was measured on, where that is not the dataset. */
  scale?: string;
  note?: string;
}

export interface Probe {
  name: string;
  measure(bench: Bench): Promise<Reading>;
}

export function judge(name: string, scale: string, reading: Reading): Measurement {
  const { unit, value, p95 = null, baseline = null, budget = null, budgetOnP95 = false, note } = reading;
  const judged = budgetOnP95 ? p95 : value;
  return {
    name,
    scale: reading.scale ?? scale,
    unit,
    value: round(value),
    p95: round(p95),
    baseline: round(baseline),
    ratio: value !== null && baseline ? round(value / baseline) : null,
    budget,
    ok: value !== null && (budget === null || (judged !== null && judged <= budget)),
    ...(note !== undefined && { note }),
  };
}

/** The value below which a share of the runs stays. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

function round(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(4));
}
