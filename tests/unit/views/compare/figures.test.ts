import { describe, expect, test } from 'vitest';
import { zh } from '../../../../src/lib/labels/index.ts';
import {
  changeFigure,
  decompositionFigure,
  funnelFigure,
  lineRows,
  regionsFigure,
  relationFigure,
} from '../../../../src/lib/views/index.ts';
import type { RegionRow } from '../../../../src/lib/queries/index.ts';
import { OPENNESS, bodiesWith, comparedIn, pinned } from '../../../support/compared-bodies.ts';
import { toldBy } from '../../../support/told.ts';

const open = comparedIn('open_rate', OPENNESS);
const counts = comparedIn(
  'received_new',
  bodiesWith(
    'received_new',
    { 甲局: [1200, 3000], 乙局: [5, 1], 丙局: [4, 4], 丁局: [2, null], 戊局: [null, 6] },
    {
      癸局: { figures: { received_new: [7, null] }, states: { 2023: 'not_due' } },
    },
  ),
);

describe('which bodies changed most', () => {
  test('from ten cases on in both years, the greatest rise first', () => {
    expect(toldBy(changeFigure(open.comparison, open.filter, zh))).toEqual({
      empty: null,
      finding: '丙局变化最大，−68.9 百分点',
      foot: '8/9 个机关',
      full: false,
      spoken: [
        '2: 甲局，2023 年，100.0%（30/30），已收录 1/1',
        '2: 戊局，2023 年，40.0%（4/10），已收录 1/1',
        '2: 丙局，2023 年，21.1%（15/71），已收录 1/1',
      ],
      subtitle: '公开率；甲县；空心点 2022 年，实心点 2023 年；两年都在 10 件及以上的机关',
      table: [
        '机关 | 2022 年 | 2023 年 | 变化（百分点）',
        '甲局全称 | 50.0%（20/40） | 100.0%（30/30） | +50.0',
        '戊局全称 | 20.0%（2/10） | 40.0%（4/10） | +20.0',
        '丙局全称 | 90.0%（9/10） | 21.1%（15/71） | −68.9',
      ],
    });
    const view = changeFigure(counts.comparison, counts.filter, zh);
    expect(toldBy(view)).toEqual({
      empty: null,
      finding: '甲局变化最大，+1,800 件',
      foot: '4/5 个机关',
      full: false,
      spoken: ['2: 甲局，2023 年，3,000件，已收录 1/1', '2: 乙局，2023 年，1件，已收录 1/1'],
      subtitle: '新收申请；甲县；空心点 2022 年，实心点 2023 年',
      table: ['机关 | 2022 年 | 2023 年 | 变化（件）', '甲局全称 | 1,200 | 3,000 | +1,800', '乙局全称 | 5 | 1 | −4'],
    });
    expect([view.drawing.years, view.drawing.rate, view.places]).toEqual([
      [2022, 2023],
      false,
      [
        [3000, 0],
        [1, 1],
      ],
    ]);
  });

  test('are twelve at most, and pinned ones always among them', () => {
    const many = Object.fromEntries(Array.from({ length: 14 }, (_, at) => [`${at}局`, [0, at + 1] as const]));
    const lines = (filter = {}) => {
      const { comparison, filter: whole } = comparedIn('received_new', bodiesWith('received_new', many), filter);
      return changeFigure(comparison, whole, zh)
        .drawing.lines.map(({ name }) => name)
        .join(' ');
    };
    expect([lines(), lines(pinned('0局'))]).toEqual([
      '13局 12局 11局 10局 9局 8局 7局 6局 5局 4局 3局 2局',
      '13局 12局 11局 10局 9局 8局 7局 6局 5局 4局 3局 0局',
    ]);
  });

  test('none where nothing changed', () => {
    const same = comparedIn('received_new', bodiesWith('received_new', { 甲局: [3, 3] }));
    const view = changeFigure(same.comparison, same.filter, zh);
    expect([view.finding, view.empty]).toEqual(['没有可与 2022 年相比的机关', '没有可与 2022 年相比的机关']);
  });
});

