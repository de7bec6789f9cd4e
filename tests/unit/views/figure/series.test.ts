import { describe, expect, test } from 'vitest';
import { ALL_REGIONS, tallyOfCoverage, type Filter } from '../../../../src/lib/queries/index.ts';
import {
  isTentative,
  pointOf,
  seriesBeside,
  seriesOf,
  speakingScope,
  toArea,
  type Point,
} from '../../../../src/lib/views/index.ts';
import { agency, handPoint, handWorld, indicator } from '../../../support/hand-world.ts';

const world = handWorld(
  { from: 2020, to: 2024, year: 2023 },
  {
    县政府: { scope: 'aggregate', figures: { received_new: [null, 50, null, 60, null] } },
    甲局: {
      figures: {
        received_new: [3, null, 5, { of: 7, inferred: true }, null],
        open_rate: [[1, 2], null, [3, 10], [0, 0], null],
        normative_docs_issued: [null, null, 4, null, null],
        normative_docs_newly_made: [2, null, null, null, null],
      },
      states: { 2024: 'not_due' },
    },
    乙局: {
      figures: {
        received_new: [1, null, null, { of: 2, contradicted: true }, null],
        open_rate: [[1, 4], null, null, [2, 4], null],
      },
      states: { 2022: 'unread', 2024: 'uncollected' },
    },
  },
);
const at = (name: string, year: number, scope?: 'own' | 'aggregate') =>
  pointOf(world.area, indicator(name), year, scope);

describe('the figure of an area in a year', () => {
  test('is the sum of its bodies, with how many of those due it rests on and what is to be known of them', () => {
    expect(at('received_new', 2023)).toEqual(
      handPoint('received_new', 2023, 9, { reports: 2, bodies: 2, inferred: 1, contradicted: 1 }),
    );
    expect(at('open_rate', 2020)).toMatchObject({
      numerator: 2,
      denominator: 6,
      value: 200 / 6,
      reports: 2,
      bodies: 2,
    });
    expect(at('received_new', 2022)).toMatchObject({ value: 5, reports: 1, bodies: 2 });
    expect(at('open_rate', 2023)).toMatchObject({ value: 50, numerator: 2, denominator: 4 });
  });

  test('is the same where its bodies are counted and not listed, but that nobody left out has a name', () => {
    const counted = toArea(world.filter, world.trend, [], tallyOfCoverage(world.coverage));
    expect([counted.listed, world.area.listed]).toEqual([false, true]);
    for (const id of ['received_new', 'open_rate', 'normative_docs_issued'].map(indicator))
      for (const scope of ['own', 'aggregate'] as const)
        for (const year of world.area.years) {
          const listed = pointOf(world.area, id, year, scope);
          expect(pointOf(counted, id, year, scope)).toEqual({ ...listed, leftOut: undefined });
        }
    expect(pointOf(counted, indicator('open_rate'), 2023)).toMatchObject({ value: 50, reports: 2, bodies: 2 });
  });

  test('speaks in one basis in every year, and the other stands beside it, a gap where it has none', () => {
    const published = toArea({ ...world.filter, basis: 'published' }, world.trend, world.coverage);
    const values = (points: readonly Point[]) => points.map(({ value }) => value);
    expect([speakingScope(world.area), speakingScope(published)]).toEqual(['own', 'aggregate']);
    const received = indicator('received_new');
    const [bodies, government] = [
      [4, null, 5, 9, null],
      [null, 50, null, 60, null],
    ];
    expect([values(seriesOf(world.area, received)), values(seriesBeside(world.area, received))]).toEqual([
      bodies,
      government,
    ]);
    expect([values(seriesOf(published, received)), values(seriesBeside(published, received))]).toEqual([
      government,
      bodies,
    ]);
    expect(at('received_new', 2021)).toMatchObject({ value: null, source: 'own', gap: 'not_loaded' });
    expect(at('received_new', 2023, 'aggregate')).toMatchObject({ value: 60, source: 'aggregate', bodies: 1 });
    // A kind of body, a chosen body and all areas together have no published total.
    for (const narrowed of [
      { kind: 'department' as const },
      { agencies: [agency('甲局')] },
      { region: ALL_REGIONS as Filter['region'] },
    ]) {
      const area = toArea({ ...published.filter, ...narrowed }, world.trend, world.coverage);
      expect([speakingScope(area), seriesBeside(area, received)]).toEqual(['own', []]);
    }
  });

  test('is missing for one reason: not loaded, not in the form, not to be decided, or without cases', () => {
    expect(at('received_new', 2024)).toMatchObject({ value: null, gap: 'not_loaded', reports: 0, bodies: 1 });
    expect(at('normative_docs_issued', 2020)).toMatchObject({ value: null, gap: 'not_in_form' });
    expect(at('normative_docs_newly_made', 2023)).toMatchObject({ value: null, gap: 'not_in_form' });
    expect(at('normative_docs_newly_made', 2020)).toMatchObject({ value: 2, gap: null });
    expect(at('normative_docs_issued', 2023)).toMatchObject({ value: null, gap: 'undecidable' });
    expect(at('carried_out', 2023)).toMatchObject({
      value: null,
      numerator: null,
      denominator: null,
      gap: 'undecidable',
    });
    const none = handWorld({ from: 2023, to: 2023, year: 2023 }, { 甲局: { figures: { open_rate: [[0, 0]] } } });
    expect(pointOf(none.area, indicator('open_rate'), 2023)).toMatchObject({
      value: null,
      numerator: 0,
      denominator: 0,
      gap: 'no_denominator',
    });
  });

  test('counts who is due and who is missing', () => {
    expect([...world.area.bodies]).toEqual([
      [2020, 2],
      [2021, 2],
      [2022, 2],
      [2023, 2],
      [2024, 1],
    ]);
    expect([2021, 2022, 2024].map((year) => world.area.missing.get(year)?.map(({ short_name }) => short_name))).toEqual(
      [['甲局', '乙局'], ['乙局'], ['乙局']],
    );
  });
});

test('a figure is tentative below thirty cases, with a body missing, or named by an error', () => {
  expect([
    isTentative(handPoint('open_rate', 2023, [1, 30])),
    isTentative(handPoint('open_rate', 2023, [1, 29])),
    isTentative(handPoint('received_new', 2023, 3)),
    isTentative(handPoint('received_new', 2023, 3, { bodies: 2 })),
    isTentative(handPoint('received_new', 2023, { of: 3, contradicted: true })),
  ]).toEqual([false, true, false, true, true]);
});
