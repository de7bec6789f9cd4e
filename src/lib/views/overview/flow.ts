import { OUTCOMES, PARTS_OF, type IndicatorId } from '../../indicators/index.ts';
import type { Labels } from '../../labels/unfolded.ts';
import type { Body } from '../bodies/body-points.ts';
import { footOf, type FigureView } from '../figure/figure.ts';
import { formatSigned } from '../figure/format.ts';
import { pointOf, speakingScope, type Area, type Point } from '../figure/series.ts';
import { figure, label } from '../figure/twin.ts';
import { indicatorName } from '../figure/indicator-words.ts';
import { FLOW_NEEDED, flowFinding, flowGaps } from './flow-finding.ts';

/** Where a node stands: what came in, what was to be handled, what became of it, and why. */
export type FlowStage = 'in' | 'handled' | 'out' | 'row';

export interface FlowNode {
  id: string;
  name: string;
  stage: FlowStage;
  /** Its figure; a difference has the sign that it has everywhere. */
  point: Point;
  /** How much passes through it, as its figure says, never below 0. */
  size: number;
  /** The share of the requests concluded, for an outcome. */
  rate: Point | null;
  /** Place among the six outcomes, for its colour; `null` for what is none. */
  outcome: number | null;
  /** `carry`: goes on next year; `gap`: what the parts lack or have too many. */
  kind: 'plain' | 'carry' | 'gap';
  /** What passes through it beyond its figure. */
  surplus: number;
}

export interface FlowDrawing {
  nodes: readonly FlowNode[];
  links: readonly { from: string; to: string; value: number }[];
}

const RATES: Readonly<Partial<Record<IndicatorId, IndicatorId>>> = {
  granted: 'full_rate',
  partially_granted: 'partial_rate',
  refused: 'refusal_rate',
  unavailable: 'unavailable_rate',
  not_processed: 'not_processed_rate',
  other_handling: 'other_rate',
};

/**
 * A figure that stands for a difference of sums: it leads to the reports that do not add up. Where it is not the indicator's own
 * figure (what an outcome's rows leave of it), it is told as what remains.
 */
function difference(area: Area, indicator: IndicatorId, value: number): Point {
  const own = pointOf(area, indicator, area.filter.year);
  const remainder = own.value === value ? {} : { instead: 'remainder' as const };
  return { ...own, value, numerator: value, denominator: null, gap: null, ...remainder };
}

interface Builder {
  nodes: FlowNode[];
  links: FlowDrawing['links'][number][];
}

/** The rows below an outcome, where they make no more than it; what they leave open stays a node of its own. */
function addRows(area: Area, outcome: FlowNode, { nodes, links }: Builder, t: Labels): void {
  const rows = (PARTS_OF[outcome.point.indicator] ?? []).map((row) =>
    pointOf(area, row, area.filter.year, outcome.point.source),
  );
  const told = rows.filter(({ value }) => value !== null && value > 0);
  const rest = (outcome.point.value ?? 0) - told.reduce((sum, { value }) => sum + (value ?? 0), 0);
  if (told.length === 0 || rest < 0) return;
  const add = (node: Pick<FlowNode, 'id' | 'name' | 'point' | 'kind'>) => {
    const size = node.point.value ?? 0;
    nodes.push({ ...node, size, stage: 'row', rate: null, outcome: outcome.outcome, surplus: 0 });
    links.push({ from: outcome.id, to: node.id, value: size });
  };
  for (const point of told) add({ id: point.indicator, name: indicatorName(point.indicator, t), point, kind: 'plain' });
  if (rest > 0)
    add({
      id: `${outcome.id}_rest`,
      name: t.flow.undivided,
      point: difference(area, outcome.point.indicator, rest),
      kind: 'gap',
    });
}

/**
 * The way of a year's requests. What goes out of a node is what came into it, exactly: where totals and parts disagree, the
 * difference is a node of its own. `null` where a figure it needs is missing.
 */
