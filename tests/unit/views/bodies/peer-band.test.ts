import { describe, expect, test } from 'vitest';
import { bandOf } from '../../../../src/lib/views/index.ts';
import { handPoint, type HandFigure } from '../../../support/hand-world.ts';

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
