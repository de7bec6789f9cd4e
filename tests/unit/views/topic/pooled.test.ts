import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import { pooledFinding, pooledLines, pooledTwin } from '../../../../src/lib/views/index.ts';
import { handWorld, type HandBody, type HandFigure } from '../../../support/hand-world.ts';
import { linesOf } from '../../../support/told.ts';

describe('appeals of several years together', () => {
  const appeals = (review: readonly HandFigure[], pending: readonly HandFigure[] = []): HandBody => ({
    figures: { review_correction_rate: review, review_pending: pending },
  });
  const world = handWorld(
    { from: 2022, to: 2024, year: 2024 },
    {
      甲局: appeals(
        [
          [1, 4],
          [2, 3],
          [1, 2],
        ],
        [3, 2, 1],
      ),
      乙局: appeals([[1, 1], null, null], [4, null, 9]),
      丙局: appeals([[0, 0], [0, 0], null]),
      丁局: appeals([[2, 0], null, null]),
    },
  );
  const lines = pooledLines(world.bodies, world.filter, '平潭', zh);

  test('are added case by case; cases still open count once, at the end', () => {
    // 甲: 4 of 9, with the 1 open of 2024 of 10. 乙: 1 of 1, with the 4 open of its last year of 5.
    expect(linesOf(pooledTwin(lines.bodies, zh))).toEqual([
      '机关 | 复议纠正率（不含尚未审结） | 复议 95% 区间 | 复议（含尚未审结） | 诉讼纠正率（不含尚未审结） | 诉讼 95% 区间 | 诉讼（含尚未审结）',
      '甲局 | 4/9 |  | 40.0%（4/10） | 无分母 |  | 无分母',
      '乙局 | 1/1 |  | 1/5 | 无分母 |  | 无分母',
      '丁局 | 无分母 |  | 无分母 | 无分母 |  | 无分母',
    ]);
    expect(linesOf(pooledTwin(lines.area, zh))).toEqual([
      '机关 | 复议纠正率（不含尚未审结） | 复议 95% 区间 | 复议（含尚未审结） | 诉讼纠正率（不含尚未审结） | 诉讼 95% 区间 | 诉讼（含尚未审结）',
      '平潭 2022—2024 | 50.0%（5/10） | 23.7%—76.3% | 33.3%（5/15） | 无分母 |  | 无分母',
      '其中 2022—2023 | 4/8 |  | 28.6%（4/14） | 无分母 |  | 无分母',
      '其中 2024 | 1/2 |  | 1/3 | 无分母 |  | 无分母',
    ]);
    expect(lines.area.map(({ key, kinds }) => [key, kinds[0]?.concluded.reports])).toEqual([
      ['2022-2024', 6],
      ['2022-2023', 5],
      ['2024-2024', 1],
    ]);
    expect(pooledFinding(lines.area[0], world.filter, zh)).toEqual(
      '2022—2024 年合并，复议纠正率 50.0%（5/10），95% 区间 23.7%—76.3%',
    );
    expect([pooledFinding(undefined, world.filter, zh)]).toEqual(['2022—2024 年没有审结的复议、诉讼']);
  });

  test('are parted in 2024 only where the years lie on both sides, with an interval from ten cases on', () => {
    expect(pooledLines(world.bodies, { from: 2022, to: 2023 }, '平潭', zh).area).toHaveLength(1);
    expect(pooledLines(world.bodies, { from: 2024, to: 2024 }, '平潭', zh).area).toHaveLength(1);
    const of = (concluded: number) =>
      pooledLines(
        handWorld({ from: 2023, to: 2023, year: 2023 }, { 甲局: appeals([[1, concluded]]) }).bodies,
        { from: 2023, to: 2023 },
        '平潭',
        zh,
      ).area[0]?.kinds[0]?.interval;
    expect([of(9), of(10)]).toEqual([null, { low: expect.closeTo(1.79, 2), high: expect.closeTo(40.42, 2) }]);
  });
});
