import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import { positionFigure, type AgencyPeers } from '../../../../src/lib/views/index.ts';
import { agency, handPoint } from '../../../support/hand-world.ts';
import { toldBy } from '../../../support/told.ts';

const dot = (name: string, numerator: number, denominator: number) => ({
  agency_id: agency(name),
  name,
  numerator,
  denominator,
});
const beside = (dots: AgencyPeers['dots'], none: string | null = null): AgencyPeers => ({
  set: { group: 'kind', members: ['乙', '丙', '丁', '戊', '己'].map(agency), name: '同类 5 个机关', none },
  bands: {},
  dots,
  outcomes: null,
});
const FOUR = [dot('乙', 3, 30), dot('丙', 15, 30), dot('丁', 29, 30), dot('戊', 12, 40)];

describe('the place of an agency among its peers', () => {
  test('is a rank among five with thirty cases, highest first, beside the median and the edges of the dots', () => {
    const points = [
      handPoint('open_rate', 2023, [12, 30]),
      handPoint('refusal_rate', 2023, [12, 29]),
      handPoint('carry_rate', 2023, [3, 9]),
      handPoint('unavailable_rate', 2023, 'not_loaded'),
      handPoint('review_correction_rate', 2023, [31, 30]),
    ];
    // Open: 10 %, 50 %, 96.7 % and 30 % of four peers, 40 % own: the third of five. 己 has ten cases: a dot and no rank.
    const view = positionFigure(
      points,
      beside({ open_rate: [...FOUR, dot('己', 1, 10)], refusal_rate: FOUR, carry_rate: [] }),
      2023,
      zh,
    );
    expect(toldBy(view)).toEqual({
      empty: null,
      finding: '2023 年有 1 项可以排位次；3 项不足 30 件，只标位置或只列分数',
      foot: '对照机关 5 个',
      full: true,
      spoken: [
        '1: 公开率，2023 年，40.0%（12/30），已收录 1/1',
        '1: 不予公开率，2023 年，41.4%（12/29），已收录 1/1',
        '1: 结转率，2023 年，3/9，已收录 1/1',
        '1: 无法提供率，2023 年，未收录，已收录 0/1',
        '1: 复议纠正率，2023 年，103.3%（31/30），已收录 1/1',
      ],
      subtitle:
        '%。大点为本机关，小点为对照机关（不足 10 件的不画），竖线为中位；空心为 10—29 件。对照：同类 5 个机关。达到 30 件的机关不少于 5 个时排位次，由高到低，高低不分好坏',
      table: [
        '指标 | 本机关 | 中位 | 最低 | 最高 | 有数的对照机关 | 位次',
        '公开率 | 40.0%（12/30） | 30.0% | 10.0% | 96.7% | 5 | 第 3/5 位',
        '不予公开率 | 41.4%（12/29） | — | 10.0% | 96.7% | 4 | 不排位次',
        '结转率 | 3/9 | — | — | — | 0 | 不排位次',
        '无法提供率 | 未收录 | — | — | — | 0 | 不排位次',
        '复议纠正率 | 103.3%（31/30） | — | — | — | 0 | 不排位次',
      ],
    });
    expect(
      view.drawing.lines.map(({ own, median, rank, words, dots }) => [own, median, rank, words, dots.length]),
    ).toEqual([
      [
        'ranked',
        30,
        {
          of: 5,
          place: 3,
        },
        '40.0%（12/30） · 第 3/5 位',
        5,
      ],
      ['hollow', null, null, '41.4%（12/29）', 4],
      ['none', null, null, '3/9', 0],
      ['none', null, null, '未收录', 0],
      ['none', null, null, '103.3%（31/30）', 0],
    ]);
    expect(view.places).toEqual([
      [40, 0],
      [(100 * 12) / 29, 1],
      [(100 * 3) / 9, 2],
      [0, 3],
      [100, 4],
    ]);
  });

  test('is none below five, and says so where nobody can be set beside it', () => {
    const points = [handPoint('open_rate', 2023, [12, 30])];
    const few = positionFigure(points, beside({ open_rate: FOUR.slice(1) }), 2023, zh);
    expect([few.finding, few.drawing.lines[0]?.rank, few.drawing.lines[0]?.median]).toEqual([
      '2023 年本机关或对照机关不足 30 件的多，都不排位次',
      null,
      null,
    ]);
    const alone = positionFigure(points, beside({}, '没有同类'), 2023, zh);
    expect([alone.finding, alone.subtitle, alone.foot]).toEqual([
      '没有对照机关，不排位次',
      '%。大点为本机关，小点为对照机关（不足 10 件的不画），竖线为中位；空心为 10—29 件。没有同类达到 30 件的机关不少于 5 个时排位次，由高到低，高低不分好坏',
      {
        complete: false,
        text: '对照机关 5 个',
      },
    ]);
    expect(positionFigure([handPoint('open_rate', 2023, null)], beside({}), 2023, zh).empty).toEqual(
      '2023 年没有可以算的比率。',
    );
  });
});
