import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import { MOST_MULTIPLES, multipleChange, multiplesOf, multiplesTwin } from '../../../../src/lib/views/index.ts';
import { handWorld, indicator, type HandBody } from '../../../support/hand-world.ts';
import { linesOf } from '../../../support/told.ts';

describe('small lines of the bodies', () => {
  const world = handWorld(
    { from: 2020, to: 2023, year: 2023 },
    {
      甲局: { figures: { open_rate: [[1, 10], [5, 9], [9, 10], null], other_misc: [1, 2, 3, 9] } },
      乙局: { figures: { open_rate: [null, [50, 100], null, [40, 100]], other_misc: [null, 4, null, null] } },
      丙局: { figures: { received_new: [1, 1, 1, 1] } },
      丁局: { figures: { open_rate: [null, null, [3, 9], null] } },
    },
  );
  const told = (...args: Parameters<typeof multiplesOf>) => {
    const { all, shown, top } = multiplesOf(...args);
    return [
      all,
      top,
      ...shown.map((one) => `${one.row.short_name} ${one.top} ${one.last?.year} ${multipleChange(one, zh)}`),
    ];
  };

  test('change from the first to the last year that compares, in the order asked for', () => {
    expect(told(world.bodies, indicator('open_rate'), 'same', 'change')).toEqual([
      3,
      100,
      '甲局 100 2022 2020—2022　+80.0 百分点',
      '乙局 100 2023 2021—2023　−10.0 百分点',
      '丁局 100 2022 没有可比的两年',
    ]);
    expect(told(world.bodies, indicator('open_rate'), 'own', 'name')).toEqual([
      3,
      100,
      '甲局 90 2022 2020—2022　+80.0 百分点',
      '乙局 50 2023 2021—2023　−10.0 百分点',
      '丁局 33.333333333333336 2022 没有可比的两年',
    ]);
    // The form of 2020 has no such row: 2 of 2021 to 9 of 2023.
    expect(told(world.bodies, indicator('other_misc'), 'own', 'name')).toEqual([
      2,
      9,
      '甲局 9 2023 2021—2023　+7 件',
      '乙局 4 2021 没有可比的两年',
    ]);
    expect(
      linesOf(
        multiplesTwin(
          multiplesOf(world.bodies, indicator('open_rate'), 'same', 'name').shown,
          [2020, 2021, 2022, 2023],
          '',
          zh,
        ),
      ),
    ).toEqual([
      '机关 | 2020 | 2021 | 2022 | 2023 | 首末变化',
      '甲局 | 10.0%（1/10） | 5/9 | 90.0%（9/10） | 未读出 | 2020—2022　+80.0 百分点',
      '乙局 | 未收录 | 50.0%（50/100） | 未收录 | 40.0%（40/100） | 2021—2023　−10.0 百分点',
      '丁局 | 未收录 | 未收录 | 3/9 | 未收录 | —',
    ]);
  });

  test('are sixty at most, those with the most cases', () => {
    const many = handWorld(
      { from: 2023, to: 2023, year: 2023 },
      Object.fromEntries(
        Array.from({ length: 62 }, (_, at): [string, HandBody] => [`${at}局`, { figures: { received_new: [at] } }]),
      ),
    );
    const { all, shown, top } = multiplesOf(many.bodies, indicator('received_new'), 'same', 'name');
    expect([all, shown.length, shown[0]?.row.short_name, top, MOST_MULTIPLES]).toEqual([62, 60, '2局', 61, 60]);
  });
});