describe('what made a figure change', () => {
  test('a count: the same bodies, those that came and those that left', () => {
    // 1200 + 5 + 4 + 2 + 7 became 3000 + 1 + 4 + 6: the same three +1796, one came with 6, two left with 2 and 7.
    const view = decompositionFigure(counts.comparison, counts.filter, zh);
    expect(toldBy(view)).toEqual({
      empty: null,
      finding: '新收申请比上年 +1,793 件：两年都有数的机关 +1,796，上年没有数的机关 +6，今年没有数的机关 −9',
      foot: '4/5 个机关',
      full: false,
      spoken: ['2: 甲局，2023 年，3,000件，已收录 1/1', '2: 乙局，2023 年，1件，已收录 1/1'],
      subtitle: '件；甲县。前三项相加等于整体变化。下面是增减最大的机关',
      table: [
        '来源 | 2022 年 | 2023 年 | 合计影响（件）',
        '甲县 | 1,218 | 3,011 | +1,793',
        '两年都有数的机关 |  |  | +1,796',
        '上年没有数的机关 |  |  | +6',
        '今年没有数的机关 |  |  | −9',
        '甲局全称 | 1,200 | 3,000 | +1,800',
        '乙局全称 | 5 | 1 | −4',
        '丙局全称 | 4 | 4 | 0',
      ],
    });
    expect(view.drawing.bars.map(({ name, value, text, part }) => [name, value, text, part])).toEqual([
      ['两年都有数的机关', 1796, '+1,796', 'cause'],
      ['上年没有数的机关', 6, '+6', 'cause'],
      ['今年没有数的机关', -9, '−9', 'cause'],
      ['甲局', 1800, '+1,800', 'body'],
      ['乙局', -4, '−4', 'body'],
    ]);
  });

  test('a rate: own rates, the shift of cases, and whoever came or left', () => {
    // 甲 20/40 to 30/40, 乙 10/60 to 6/60: 30/100 to 36/100. Own rates alone: 40 % of +25 points and 60 % of −6.7.
    const two = comparedIn(
      'open_rate',
      bodiesWith('open_rate', {
        甲局: [
          [20, 40],
          [30, 40],
        ],
        乙局: [
          [10, 60],
          [6, 60],
        ],
      }),
    );
    expect(toldBy(decompositionFigure(two.comparison, two.filter, zh))).toEqual({
      empty: null,
      finding: '公开率比上年 +6.0 百分点：机关自身比率变化 +6.0',
      foot: '2/2 个机关',
      full: true,
      spoken: ['2: 甲局，2023 年，75.0%（30/40），已收录 1/1', '2: 乙局，2023 年，10.0%（6/60），已收录 1/1'],
      subtitle:
        '百分点；甲县。前三项相加等于整体变化；按两年平均比重和平均比率分解，“机关进出”指只有一年有件的机关。下面是影响最大的机关',
      table: [
        '来源 | 2022 年 | 2023 年 | 机关自身比率变化（百分点） | 件数结构变化（百分点） | 合计影响（百分点）',
        '甲县 | 30.0%（30/100） | 36.0%（36/100） |  |  | +6.0',
        '机关自身比率变化 |  |  | +6.0 |  | +6.0',
        '件数结构变化 |  |  |  | 0.0 | 0.0',
        '机关进出 |  |  |  |  | 0.0',
        '甲局全称 | 50.0%（20/40） | 75.0%（30/40） | +10.0 | 0.0 | +10.0',
        '乙局全称 | 16.7%（10/60） | 10.0%（6/60） | −4.0 | 0.0 | −4.0',
      ],
    });
    const moved = comparedIn(
      'open_rate',
      bodiesWith('open_rate', {
        甲局: [
          [5, 10],
          [15, 30],
        ],
        乙局: [
          [0, 30],
          [0, 10],
        ],
        丙局: [null, [5, 10]],
      }),
    );
    expect(toldBy(decompositionFigure(moved.comparison, moved.filter, zh))).toEqual({
      empty: null,
      finding: '公开率比上年 +27.5 百分点：机关自身比率变化 0.0，件数结构变化 +25.0，机关进出 +2.5',
      foot: '3/3 个机关',
      full: true,
      spoken: ['2: 甲局，2023 年，50.0%（15/30），已收录 1/1', '2: 乙局，2023 年，0.0%（0/10），已收录 1/1'],
      subtitle:
        '百分点；甲县。前三项相加等于整体变化；按两年平均比重和平均比率分解，“机关进出”指只有一年有件的机关。下面是影响最大的机关',
      table: [
        '来源 | 2022 年 | 2023 年 | 机关自身比率变化（百分点） | 件数结构变化（百分点） | 合计影响（百分点）',
        '甲县 | 12.5%（5/40） | 40.0%（20/50） |  |  | +27.5',
        '机关自身比率变化 |  |  | 0.0 |  | 0.0',
        '件数结构变化 |  |  |  | +25.0 | +25.0',
        '机关进出 |  |  |  |  | +2.5',
        '甲局全称 | 50.0%（5/10） | 50.0%（15/30） | 0.0 | +12.5 | +12.5',
        '乙局全称 | 0.0%（0/30） | 0.0%（0/10） | 0.0 | +12.5 | +12.5',
      ],
    });
  });

  test('is not told without a year before, or across the change of the form', () => {
    const first = comparedIn('open_rate', OPENNESS, { year: 2022 });
    const broken = comparedIn('other_misc', bodiesWith('other_misc', { 甲局: [1, 2] }), {
      from: 2020,
      to: 2021,
      year: 2021,
    });
    expect(
      [first, broken].map(({ comparison, filter }) => {
        const { finding, empty, twin, drawing } = decompositionFigure(comparison, filter, zh);
        return [finding, empty, twin.rows.length, drawing.bars.length];
      }),
    ).toEqual([
      ['2021 年或 2022 年没有这个数，不能分解', '2021 年或 2022 年没有这个数，不能分解', 0, 0],
      ['2021 年表格改版，这个指标口径变了，不与上年相比', '2021 年表格改版，这个指标口径变了，不与上年相比', 0, 0],
    ]);
  });
});

