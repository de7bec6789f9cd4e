import { GROUNDS, OUTCOMES, type IndicatorId } from '../../../src/lib/indicators/index.ts';
import { zh } from '../zh.ts';
import type {
  AppealsDrawing,
  AreaOutcomesDrawing,
  DocumentsDrawing,
  ExemptionsDrawing,
  FlowDrawing,
  OutcomesDrawing,
  PinnedPanel,
  Point,
  RequestsDrawing,
  StockFlowDrawing,
  TopicTrendDrawing,
} from '../../../src/lib/views/index.ts';

const YEARS = [2020, 2021, 2022];
const FOCUS = 2022;

/** One figure a year: a count, `[n, d]` of a rate, or `null` for a year that is not loaded. */
function points(indicator: IndicatorId, figures: readonly (number | readonly [number, number] | null)[]): Point[] {
  return figures.map((figure, index): Point => {
    const base = {
      indicator,
      year: YEARS[index] ?? 0,
      bodies: 5,
      inferred: 0,
      contradicted: 0,
      excluded: 0,
      contradicts: false,
      source: 'own' as const,
      body: null,
      form: index === 0 ? ('2019' as const) : ('2021' as const),
    };
    if (figure === null) {
      return { ...base, value: null, numerator: null, denominator: null, reports: 0, gap: 'not_loaded' };
    }
    const [numerator, denominator] = typeof figure === 'number' ? [figure, null] : figure;
    const value = denominator === null ? numerator : (100 * numerator) / denominator;
    // One body is missing in the last year.
    return { ...base, value, numerator, denominator, reports: index === 2 ? 4 : 5, gap: null };
  });
}

const lacking = (list: readonly Point[]): Point[] =>
  list.map((point) => (point.year <= 2020 ? { ...point, gap: 'not_in_form' } : point));
const aggregate = (list: readonly Point[]): Point[] =>
  list.map((point) => ({ ...point, source: 'aggregate', bodies: 1 }));
const at = (list: readonly Point[], index: number): Point => list[index] as Point;

export const documents: DocumentsDrawing = {
  years: YEARS,
  focus: FOCUS,
  inForce: lacking(points('normative_docs_in_force', [null, 480, 512])),
  beside: aggregate(points('normative_docs_in_force', [null, null, 698])),
  issued: lacking(points('normative_docs_issued', [null, 62, 76])),
  newlyMade: points('normative_docs_newly_made', [41, null, null]),
  repealed: lacking(points('normative_docs_repealed', [null, 7, 55])),
  breaks: [{ year: 2021, changed: true }],
};

const rest = (figures: readonly (number | null)[]): Point[] => points('normative_docs_in_force', figures);

/** 480 and 76 less 55 should be 501; 512 are there. Before 2022 there is nothing to reckon with. */
export const stockFlow: StockFlowDrawing = {
  years: YEARS,
  focus: FOCUS,
  issued: documents.issued,
  repealed: documents.repealed,
  inForce: documents.inForce,
  rest: lacking(rest([null, null, 11])).map((point) =>
    point.value === null ? { ...point, gap: 'not_in_form' } : point,
  ),
  breaks: [{ year: 2021, changed: true }],
};

export const requests: RequestsDrawing = {
  years: YEARS,
  focus: FOCUS,
  received: points('received_new', [209, null, 1105]),
  concluded: points('concluded', [206, null, 1099]),
  beside: aggregate(points('received_new', [230, null, null])),
  breaks: [{ year: 2021, changed: false }],
};

const grounds = GROUNDS.map((ground, index) => points(ground, [index, null, index * 2]));
const before = GROUNDS.map((ground, index) => points(ground, [index, index + 1, null]));

export const exemptions: ExemptionsDrawing = {
  years: YEARS,
  focus: FOCUS,
  refused: points('refused', [28, null, 56]),
  rate: points('refusal_rate', [[28, 206], null, [5, 9]]),
  grounds: grounds.map((now, index) => ({
    name: `Ground ${'ABCDEFGH'[index]}`,
    now: at(now, 2),
    before: at(before[index] ?? [], 1),
  })),
};

