import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { changeOption, funnelOption } from '../../src/lib/charts/index.ts';
import { CATALOG, indicatorOf } from '../../src/lib/indicators/index.ts';
import { zh } from '../../src/lib/labels/index.ts';
import { queryBodyFigures, queryCoverage, queryTrend, type Filter } from '../../src/lib/queries/index.ts';
import {
  changeFigure,
  comparisonLead,
  comparisonOf,
  funnelFigure,
  neighboursOf,
  pointOf,
  sparkOf,
  toArea,
  type Comparison,
} from '../../src/lib/views/index.ts';
import { withDataset } from '../support/dataset-engine.ts';
import { PINGTAN, filterOf } from '../support/public-area.ts';
import { readPublicReports } from '../support/public-reports.ts';
import * as rules from '../unit/charts/rules.ts';

interface Case {
  filter: Filter;
  comparison: Comparison;
  /** The same indicator summed by the query of the overview. */
  summed: ReturnType<typeof pointOf>;
}
const cases: Case[] = [];
beforeAll(async () => {
  await withDataset(await readPublicReports(), async (engine) => {
    for (const year of [2019, 2021, 2024]) {
      const filter = filterOf(PINGTAN, { year });
      const coverage = await queryCoverage(engine, filter);
      const area = toArea(filter, await queryTrend(engine, filter), coverage);
      for (const { id } of CATALOG) {
        const figures = await queryBodyFigures(engine, filter, [id, ...neighboursOf(id)]);
        cases.push({
          filter,
          comparison: comparisonOf(filter, id, coverage, figures),
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
        expect(rank !== null).toBe(group === 'ranked');
        if (rank && now.denominator !== null) expect(now.denominator).toBeGreaterThanOrEqual(30);
        if (rank) expect(rank.low <= rank.rank && rank.rank <= rank.high).toBe(true);
        if (interval && now.value !== null) {
          expect(interval.low).toBeLessThanOrEqual(now.value + 1e-9);
          expect(interval.high).toBeGreaterThanOrEqual(now.value - 1e-9);
        }
      }
  });

  test('no change and no line crosses the form of 2021 for what it changed', () => {
    for (const { filter, comparison } of cases) {
      const { comparability } = indicatorOf(comparison.indicator);
      if (comparability === 'same') continue;
      for (const { change, line } of comparison.bodies) {
        if (filter.year === 2021) expect(change).toBeNull();
        const before = line.filter(({ year, value }) => year < 2021 && value !== null).length;
        const runs = sparkOf(line, true, 30).runs.map((run) => run.split(' ').length);
        // Were one line to cross, it would hold more years than either side has.
        const sides = [before, line.filter(({ year, value }) => year >= 2021 && value !== null).length];
        for (const run of runs) expect(run).toBeLessThanOrEqual(Math.max(...sides));
      }
    }
  });

  test('every figure keeps the rules of charts, and its table has a line for every mark', () => {
    const layout = { width: 600, height: 380 };
    fc.assert(
      fc.property(anyCase(), ({ filter, comparison }) => {
        const funnel = funnelFigure(comparison, filter, '区', zh);
        const change = changeFigure(comparison, filter, zh);
        const drawn = [
          ...(funnel ? [{ view: funnel, option: funnelOption(funnel.drawing, layout, zh) }] : []),
          { view: change, option: changeOption(change.drawing, layout, zh) },
        ];
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
        expect(comparisonLead(comparison, filter, '区', zh)).not.toMatch(/undefined|NaN|null/);
      }),
      { numRuns: 80 },
    );
  });
});
