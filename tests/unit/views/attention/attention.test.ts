import { describe, expect, test } from 'vitest';
import {
  BODIES_ON_PAPER,
  BODIES_ON_SCREEN,
  attentionOf,
  performanceWords,
  qualityWords,
} from '../../../../src/lib/views/attention/index.ts';
import type { AreaTotalsRow } from '../../../../src/lib/queries/index.ts';
import type { YearFiling } from '../../../../src/lib/views/index.ts';
import { agency, handWorld, type HandBody, type HandFigure } from '../../../support/hand-world.ts';
import { zh } from '../../../support/zh.ts';

const filing = (name: string, state: YearFiling['state'], rest: Partial<YearFiling> = {}): YearFiling => ({
  agency: agency(name),
  state,
  errors: 0,
  warnings: 0,
  timing: null,
  daysLate: null,
  ...rest,
});
const late = (name: string, daysLate: number) => filing(name, 'passed', { timing: 'late', daysLate });

type Figures = Readonly<Record<string, readonly [before: HandFigure, now: HandFigure]>>;
const listsOf = (
  bodies: Readonly<Record<string, Figures>>,
  filings: readonly YearFiling[] = [],
  totals: readonly AreaTotalsRow[] = [],
) => {
  const told = Object.fromEntries(
    Object.entries(bodies).map(([name, figures]): [string, HandBody] => [name, { figures }]),
  );
  const world = handWorld({ from: 2023, to: 2024, year: 2024 }, told);
  const { performance, quality } = attentionOf(world.area, world.bodies, filings, totals);
  return {
    performance: performance.map(({ name, reasons }) => [
      name,
      ...reasons.map((reason) => `${zh.attention.kinds[reason.kind]}：${performanceWords(reason, zh)}`),
    ]),
    quality: quality.map(({ name, reasons }) => [name, ...reasons.map((reason) => qualityWords(reason, 2024, zh))]),
  };
};

describe('business that deserves a look', () => {
  test('stands in the order of its kinds, then of their size; a body with more kinds before one with fewer', () => {
    expect(
      listsOf({
        甲: { carried_out: [1, 4], review_total: [0, 3], review_corrected: [0, 0] },
        乙: { review_total: [4, 9], review_corrected: [0, 1] },
        丙: { review_total: [3, 3], review_corrected: [0, 1], suit_total: [5, 8], suit_corrected: [1, 3] },
        丁: { carried_out: [0, 9] },
        戊: { carried_out: [1, 3], review_total: [0, 2], review_corrected: [0, 0] },
      }).performance,
    ).toEqual([
      ['乙', '被纠正：行政复议 9 件，纠正 1 件', '复议增加：行政复议由 4 件增为 9 件'],
      ['丙', '被纠正：行政复议 3 件，纠正 1 件；行政诉讼 8 件，纠正 3 件'],
      ['甲', '复议增加：行政复议由 0 件增为 3 件', '结转：结转下年由 1 件增为 4 件'],
      ['丁', '结转：结转下年由 0 件增为 9 件'],
    ]);
  });

  test('counts reviews from five on, and twice as many; after none from three on', () => {
    const named = (before: number, now: number) => listsOf({ 甲: { review_total: [before, now] } }).performance.length;
    expect([named(0, 2), named(0, 3), named(1, 4), named(2, 5), named(3, 5), named(3, 6)]).toEqual([0, 1, 0, 1, 0, 1]);
  });

  test('counts a backlog that grew by three, and none after a year nobody knows', () => {
    const named = (before: HandFigure, now: HandFigure) =>
      listsOf({ 甲: { carried_out: [before, now] } }).performance.length;
    expect([named(2, 4), named(2, 5), named(null, 50), named(5, 2)]).toEqual([0, 1, 0, 0]);
  });

  test('names a refusal rate above the limits of chance, from thirty cases on, and not a low one', () => {
    const rate = (numerator: number, denominator: number): Figures => ({
      refusal_rate: [null, [numerator, denominator]],
    });
    // 20/40 + 2/40 + 2/40 + 2/40 + 29/29 = 55 of 189.
    expect(
      listsOf({ 甲: rate(20, 40), 乙: rate(2, 40), 丙: rate(2, 40), 丁: rate(2, 40), 戊: rate(29, 29) }).performance,
    ).toEqual([['甲', '不予公开：不予公开率 50.0%（20/40），高于控制上限（各机关合计 29.1%）']]);
  });

  test('names a change for the worse that excludes chance, and neither one for the better nor one that chance explains', () => {
    const rates = (before: readonly [number, number], now: readonly [number, number]): Figures => ({
      open_rate: [before, now],
    });
    expect(
      listsOf({ 甲: rates([18, 20], [5, 20]), 乙: rates([5, 20], [18, 20]), 丙: rates([10, 20], [9, 20]) }).performance,
    ).toEqual([['甲', '公开率：公开率由 90.0%（18/20） 变为 25.0%（5/20）（95% 区间 −80.6 至 −35.3，变差）']]);
  });

  test('names a ground that one body uses far more than the others', () => {
    const uses = (ground: number): Figures => ({
      refused_third_party: [null, ground],
      concluded: [null, 40],
    });
    expect(listsOf({ 甲: uses(20), 乙: uses(1), 丙: uses(1), 丁: uses(0) }).performance).toEqual([
      ['甲', '理由集中：第三方权益 50.0%（20/40），高于控制上限（各机关合计 13.8%）'],
    ]);
  });
});

