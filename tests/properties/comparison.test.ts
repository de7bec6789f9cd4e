import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { changeOption, decompositionOption, funnelOption, relationOption } from '../../src/lib/charts/drawings.ts';
import { CATALOG, type IndicatorId } from '../../src/lib/indicators/index.ts';
import { zh } from '../support/zh.ts';
import {
  queryBodyLines,
  queryCoverage,
  queryTrend,
  type BodyLineRow,
  type CoverageRow,
  type Filter,
  type Peers,
} from '../../src/lib/queries/index.ts';
import {
  SORT_KEYS,
  bodiesOf,
  changeFigure,
  comparedOf,
  comparisonLead,
  comparisonOf,
  decompositionFigure,
  funnelFigure,
  groupsOf,
  neighboursOf,
  pointOf,
  relationFigure,
  sparkOf,
  toArea,
  type Comparison,
} from '../../src/lib/views/index.ts';
import { withDataset } from '../support/dataset-engine.ts';
import { PINGTAN, filterOf } from '../support/public-area.ts';
import { readPublicReports } from '../support/public-reports.ts';
import * as rules from '../support/charts/rules.ts';
import { isChangedByForm } from '../support/form-changes.ts';

interface Case {
  filter: Filter;
  coverage: readonly CoverageRow[];
  lines: readonly BodyLineRow[];
  comparison: Comparison;
  /** The same indicator summed by the query of the overview. */
  summed: ReturnType<typeof pointOf>;
}
const cases: Case[] = [];
const WITH_VOLUMES = 'received_new' as IndicatorId;

/** The comparison of some bodies of a case. */
function compare({ filter, coverage, lines }: Omit<Case, 'comparison' | 'summed'>, indicator: IndicatorId): Comparison {
  const ids = [...new Set([indicator, ...neighboursOf(indicator, null), WITH_VOLUMES])];
  return comparisonOf(filter, indicator, null, comparedOf(filter, '区', bodiesOf(filter, ids, coverage, lines), zh));
}

beforeAll(async () => {
  await withDataset(await readPublicReports(), async (engine) => {
    for (const year of [2019, 2021, 2024]) {
      const filter = filterOf(PINGTAN, { year });
      const coverage = await queryCoverage(engine, filter);
      const area = toArea(filter, await queryTrend(engine, filter), coverage);
      for (const { id } of CATALOG) {
        const lines = await queryBodyLines(engine, filter, [id, ...neighboursOf(id, null), WITH_VOLUMES]);
        cases.push({
          filter,
          coverage,
          lines,
          comparison: compare({ filter, coverage, lines }, id),
          summed: pointOf(area, id, year, 'own'),
        });
      }
    }
  });
}, 60_000);
const anyCase = () => fc.constantFrom(...cases);

