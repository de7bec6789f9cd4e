import { describe, expect, test } from 'vitest';
import { zh } from '../../../../src/lib/labels/index.ts';
import {
  MOST_MULTIPLES,
  TOPIC_PLANS,
  besideOf,
  bodyTableOf,
  bodyTableTwin,
  multipleChange,
  multiplesOf,
  multiplesTwin,
  pooledFinding,
  pooledLines,
  pooledTwin,
  stockFlowFigure,
  topicIndicators,
  topicTrendFigure,
} from '../../../../src/lib/views/index.ts';
import { pinned } from '../../../support/compared-bodies.ts';
import { agency, handWorld, indicator, type HandBody, type HandFigure } from '../../../support/hand-world.ts';
import { linesOf, toldBy } from '../../../support/told.ts';
import { thirdLeft, twoBodies } from '../../../support/two-bodies.ts';

describe('one indicator of an area over the years', () => {
  const figureOf = ({ area, filter, bodies }: ReturnType<typeof twoBodies>, name: string) =>
    topicTrendFigure(area, indicator(name), besideOf(filter, indicator(name), '平潭', bodies, bodies, zh), zh);

  test('with the bodies that are pinned, its change and what it rests on', () => {
    const world = { ...thirdLeft(), filter: { ...thirdLeft().filter, ...pinned('乙局') } };
    expect(toldBy(figureOf(world, 'received_new'))).toEqual({
      empty: null,
      finding: '2023 年新收申请 30 件，比上年 0 件，收录机关由 3 个变为 2 个',
      foot: '2/3 个机关，未收录：丙局',
      full: false,
      spoken: ['4: 平潭，2023 年，30件，已收录 2/3', '4: 乙局，2023 年，4件，已收录 1/1'],
      subtitle: '件，表三“一、本年新收政府信息公开申请数量”总计。空心点为未收全或样本少',
      table: [
        '年度 | 平潭 | 乙局 | 已收录机关',
        '2020 | 10 | 1 | 2/3',
        '2021 | 未收录 | 未收录 | 0/3',
        '2022 | 30 | 3 | 3/3',
        '2023 | 30 | 4 | 2/3',
      ],
    });
    expect(figureOf(world, 'received_new').drawing.pinned).toMatchObject([{ name: '乙局', slot: 0 }]);
    expect(
      ['open_rate', 'normative_docs_issued', 'review_correction_rate'].map((name) => [
        figureOf(twoBodies(), name).finding,
        figureOf(twoBodies(), name).subtitle,
      ]),
    ).toEqual([
      [
        '2023 年公开率 51.6%（16/31），比上年 −5.5 百分点，两年 95% 区间重叠，尚不能判断为实际变化',
        '%，（予以公开 + 部分公开）÷ 办结。空心点为未收全或样本少',
      ],
      [
        '2023 年规范性文件制发 6 件，比上年 +1 件',
        '件，表二“行政规范性文件 · 本年制发件数”。2021 年改版，口径改变，两侧不连线。空心点为未收全或样本少',
      ],
      ['2023 年复议纠正率 2/3', '%，结果纠正 ÷（总计 − 尚未审结）。空心点为未收全或样本少'],
    ]);
    expect([figureOf(twoBodies(2021), 'open_rate').finding, figureOf(twoBodies(2020), 'open_rate').finding]).toEqual([
      '2021 年公开率：未收录',
      '2020 年公开率 100.0%（10/10）',
    ]);
  });

  test('beside the band of five bodies', () => {
    const bodies = Object.fromEntries(
      ['甲', '乙', '丙', '丁', '戊'].map((name, at): [string, HandBody] => [
        name,
        {
          figures: {
            received_new: [at + 1, null],
            open_rate: [
              [at, 10],
              [at, 20],
            ],
          },
        },
      ]),
    );
    const world = handWorld({ from: 2023, to: 2024, year: 2024 }, bodies);
    expect(linesOf(figureOf(world, 'received_new').twin)).toEqual([
      '年度 | 平潭 | 对照中位 | 对照 P10—P90 | 已收录机关',
      '2023 | 15 | 3 | 1.4—4.6（5 个机关） | 5/5',
      '2024 | 未读出 | — | — | 0/5',
    ]);
    expect(linesOf(figureOf(world, 'open_rate').twin)).toEqual([
      '年度 | 平潭 | 对照中位 | 对照 P10—P90 | 已收录机关',
      '2023 | 20.0%（10/50） | 20.0% | 4.0%—36.0%（5 个机关） | 5/5',
      '2024 | 10.0%（10/100） | 10.0% | 2.0%—18.0%（5 个机关） | 5/5',
    ]);
    const { drawing } = figureOf(world, 'suit_correction_rate');
    expect([drawing.reviewFirst, drawing.breaks, drawing.rate, figureOf(world, 'suit_correction_rate').empty]).toEqual([
      true,
      false,
      true,
      '所选范围没有诉讼纠正率。',
    ]);
    expect(figureOf(world, 'other_misc').drawing.breaks).toBe(true);
    expect(figureOf(handWorld({ from: 2022, to: 2023, year: 2023 }, bodies), 'suit_total').drawing.reviewFirst).toBe(
      false,
    );
  });

  test('peers of the first pinned body stand in the band, or the bodies of the area', () => {
    const bodies = Object.fromEntries(
      ['甲', '乙', '丙', '丁', '戊', '己'].map((name, at): [string, HandBody] => [
        name,
        { figures: { received_new: [at + 1] }, kind: name === '己' ? 'township' : 'department' },
      ]),
    );
    const beside = (filter: Parameters<typeof handWorld>[0]) => {
      const world = handWorld({ from: 2023, to: 2023, year: 2023, ...filter }, bodies);
      const {
        band,
        peers,
        pinned: slots,
      } = besideOf(world.filter, indicator('received_new'), '平潭', world.bodies, world.bodies, zh);
      return [band[0]?.n ?? null, peers, slots.map(({ slot }) => slot).join()];
    };
    expect([
      beside({}),
      beside({ ...pinned('甲'), peers: 'kind' }),
      beside({ ...pinned('无', '甲'), peers: 'all' }),
    ]).toEqual([
      [6, '所选范围 6 个机关', ''],
      [null, '同类同级（工作部门）4 个', '0'],
      [5, '所选范围其他机关 5 个', '1'],
    ]);
  });
});

