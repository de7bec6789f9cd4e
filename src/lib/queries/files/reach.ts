import type { RegionCode } from '../../core/report/index.ts';
import { ALL_REGIONS, type Filter } from '../filter.ts';

/** What a part of a dataset has to know of the whole. */
export interface Reach {
  /** The years of which a report was read; where there is none, the first is after the last. */
  first: number;
  last: number;
  /** Whether bodies of an area lie in other parts too. */
  isAcross: (region: Filter['region']) => boolean;
}

/** The reach of one of several parts: all areas together are across them. */
export const reachAcross = (first: number, last: number, regions: ReadonlySet<RegionCode>): Reach => ({
  first,
  last,
  isAcross: (region) => region === ALL_REGIONS || regions.has(region),
});
