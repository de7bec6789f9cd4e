import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import {
  coverageText,
  pointText,
  spokenPoint,
  spokenSummary,
  twinToRows,
  type Twin,
} from '../../../../src/lib/views/index.ts';
import { footOf, gapSentence } from '../../../../src/lib/views/figure/figure.ts';
import { figure, label, quantity } from '../../../../src/lib/views/figure/twin.ts';
import { handPoint, handWorld, type HandFigure } from '../../../support/hand-world.ts';
import type { Gap, Point } from '../../../../src/lib/views/index.ts';

const open = (of: HandFigure | Gap, rest: Partial<Point> = {}) => handPoint('open_rate', 2023, of, rest);
const count = (of: HandFigure | Gap, rest: Partial<Point> = {}) => handPoint('received_new', 2023, of, rest);

describe('a figure in words', () => {
  test('is a count, a fraction below ten cases, a percentage with its fraction from ten on, or why there is none', () => {
    expect(
      [
        count(1284),
        open([3, 9]),
        open([3, 10]),
        open([1200, 2400]),
        open([0, 0]),
        count('not_loaded'),
        count('not_in_form'),
        count(null),
        { ...count(5), numerator: null },
      ].map((point) => pointText(point, zh)),
    ).toEqual([
      '1,284',
      '3/9',
      '30.0%（3/10）',
      '50.0%（1,200/2,400）',
      '无分母',
      '未收录',
      '该表无此项',
      '未读出',
      '未读出',
    ]);
  });

  test('is spoken with its year, its unit and what it rests on', () => {
    expect([
      spokenPoint('新收', count(1284), zh),
      spokenPoint('公开率', open([3, 10]), zh),
      spokenPoint('新收', count('not_loaded', { bodies: 3 }), zh),
      spokenPoint('新收', count(5, { source: 'aggregate' }), zh),
      spokenSummary({ title: '申请', finding: '新收 3 件' } as never, zh),
      gapSentence(count('not_in_form'), '新收申请', zh),
      gapSentence(count(5), '新收申请', zh),
    ]).toEqual([
      '新收，2023 年，1,284件，已收录 1/1',
      '公开率，2023 年，30.0%（3/10），已收录 1/1',
      '新收，2023 年，未收录，已收录 0/3',
      '新收，2023 年，5件，已收录 汇总报告',
      '申请。新收 3 件',
      '2023 年新收申请：该表无此项',
      '2023 年新收申请：未读出',
    ]);
    expect([
      coverageText(count(5, { bodies: 3 }), zh),
      coverageText(count(5, { bodies: 0 }), zh),
      coverageText(count(5, { source: 'aggregate' }), zh),
      coverageText(count(null, { source: 'aggregate' }), zh),
    ]).toEqual(['1/3', '未收录', '汇总报告', '未收录']);
  });
});

test('the foot of a figure tells how much of the area it covers, who is missing, and what an error names', () => {
  const bodies = (names: readonly string[]) =>
    handWorld(
      { from: 2023, to: 2023, year: 2023 },
      { 甲局: { figures: { received_new: [1] } }, ...Object.fromEntries(names.map((name) => [name, {}])) },
    ).area;
  const area = bodies(['乙局', '丙局', '丁局', '戊局']);
  const foot = (point: Point, of = area) => footOf(of, point, zh);
  expect([
    foot(count(1, { bodies: 5 })),
    foot(count(1, { bodies: 4 }), bodies(['乙局', '丙局', '丁局'])),
    foot(count(1, { bodies: 1 })),
    foot(count(1, { bodies: 0 })),
    foot(count(1, { bodies: 2 }), bodies([])),
    foot(count(1, { bodies: 5 }), { ...area, listed: false }),
    foot(count(1, { source: 'aggregate' })),
    foot(count({ of: 1, contradicted: true })),
  ]).toEqual([
    {
      complete: false,
      text: '1/5 个机关，未计入：乙局、丙局、丁局 等 4 个',
    },
    {
      complete: false,
      text: '1/4 个机关，未计入：乙局、丙局、丁局',
    },
    {
      complete: true,
      text: '1/1 个机关',
    },
    {
      complete: false,
      text: '2023 年没有收录报告',
    },
    {
      complete: false,
      text: '1/2 个机关，其余报告的这一项缺数',
    },
    {
      complete: false,
      text: '1/5 个机关，另 4 个没有报告或缺这一项',
    },
    {
      complete: true,
      text: '2023 年政府公布的汇总报告',
    },
    {
      complete: false,
      text: '1/1 个机关；其中 1 份的数与勾稽关系不符，尚未处理',
    },
  ]);
});

test('a table becomes rows of a file: numbers unrounded, a missing figure empty, and a last column that says what is to be known', () => {
  const twin: Twin = {
    caption: '',
    columns: ['年度', '新收', '公开率', '差'].map((text) => ({ label: text, numeric: true })),
    rows: [
      [
        label('2023'),
        figure(count({ of: 5, inferred: true }, { bodies: 3 }), zh),
        figure(open([1, 3]), zh),
        quantity('+3', 3),
      ],
      [
        label('2022'),
        figure(count('not_loaded', { inferred: 1, contradicted: 1, bodies: 2 }), zh),
        figure(open([0, 0]), zh),
        quantity('—', null),
      ],
      [
        label('2021'),
        figure(count(7, { source: 'aggregate' }), zh),
        figure(open({ of: [2, 4], contradicted: true }), zh),
        quantity('0', 0),
      ],
      [label('2020'), figure(count(7), zh), label('—'), quantity('0', 0)],
      [label('2019'), figure(count(null, { source: 'aggregate' }), zh), label('—'), quantity('0', 0)],
    ],
  };
  expect(twinToRows(twin, zh)).toEqual([
    ['年度', '新收', '公开率', '差', '说明'],
    ['2023', 5, 33.333333333333336, 3, '新收：含 1 份推得的数、1/3 个机关；公开率：1/3'],
    ['2022', '', '', '', '新收：未收录；公开率：无分母'],
    ['2021', 7, 50, 0, '新收：汇总报告；公开率：其中 1 份的数与勾稽关系不符，尚未处理、2/4'],
    ['2020', 7, '—', 0, ''],
    ['2019', '', '—', 0, '新收：未读出'],
  ]);
});