describe('stock and flow of documents', () => {
  test('what the year before, what was issued and what was repealed leave unexplained, over the same bodies', () => {
    // 甲: 10 + 6 − 2 = 14, found 13; 乙: 2 + 0 − 1 = 1, found 1.
    const { area, bodies } = twoBodies();
    const view = stockFlowFigure(area, bodies, zh);
    expect(toldBy(view)).toEqual({
      empty: null,
      finding: '2023 年制发 6 件、废止 3 件，年末有效 14 件，与上年存量相差 −1 件',
      foot: '2/2 个机关',
      full: true,
      spoken: [
        '4: 制发，2023 年，6件，已收录 2/2',
        '4: 废止，2023 年，3件，已收录 2/2',
        '4: 有效，2023 年，14件，已收录 2/2',
        '4: 存量差额，2023 年，−1件，已收录 2/2',
      ],
      subtitle:
        '件，同一纵轴。制发在上，废止在下，线为年末现行有效；斜纹为存量差额 = 本年有效 −（上年有效 + 制发 − 废止），只计两年都读出的同一批机关。旧表没有这三栏，2020 年及以前不画；自行失效、清理补录都会造成差额，来源如此，未作平账处理',
      table: [
        '年度 | 制发 | 废止 | 有效 | 应有（上年 + 制发 − 废止） | 实有（同一批机关） | 存量差额 | 核对的机关 | 已收录机关',
        '2020 | 该表无此项 | 该表无此项 | 该表无此项 | — | — | 该表无此项 | — | 0/2',
        '2021 | 未收录 | 未收录 | 未收录 | — | — | 该表无此项 | — | 0/2',
        '2022 | 5 | 1 | 12 | — | — | 未读出 | — | 2/2',
        '2023 | 6 | 3 | 14 | 15 | 14 | −1 | 2 | 2/2',
      ],
    });
    expect(view.drawing.rest.map(({ value, gap }) => [value, gap])).toEqual([
      [null, 'not_in_form'],
      [null, 'not_in_form'],
      [null, 'undecidable'],
      [-1, null],
    ]);
    const none = twoBodies(2020);
    expect(stockFlowFigure(none.area, none.bodies, zh).finding).toEqual('2020 年规范性文件现行有效：该表无此项');
  });

  test('sets a sum of the government against that of the year before, and never against the bodies', () => {
    const docs = (issued: number, repealed: number, force: readonly (number | null)[]) => ({
      normative_docs_issued: [issued, issued, issued],
      normative_docs_repealed: [repealed, repealed, repealed],
      normative_docs_in_force: force,
    });
    const world = handWorld(
      { from: 2022, to: 2024, year: 2023 },
      {
        县政府: { scope: 'aggregate', figures: docs(5, 1, [20, 25, 30]) },
        甲局: {
          figures: {
            normative_docs_in_force: [null, null, 9],
            normative_docs_issued: [null, null, 1],
            normative_docs_repealed: [null, null, 1],
          },
        },
      },
    );
    expect(linesOf(stockFlowFigure(world.area, world.bodies, zh).twin)).toEqual([
      '年度 | 制发 | 废止 | 有效 | 应有（上年 + 制发 − 废止） | 实有（同一批机关） | 存量差额 | 核对的机关 | 已收录机关',
      '2022 | 5 | 1 | 20 | — | — | 未读出 | — | 汇总报告',
      '2023 | 5 | 1 | 25 | 24 | 25 | 1 | 1 | 汇总报告',
      '2024 | 1 | 1 | 9 | — | — | 未读出 | — | 1/1',
    ]);
    const empty = handWorld({ from: 2023, to: 2023, year: 2023 }, { 甲局: {} });
    expect(stockFlowFigure(empty.area, empty.bodies, zh).empty).toEqual(
      '所选范围没有规范性文件的制发、废止和有效件数。',
    );
  });
});

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
      '机关 | 复议纠错率（不含尚未审结） | 复议 95% 区间 | 复议（含尚未审结） | 诉讼纠错率（不含尚未审结） | 诉讼 95% 区间 | 诉讼（含尚未审结）',
      '甲局 | 4/9 |  | 40.0%（4/10） | 无分母 |  | 无分母',
      '乙局 | 1/1 |  | 1/5 | 无分母 |  | 无分母',
      '丁局 | 无分母 |  | 无分母 | 无分母 |  | 无分母',
    ]);
    expect(linesOf(pooledTwin(lines.area, zh))).toEqual([
      '机关 | 复议纠错率（不含尚未审结） | 复议 95% 区间 | 复议（含尚未审结） | 诉讼纠错率（不含尚未审结） | 诉讼 95% 区间 | 诉讼（含尚未审结）',
      '平潭 2022—2024 | 70.0%（7/10） | 39.7%—89.2% | 46.7%（7/15） | 无分母 |  | 无分母',
      '其中 2022—2023 | 6/8 |  | 42.9%（6/14） | 无分母 |  | 无分母',
      '其中 2024 | 1/2 |  | 1/3 | 无分母 |  | 无分母',
    ]);
    expect(lines.area.map(({ key, kinds }) => [key, kinds[0]?.concluded.reports])).toEqual([
      ['2022-2024', 7],
      ['2022-2023', 6],
      ['2024-2024', 1],
    ]);
    expect(pooledFinding(lines.area[0], world.filter, zh)).toEqual(
      '2022—2024 年合并，复议纠错率 70.0%（7/10），95% 区间 39.7%—89.2%',
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
    // A form that counts otherwise is not compared: 2021 to 2023.
    expect(told(world.bodies, indicator('other_misc'), 'own', 'name')).toEqual([
      2,
      9,
      '甲局 9 2023 2022—2023　+6 件',
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

test('every body due has its line in the table of a topic, and the area its sums', () => {
  const { area, bodies } = thirdLeft();
  const columns = ['received_new', 'open_rate'].map(indicator);
  const table = bodyTableOf(area, columns, bodies, new Set([agency('乙局')]));
  expect(linesOf(bodyTableTwin(table, table.lines, { caption: '', areaName: '平潭' }, zh))).toEqual([
    '机关 | 新收申请 | 公开率',
    '甲局 | 26 | 55.6%（15/27）',
    '乙局 | 4 | 1/4',
    '丙局 | 未收录 | 未收录',
    '平潭合计 | 30 | 51.6%（16/31）',
  ]);
  expect(table.lines.map(({ pinned: is }) => is)).toEqual([false, true, false]);
  const gone = handWorld({ from: 2023, to: 2023, year: 2023 }, { 甲局: { states: { 2023: 'not_due' } } });
  expect(bodyTableOf(gone.area, columns, gone.bodies, new Set()).lines).toEqual([]);
});

test('a topic asks for what it shows, each figure once', () => {
  expect(topicIndicators(TOPIC_PLANS.appeals, indicator('review_total'))).toEqual([
    'review_total',
    'received_new',
    'review_upheld',
    'review_corrected',
    'review_other',
    'review_pending',
    'suit_upheld',
    'suit_corrected',
    'suit_other',
    'suit_pending',
    'suit_total',
    'review_correction_rate',
    'suit_correction_rate',
    'pending_rate',
    'appeals_per_hundred',
    'appeals_total',
  ]);
  expect(
    topicIndicators(TOPIC_PLANS.requests, indicator('open_rate')).filter((id) => id.startsWith('received_')),
  ).toHaveLength(7);
  expect(TOPIC_PLANS.exemptions).toMatchObject({ opening: 'refusal_rate', more: [] });
  expect(TOPIC_PLANS.documents.more).toEqual(['normative_docs_newly_made', 'normative_docs_net', 'fees_amount']);
});
