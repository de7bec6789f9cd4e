import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import {
  comparisonLead,
  comparisonRows,
  changeWords,
  groupsOf,
  neighboursOf,
  type ComparedBody,
} from '../../../../src/lib/views/index.ts';
import { OPENNESS, bodiesWith, comparedIn, pinned } from '../../../support/compared-bodies.ts';
import { agency, indicator } from '../../../support/hand-world.ts';

const told = (bodies: readonly ComparedBody[]) =>
  bodies.map(({ row, group, rank, change, outside, interval }) =>
    [
      row.short_name,
      group,
      rank ? `${rank.rank} (${rank.low}-${rank.high})` : '-',
      change === null ? '-' : change.difference.toFixed(1),
      outside ?? '-',
      interval ? `${interval.low.toFixed(1)}-${interval.high.toFixed(1)}` : '-',
    ].join(' | '),
  );

describe('bodies compared by a share', () => {
  const { comparison, filter } = comparedIn('open_rate', OPENNESS);

  test('are ranked from thirty cases on, and the others shown in their groups, most cases first', () => {
    expect(told(comparison.bodies)).toEqual([
      '甲局 | ranked | 1 (1-1) | 50.0 | above | 88.6-100.0',
      '乙局 | ranked | 2 (2-2) | 0.0 | - | 40.4-59.6',
      '丙局 | ranked | 3 (3-3) | -68.9 | below | 13.2-32.0',
      '丁局 | few | - | - | - | 31.4-65.6',
      '戊局 | few | - | 20.0 | - | 16.8-68.7',
      '己局 | tiny | - | - | - | 35.4-87.9',
      '庚局 | none | - | - | - | -',
      '壬局 | missing | - | - | - | -',
      '辛局 | missing | - | - | - | -',
    ]);
  });

  test('are held against their sum, and beside it stands the mean of the ranked', () => {
    // 30 + 50 + 15 + 14 + 4 + 6 + 0 of 30 + 100 + 71 + 29 + 10 + 9 + 0; 12 of 11 contradicts itself.
    expect(comparison.area).toMatchObject({ numerator: 119, denominator: 249, reports: 7, bodies: 9, excluded: 1 });
    // Of the six that have it in both years, 89 of 179 before: 壬局 contradicts itself, and who went or has no report is out.
    expect([comparison.change?.same, comparison.change?.now.numerator, comparison.change?.now.denominator]).toEqual([
      6, 119, 249,
    ]);
    expect([comparison.change?.before.numerator, comparison.change?.before.denominator]).toEqual([89, 179]);
    // 100 %, 50 % and 21.1 %: a third of 171.1.
    expect(comparison.simpleMean).toBeNull();
    expect(comparison.funnel?.target).toBeCloseTo(119 / 249, 10);
    expect(comparison.funnel?.dispersion).toBeNull();
    expect(comparison.gone.map(({ numerator, year }) => [numerator, year])).toEqual([[7, 2022]]);
  });

  test('have a mean of their own rates from five ranked bodies on, beside the rate of all their cases', () => {
    const five = ['甲局', '乙局', '丙局', '丁局', '戊局'].map((name, at) => [name, [null, [3 * at, 30 + at]]] as const);
    const { comparison: all, filter: asked } = comparedIn(
      'open_rate',
      bodiesWith('open_rate', Object.fromEntries(five)),
    );
    expect(all.simpleMean).toBeCloseTo((100 * (0 + 3 / 31 + 6 / 32 + 9 / 33 + 12 / 34)) / 5, 10);
    expect(comparisonLead(all, asked, zh)).toContain(
      '各机关比率的简单平均为 18.2%，每个机关权重相同；整体比率按件数加权。',
    );
    const mean = comparisonRows(all, all.bodies, [], zh).at(-1);
    expect([mean?.[0], mean?.[5]]).toEqual(['简单平均', all.simpleMean]);
  });

  test('have no ranks where only one of them has thirty cases', () => {
    const one = comparedIn('open_rate', bodiesWith('open_rate', { 甲局: [null, [20, 40]], 乙局: [null, [3, 9]] }));
    expect(one.comparison.bodies.map(({ group, rank }) => [group, rank])).toEqual([
      ['ranked', null],
      ['tiny', null],
    ]);
    expect(comparisonLead(one.comparison, one.filter, zh)).toEqual(
      '甲县合计公开率 46.9%（23/49）。达到 30 件的只有 1 个机关，不排位次，与整体的差别可由偶然解释。',
    );
  });

  test('are told in one paragraph with whoever is pinned', () => {
    expect(comparisonLead(comparison, filter, zh)).toEqual(
      '甲县合计公开率 47.8%（119/249）。达到 30 件、可以排位次的有 3 个机关，甲局高于、丙局低于偶然能解释的范围（控制限），其余 1 个与整体的差别可由偶然解释。',
    );
    const some = comparedIn('open_rate', OPENNESS, pinned('丁局', '甲局', '辛局'));
    expect(comparisonLead(some.comparison, some.filter, zh)).toEqual(
      '甲县合计公开率 47.8%（119/249）。达到 30 件、可以排位次的有 3 个机关，甲局高于、丙局低于偶然能解释的范围（控制限），其余 1 个与整体的差别可由偶然解释。丁局 48.3%（14/29），件数少，不排位次。甲局 100.0%（30/30），在 3 个可排位次的机关里列第 1，高于控制限。辛局没有这个数（未收录）。',
    );
  });

  test('are written to a file with numerators, denominators and reasons', () => {
    const filings = [
      { agency: agency('甲局'), state: 'erred' as const, errors: 2, warnings: 0, timing: null, daysLate: null },
    ];
    expect(comparisonRows(comparison, comparison.bodies, filings, zh).map((line) => line.join(' | '))).toEqual([
      '机关 | 组 | 位次 | 位次下限 | 位次上限 | 公开率 | 公开率分子 | 公开率分母 | 公开率无数原因 | 95%区间下限 | 95%区间上限 | 较上年 | 不予公开率 | 不予公开率分子 | 不予公开率分母 | 不予公开率无数原因 | 结转率 | 结转率分子 | 结转率分母 | 结转率无数原因 | 核对',
      '甲局全称 | 30 件及以上，排位次　3 个机关 | 1 | 1 | 1 | 100 | 30 | 30 |  | 88.64866068260311 | 100 | 50 |  |  |  | 未读出 |  |  |  | 未读出 | 错误 2 条',
      '乙局全称 | 30 件及以上，排位次　3 个机关 | 2 | 2 | 2 | 50 | 50 | 100 |  | 40.38315303659956 | 59.61684696340044 | 0 |  |  |  | 未读出 |  |  |  | 未读出 | ',
      '丙局全称 | 30 件及以上，排位次　3 个机关 | 3 | 3 | 3 | 21.12676056338028 | 15 | 71 |  | 13.2425514176991 | 31.97497821620584 | -68.87323943661971 |  |  |  | 未读出 |  |  |  | 未读出 | ',
      '丁局全称 | 10—29 件，不排位次，按件数排列　2 个机关 |  |  |  | 48.275862068965516 | 14 | 29 |  | 31.386090152683465 | 65.56897811800529 |  |  |  |  | 未读出 |  |  |  | 未读出 | ',
      '戊局全称 | 10—29 件，不排位次，按件数排列　2 个机关 |  |  |  | 40 | 4 | 10 |  | 16.81803297062361 | 68.73262302663419 | 20 |  |  |  | 未读出 |  |  |  | 未读出 | ',
      '己局全称 | 1—9 件，只列 n/d　1 个机关 |  |  |  | 66.66666666666667 | 6 | 9 |  | 35.420213558039606 | 87.94161816130892 |  |  |  |  | 未读出 |  |  |  | 未读出 | ',
      '庚局全称 | 没有件数，不算比率　1 个机关 |  |  |  |  | 0 | 0 | 无分母 |  |  |  |  |  |  | 未读出 |  |  |  | 未读出 | ',
      '壬局全称 | 没有报告、未读出、缺数，或报告自相矛盾　2 个机关 |  |  |  |  | 12 | 11 | 数据自相矛盾 |  |  |  |  |  |  | 未读出 |  |  |  | 未读出 | ',
      '辛局全称 | 没有报告、未读出、缺数，或报告自相矛盾　2 个机关 |  |  |  |  |  |  | 未收录 |  |  |  |  |  |  | 未收录 |  |  |  | 未收录 | ',
      '甲县合计 |  |  |  |  | 47.791164658634536 | 119 | 249 |  |  |  | -1.929505732426918 |  |  |  |  |  |  |  |  | ',
    ]);
  });

  test('stand in their groups whatever the order', () => {
    const order = (by: Parameters<typeof groupsOf>[1]['by'], direction: 'ascending' | 'descending' = 'descending') =>
      groupsOf(comparison.bodies, { by, order: direction }).map(
        ({ key, bodies }) => `${key}: ${bodies.map(({ row }) => row.short_name).join('')}`,
      );
    expect([
      order('rank'),
      order('rank', 'ascending'),
      order('name'),
      order('cases'),
      order('change'),
      order('second'),
    ]).toEqual([
      ['ranked: 甲局乙局丙局', 'few: 丁局戊局', 'tiny: 己局', 'none: 庚局', 'missing: 壬局辛局'],
      ['ranked: 丙局乙局甲局', 'few: 戊局丁局', 'tiny: 己局', 'none: 庚局', 'missing: 壬局辛局'],
      ['ranked: 丙局乙局甲局', 'few: 戊局丁局', 'tiny: 己局', 'none: 庚局', 'missing: 壬局辛局'],
      ['ranked: 乙局丙局甲局', 'few: 丁局戊局', 'tiny: 己局', 'none: 庚局', 'missing: 壬局辛局'],
      ['ranked: 甲局乙局丙局', 'few: 戊局丁局', 'tiny: 己局', 'none: 庚局', 'missing: 壬局辛局'],
      ['ranked: 甲局乙局丙局', 'few: 丁局戊局', 'tiny: 己局', 'none: 庚局', 'missing: 壬局辛局'],
    ]);
  });
});

