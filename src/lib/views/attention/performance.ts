import { GROUNDS, valueOf, type IndicatorId } from '../../indicators/index.ts';
import type { Body } from '../bodies/body-points.ts';
import { chanceLimits, outsideOf } from '../bodies/chance-limits.ts';
import { changeBetween, pairOf } from '../figure/change.ts';
import { pointOf, type Area, type Point } from '../figure/series.ts';
import { APPEALS_GROWN, FEWEST_APPEALS, FIRST_APPEALS, SMALLEST_RISE } from './limits.ts';
import { SHARES } from './performance-indicators.ts';
import { PERFORMANCE_KINDS, inOrder, type ListedPerformance, type PerformanceReason } from './reasons.ts';

function correctedOf(at: (id: IndicatorId) => Point | undefined): PerformanceReason[] {
  const told = (['review', 'suit'] as const).flatMap((kind) => {
    const [all, corrected] = [at(`${kind}_total`), at(`${kind}_corrected`)];
    return all && corrected && (corrected.value ?? 0) > 0 ? [{ all, corrected }] : [];
  });
  const size = told.reduce((sum, { corrected }) => sum + (corrected.value ?? 0), 0);
  return size === 0 ? [] : [{ kind: 'corrected', size, told }];
}

/** Reviews where there were none, or at least five and twice as many. */
function grewIn(before: number, now: number): boolean {
  return before === 0 ? now >= FIRST_APPEALS : now >= FEWEST_APPEALS && now >= APPEALS_GROWN * before;
}

/** The share of a ground among a body's requests concluded. */
function groundShare(ground: Point | undefined, concluded: Point | undefined): Point | null {
  if (!ground || !concluded || ground.numerator === null || concluded.numerator === null) return null;
  const [numerator, denominator] = [ground.numerator, concluded.numerator];
  const value = valueOf({ numerator, denominator });
  if (value === null || numerator > denominator || concluded.contradicted > 0) return null;
  return { ...ground, numerator, denominator, value };
}

/** Bodies whose share lies above the limits of chance around that of all, with how far. */
function above(
  kind: 'refused' | 'unavailable' | 'ground',
  shares: ReadonlyMap<Body, Point>,
  common: number | null,
): Map<Body, PerformanceReason> {
  const limits = chanceLimits([...shares.values()], common);
  return new Map(
    [...shares].flatMap(([body, point]): [Body, PerformanceReason][] =>
      common !== null && outsideOf(point, limits) === 'above'
        ? [[body, { kind, size: (point.value ?? 0) - common, point, common }]]
        : [],
    ),
  );
}

/** For every share that is held against that of all bodies: who lies above. */
function aboveAll(area: Area, bodies: readonly Body[]): readonly ReadonlyMap<Body, PerformanceReason>[] {
  const { year, from } = area.filter;
  const at = ({ points }: Body, id: IndicatorId) => points.get(id)?.[year - from];
  const found = (of: (body: Body) => Point | null | undefined) =>
    new Map(
      bodies.flatMap((body): [Body, Point][] => {
        const point = of(body);
        return point ? [[body, point]] : [];
      }),
    );
  const rates = (['refused', 'unavailable'] as const).map((kind) => {
    const id = SHARES[kind];
    return above(
      kind,
      found((body) => at(body, id)),
      pointOf(area, id, year, 'own').value,
    );
  });
  const grounds = GROUNDS.map((ground) => {
    const shares = found((body) => groundShare(at(body, ground), at(body, 'concluded')));
    const sum = (part: 'numerator' | 'denominator') =>
      [...shares.values()].reduce((all, point) => all + (point[part] ?? 0), 0);
    return above('ground', shares, valueOf({ numerator: sum('numerator'), denominator: sum('denominator') }));
  });
  return [...rates, ...grounds];
}

function changesOf(body: Body, index: number): PerformanceReason[] {
  return (['refused', 'unavailable', 'open'] as const).flatMap((kind): PerformanceReason[] => {
    const pair = pairOf(body.points.get(SHARES[kind]) ?? [], index);
    const change = pair && changeBetween(...pair);
    if (change === null || change.verdict === null) return [];
    const worse = kind === 'open' ? change.difference < 0 : change.difference > 0;
    const certain = change.verdict === 'worse' || change.verdict === 'changed';
    return worse && certain ? [{ kind, size: Math.abs(change.difference), change }] : [];
  });
}

/**
 * The bodies of an area whose handling of requests deserves a look in the year in focus, the gravest first: corrected on appeal,
 * appeals that grew, a backlog that grew, refusals, unavailable information and grounds of refusal beyond chance. A shorter list
 * is the head of this one.
 */
export function performanceOf(area: Area, bodies: readonly Body[]): ListedPerformance[] {
  const { year, from } = area.filter;
  const index = year - from;
  const outside = aboveAll(area, bodies);
  const listed = bodies.map((body): ListedPerformance => {
    const at = (id: IndicatorId) => body.points.get(id)?.[index];
    /** A count that grew enough to be told: `sizeOf` says how much it weighs, 0 for nothing. */
    const risen = (
      kind: 'appeals' | 'carried',
      id: IndicatorId,
      sizeOf: (before: number, now: number) => number,
    ): PerformanceReason[] => {
      const pair = pairOf(body.points.get(id) ?? [], index);
      if (pair === null) return [];
      const [before, now] = pair;
      const size = sizeOf(before.value ?? 0, now.value ?? 0);
      return size === 0 ? [] : [{ kind, size, now, before }];
    };
    const reasons: PerformanceReason[] = [
      ...correctedOf(at),
      ...risen('appeals', 'review_total', (before, now) => (grewIn(before, now) ? now : 0)),
      ...risen('carried', 'carried_out', (before, now) => (now - before >= SMALLEST_RISE ? now - before : 0)),
      ...outside.flatMap((found) => found.get(body) ?? []),
    ];
    // A share beyond the limits is not told a second time as a change.
    const told = new Set(reasons.map(({ kind }) => kind));
    reasons.push(...changesOf(body, index).filter(({ kind }) => !told.has(kind)));
    return { agency_id: body.row.agency_id, name: body.row.short_name, reasons };
  });
  return inOrder(listed, PERFORMANCE_KINDS);
}
