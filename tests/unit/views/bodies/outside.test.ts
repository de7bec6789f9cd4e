import { describe, expect, test } from 'vitest';
import { outsideOf } from '../../../../src/lib/views/bodies/outside.ts';
import { bandOf } from '../../../../src/lib/views/index.ts';
import { handPoint, type HandFigure } from '../../../support/hand-world.ts';

const of = (figure: HandFigure, target: number | null = 0.5) => outsideOf(handPoint('open_rate', 2023, figure), target);

describe('a share beyond chance', () => {
  test('lies outside the limits of 95 % or of 99.8 %, above or below, from thirty cases on', () => {
    // 62 cases around one half: a standard error of 6.35 points.
    expect([of([40, 62]), of([22, 62]), of([36, 62]), of([45, 62]), of([17, 62])]).toEqual([
      '95',
      '95',
      null,
      '99.8',
      '99.8',
    ]);
    expect([of([30, 30]), of([29, 29]), of([0, 30]), of([0, 29])]).toEqual(['99.8', null, '99.8', null]);
  });

  test('is not looked for in what contradicts itself, is missing, is no share, or has nothing to be held against', () => {
    expect([of([31, 30]), of(null), of(50), of([30, 30], null)]).toEqual([null, null, null, null]);
  });
});

describe('the band of some bodies', () => {
  const count = (value: HandFigure) => [handPoint('received_new', 2023, value)];
  test('is their middle and the middle eighty of a hundred, from five of them on', () => {
    expect(bandOf([1, 2, 3, 4, 5].map(count))).toEqual([{ n: 5, p10: 1.4, median: 3, p90: 4.6 }]);
    expect(bandOf([1, 2, 3, 4, null].map(count))).toEqual([null]);
    expect(bandOf([])).toEqual([]);
  });

  test('leaves out rates on fewer than ten cases, and a place some bodies lack', () => {
    const rates = (
      [
        [1, 10],
        [2, 10],
        [3, 10],
        [4, 10],
        [5, 10],
        [9, 9],
      ] as const
    ).map((figure) => [handPoint('open_rate', 2023, figure)]);
    expect(bandOf(rates)).toEqual([{ n: 5, p10: 14, median: 30, p90: 46 }]);
    const long = [
      ...[1, 2, 3, 4, 5].map(count),
      [handPoint('received_new', 2022, 9), handPoint('received_new', 2023, 9)],
    ];
    expect(bandOf(long).map((band) => band?.n ?? null)).toEqual([6, null]);
  });
});