describe('who differs by more than chance', () => {
  test('shares against their limits by number of cases', () => {
    const view = funnelFigure(open.comparison, open.filter, zh);
    expect(view && toldBy(view)).toEqual({
      empty: null,
      finding: '甲局偏高，丙局偏低，超出 95% 控制限',
      foot: '8/9 个机关',
      full: false,
      spoken: [
        '1: 甲局，2023 年，100.0%（30/30），已收录 1/1',
        '1: 乙局，2023 年，50.0%（50/100），已收录 1/1',
        '1: 丙局，2023 年，21.1%（15/71），已收录 1/1',
        '1: 丁局，2023 年，48.3%（14/29），已收录 1/1',
        '1: 戊局，2023 年，40.0%（4/10），已收录 1/1',
        '1: 己局，2023 年，6/9，已收录 1/1',
      ],
      subtitle: '公开率，%，对件数；甲县。控制限为精确二项分布，假设各机关相互独立；限外不等于违规',
      table: [
        '机关 | 公开率 | 95% 控制限 | 位置',
        '甲局全称 | 100.0%（30/30） | 30.7%—66.5% | 99.8% 限外',
        '乙局全称 | 50.0%（50/100） | 40.1%—59.7% | 限内',
        '丙局全称 | 21.1%（15/71） | 38.1%—61.3% | 99.8% 限外',
        '丁局全称 | 48.3%（14/29） | 30.4%—67.0% | 限内',
        '戊局全称 | 40.0%（4/10） | 13.6%—77.1% | 限内',
        '己局全称 | 6/9 | 12.2%—77.1% | 限内',
      ],
    });
    expect(view?.drawing.limits.length).toBe(100);
    expect(view?.drawing.limits[0]?.cases).toBe(1);
    expect(view?.drawing.limits.at(-1)).toMatchObject({
      cases: 100,
      inner: [expect.closeTo(40.1, 1), expect.closeTo(59.7, 1)],
      outer: [expect.closeTo(34.7, 0), expect.closeTo(65.1, 0)],
    });
    expect(view?.drawing.bodies.map(({ name, ranked, outside }) => [name, ranked, outside])).toEqual([
      ['甲局', true, '99.8'],
      ['乙局', true, null],
      ['丙局', true, '99.8'],
      ['丁局', false, null],
      ['戊局', false, null],
      ['己局', false, null],
    ]);
    expect(view?.places?.[0]).toEqual([30, 100]);
  });

  test('the axis reaches thirty cases at least, and steps where there are many', () => {
    const funnel = (cases: number) => {
      const { comparison, filter } = comparedIn('open_rate', bodiesWith('open_rate', { 甲局: [null, [1, cases]] }));
      return funnelFigure(comparison, filter, zh)?.drawing.limits.map(({ cases: at }) => at) ?? [];
    };
    expect([funnel(5).at(-1), funnel(160).length, funnel(161).slice(0, 2), funnel(161).at(-1)]).toEqual([
      30,
      160,
      [2, 4],
      160,
    ]);
    expect(funnelFigure(counts.comparison, counts.filter, zh)).toBeNull();
  });
});