export const appeals: AppealsDrawing = {
  years: YEARS,
  focus: FOCUS,
  panels: (['review', 'suit'] as const).map((block, index) => ({
    name: block,
    parts: (['upheld', 'corrected', 'other', 'pending'] as const).map((result, part) => ({
      name: zh.figures.appeals.results[result],
      points: points(`${block}_${result}`, [part, null, part + index]),
    })),
    // The suits of 2022 say one case less than their parts.
    totals: points(`${block}_total`, [6, null, index === 0 ? 6 : 9]),
  })),
};

export const outcomes: OutcomesDrawing = {
  view: 'share',
  years: YEARS,
  focus: FOCUS,
  parts: OUTCOMES.map((outcome, index) => ({
    name: `Part ${'ABCDEF'[index]}`,
    points: points(outcome, [[40, 30, 20, 9, 1, 0][index] ?? 0, null, 10]),
  })),
  totals: points('concluded', [100, null, 63]),
  gaps: [0, null, 3],
};

/** Two areas: the second leaves three cases without an outcome. */
export const areaOutcomes: AreaOutcomesDrawing = {
  areas: ['Area A', 'Area B'],
  parts: outcomes.parts.map(({ name, points: [first, , last] }) => ({ name, points: [first, last] as Point[] })),
  totals: [outcomes.totals[0], outcomes.totals[2]] as Point[],
  gaps: [0, 3],
};

export const outcomeCounts: OutcomesDrawing = { ...outcomes, view: 'count' };

export const topicCount: TopicTrendDrawing = {
  years: YEARS,
  focus: FOCUS,
  unit: 'piece',
  rate: false,
  breaks: [{ year: 2021, changed: false }],
  reviewFirst: false,
  areaName: 'Area',
  area: points('received_new', [209, null, 1105]),
  pinned: [{ name: 'Body', slot: 0, points: points('received_new', [9, null, 31]) }],
  band: [{ n: 5, p10: 1, median: 4, p90: 12 }, null, { n: 5, p10: 2, median: 7.5, p90: 40 }],
  bandName: 'Median',
};

/** Two bodies set below a trend, one of them with a year that is not loaded. */
export const pinnedPanel: PinnedPanel = {
  name: 'Bodies',
  years: YEARS,
  focus: FOCUS,
  breaks: [{ year: 2021, changed: false }],
  lines: [
    { name: 'Body', slot: 0, points: points('received_new', [9, null, 31]) },
    { name: 'Other', slot: 1, points: points('received_new', [4, 5, 30]) },
  ],
};

export const topicRate: TopicTrendDrawing = {
  ...topicCount,
  unit: 'percent',
  rate: true,
  breaks: [{ year: 2021, changed: true }],
  area: points('normative_docs_repeal_rate', [[100, 200], null, [8, 16]]),
  pinned: [],
};

const node = (id: IndicatorId, stage: FlowDrawing['nodes'][number]['stage'], count: number, rest: object = {}) => ({
  id,
  name: `Node ${id}`,
  stage,
  point: at(points(id, [count, null, count]), 0),
  size: Math.abs(count),
  rate: null,
  outcome: null,
  kind: 'plain' as const,
  surplus: 0,
  ...rest,
});

/** Ten came in, one was there; nine were concluded, one goes on, one is unaccounted for. */
export const flow: FlowDrawing = {
  nodes: [
    node('received_new', 'in', 10),
    node('carried_in', 'in', 1),
    node('handled_input', 'handled', 11),
    node('granted', 'out', 7, { outcome: 0, rate: at(points('full_rate', [[7, 11], null, null]), 0) }),
    node('refused', 'out', 2, { outcome: 2 }),
    node('refused_process_info', 'row', 2, { outcome: 2 }),
    node('carried_out', 'out', 1, { kind: 'carry' }),
    node('balance_gap', 'out', 1, { kind: 'gap' }),
  ],
  links: [
    { from: 'received_new', to: 'handled_input', value: 10 },
    { from: 'carried_in', to: 'handled_input', value: 1 },
    { from: 'handled_input', to: 'granted', value: 7 },
    { from: 'handled_input', to: 'refused', value: 2 },
    { from: 'refused', to: 'refused_process_info', value: 2 },
    { from: 'handled_input', to: 'carried_out', value: 1 },
    { from: 'handled_input', to: 'balance_gap', value: 1 },
  ],
};
