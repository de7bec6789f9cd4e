import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import {
  TOPIC_PLANS,
  differenceStep,
  differenceText,
  hasGap,
  matrixFinding,
  matrixFoot,
  matrixOf,
  matrixRows,
  wholeName,
} from '../../../../src/lib/views/index.ts';
import { agency, handWorld, type HandBody } from '../../../support/hand-world.ts';

const [first = '', second = '', ...others] = TOPIC_PLANS.exemptions.parts;
const body = (a: number | null, b: number | null, total: number | null, rest: HandBody = {}): HandBody => ({
  ...rest,
  figures: { [first]: [a], [second]: [b], refused: [total], ...Object.fromEntries(others.map((name) => [name, [0]])) },
});
const world = handWorld(
  { from: 2023, to: 2023, year: 2023 },
  {
    甲局: body(8, 2, 10),
    乙局: body(1, 19, 20),
    丙局: body(1, 1, 9),
    丁局: body(0, 0, 0),
    戊局: {},
    己局: body(1, null, null, { states: { 2023: 'read' } }),
    庚局: body(2, 0, 0),
    辛局: { states: { 2023: 'not_due' } },
  },
);
const matrix = matrixOf(world.area, TOPIC_PLANS.exemptions, world.bodies, new Set([agency('丙局')]));

describe('bodies by the parts of a topic', () => {
  test('pinned ones first, then the most cases; each share against that of the bodies with part and total', () => {
    // The first part: 8 + 1 + 1 + 0 + 2 = 12 of 10 + 20 + 9 + 0 + 0 = 39: 30.8 %. 甲 has 80 %, 乙 5 %.
    expect(
      matrix.rows.map(({ row, pinned, cells, total, gap }) => [
        row.short_name,
        pinned,
        cells
          .slice(0, 2)
          .map(
            ({ point, difference }) =>
              `${point.value}/${point.denominator} ${difference === null ? '-' : differenceText(difference)}`,
          )
          .join(', '),
        total.value,
        gap,
      ]),
    ).toEqual([
      ['丙局', true, '1/9 -, 1/9 -', 9, 7],
      ['乙局', false, '1/20 −25.8, 19/20 +38.6', 20, 0],
      ['甲局', false, '8/10 +49.2, 2/10 −36.4', 10, 0],
      ['庚局', false, '2/0 -, 0/0 -', 0, -2],
    ]);
    expect(
      matrix.parts
        .slice(0, 2)
        .map(({ count, share }) => [
          count.value,
          share.numerator,
          share.denominator,
          share.value?.toFixed(2),
          share.reports,
        ]),
    ).toEqual([
      [13, 12, 39, '30.77', 5],
      [22, 22, 39, '56.41', 5],
    ]);
    expect([matrix.total.value, matrix.gap, matrix.printed, matrix.idle, matrix.unfiled, matrix.lacking]).toEqual([
      39,
      4,
      true,
      1,
      1,
      1,
    ]);
  });

  test('tells who stands furthest, who is not in it, and what the differences are', () => {
    expect([matrixFinding(matrix, 2023, zh), matrixFoot(matrix, zh), hasGap(matrix)]).toEqual([
      '2023 年与整体差别最大的是甲局的“国家秘密”，占比高 49.2 个百分点',
      {
        complete: false,
        text: '1 个机关本年合计为 0，1 个机关没有读到报告，1 个机关的报告缺数',
      },
      true,
    ]);
    const low = {
      ...matrix,
      rows: matrix.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell, at) => ({ ...cell, difference: at === 1 ? -40 : 3 })),
      })),
    };
    expect(matrixFinding(low, 2023, zh)).toEqual('2023 年与整体差别最大的是丙局的“法律法规禁止”，占比低 40.0 个百分点');
    const few = { ...matrix, rows: matrix.rows.slice(0, 1) };
    expect(matrixFinding(few, 2023, zh)).toEqual('2023 年 1 个机关有件数，都不足 10 件，只列件数');
    expect(matrixFoot({ ...matrix, idle: 0, unfiled: 0, lacking: 0 }, zh)).toEqual({
      complete: true,
      text: '应报机关都有件数',
    });
  });

  test('is written to a file with or without differences', () => {
    const rows = (view: 'share' | 'count') =>
      matrixRows(matrix, matrix.rows, { whole: 'refused', area: '平潭', view }, zh);
    expect(rows('count')).toEqual([
      [
        '机关',
        '国家秘密',
        '法律法规禁止',
        '三安全一稳定',
        '第三方权益',
        '三类内部事务',
        '四类过程性信息',
        '行政执法案卷',
        '行政查询事项',
        '分项差额',
        '不予公开',
      ],
      ['丙局', 1, 1, 0, 0, 0, 0, 0, 0, 7, 9],
      ['乙局', 1, 19, 0, 0, 0, 0, 0, 0, 0, 20],
      ['甲局', 8, 2, 0, 0, 0, 0, 0, 0, 0, 10],
      ['庚局', 2, 0, 0, 0, 0, 0, 0, 0, -2, 0],
      ['平潭合计', 13, 22, 0, 0, 0, 0, 0, 0, 4, 39],
    ]);
    expect(rows('share').map((row) => row.length)).toEqual(Array.from({ length: 6 }, () => 1 + 16 + 2));
    expect(rows('share')[2]?.slice(0, 5)).toEqual(['乙局', 1, -25.76923076923077, 19, 38.58974358974359]);
    expect([wholeName(null, zh), wholeName('refused', zh)]).toEqual(['各项之和', '不予公开']);
  });

  test('has the sum of the parts as a total where no form prints one', () => {
    const decisions = handWorld(
      { from: 2023, to: 2023, year: 2023 },
      {
        甲局: { figures: { licensing_decisions: [10], penalty_decisions: [5], coercion_decisions: [0] } },
        乙局: { figures: { licensing_decisions: [1], penalty_decisions: [null], coercion_decisions: [0] } },
      },
    );
    const made = matrixOf(decisions.area, TOPIC_PLANS.documents, decisions.bodies, new Set());
    expect([made.printed, made.total.value, made.rows.length, made.lacking, made.gap, hasGap(made)]).toEqual([
      false,
      16,
      1,
      1,
      0,
      false,
    ]);
  });
});

test('a difference has its step on the scale, from five, fifteen and thirty points on', () => {
  expect([0, 4.9, 5, 14.9, 15, 29.9, 30, -4.9, -5, -15, -30].map(differenceStep)).toEqual([
    0, 0, 1, 1, 2, 2, 3, 0, -1, -2, -3,
  ]);
  expect([3.24, -3.25, 0].map(differenceText)).toEqual(['+3.2', '−3.3', '0.0']);
});
