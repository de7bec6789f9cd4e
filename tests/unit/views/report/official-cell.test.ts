import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import { assessIdentities } from '../../../../src/lib/core/checks/index.ts';
import { officialCell } from '../../../../src/lib/views/report/official-cell.ts';
import { handReport } from '../../../support/hand-reports.ts';
import { byPersons, cellId, report } from '../../../support/one-report.ts';

const told = (id: string, of = report) => {
  const { text, value, status, title, failed } = officialCell(cellId(id), of, assessIdentities(of.form, of.cells), zh);
  return [text, value, status, title, failed.join()];
};

describe('a printed cell', () => {
  test('shows its figure, or what stands there instead, and says what it is', () => {
    expect([
      told('received_new.total'),
      told('normative_docs_issued'),
      told('not_processed_petition.total'),
      told('carried_in.legal_services'),
      told('granted.legal_services'),
      told('normative_docs_repealed'),
      told('licensing_decisions'),
      told('penalty_decisions'),
      told('regulations_newly_made'),
    ]).toEqual([
      ['5', 5, 'reported', '填报', ''],
      ['1,500', 1500, 'text_number', '文字中的数；原文“《通告》1500”；格内有文种', ''],
      ['0', 0, 'inferred', '由勾稽推得，非填报；原文“”；由各列推得', ''],
      ['', null, 'blank', '空白，未填；原文“”', ''],
      ['无', null, 'na_mark', '填斜线，不适用；原文“无”', ''],
      ['/', null, 'na_mark', '填斜线，不适用', ''],
      ['读不出', null, 'unreadable', '来源文字粘连，读不出唯一数值；原文“1o”', ''],
      ['缺失', null, 'absent', '文件中无此格', ''],
      ['缺失', null, 'absent', '文件中无此格', ''],
    ]);
  });

  test('with something beside its figure is marked, and says what', () => {
    const id = cellId('received_new.total');
    const cell = { value: 5, status: 'reported', raw: '5①', at: null, note: '注记①' } as const;
    const of = { ...report, cells: { ...report.cells, [id]: cell } };
    const shown = officialCell(id, of, [], zh);
    expect([shown.text, shown.noted, shown.title]).toEqual(['5', true, '填报；注记①']);
    expect(officialCell(id, report, [], zh).noted).toBe(false);
  });

  test('is marked where a sum does not hold: at the total, and a balance at each of its four', () => {
    expect(told('concluded_total.total')).toEqual(['4', 4, 'reported', '填报', '']);
    expect(told('granted.total')[4]).toBe('');
    const broken = handReport('甲局', 2023, byPersons({ received_new: 1 }));
    expect(
      ['received_new', 'carried_in', 'concluded_total', 'carried_out', 'granted'].map(
        (row) => told(`${row}.total`, broken)[4],
      ),
    ).toEqual(['T3-BAL', 'T3-BAL', 'T3-BAL', 'T3-BAL', '']);
  });
});
