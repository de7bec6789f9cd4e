import { describe, expect, test } from 'vitest';
import { causeOf, causeWords } from '../../../../src/lib/views/figure/cause.ts';
import { changeIn } from '../../../../src/lib/views/figure/change.ts';
import { handWorld, type HandBody } from '../../../support/hand-world.ts';
import { zh } from '../../../support/zh.ts';

type Two = readonly [readonly [number, number], readonly [number, number]];
const refusing = (...figures: Two): HandBody => ({ figures: { refusal_rate: [...figures] } });

/** What is named as the cause of the change of refusals, in the basis in which the area speaks. */
function causeIn(bodies: Readonly<Record<string, HandBody>>, basis: 'published' | 'sum' = 'sum'): string | null {
  const world = handWorld({ from: 2024, to: 2025, year: 2025, basis }, bodies);
  const lines = world.bodies.map(({ row, points }) => ({
    name: row.short_name,
    line: points.get('refusal_rate') ?? [],
  }));
  const cause = causeOf(changeIn(world.area, 'refusal_rate'), lines, 1);
  return cause && causeWords(cause, zh);
}

describe('the cause of a change', () => {
  test('is the one body that makes it, with what remains without it', () => {
    expect(
      causeIn({
        交通局: refusing([36, 58], [0, 21]),
        其他局: refusing([1, 71], [9, 78]),
      }),
    ).toBe(
      '主要因为交通局由 62.1%（36/58）变为 0.0%（0/21），其余由 1.4%（1/71）变为 11.5%（9/78），升 10.1 个百分点（95% 区间 +2.0 至 +19.2，变差）',
    );
  });

  test('of a published total leaves in the rest whom nobody collected', () => {
    expect(
      causeIn(
        {
          管委会: { ...refusing([39, 218], [11, 148]), scope: 'aggregate' },
          交通局: refusing([36, 58], [0, 21]),
        },
        'published',
      ),
    ).toBe(
      '主要因为交通局由 62.1%（36/58）变为 0.0%（0/21），其余由 1.9%（3/160）变为 8.7%（11/127），升 6.8 个百分点（95% 区间 +1.7 至 +13.1，变差）',
    );
  });

  test('is not named beside a change that chance may account for', () => {
    expect(causeIn({ 交通局: refusing([12, 40], [6, 40]), 其他局: refusing([10, 60], [10, 60]) })).toBeNull();
  });

  test('is not named where the change stands without any single body', () => {
    const falls = refusing([40, 100], [10, 100]);
    expect(causeIn({ 甲局: falls, 乙局: falls, 丙局: falls })).toBeNull();
  });

  test('is not named where too few cases remain to say what does', () => {
    expect(causeIn({ 甲局: refusing([40, 100], [10, 100]), 乙局: refusing([1, 4], [2, 5]) })).toBeNull();
  });

  test('is the one without which most of the change is gone, of two that each make it', () => {
    const cause = causeIn({
      甲局: refusing([20, 40], [9, 40]),
      乙局: refusing([24, 40], [9, 40]),
      丙局: refusing([10, 40], [13, 40]),
    });
    expect(cause).toMatch(
      /^主要因为乙局由 60\.0%（24\/40）变为 22\.5%（9\/40），其余由 37\.5%（30\/80）变为 27\.5%（22\/80）/,
    );
  });

  test('is no body whose own share stayed as it was', () => {
    expect(causeIn({ 甲局: refusing([30, 60], [5, 10]), 乙局: refusing([4, 40], [4, 40]) })).toBeNull();
  });

  test('is no body that has more than the published whole', () => {
    expect(
      causeIn(
        {
          管委会: { ...refusing([39, 218], [11, 148]), scope: 'aggregate' },
          交通局: refusing([45, 58], [0, 21]),
        },
        'published',
      ),
    ).toBeNull();
  });
});
