import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import { changeBetween, changeIn, judgementOf, sameBodies } from '../../../../src/lib/views/figure/change.ts';
import { handPoint, handWorld, indicator, type HandFigure } from '../../../support/hand-world.ts';

const between = (name: string, before: HandFigure, now: HandFigure, year = 2023) =>
  changeBetween(handPoint(name, year - 1, before), handPoint(name, year, now));

describe('a change between neighbouring years', () => {
  test('of a count is a difference that is not judged', () => {
    const change = between('received_new', 5, 3);
    expect(change).toMatchObject({
      difference: -2,
      interval: null,
      verdict: null,
      before: { value: 5 },
      now: { value: 3 },
    });
    expect(change && judgementOf(change, zh)).toBe('');
    expect(between('appeals_per_hundred', [1, 10], [9, 10])).toMatchObject({ interval: null, verdict: null });
  });

  test('of a share has an interval, and is for the better or the worse where that leaves nothing out', () => {
    const told = (name: string, before: HandFigure, now: HandFigure) => {
      const change = between(name, before, now);
      return change && `${change.verdict} ${change.difference.toFixed(1)}${judgementOf(change, zh)}`;
    };
    expect(told('open_rate', [10, 100], [60, 100])).toBe('better 50.0（95% 区间 +37.7 至 +60.1，好转）');
    expect(told('open_rate', [60, 100], [10, 100])).toBe('worse -50.0（95% 区间 −60.1 至 −37.7，变差）');
    expect(told('refusal_rate', [39, 218], [11, 148])).toBe('better -10.5（95% 区间 −16.9 至 −3.4，好转）');
    // The field calls neither more nor less of these better.
    expect(told('natural_person_rate', [10, 100], [60, 100])).toBe('changed 50.0（95% 区间 +37.7 至 +60.1，有变化）');
    expect(told('carry_rate', [0, 218], [6, 154])).toBe('worse 3.9（95% 区间 +1.2 至 +8.2，变差）');
    expect(told('open_rate', [99, 206], [54, 99])).toBe('undecided 6.5（95% 区间 −5.4 至 +18.1，不能判断）');
    expect(told('open_rate', [5, 10], [6, 10])).toBe('undecided 10.0（95% 区间 −29.0 至 +45.1，不能判断）');
    expect(told('open_rate', [12, 10], [6, 10])).toBe('undecided -60.0（数据自相矛盾，不能判断）');
  });

  test('of a share is none worth the name where its interval lies within two points', () => {
    const even = between('open_rate', [5000, 10_000], [5001, 10_000]);
    expect(even?.verdict).toBe('even');
    expect(even && judgementOf(even, zh)).toBe('（95% 区间 −1.4 至 +1.4，持平）');
    expect(between('open_rate', [2000, 4000], [2001, 4000])?.verdict).toBe('undecided');
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

  test('of an area is that of the bodies that have the figure in both years, whoever else has filed', () => {
    const { area } = handWorld(
      { from: 2022, to: 2023, year: 2023 },
      {
        甲局: {
          figures: {
            received_new: [10, 7],
            open_rate: [
              [20, 40],
              [30, 50],
            ],
          },
        },
        乙局: {
          figures: {
            received_new: [5, 9],
            open_rate: [
              [5, 40],
              [12, 10],
            ],
          },
        },
        丙局: { figures: { received_new: [90, null], open_rate: [[80, 100], null] } },
        丁局: { figures: { received_new: [null, 4] } },
      },
    );
    const received = changeIn(area, indicator('received_new'));
    expect(received).toMatchObject({ same: 2, difference: 1, before: { value: 15, reports: 2 }, now: { value: 16 } });
    expect(received && sameBodies(received, zh)).toBe('两年都有数的 2 个机关由 15 变为 16');
    // 乙局 says 12 of 10 in 2023: it counts in neither year.
    const open = changeIn(area, indicator('open_rate'));
    expect(open).toMatchObject({ same: 1, difference: 10, verdict: 'undecided' });
    expect(open && sameBodies(open, zh)).toBe('两年都有数的 1 个机关由 50.0%（20/40）变为 60.0%（30/50）');
  });

  test('of the same bodies in both years has nobody to name', () => {
    const { area } = handWorld(
      { from: 2022, to: 2023, year: 2023 },
      { 甲局: { figures: { received_new: [10, 7] } }, 乙局: { figures: { received_new: [5, 9] } } },
    );
    const change = changeIn(area, indicator('received_new'));
    expect(change).toMatchObject({ same: null, difference: 1 });
    expect(change && sameBodies(change, zh)).toBeNull();
  });

  test('of an area in which nobody has the figure twice is none', () => {
    const { area } = handWorld(
      { from: 2022, to: 2023, year: 2023 },
      { 甲局: { figures: { received_new: [10, null] } }, 乙局: { figures: { received_new: [null, 9] } } },
    );
    expect(changeIn(area, indicator('received_new'))).toBeNull();
  });
});
