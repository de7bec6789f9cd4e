import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import { BRIEF_INDICATORS, briefView, type BriefSource } from '../../../../src/lib/views/brief/index.ts';
import { briefPaper } from '../../../../src/routes/brief/paper.ts';
import { agency, handPoint, handWorld, type HandWorld } from '../../../support/hand-world.ts';
import { thirdLeft, twoBodies } from '../../../support/two-bodies.ts';

const filing = { due: 3, onTime: 1, filed: 2, dated: 3, sound: 1, own: null };
const sourceOf = ({ filter, trend, coverage }: HandWorld, rest: Partial<BriefSource> = {}): BriefSource => ({
  id: '350128',
  kind: 'area',
  name: '平潭',
  filter,
  trend,
  coverage,
  attention: {
    2023: {
      performance: [],
      quality: [{ agency_id: agency('甲局'), name: '甲局', due: null, reasons: [{ kind: 'errors', size: 2 }] }],
      all: { performance: 0, quality: 4 },
    },
  },
  causes: {},
  given: {},
  filings: { 2022: { ...filing, onTime: 3, filed: 3 }, 2023: filing },
  ...rest,
});

describe('the brief of an area', () => {
  test('stands on its sheet with heading, conclusion, figures, two charts, bodies to look at and notes', () => {
    const view = briefView(sourceOf(thirdLeft()), 2023, zh);
    expect(view).toMatchObject({ id: '350128', kind: 'area', year: 2023, name: '平潭', empty: null });
    expect([view.title, view.heading, view.attention, view.notes]).toEqual([
      '2023年平潭政府信息公开年报简报',
      '统计期2023年1月1日至12月31日　口径：机关合计　已收录2/3个机关（未计入：丙局）',
      [
        { list: 'performance', title: '三、业务值得关注', lines: [], none: '按本页所列的几项检查，没有需要列出的。' },
        {
          list: 'quality',
          title: '四、年报质量待处理（共4个机关，列前1个）',
          lines: [{ agency_id: '甲局', name: '甲局', text: '2 处数字与规则不符', reason: 'errors' }],
          none: '按本页所列的几项检查，没有需要列出的。',
        },
      ],
      '出处：1 表二“行政规范性文件”本年制发、废止件数（2019年版表格为新制作数量）；2 表二“行政规范性文件”现行有效件数；3 表三第一项总计；4 表三（一）（二）总计之和除以（七）总计；5 表三（三）各行总计之和除以（七）总计；6 表三第四项总计；7 表四行政复议总计、结果纠正；8 表四两类行政诉讼总计之和、结果纠正之和；9 发布日期与规定期限；规则集中的“错误”一级。※上年数和变化只算两年都有数的机关；箭头两边为它们合起来的数。公开率低不等于应公开而未公开。',
    ]);
    expect(view.requests.map(({ year, value }) => [year, value])).toEqual([
      [2020, 10],
      [2021, null],
      [2022, 30],
      [2023, 30],
    ]);
    expect(view.outcomes.map(({ name, point, before, share }) => [name, point.value, before.value, share])).toEqual([
      ['予以公开', 13, 17, '41.9%'],
      ['部分公开', 3, 2, '9.7%'],
      ['不予公开', 6, 4, '19.4%'],
      ['无法提供', 5, 3, '16.1%'],
      ['不予处理', 1, 1, '3.2%'],
      ['其他处理', 2, 1, '6.5%'],
      // 13 + 3 + 6 + 5 + 1 + 2 of 31: what the results lack of the total is a part of its own.
      ['分项差额', 1, 0, ''],
    ]);
    expect(view.rows.at(-1)).toEqual({
      before: '3/3 / 1/3',
      change: '—',
      name: '按时发布 / 规则检查无错误',
      note: 9,
      now: ['1/3 / 1/2'],
      beside: '—',
      told: null,
    });
    expect([view.rows.length, view.concluded.value]).toEqual([9, 31]);
  });

  test('says the same in its Word file', () => {
    expect(
      briefPaper(
        briefView(sourceOf(thirdLeft()), 2023, zh),
        { office: '县政府办公室', source: '来源', day: '2026-02-01' },
        zh,
      ),
    ).toEqual({
      lists: [
        { title: '三、业务值得关注', lines: ['按本页所列的几项检查，没有需要列出的。'] },
        { title: '四、年报质量待处理（共4个机关，列前1个）', lines: ['1. 甲局　2 处数字与规则不符。'] },
      ],
      conclusion:
        '结论：不能判断：公开率、不予公开率、结转率。新收申请30件，两年都有数的2个机关比上年多7件；公开率51.6%（16/31），两年都有数的2个机关由57.1%（12/21）变为51.6%（16/31），降 5.5 个百分点（95% 区间 −30.4 至 +20.8，不能判断）；结转下年3件，两年都有数的2个机关由3件变为3件；复议纠正2件、诉讼纠正0件。',
      day: '2026年2月1日',
      heading: '统计期2023年1月1日至12月31日　口径：机关合计　已收录2/3个机关（未计入：丙局）',
      notes: [
        '出处：1 表二“行政规范性文件”本年制发、废止件数（2019年版表格为新制作数量）；2 表二“行政规范性文件”现行有效件数；3 表三第一项总计；4 表三（一）（二）总计之和除以（七）总计；5 表三（三）各行总计之和除以（七）总计；6 表三第四项总计；7 表四行政复议总计、结果纠正；8 表四两类行政诉讼总计之和、结果纠正之和；9 发布日期与规定期限；规则集中的“错误”一级。※上年数和变化只算两年都有数的机关；箭头两边为它们合起来的数。公开率低不等于应公开而未公开。',
        '来源',
      ],
      office: '县政府办公室',
      tables: [
        {
          rows: [
            ['指标', '2023年', '2022年', '变化'],
            ['规范性文件制发 / 废止 [1]', '6 / 3件', '5 / 1件※', '+1※ / +2※'],
            ['规范性文件现行有效 [2]', '14件', '12件※', '+2（+16.7%）※'],
            ['新收申请 [3]', '30件', '23件※', '+7（+30.4%）※'],
            ['公开率（占办结） [4]', '51.6%（16/31）', '57.1%（12/21）※', '−5.5百分点※'],
            ['不予公开率（占办结） [5]', '19.4%（6/31）', '19.0%（4/21）※', '+0.3百分点※'],
            ['结转下年 [6]', '3件', '3件※', '0※'],
            ['行政复议（其中纠正） [7]', '4（2）件', '3（1）件※', '+1※（+1※）'],
            ['行政诉讼（其中纠正） [8]', '2（0）件', '1（0）件※', '+1※（0※）'],
            ['按时发布 / 规则检查无错误 [9]', '1/3 / 1/2', '3/3 / 1/3', '—'],
          ],
          size: 'large',
          title: '一、主要数字',
        },
        {
          rows: [
            ['2020', '2021', '2022', '2023'],
            ['10', '未收录', '30', '30'],
          ],
          size: 'small',
          title: '图1　新收申请（件）',
        },
        {
          rows: [
            ['', '予以公开', '部分公开', '不予公开', '无法提供', '不予处理', '其他处理', '分项差额'],
            ['2023年', '13（41.9%）', '3（9.7%）', '6（19.4%）', '5（16.1%）', '1（3.2%）', '2（6.5%）', '1'],
            ['2022年', '17', '2', '4', '3', '1', '1', '0'],
          ],
          size: 'small',
          title: '图2　2023年办理结果（件，占办结31件）',
        },
      ],
      title: '2023年平潭政府信息公开年报简报',
    });
  });

  test('names three of the bodies that are not in it, and how many they are', () => {
    const heading = (...names: string[]) => {
      const bodies = Object.fromEntries(names.map((name) => [name, {}]));
      const own = { 甲局: { figures: { received_new: [1] } } };
      return briefView(sourceOf(handWorld({ from: 2023, to: 2023, year: 2023 }, { ...own, ...bodies })), 2023, zh)
        .heading;
    };
    expect(heading('乙局', '丙局', '丁局', '戊局')).toBe(
      '统计期2023年1月1日至12月31日　口径：机关合计　已收录1/5个机关（未计入：乙局、丙局、丁局等4个）',
    );
    expect(heading('乙局', '丙局', '丁局')).toBe(
      '统计期2023年1月1日至12月31日　口径：机关合计　已收录1/4个机关（未计入：乙局、丙局、丁局）',
    );
    expect(heading()).toBe('统计期2023年1月1日至12月31日　口径：机关合计　已收录1/1个机关');
  });

  test('is empty without a report, and says so where a government speaks for its bodies', () => {
    const view = briefView(sourceOf(twoBodies(), { attention: {}, filings: {} }), 2021, zh);
    expect([
      view.empty,
      view.heading,
      view.conclusion,
      view.attention.map(({ lines }) => lines),
      view.rows.at(-1),
    ]).toEqual([
      '2021年没有收录平潭的报告，不能出简报。',
      '统计期2021年1月1日至12月31日　口径：机关合计　已收录0/2个机关（未计入：甲局、乙局）',
      [],
      [[], []],
      {
        before: '—',
        change: '—',
        name: '按时发布 / 规则检查无错误',
        note: 9,
        now: ['—'],
        beside: '—',
        told: null,
      },
    ]);
    expect(briefPaper(view, { office: '年报看板', source: '来源', day: '2026-02-01' }, zh)).toEqual({
      lists: [],
      conclusion: '2021年没有收录平潭的报告，不能出简报。',
      day: '2026年2月1日',
      heading: '统计期2021年1月1日至12月31日　口径：机关合计　已收录0/2个机关（未计入：甲局、乙局）',
      notes: ['来源'],
      office: '年报看板',
      tables: [],
      title: '2021年平潭政府信息公开年报简报',
    });
    const alone = handWorld(
      { from: 2023, to: 2023, year: 2023 },
      { 县政府: { scope: 'aggregate', figures: { received_new: [5] } }, 甲局: {} },
    );
    const aggregate = briefView(sourceOf(alone), 2023, zh, 'published');
    expect([aggregate.heading, aggregate.empty]).toEqual([
      '统计期2023年1月1日至12月31日　口径：政府公布　已收录0/1个机关（未计入：甲局）',
      null,
    ]);
    // The year before is out of the span.
    expect(aggregate.outcomes[0]?.before.value).toBeNull();
  });

  test('names who contradicts itself and is left out of the shares of the bodies, whichever basis speaks', () => {
    const share = { open_rate: [[9, 20]] as const, refusal_rate: [[2, 20]] as const };
    const torn = { open_rate: [[31, 30]] as const, refusal_rate: [[31, 30]] as const };
    const world = handWorld(
      { from: 2023, to: 2023, year: 2023 },
      {
        甲局: { figures: { received_new: [20], ...share } },
        乙局: { figures: { received_new: [30], ...torn } },
        丙局: { figures: { received_new: [30], ...torn, refusal_rate: [[3, 30]] } },
        县政府: { scope: 'aggregate', figures: { received_new: [50], ...share } },
      },
    );
    for (const basis of ['sum', 'published'] as const)
      expect(briefView(sourceOf(world), 2023, zh, basis).notes).toContain(
        '。公开率（机关合计）未计入 2 个机关：数据自相矛盾（乙局、丙局）；不予公开率（机关合计）未计入 1 个机关：数据自相矛盾（乙局）。',
      );
    expect(briefView(sourceOf(twoBodies()), 2023, zh).notes).not.toContain('自相矛盾');
  });

  test('tells shares of outcomes from ten concluded on, and says whose figures are in doubt', () => {
    const shares = (concluded: number) => {
      const figures = { concluded: [concluded], granted: [3], received_new: [{ of: 4, contradicted: true } as const] };
      const world = handWorld({ from: 2023, to: 2023, year: 2023 }, { 甲局: { figures } });
      return briefView(sourceOf(world, { attention: {} }), 2023, zh);
    };
    expect([shares(9), shares(10)].map(({ outcomes }) => outcomes.map(({ share }) => share))).toEqual([
      ['', '', '', '', '', ''],
      ['30.0%', '', '', '', '', ''],
    ]);
    expect([shares(10).notes, shares(10).attention[1]?.none]).toEqual([
      '出处：1 表二“行政规范性文件”本年制发、废止件数（2019年版表格为新制作数量）；2 表二“行政规范性文件”现行有效件数；3 表三第一项总计；4 表三（一）（二）总计之和除以（七）总计；5 表三（三）各行总计之和除以（七）总计；6 表三第四项总计；7 表四行政复议总计、结果纠正；8 表四两类行政诉讼总计之和、结果纠正之和；9 发布日期与规定期限；规则集中的“错误”一级。公开率低不等于应公开而未公开。有1份报告的数字与规则不符，待核对，数字可能更正。',
      '按本页所列的几项检查，没有需要列出的。',
    ]);
  });
});

