export { changeOption } from './change.ts';
export { funnelOption } from './funnel.ts';
export { outcomesOption } from './outcomes.ts';
export { slotStyle, type Layout } from './theme.ts';
export { topicTrendOption } from './topic-trend.ts';
export { trendAppealsOption } from './trend-appeals.ts';
export { trendDocumentsOption } from './trend-documents.ts';
export { trendExemptionsOption } from './trend-exemptions.ts';
export { trendRequestsOption } from './trend-requests.ts';
