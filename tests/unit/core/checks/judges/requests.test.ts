import { describe, expect, test } from 'vitest';
import { checkReport, describeFinding, type RuleId } from '../../../../../src/lib/core/checks/index.ts';
import type { Report } from '../../../../../src/lib/core/report/index.ts';
import { document, judgedDocument, sectionsOf, type Changes } from '../../../../support/rule-world.ts';

const tally = (rule: RuleId, told: Parameters<typeof judgedDocument>[0]): number[] => {
  const { failed, passed, not_assessable } = judgedDocument(told).tally[rule];
  return [failed, passed, not_assessable];
};
const told = (rule: RuleId, report: Report): string[] =>
  checkReport(report)
    .findings.filter((finding) => finding.rule === rule)
    .map((finding) => describeFinding(finding));

describe('a high share of Table 3', () => {
  test.each<[RuleId, Changes, number[]]>([
    ['T3-CARRY-HIGH', { 'carried_out.total': 5, 'received_new.total': 12, 'carried_in.total': 7 }, [1, 0, 0]],
    ['T3-CARRY-HIGH', { 'carried_out.total': 5, 'received_new.total': 12, 'carried_in.total': 8 }, [0, 1, 0]],
    ['T3-CARRY-HIGH', { 'carried_out.total': 4, 'received_new.total': 4 }, [0, 1, 0]],
    ['T3-CARRY-HIGH', { 'carried_out.total': 5 }, [0, 1, 0]],
    ['T3-CARRY-HIGH', { 'carried_out.total': 5, 'carried_in.total': 'blank' }, [0, 0, 1]],
    ['T3-OTHER-HIGH', { 'other_misc.total': 10, 'concluded_total.total': 39 }, [1, 0, 0]],
    ['T3-OTHER-HIGH', { 'other_misc.total': 10, 'concluded_total.total': 40 }, [0, 1, 0]],
    ['T3-OTHER-HIGH', { 'other_misc.total': 9, 'concluded_total.total': 9 }, [0, 1, 0]],
  ])('%s with %j: %j', (rule, cells, counts) => expect(tally(rule, { cells })).toEqual(counts));
});

describe('requests closed for unpaid fees', () => {
  const closed = { 'other_fee_unpaid.total': 2 };
  test.each([
    ['in the last section', closed, sectionsOf({ other: '本年度未收取信息处理费。' }), [0, 1, 0]],
    ['in another section', closed, sectionsOf({ overview: '本年度未收取信息处理费。' }), [1, 0, 0]],
    ['nowhere, where none was closed', {}, sectionsOf(), [0, 1, 0]],
  ])('with a word on fees %s', (_, cells, sections, counts) =>
    expect(tally('T3-FEE', { cells, sections })).toEqual(counts),
  );
});

describe('a row that the document lacks', () => {
  const lost = (row: string): Changes =>
    Object.fromEntries(
      ['natural_person', 'business', 'research', 'public_welfare', 'legal_services', 'other_org', 'total'].map(
        (column) => [`${row}.${column}`, 'absent'],
      ),
    );

  test('is named with every other one, also where its cells were inferred', () => {
    const inferred = { ...lost('carried_in'), 'carried_in.total': { value: 0, status: 'inferred' as const } };
    expect(told('T3-TRUNC', document({ cells: { ...lost('granted'), ...inferred } }))).toEqual([
      '表三缺 2 行（二、上年结转政府信息公开申请数量；（一）予以公开）',
    ]);
  });

  test('is not lost where one of its cells was printed', () => {
    expect(told('T3-TRUNC', document({ cells: { ...lost('granted'), 'granted.total': 'blank' } }))).toEqual([]);
    expect(
      told(
        'T3-TRUNC',
        document({ cells: { ...lost('granted'), 'granted.total': { value: null, status: 'absent', raw: '—' } } }),
      ),
    ).toEqual([]);
  });
});

describe('a subtotal that the form has not', () => {
  const row = (
    values: string[],
    label = '（三）不予公开小计',
    table: Report['extra_rows'][number]['table'] = 'requests',
  ) => [{ table, label, values }];
  const values = (total: number) => ['0', '0', '0', '0', '0', '0', String(total)];
  const cells = { 'refused_third_party.total': 2, 'refused_internal_affairs.total': 1 };

  test.each([
    ['that is right', row(values(3)), [0, 7, 0]],
    ['that is wrong', row(values(2)), [1, 6, 0]],
    ['with a column too few', row(values(3).slice(1)), [0, 0, 1]],
    ['of no group', row(values(3), '小计'), [0, 0, 1]],
    ['without the word', row(values(3), '（三）不予公开'), [0, 0, 1]],
    ['of another table', row(values(3), '（三）不予公开小计', 'appeals'), [0, 0, 1]],
    ['with a word for a figure', row(['无', ...values(3).slice(1)]), [0, 6, 1]],
  ])('%s', (_, extra_rows, counts) => expect(tally('T3-SUBTOTAL', { cells, extra_rows })).toEqual(counts));

  test('counts an item left blank as 0 and says so, and is open where one is absent', () => {
    const blank = { 'refused_internal_affairs.total': 'blank' } as const;
    const [finding] = checkReport(
      document({ cells: { ...cells, ...blank }, extra_rows: row(values(3)) }),
    ).findings.filter(({ rule }) => rule === 'T3-SUBTOTAL');
    expect(finding).toMatchObject({ left: 3, right: 2, difference: 1, evidence: '空白：5.属于三类内部事务信息' });
    expect(tally('T3-SUBTOTAL', { cells: { ...cells, ...blank }, extra_rows: row(values(2)) })).toEqual([0, 7, 0]);
    const absent = { 'refused_internal_affairs.total': 'absent' } as const;
    expect(tally('T3-SUBTOTAL', { cells: { ...cells, ...absent }, extra_rows: row(values(2)) })).toEqual([0, 6, 1]);
  });
});