describe('the brief of one body', () => {
  const own = { published: '2024-02-04', daysLate: 4, errors: 1, found: ['某列合计 5 ≠ 总计 4'] };
  const source = sourceOf(twoBodies(), {
    id: 'a',
    kind: 'agency',
    name: '甲局',
    attention: {},
    filings: { 2023: { due: 1, onTime: 0, dated: 0, filed: 1, sound: 0, own } },
  });

  test('tells its own matters, its day of publication and what does not hold', () => {
    const view = briefView(source, 2023, zh);
    expect([view.heading, view.attention, view.rows.at(-1)]).toEqual([
      '统计期2023年1月1日至12月31日　数字出自本机关年度报告',
      [
        {
          list: 'own',
          title: '三、需要关注的事项',
          lines: ['年报晚于规定期限4天发布', '某列合计 5 ≠ 总计 4，待核对', '复议纠正2件'].map((text) => ({
            agency_id: null,
            name: '',
            text,
            reason: '',
          })),
          none: '按本页所列的几项检查，没有需要列出的。',
        },
      ],
      {
        before: '—',
        change: '—',
        name: '发布日期 / 规则检查的错误',
        note: 9,
        now: ['2024-02-04 / 1处'],
        beside: '—',
        told: null,
      },
    ]);
    const undated = briefView(
      { ...source, filings: { 2023: { ...source.filings[2023]!, own: { ...own, published: null } } } },
      2023,
      zh,
    );
    expect(undated.rows.at(-1)?.now).toEqual(['日期未知 / 1处']);
  });
});

test('a brief names its indicators, and a figure in it leads to its source', () => {
  expect(BRIEF_INDICATORS).toHaveLength(21);
  const [first] = briefView(sourceOf(twoBodies()), 2023, zh).rows[2]!.now;
  expect(first).toEqual({
    text: '30',
    point: handPoint('received_new', 2023, 30, { reports: 2, bodies: 2 }),
  });
});
