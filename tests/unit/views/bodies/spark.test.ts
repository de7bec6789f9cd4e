import { describe, expect, test } from 'vitest';
import { sparkOf, sparkTop } from '../../../../src/lib/views/index.ts';
import { handPoint } from '../../../support/hand-world.ts';

const count = (year: number, value: number | null | 'not_loaded' | 'not_in_form' | 'no_denominator') =>
  handPoint('received_new', year, value);

describe('a small line in its box of 100 by 24', () => {
  test('runs from 0 at the lower margin to its largest at the upper, and ends where a year is missing', () => {
    const points = [count(2020, 0), count(2021, 5), count(2022, 'not_loaded'), count(2023, 10), count(2024, 10)];
    // A margin of 3 leaves 94 by 18: a step of 23.5, and 5 of 10 stands half way up.
    expect(sparkOf(points)).toEqual({
      runs: ['3.0,21.0 26.5,12.0', '73.5,3.0 97.0,3.0'],
      marks: [
        { x: 3, y: 21, hollow: false },
        { x: 26.5, y: 12, hollow: false },
        { x: 73.5, y: 3, hollow: false },
        { x: 97, y: 3, hollow: false },
      ],
      holes: [50],
      breaksAt: [],
      last: { x: 97, y: 3, hollow: false },
    });
  });

  test('is parted where the form changed what is counted, half a step before 2021', () => {
    const points = [2019, 2020, 2021, 2022].map((year) => handPoint('other_misc', year, 1));
    const { runs, breaksAt } = sparkOf(points, { width: 96, height: 24 });
    expect(runs).toEqual(['3.0,3.0 33.0,3.0', '63.0,3.0 93.0,3.0']);
    expect(breaksAt).toEqual([48]);
    expect(sparkOf(points.slice(2)).breaksAt).toEqual([]);
    expect(sparkOf([2019, 2020, 2021].map((year) => count(year, 1))).runs).toHaveLength(1);
    expect(sparkOf(points.slice(2)).runs).toHaveLength(1);
  });

  test('has holes only where a figure ought to be, hollow marks of few cases, and no line of one year', () => {
    const points = [count(2021, 'not_in_form'), count(2022, null), count(2023, 'no_denominator'), count(2024, 4)];
    expect(sparkOf(points)).toMatchObject({ holes: [3 + 94 / 3], runs: [], marks: [{ x: 97 }] });
    const rates = [handPoint('open_rate', 2023, [15, 30]), handPoint('open_rate', 2024, [29, 29])];
    expect(sparkOf(rates).marks.map(({ y, hollow }) => [y, hollow])).toEqual([
      [12, false],
      [3, true],
    ]);
    expect(sparkOf([count(2024, 4)]).marks).toEqual([{ x: 3, y: 3, hollow: false }]);
    expect(sparkOf([])).toEqual({ runs: [], marks: [], holes: [], breaksAt: [], last: null });
  });

  test('rises to 100 for a rate, to more where it is more, to its largest count, and to the edge it is given', () => {
    expect([
      sparkTop([handPoint('open_rate', 2023, [15, 30])]),
      sparkTop([handPoint('open_rate', 2023, [33, 30])]),
      sparkTop([count(2023, 0)]),
      sparkTop([count(2023, 7), count(2024, 'not_loaded')]),
    ]).toEqual([100, 110, 1, 7]);
    expect(sparkOf([count(2023, 5)], { width: 100, height: 24, top: 10 }).marks[0]?.y).toBe(12);
    expect(sparkOf([count(2023, -5)], { width: 100, height: 24, top: 10 }).marks[0]?.y).toBe(21);
  });
});