describe('whether two indicators go together', () => {
  const pairs = (length: number, other: (at: number) => number) =>
    comparedIn(
      'open_rate',
      Object.fromEntries(
        Array.from({ length }, (_, at) => [
          `${at}局`,
          { figures: { open_rate: [null, [at, 20]], received_new: [null, other(at)] } },
        ]),
      ),
      {},
      'received_new',
    );
  const told = ({ comparison, filter }: ReturnType<typeof pairs>) => relationFigure(comparison, filter, zh).finding;

  test('is told from ten bodies on, with its direction where its interval leaves 0 out', () => {
    expect([
      told(pairs(10, (at) => at * at)),
      told(pairs(10, (at) => -at)),
      told(pairs(10, (at) => (at * 7) % 10)),
      told(pairs(9, (at) => at)),
      told(pairs(10, () => 1)),
    ]).toEqual([
      '10 个机关的等级相关系数 1.00（95% 区间 1.00—1.00），一个高的，另一个往往也高',
      '10 个机关的等级相关系数 −1.00（95% 区间 −1.00—−1.00），一个高的，另一个往往低',
      '10 个机关的等级相关系数 0.27（95% 区间 −0.44—0.78），看不出关系',
      '两项都有数的机关只有 9 个，少于 10 个，不算相关',
      '10 个机关中有一项的数全都相同，不算相关',
    ]);
  });

  test('leaves out bodies of which one figure may not stand on a scale', () => {
    const { comparison, filter } = comparedIn(
      'open_rate',
      {
        甲局: { figures: { open_rate: [null, [5, 10]], received_new: [null, 3] } },
        乙局: { figures: { open_rate: [null, [5, 9]], received_new: [null, 3] } },
        丙局: { figures: { open_rate: [null, [12, 11]], received_new: [null, 3] } },
        丁局: { figures: { open_rate: [null, [5, 10]] } },
      },
      {},
      'received_new',
    );
    const view = relationFigure(comparison, filter, zh);
    expect(toldBy(view)).toEqual({
      empty: null,
      finding: '两项都有数的机关只有 1 个，少于 10 个，不算相关',
      foot: '4/4 个机关',
      full: true,
      spoken: ['2: 甲局，2023 年，3件，已收录 1/1'],
      subtitle:
        '2023 年；甲县，一点一个机关；3 个缺数或不足 10 件，不画。相关不等于因果，分母相同的两项比率本来就会牵连',
      table: ['机关 | 公开率 | 新收申请', '甲局全称 | 50.0%（5/10） | 3'],
    });
    expect([view.drawing.x, view.drawing.y, view.places]).toEqual([
      {
        name: '公开率',
        rate: true,
      },
      {
        name: '新收申请',
        rate: false,
      },
      [[50, 3]],
    ]);
  });
});