describe('groups by number of cases', () => {
  test('begin at exactly ten and thirty', () => {
    const { comparison } = comparedIn(
      'open_rate',
      bodiesWith('open_rate', {
        甲局: [null, [1, 30]],
        乙局: [null, [1, 29]],
        丙局: [null, [1, 10]],
        丁局: [null, [1, 9]],
        戊局: [null, [0, 0]],
        己局: [null, [31, 30]],
      }),
    );
    expect(comparison.bodies.map(({ row, group }) => `${row.short_name} ${group}`)).toEqual([
      '甲局 ranked',
      '乙局 few',
      '丙局 few',
      '丁局 tiny',
      '戊局 none',
      '己局 missing',
    ]);
  });

  test('do not part counts: all are ranked, equal ones alike, and a rate of more than a hundred in a hundred is no contradiction', () => {
    const counts = comparedIn(
      'received_new',
      bodiesWith('received_new', { 甲局: [1, 3], 乙局: [0, 5], 丙局: [4, 3], 丁局: [2, null] }),
    );
    expect(told(counts.comparison.bodies)).toEqual([
      '乙局 | ranked | 1 (1-1) | 5.0 | - | -',
      '甲局 | ranked | 2 (2-2) | 2.0 | - | -',
      '丙局 | ranked | 2 (2-2) | -1.0 | - | -',
      '丁局 | missing | - | - | - | -',
    ]);
    expect([counts.comparison.simpleMean, counts.comparison.funnel]).toEqual([null, null]);
    expect(comparisonLead(counts.comparison, counts.filter, zh)).toEqual('甲县合计新收申请 11 件。3 个机关有这个数。');
    const rates = comparedIn(
      'appeals_per_hundred',
      bodiesWith('appeals_per_hundred', {
        甲局: [
          [1, 40],
          [40, 30],
        ],
      }),
    );
    expect(told(rates.comparison.bodies)).toEqual(['甲局 | ranked | - | 130.8 | - | -']);
    expect(rates.comparison.simpleMean).toBeNull();
  });

  test('no change is told below ten cases in either year, or across the change of the form', () => {
    const change = (before: readonly [number, number], now: readonly [number, number]) =>
      comparedIn('open_rate', bodiesWith('open_rate', { 甲局: [before, now] })).comparison.bodies[0]?.change
        ?.difference ?? null;
    expect([change([5, 10], [6, 10]), change([5, 9], [6, 10]), change([5, 10], [6, 9])]).toEqual([10, null, null]);
    const { comparison } = comparedIn('other_misc', bodiesWith('other_misc', { 甲局: [1, 2] }), {
      from: 2020,
      to: 2021,
      year: 2021,
    });
    expect([comparison.bodies[0]?.change, comparison.change]).toEqual([null, null]);
  });

  test('without any figure there is nothing to lead with', () => {
    const none = comparedIn('open_rate', bodiesWith('open_rate', { 甲局: [null, null] }));
    expect(comparisonLead(none.comparison, none.filter, zh)).toEqual('甲县 2023 年没有公开率。');
    expect(none.comparison.area).toMatchObject({ value: null, numerator: null, denominator: null, gap: 'not_loaded' });
    const first = comparedIn('open_rate', OPENNESS, { from: 2022, to: 2023, year: 2022 });
    expect(first.comparison.change).toBeNull();
  });
});

test('two figures stand beside an indicator, the chosen one first', () => {
  const of = (name: string, second: string | null) =>
    neighboursOf(indicator(name), second === null ? null : indicator(second));
  expect([
    of('open_rate', null),
    of('carry_rate', null),
    of('open_rate', 'carry_rate'),
    of('open_rate', 'open_rate'),
  ]).toEqual([
    ['refusal_rate', 'carry_rate'],
    ['open_rate', 'refusal_rate'],
    ['carry_rate', 'refusal_rate'],
    ['refusal_rate', 'carry_rate'],
  ]);
});

test('a change in a table is told by its direction, in the digits of its kind', () => {
  expect([changeWords(null, true), changeWords(2.34, true), changeWords(-1200, false), changeWords(0, true)]).toEqual([
    '',
    '▲ 2.3',
    '▼ 1,200',
    '＝',
  ]);
});
