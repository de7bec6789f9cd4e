import type { Point } from './series.ts';

/** `share`: each year fills its bar; `count`: bars as long as their counts. */
export type CompositionView = 'share' | 'count';

/** A whole and its parts, year by year. */
export interface OutcomesDrawing {
  view: CompositionView;
  years: readonly number[];
  focus: number;
  parts: readonly { name: string; points: readonly Point[] }[];
  totals: readonly Point[];
  /** Total minus parts by year; `null` where a part is missing. */
  gaps: readonly (number | null)[];
}
