import { describe, expect, test } from 'vitest';
import { changeBetween, changeIn } from '../../../../src/lib/views/figure/change.ts';
import { handPoint, handWorld, indicator, type HandFigure } from '../../../support/hand-world.ts';

const between = (name: string, before: HandFigure, now: HandFigure, year = 2023) =>
  changeBetween(handPoint(name, year - 1, before), handPoint(name, year, now));

describe('a change between neighbouring years', () => {
  test('is a difference, of a rate in points with whether the intervals overlap', () => {
    expect(between('received_new', 5, 3)).toMatchObject({
      difference: -2,
      overlap: null,
      before: { value: 5 },
      now: { value: 3 },
    });
    expect(between('open_rate', [10, 100], [60, 100])).toMatchObject({ difference: 50, overlap: false });
    expect(between('open_rate', [60, 100], [10, 100])).toMatchObject({ difference: -50, overlap: false });
    expect(between('open_rate', [5, 10], [6, 10])).toMatchObject({ difference: 10, overlap: true });
    expect(between('open_rate', [12, 10], [6, 10])).toMatchObject({ difference: -60, overlap: null });
  });

  test('is none where one is missing, on fewer than ten cases, of another source, or across the change of the form', () => {
    expect([
      between('received_new', null, 3),
      between('received_new', 3, null),
      between('open_rate', [5, 9], [6, 10]),
      between('open_rate', [5, 10], [6, 9]),
      between('normative_docs_issued', 3, 4, 2021),
      changeBetween(handPoint('received_new', 2022, 3, { source: 'aggregate' }), handPoint('received_new', 2023, 3)),
    ]).toEqual([null, null, null, null, null, null]);
    expect(between('normative_docs_issued', 3, 4, 2022)?.difference).toBe(1);
    expect(between('received_new', 3, 4, 2021)?.difference).toBe(1);
  });

  test('of an area is none in the first year of the span', () => {
    const { area } = handWorld({ from: 2022, to: 2023, year: 2023 }, { 甲局: { figures: { received_new: [3, 4] } } });
    expect(changeIn(area, indicator('received_new'))?.difference).toBe(1);
    expect(changeIn(area, indicator('received_new'), 2022)).toBeNull();
  });
});