export function flowOf(area: Area, t: Labels): FlowDrawing | null {
  const at = (indicator: IndicatorId) => pointOf(area, indicator, area.filter.year);
  if (FLOW_NEEDED.some((indicator) => at(indicator).value === null)) return null;
  const value = (name: IndicatorId) => at(name).value ?? 0;
  const outcomes = OUTCOMES.map((outcome) => at(outcome));
  const gaps = flowGaps(area);
  // What parts have too many goes through the middle as well, but is nothing that had to be handled.
  const surplus = gaps.reduce((sum, { size }) => sum + Math.max(0, -size), 0);
  const total = value('received_new') + value('carried_in');

  const built: Builder = { nodes: [], links: [] };
  const add = (
    node: Omit<FlowNode, 'size' | 'rate' | 'outcome' | 'kind' | 'surplus'> & Partial<FlowNode>,
    link: 'in' | 'out' | null,
  ): void => {
    const size = Math.abs(node.point.value ?? 0);
    if (size === 0 && node.stage !== 'handled') return;
    built.nodes.push({ size, rate: null, outcome: null, kind: 'plain', surplus: 0, ...node });
    if (link === 'in') built.links.push({ from: node.id, to: 'handled_input', value: size });
    if (link === 'out') built.links.push({ from: 'handled_input', to: node.id, value: size });
  };
  const name = (indicator: IndicatorId) => indicatorName(indicator, t);
  for (const indicator of ['received_new', 'carried_in'] as const)
    add({ id: indicator, name: name(indicator), stage: 'in', point: at(indicator) }, 'in');
  for (const { indicator, size } of gaps)
    if (size < 0)
      add(
        { id: indicator, name: name(indicator), stage: 'in', point: difference(area, indicator, size), kind: 'gap' },
        'in',
      );
  add(
    {
      id: 'handled_input',
      name: name('handled_input'),
      stage: 'handled',
      point: { ...at('handled_input'), value: total, numerator: total, gap: null },
      surplus,
    },
    null,
  );
  outcomes.forEach((point, index) => {
    const share = RATES[point.indicator];
    const rate = share === undefined ? null : at(share);
    add({ id: point.indicator, name: name(point.indicator), stage: 'out', point, rate, outcome: index }, 'out');
    const node = built.nodes.at(-1);
    if (node?.id === point.indicator) addRows(area, node, built, t);
  });
  const carried = 'carried_out';
  add({ id: carried, name: name(carried), stage: 'out', point: at(carried), kind: 'carry' }, 'out');
  for (const { indicator, size } of gaps)
    if (size > 0)
      add(
        { id: indicator, name: name(indicator), stage: 'out', point: difference(area, indicator, size), kind: 'gap' },
        'out',
      );
  return built;
}

/** The bodies whose own tables make a difference, with it; of a published total nobody but its own report does. */
function causes(area: Area, bodies: readonly Body[], t: Labels): string[] {
  const index = area.filter.year - area.filter.from;
  const published = speakingScope(area) === 'aggregate';
  return (['outcome_gap', 'balance_gap'] as const).flatMap((gap) => {
    const sized = published
      ? [{ name: t.terms.scope.aggregate, size: pointOf(area, gap, area.filter.year).value ?? 0 }]
      : bodies.map(({ row, points }) => ({ name: row.short_name, size: points.get(gap)?.[index]?.value ?? 0 }));
    const found = sized.flatMap(({ name, size }) => (size === 0 ? [] : [t.flow.cause(name, formatSigned(size))]));
    return found.length === 0 ? [] : [t.flow.causes(indicatorName(gap, t), t.flow.rule[gap], found)];
  });
}

/** Where the requests of a year went. */
export function flowFigure(area: Area, bodies: readonly Body[], t: Labels): FigureView<FlowDrawing> {
  const flow = flowOf(area, t);
  const words = t.flow;
  const { year } = area.filter;
  const needed = FLOW_NEEDED.map((indicator) => pointOf(area, indicator, year));
  const concluded = pointOf(area, 'concluded', year);
  const lacking = Math.max(...needed.map(({ reports }) => reports)) - Math.min(...needed.map(({ reports }) => reports));
  const nodes = flow?.nodes ?? [];
  return {
    id: 'flow',
    title: words.title,
    finding: flowFinding(area, t),
    subtitle: [words.subtitle, ...(lacking > 0 ? [words.lacking(lacking)] : []), ...causes(area, bodies, t)].join('。'),
    drawing: flow ?? { nodes: [], links: [] },
    twin: {
      caption: words.title,
      columns: [
        { label: words.item, numeric: false },
        { label: words.stage, numeric: false },
        { label: t.terms.unit.piece, numeric: true },
        { label: words.share, numeric: true },
      ],
      rows: nodes.map(({ name, stage, kind, point, rate }) => [
        label(name),
        label(kind === 'gap' ? words.stages.gap[stage] : words.stages[stage]),
        figure(point, t),
        rate ? figure(rate, t) : label(''),
      ]),
    },
    foot: footOf(area, concluded, t),
    spoken: nodes.map(({ name, point }) => ({ series: name, points: [point] })),
    empty: flow === null ? words.empty : flow.links.length === 0 ? words.nothing(year) : null,
  };
}
