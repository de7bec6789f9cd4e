export { decompose, type TwoYears } from './decomposition.ts';
export { differenceInterval } from './difference.ts';
export { discoveryLevel } from './false-discoveries.ts';
export { chanceOf, funnelLimits, overdispersion, type Proportion } from './funnel.ts';
export { quantile } from './quantile.ts';
export { rankRanges, type RankRange } from './rank-range.ts';
export { FEWEST_PAIRS, rankCorrelation } from './spearman.ts';
export { wilsonInterval, type Interval } from './wilson.ts';
