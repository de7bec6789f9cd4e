export { funnelLimits, overdispersion } from './funnel.ts';
export { rankRanges, type RankRange } from './rank-range.ts';
export { wilsonInterval, type Interval } from './wilson.ts';