describe('reports that are not in order', () => {
  test('stand in the order of what is wrong with them; what is ours to do is told as ours', () => {
    const names = ['甲', '乙', '丙', '丁', '戊', '己', '庚'];
    const bodies = Object.fromEntries(names.map((name): [string, Figures] => [name, {}]));
    const filings = [
      filing('甲', 'warned', { warnings: 9 }),
      late('乙', 5),
      filing('丙', 'missing'),
      filing('丁', 'unread', { errors: 1 }),
      filing('戊', 'erred', { errors: 1, timing: 'late', daysLate: 12 }),
      filing('己', 'erred', { errors: 2 }),
      filing('庚', 'uncollected'),
    ];
    expect(listsOf(bodies, filings).quality).toEqual([
      ['丁', '2024 年报告已经发布，本站没有读出表格'],
      ['丙', '没有见到 2024 年报告'],
      ['庚', '本站没有收录 2024 年报告'],
      ['戊', '1 处数字与规则不符', '晚于规定期限 12 天'],
      ['己', '2 处数字与规则不符'],
      ['乙', '晚于规定期限 5 天'],
      ['甲', '9 处警告'],
    ]);
  });

  test('a total that the area published and its bodies do not make stands among them, of its year, after errors', () => {
    const totals = (year: number, unequal: number): AreaTotalsRow => ({
      year,
      published_by: agency('政府'),
      short_name: '政府',
      expected: 5,
      reporting: 4,
      unequal,
    });
    const filings = [filing('甲', 'erred', { errors: 2 }), late('乙', 5)];
    expect(listsOf({ 甲: {}, 乙: {} }, filings, [totals(2023, 9), totals(2024, 3)]).quality).toEqual([
      ['甲', '2 处数字与规则不符'],
      ['政府', '公布的汇总与已收录的 4/5 个机关之和有 3 项不等'],
      ['乙', '晚于规定期限 5 天'],
    ]);
    expect(listsOf({ 甲: {}, 乙: {} }, [], [totals(2024, 0)]).quality).toEqual([]);
  });

  test('equal ones stand in the order of their ids, whatever the order of rows', () => {
    const order = (names: readonly string[]) =>
      listsOf(
        Object.fromEntries(names.map((name): [string, Figures] => [name, {}])),
        names.map((name) => late(name, 7)),
      ).quality.map(([name]) => name);
    expect(order(['b', 'c', 'a'])).toEqual(['a', 'b', 'c']);
    expect(order(['c', 'a', 'b'])).toEqual(['a', 'b', 'c']);
  });

  test('a report that came on its day, passed, or is of nobody known is not named', () => {
    expect(listsOf({ 甲: {}, 乙: {} }, [late('甲', 0), filing('乙', 'passed'), late('丙', 3)]).quality).toEqual([]);
  });

  test('the day it was due is told of a missing report where it is known', () => {
    expect(qualityWords({ kind: 'missing', size: 0 }, 2023, zh, '2024-01-31')).toBe(
      '没有见到 2023 年报告，规定期限为 2024-01-31',
    );
  });
});

test('the sheet has room for fewer bodies than the screen', () => {
  expect([BODIES_ON_PAPER, BODIES_ON_SCREEN]).toEqual([3, 6]);
});
