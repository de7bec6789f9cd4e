import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import { conclusionOf, verdictsOf } from '../../../../src/lib/views/brief/conclusion.ts';
import { handWorld, type HandFigure } from '../../../support/hand-world.ts';
import { thirdLeft, twoBodies } from '../../../support/two-bodies.ts';

type Given = Parameters<typeof conclusionOf>[2];
const told = (area: Parameters<typeof conclusionOf>[0], given: Given = null) =>
  conclusionOf(area, {}, given, zh)
    .map((piece) => (typeof piece === 'string' ? piece : piece.text))
    .join('');
const open = (before: HandFigure, now: HandFigure) =>
  told(handWorld({ from: 2022, to: 2023, year: 2023 }, { 甲局: { figures: { open_rate: [before, now] } } }).area);

describe('the conclusion of a brief', () => {
  test('tells requests, openness, what goes on and what was corrected, each against the year before', () => {
    expect(told(twoBodies().area)).toEqual(
      '新收申请30件，比上年多7件；公开率51.6%（16/31），上年57.1%（12/21），降 5.5 个百分点（95% 区间 −30.4 至 +20.8，不能判断）；结转下年3件，上年3件；复议纠正2件、诉讼纠正0件。',
    );
  });

  test('tells no change of counts between years of other bodies, nor against a year without reports', () => {
    expect([told(thirdLeft().area), told(twoBodies(2022).area), told(twoBodies(2020).area)]).toEqual([
      '新收申请30件，两年都有数的2个机关比上年多7件；公开率51.6%（16/31），两年都有数的2个机关由57.1%（12/21）变为51.6%（16/31），降 5.5 个百分点（95% 区间 −30.4 至 +20.8，不能判断）；结转下年3件，两年都有数的2个机关由3件变为3件；复议纠正2件、诉讼纠正0件。',
      '新收申请23件；公开率57.1%（12/21）；结转下年3件；复议纠正1件、诉讼纠正0件。',
      '新收申请10件；公开率100.0%（10/10）；结转下年0件；复议纠正0件、诉讼纠正0件。',
    ]);
  });

  test('says first what became better or worse, with the interval of what has no clause of its own', () => {
    const of = (figures: Record<string, HandFigure[]>) =>
      verdictsOf(handWorld({ from: 2022, to: 2023, year: 2023 }, { 甲局: { figures } }).area, zh);
    expect([
      of({
        open_rate: [
          [30, 100],
          [90, 100],
        ],
        refusal_rate: [
          [10, 100],
          [12, 100],
        ],
      }),
      of({
        open_rate: [
          [30, 100],
          [90, 100],
        ],
        carry_rate: [
          [0, 100],
          [50, 100],
        ],
      }),
      of({ open_rate: [[30, 100], null] }),
    ]).toEqual(['好转：公开率；不能判断：不予公开率。', '好转：公开率；变差：结转率（95% 区间 +39.7 至 +59.6）。', '']);
  });

  test('names who gave most to the change of the requests, and what the others gave together', () => {
    const given = {
      largest: [
        { name: '甲局', difference: 9 },
        { name: '乙局', difference: -4 },
      ],
      others: 3,
      otherDifference: 2,
    };
    const alone = { largest: [{ name: '甲局', difference: 7 }], others: 0, otherDifference: 0 };
    expect([told(twoBodies().area, given), told(twoBodies().area, alone), told(twoBodies(2020).area, given)]).toEqual([
      expect.stringContaining('新收申请30件，比上年多7件，其中甲局多9件、乙局少4件、其余3个合计多2件；'),
      expect.stringContaining('新收申请30件，比上年多7件，其中甲局多7件；'),
      expect.stringContaining('新收申请10件；'),
    ]);
  });

  test('says nothing where there is no figure', () => {
    expect(told(twoBodies(2021).area)).toBe('');
  });

  test('tells openness as a fraction below ten cases, and a change only where both years have ten', () => {
    expect([
      open([5, 10], [9, 10]),
      open([5, 9], [9, 10]),
      open([5, 10], [9, 9]),
      open([30, 100], [90, 100]),
      open([90, 100], [30, 100]),
      open([12, 10], [9, 10]),
      open(null, [9, 10]),
      open([9, 10], [0, 0]),
    ]).toEqual([
      '公开率90.0%（9/10），上年50.0%（5/10），升 40.0 个百分点（95% 区间 −0.2 至 +67.6，不能判断）。',
      '公开率90.0%（9/10）。',
      '公开9/9件。',
      '公开率90.0%（90/100），上年30.0%（30/100），升 60.0 个百分点（95% 区间 +47.9 至 +69.3，好转）。',
      '公开率30.0%（30/100），上年90.0%（90/100），降 60.0 个百分点（95% 区间 −69.3 至 −47.9，变差）。',
      '公开率90.0%（9/10）。',
      '公开率90.0%（9/10）。',
      '',
    ]);
  });
});
