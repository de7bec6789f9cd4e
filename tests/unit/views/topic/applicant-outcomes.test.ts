import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import type { ApplicantOutcomesRow } from '../../../../src/lib/queries/index.ts';
import {
  applicantOutcomeRows,
  applicantOutcomesFinding,
  applicantOutcomesOf,
  hasLineGap,
  hasRest,
} from '../../../../src/lib/views/index.ts';
import { twoBodies } from '../../../support/two-bodies.ts';

const row = (
  applicant: string,
  counts: readonly (number | null)[],
  concluded: number | null,
  rest: Partial<ApplicantOutcomesRow> = {},
): ApplicantOutcomesRow =>
  ({
    year: 2023,
    scope: 'own',
    applicant,
    counts,
    concluded,
    numerators: counts,
    denominator: concluded,
    reports: 2,
    ...rest,
  }) as ApplicantOutcomesRow;
const OTHERS = ['commercial_enterprise', 'research_institution', 'social_organisation', 'legal_service', 'other'];
const keys = applicantOutcomesOf(twoBodies().area, [], zh).lines.map(({ applicant }) => applicant);
const of = (rows: readonly ApplicantOutcomesRow[]) => applicantOutcomesOf(twoBodies().area, rows, zh);
const [persons = '', firms = '', third = ''] = keys;

describe('what became of the requests of each kind of applicant', () => {
  const rows = [
    row(persons, [5, 1, 2, 1, 0, 1], 10),
    row(firms, [9, 0, 0, 0, 0, 0], 9),
    row(third, [10, 0, 0, 0, 0, 1], 12),
    row('total', [25, 1, 2, 1, 0, 2], 31),
    row(persons, [99, 0, 0, 0, 0, 0], 99, { year: 2022 }),
    row(persons, [99, 0, 0, 0, 0, 0], 99, { scope: 'aggregate' }),
  ];

  test('by outcome, with what its outcomes lack and what the kinds lack of the total of the form', () => {
    const table = of(rows);
    expect(table.lines[3]?.cells[0]).toMatchObject({ count: { gap: 'undecidable' }, share: { gap: 'undecidable' } });
    expect(table.lines[0]?.cells[0]).toMatchObject({ count: { gap: null }, share: { gap: null } });
    expect(keys).toHaveLength(OTHERS.length + 2);
    expect(
      table.lines.map(({ name, cells, concluded, gap }) => [
        name,
        ...cells.map(({ count, share }) => `${count.value} ${share.value?.toFixed(1) ?? share.gap}`),
        concluded.value,
        gap,
      ]),
    ).toEqual([
      ['自然人申请', '5 50.0', '1 10.0', '2 20.0', '1 10.0', '0 0.0', '1 10.0', 10, 0],
      ['商业企业申请', '9 100.0', '0 0.0', '0 0.0', '0 0.0', '0 0.0', '0 0.0', 9, 0],
      ['科研机构申请', '10 83.3', '0 0.0', '0 0.0', '0 0.0', '0 0.0', '1 8.3', 12, 1],
      [
        '社会公益组织申请',
        'null undecidable',
        'null undecidable',
        'null undecidable',
        'null undecidable',
        'null undecidable',
        'null undecidable',
        null,
        null,
      ],
      [
        '法律服务机构申请',
        'null undecidable',
        'null undecidable',
        'null undecidable',
        'null undecidable',
        'null undecidable',
        'null undecidable',
        null,
        null,
      ],
      [
        '其他组织申请',
        'null undecidable',
        'null undecidable',
        'null undecidable',
        'null undecidable',
        'null undecidable',
        'null undecidable',
        null,
        null,
      ],
      ['总计', '25 80.6', '1 3.2', '2 6.5', '1 3.2', '0 0.0', '2 6.5', 31, 0],
    ]);
    expect([table.rest, hasLineGap(table), hasRest(table)]).toEqual([
      [null, null, null, null, null, null, null],
      true,
      true,
    ]);
    expect(applicantOutcomeRows(table, zh)).toEqual([
      [
        '申请人',
        '予以公开',
        '予以公开 占比（%）',
        '部分公开',
        '部分公开 占比（%）',
        '不予公开',
        '不予公开 占比（%）',
        '无法提供',
        '无法提供 占比（%）',
        '不予处理',
        '不予处理 占比（%）',
        '其他处理',
        '其他处理 占比（%）',
        '分项差额',
        '办结',
      ],
      ['自然人申请', 5, 50, 1, 10, 2, 20, 1, 10, 0, 0, 1, 10, 0, 10],
      ['商业企业申请', 9, 100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9],
      ['科研机构申请', 10, 83.33333333333333, 0, 0, 0, 0, 0, 0, 0, 0, 1, 8.333333333333334, 1, 12],
      ['社会公益组织申请', '', '', '', '', '', '', '', '', '', '', '', '', '', ''],
      ['法律服务机构申请', '', '', '', '', '', '', '', '', '', '', '', '', '', ''],
      ['其他组织申请', '', '', '', '', '', '', '', '', '', '', '', '', '', ''],
      [
        '总计',
        25,
        80.64516129032258,
        1,
        3.225806451612903,
        2,
        6.451612903225806,
        1,
        3.225806451612903,
        0,
        0,
        2,
        6.451612903225806,
        0,
        31,
      ],
      ['总计减各类之和', '', '', '', '', '', '', '', '', '', '', '', '', '', ''],
    ]);
  });

  test('tells the most and the least open of those with ten cases', () => {
    expect(applicantOutcomesFinding(of(rows), 2023, zh)).toEqual(
      '2023 年予以公开占办结的比例，最高的是科研机构申请 83.3%（10/12），最低的是自然人申请 50.0%（5/10）',
    );
    expect(applicantOutcomesFinding(of(rows.slice(1, 3)), 2023, zh)).toEqual(
      '2023 年予以公开占办结的比例，科研机构申请 83.3%（10/12），其他各类不足 10 件',
    );
    expect(applicantOutcomesFinding(of([]), 2023, zh)).toEqual('2023 年没有一类申请人办结达到 10 件');
  });

  test('has no columns for differences where there are none', () => {
    const whole = of(
      keys.map((key) => row(key, key === 'total' ? [6, 0, 0, 0, 0, 0] : [1, 0, 0, 0, 0, 0], key === 'total' ? 6 : 1)),
    );
    expect([hasLineGap(whole), hasRest(whole)]).toEqual([false, false]);
    expect(applicantOutcomeRows(whole, zh).map((line) => line.length)).toEqual(Array.from({ length: 8 }, () => 14));
    const none = of([row(persons, [0, 0, 0, 0, 0, 0], 0)]);
    expect(none.lines[0]?.cells[0]?.share).toMatchObject({ value: null, gap: 'no_denominator' });
  });
});
