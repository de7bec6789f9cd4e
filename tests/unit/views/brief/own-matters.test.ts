import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import { ownMatters } from '../../../../src/lib/views/brief/own-matters.ts';
import { handWorld, type HandFigure } from '../../../support/hand-world.ts';

const area = (figures: Readonly<Record<string, readonly HandFigure[]>>, year = 2023) =>
  handWorld({ from: 2022, to: 2023, year }, { 甲局: { figures } }).area;
const filed = {
  published: '2024-02-04',
  daysLate: 4,
  errors: 2,
  found: ['某列合计 5 ≠ 总计 4', '某行合计 2 ≠ 总计 3'],
};

describe('what is worth a look at one body', () => {
  test('is that it came late, what does not hold, a stock that grew, a change beyond chance and what was corrected', () => {
    const figures = {
      carried_out: [1, 4],
      open_rate: [
        [90, 100],
        [30, 100],
      ],
      review_corrected: [0, 2],
      suit_corrected: [0, 1],
    } as const;
    expect(ownMatters(area(figures), null, zh)).toEqual([
      '结转4件，上年1件',
      '公开率30.0%（30/100），上年90.0%（90/100）（95% 区间 −69.3 至 −47.9，变差）',
      '复议纠正2件、诉讼纠正1件',
    ]);
    expect(ownMatters(area(figures), filed, zh)).toEqual([
      '年报晚于规定期限4天发布',
      '某列合计 5 ≠ 总计 4，待核对',
      '某行合计 2 ≠ 总计 3，待核对',
      '结转4件，上年1件',
    ]);
  });

  test('is nothing where a report came in time and nothing moved', () => {
    expect(
      ownMatters(
        area({
          carried_out: [1, 3],
          open_rate: [
            [5, 10],
            [9, 10],
          ],
        }),
        { ...filed, daysLate: 0, found: [] },
        zh,
      ),
    ).toEqual([]);
    expect(ownMatters(area({ carried_out: [null, 9] }), { ...filed, daysLate: -3, found: [] }, zh)).toEqual([]);
    expect(ownMatters(area({ carried_out: [9, null] }), { ...filed, daysLate: null, found: [] }, zh)).toEqual([]);
    expect(
      ownMatters(
        area({
          open_rate: [
            [0, 0],
            [30, 100],
          ],
        }),
        null,
        zh,
      ),
    ).toEqual([]);
    expect(ownMatters(area({ carried_out: [1, 9] }, 2022), null, zh)).toEqual([]);
  });

  test('names one kind of correction where there is only one', () => {
    expect([
      ...ownMatters(area({ review_corrected: [0, 1] }), null, zh),
      ...ownMatters(area({ suit_corrected: [0, 2] }), null, zh),
    ]).toEqual(['复议纠正1件', '诉讼纠正2件']);
  });
});