describe('a comparison of bodies', () => {
  test('shows every body that was due, once, and sums to the figure of the area', () => {
    for (const { comparison, summed } of cases) {
      const ids = comparison.bodies.map(({ row }) => row.agency_id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toHaveLength(summed.bodies);
      expect([comparison.area.numerator, comparison.area.denominator]).toEqual([summed.numerator, summed.denominator]);
      expect(comparison.area.value).toBe(summed.value);
    }
  });

  test('ranks nobody on fewer than thirty cases, and gives every rank its range', () => {
    for (const { comparison } of cases)
      for (const { group, rank, now, interval } of comparison.bodies) {
        const several = comparison.bodies.filter((one) => one.group === 'ranked').length > 1;
        expect(rank !== null).toBe(group === 'ranked' && several);
        if (rank && now.denominator !== null) expect(now.denominator).toBeGreaterThanOrEqual(30);
        if (rank) expect(rank.low <= rank.rank && rank.rank <= rank.high).toBe(true);
        if (interval && now.value !== null) {
          expect(interval.low).toBeLessThanOrEqual(now.value + 1e-9);
          expect(interval.high).toBeGreaterThanOrEqual(now.value - 1e-9);
        }
      }
  });

  test('no change and no line crosses the form of 2021 for what it changed', () => {
    for (const { comparison } of cases) {
      if (!isChangedByForm(comparison.indicator)) continue;
      for (const { change, line } of comparison.bodies) {
        if (change !== null) expect(change.before.form).toBe(change.now.form);
        // By the forms of its own reports: were one line to cross, it would hold more years than either form has.
        const on = (form: string) => line.filter((point) => point.form === form && point.value !== null).length;
        const runs = sparkOf(line).runs.map((run) => run.split(' ').length);
        const sides = [on('2019'), on('2021')];
        for (const run of runs) expect(run).toBeLessThanOrEqual(Math.max(...sides));
      }
    }
  });

  test('every figure keeps the rules of charts, and its table has a line for every mark', () => {
    const layout = { width: 600, height: 380 };
    fc.assert(
      fc.property(anyCase(), ({ filter, comparison }) => {
        const funnel = funnelFigure(comparison, filter, zh);
        const change = changeFigure(comparison, filter, zh);
        const relation = relationFigure(comparison, filter, zh);
        const drawn = [
          ...(funnel ? [{ view: funnel, option: funnelOption(funnel.drawing, layout, zh) }] : []),
          { view: change, option: changeOption(change.drawing, layout, zh) },
          { view: relation, option: relationOption(relation.drawing, layout) },
        ];
        const causes = decompositionFigure(comparison, filter, zh);
        const bars = decompositionOption(causes.drawing, layout);
        expect([rules.strangeKinds(bars), rules.secondScales(bars), rules.fixedColours(bars)]).toEqual([[], [], []]);
        for (const row of causes.twin.rows) expect(row).toHaveLength(causes.twin.columns.length);
        for (const { view, option } of drawn) {
          expect(rules.strangeKinds(option)).toEqual([]);
          expect(rules.secondScales(option)).toEqual([]);
          expect(rules.bridgingLines(option)).toEqual([]);
          expect(rules.fixedColours(option)).toEqual([]);
          expect(rules.hues(option).length).toBeLessThanOrEqual(8);
          expect(view.twin.rows).toHaveLength(view.spoken.length);
          expect(view.places).toHaveLength(view.spoken.length);
          for (const row of view.twin.rows) expect(row).toHaveLength(view.twin.columns.length);
        }
        expect(comparisonLead(comparison, filter, zh)).not.toMatch(/undefined|NaN|null/);
      }),
      { numRuns: 80 },
    );
  });

  test('the causes of a change add up to it, and nothing is taken apart across the form of 2021 for what it changed', () => {
    let told = 0;
    for (const { filter, comparison } of cases) {
      const { drawing, empty } = decompositionFigure(comparison, filter, zh);
      const causes = drawing.bars.filter(({ part }) => part === 'cause');
      if (isChangedByForm(comparison.indicator) && filter.year === 2021) expect(causes).toEqual([]);
      expect(empty === null).toBe(causes.length > 0);
      if (empty !== null) continue;
      told += 1;
      const whole = comparison.change!.difference;
      expect(causes.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(whole, 9);
    }
    expect(told).toBeGreaterThan(20);
  });

  test('a group is the pinned agency and its peers, summed over themselves, whatever else is known', () => {
    const group = fc.constantFrom<Peers>('kind', 'volume', 'sector');
    fc.assert(
      fc.property(anyCase(), group, fc.nat(), (one, peers, at) => {
        const ids = [...new Set(one.coverage.filter(({ scope }) => scope === 'own').map(({ agency_id }) => agency_id))];
        const agency = ids[at % ids.length]!;
        const filter = { ...one.filter, agencies: [agency], peers };
        const { bodies, area, name } = compare({ ...one, filter }, one.comparison.indicator);
        const whole = one.comparison.bodies;
        expect(bodies.length).toBeLessThanOrEqual(whole.length);
        const pinned = bodies.find(({ slot }) => slot === 0);
        // A body that was not due in the year is in no comparison of it.
        expect(pinned?.row.agency_id).toBe(whole.some(({ row }) => row.agency_id === agency) ? agency : undefined);
        const summed = bodies.reduce((sum, { now }) => sum + (now.contradicts ? 0 : (now.numerator ?? 0)), 0);
        expect(area.numerator ?? 0).toBeCloseTo(summed, 9);
        if (bodies.length < whole.length) expect(name).not.toBe('区');
        const outside = compare({ ...one, filter: { ...filter, peers: 'all', kind: 'functional_zone' } }, WITH_VOLUMES);
        const stranger = outside.bodies
          .filter(({ row }) => row.kind !== 'functional_zone')
          .map(({ row }) => row.short_name);
        expect(outside.name).toBe(stranger.length === 0 ? '区' : zh.compare.group.besides('区', stranger));
      }),
    );
  });

  test('an order keeps every body in its group, and puts those without a figure last', () => {
    const order = fc.constantFrom('ascending', 'descending');
    fc.assert(
      fc.property(anyCase(), fc.constantFrom(...SORT_KEYS), order, ({ comparison }, by, order) => {
        const groups = groupsOf(comparison.bodies, { by, order });
        expect(new Set(groups.flatMap(({ bodies }) => bodies))).toEqual(new Set(comparison.bodies));
        const sign = order === 'ascending' ? 1 : -1;
        for (const { key, bodies } of groups) {
          expect(bodies.every(({ group }) => group === key)).toBe(true);
          const places = bodies.map((body) => body.order);
          if (by === 'name') expect(places).toEqual(places.toSorted((a, b) => sign * (a - b)));
          if (by !== 'change') continue;
          const changes = bodies.flatMap(({ change }) => change?.difference ?? []);
          expect(bodies.slice(0, changes.length).every(({ change }) => change !== null)).toBe(true);
          expect(changes).toEqual(changes.toSorted((a, b) => sign * (a - b)));
        }
      }),
    );
  });
});