describe('the same indicator by area', () => {
  const region = (region_code: string, name: string, parent_code: string | null): RegionRow =>
    ({
      region_code,
      name,
      level: 'county',
      parent_code,
      bodies: 1,
      own_reports: 1,
      aggregate_bodies: 0,
      aggregate_reports: 0,
      seated: 1,
    }) as RegionRow;
  const regions = [
    region('350000', '福建省', null),
    region('350100', '福州市', '350000'),
    region('350200', '厦门市', '350000'),
    region('350300', '莆田市', '350000'),
  ];
  const at = (code: string, name: string, now: number | readonly [number, number] | null) => ({
    region: code,
    figures: { [name]: [null, now] },
  });

  test('is a sum over a sum of each, highest first; below ten cases a fraction without a bar', () => {
    const { comparison, filter } = comparedIn(
      'open_rate',
      {
        甲局: at('350128', 'open_rate', [3, 10]),
        乙局: at('350101', 'open_rate', [9, 10]),
        丙局: at('350201', 'open_rate', [9, 9]),
        丁局: at('350301', 'open_rate', [8, 10]),
      },
      { region: '350000' as never },
    );
    const view = regionsFigure(comparison, filter, regions, zh);
    expect(view && toldBy(view)).toEqual({
      empty: null,
      finding: '3 个地区有这个数，莆田市最高，80.0%（8/10）',
      foot: '4/4 个机关',
      full: true,
      spoken: [
        '1: 莆田市，2023 年，80.0%（8/10），已收录 1/1',
        '1: 福州市，2023 年，60.0%（12/20），已收录 2/2',
        '1: 厦门市，2023 年，9/9，已收录 1/1',
      ],
      subtitle: '%，各地区机关的分子之和除以分母之和；不足 10 件只写 n/d',
      table: [
        '地区 | 公开率 | 已收录机关',
        '莆田市 | 80.0%（8/10） | 1/1',
        '福州市 | 60.0%（12/20） | 2/2',
        '厦门市 | 9/9 | 1/1',
      ],
    });
    expect(view?.drawing.bars.map(({ name, text, small }) => [name, text, small])).toEqual([
      ['莆田市', '80.0%（8/10）', false],
      ['福州市', '60.0%（12/20）', false],
      ['厦门市', '9/9', true],
    ]);
  });

  test('needs two areas, and tells counts as they are', () => {
    const one = comparedIn('received_new', { 甲局: at('350128', 'received_new', 3) }, { region: '350000' as never });
    expect(regionsFigure(one.comparison, one.filter, regions, zh)).toBeNull();
    const two = comparedIn(
      'received_new',
      { 甲局: at('350128', 'received_new', 3), 乙局: at('350201', 'received_new', null) },
      { region: '350000' as never },
    );
    const view = regionsFigure(two.comparison, two.filter, regions, zh);
    expect(view && toldBy(view)).toEqual({
      empty: null,
      finding: '1 个地区有这个数，福州市最高，3',
      foot: '1/2 个机关',
      full: false,
      spoken: ['1: 福州市，2023 年，3件，已收录 1/1'],
      subtitle: '各地区机关之和；1 个地区没有数',
      table: ['地区 | 新收申请 | 已收录机关', '福州市 | 3 | 1/1', '厦门市 | 未收录 | 0/1'],
    });
  });
});

test('bodies by years are written to a file with why there is no figure', () => {
  expect(lineRows(open.comparison.bodies.slice(-2), [2022, 2023], zh)).toEqual([
    ['机关', '2022', '2022 分子', '2022 分母', '2022 说明', '2023', '2023 分子', '2023 分母', '2023 说明'],
    ['壬局全称', '', '', '', '未收录', 109.0909090909091, 12, 11, ''],
    ['辛局全称', 50, 1, 2, '', '', '', '', '未收录'],
  ]);
});
