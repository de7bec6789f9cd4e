import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import { agencyLead } from '../../../../src/lib/views/index.ts';
import { handWorld, type HandBody, type HandFigure } from '../../../support/hand-world.ts';
import { sentence } from '../../../support/told.ts';

const told = (figures: HandBody['figures'], year = 2023) =>
  sentence(agencyLead(handWorld({ from: 2022, to: 2023, year }, { 甲局: { figures: figures ?? {} } }).area, zh));
const open = (before: HandFigure, now: HandFigure) => told({ open_rate: [before, now] });

describe('the year of an agency in one paragraph', () => {
  test('tells what came in, how open it was and what goes on, each against the year before', () => {
    expect(
      told({
        received_new: [1200, 7],
        open_rate: [
          [3, 20],
          [18, 20],
        ],
        carried_out: [1, 2],
      }),
    ).toEqual(
      '2023 年新收申请 7 件，上年 1,200 件；公开率 90.0%（18/20），比上年升 75.0 个百分点（95% 区间 +45.9 至 +87.1，好转）；结转下年 2 件，上年 1 件。',
    );
    expect(told({ received_new: [null, 7], carried_out: [null, 2] })).toEqual('2023 年新收申请 7 件；结转下年 2 件。');
    expect(told({ received_new: [5, 7] }, 2022)).toEqual('2022 年新收申请 5 件。');
  });

  test('tells a change of openness only from ten cases on, with whether chance may explain it', () => {
    expect([
      open([5, 10], [6, 10]),
      open([5, 9], [6, 10]),
      open([5, 10], [6, 9]),
      open([10, 100], [60, 100]),
      open([12, 10], [6, 10]),
      open([5, 10], [0, 0]),
      open(null, [6, 10]),
    ]).toEqual([
      '2023 年；公开率 60.0%（6/10），比上年升 10.0 个百分点（95% 区间 −29.0 至 +45.1，不能判断）。',
      '2023 年；公开率 60.0%（6/10）。',
      '2023 年；公开率 6/9。',
      '2023 年；公开率 60.0%（60/100），比上年升 50.0 个百分点（95% 区间 +37.7 至 +60.1，好转）。',
      '2023 年；公开率 60.0%（6/10）。',
      '2023 年；没有办结的申请，不算公开率。',
      '2023 年；公开率 60.0%（6/10）。',
    ]);
  });

  test('says so where nothing was read', () => {
    expect([told({}), told({ received_new: [3, null] })]).toEqual([
      '2023 年的报告里没有可用的申请数。',
      '2023 年的报告里没有可用的申请数。',
    ]);
  });
});
