// Every drawing, with the library that draws it: this comes after the page, when there is time.
export { agencyTrendOption } from './agency-trend.ts';
export { changeOption } from './change.ts';
export { flowOption } from './flow.ts';
export { funnelOption } from './funnel.ts';
export { decompositionOption, regionsOption } from './level-bars.ts';
export { areaOutcomesOption, outcomesOption } from './outcomes.ts';
export { withPinnedPanel } from './pinned-panel.ts';
export { positionOption } from './position.ts';
export { relationOption } from './relation.ts';
export { stockFlowOption } from './stock-flow.ts';
export { drawSvg, renderSvg, startDrawing, withPatterns, type Drawing } from './svg.ts';
export { topicTrendOption } from './topic-trend.ts';
export { trendAppealsOption } from './trend-appeals.ts';
export { trendDocumentsOption } from './trend-documents.ts';
export { trendExemptionsOption } from './trend-exemptions.ts';
export { trendRequestsOption } from './trend-requests.ts';
