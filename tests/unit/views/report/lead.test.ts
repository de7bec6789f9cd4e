import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import { reportLead } from '../../../../src/lib/views/index.ts';
import { handReport } from '../../../support/hand-reports.ts';
import { byPersons, report, withCells } from '../../../support/one-report.ts';

const told = (of: typeof report) => reportLead(of, zh).map(({ text }) => text);

describe('the opening sentence of a report', () => {
  test('tells its four figures with the cells they lead to', () => {
    expect(reportLead(report, zh)).toEqual([
      {
        denominator: null,
        href: 'received_new.total',
        indicator: 'received_new',
        numerator: 5,
        text: '新收 5 件',
        value: 5,
      },
      {
        denominator: null,
        href: 'concluded_total.total',
        indicator: 'concluded',
        numerator: 4,
        text: '办结 4 件',
        value: 4,
      },
      {
        denominator: 4,
        href: 'granted.total',
        indicator: 'open_rate',
        numerator: 2,
        text: '公开 2/4',
        value: 50,
      },
      {
        denominator: null,
        href: 'carried_out.total',
        indicator: 'carried_out',
        numerator: 1,
        text: '结转下年 1 件',
        value: 1,
      },
    ]);
  });

  test('tells a rate as a fraction below ten cases, and with its percentage from ten on', () => {
    const open = (granted: number, concluded: number) =>
      told(handReport('甲局', 2023, byPersons({ granted, concluded_total: concluded })))[2];
    expect([open(3, 9), open(3, 10), open(1200, 2000)]).toEqual([
      '公开 3/9',
      '公开率 30.0%（3/10）',
      '公开率 60.0%（1,200/2,000）',
    ]);
  });

  test('leaves out what is missing or has no cases', () => {
    const lacking = withCells(report, {
      'received_new.total': { status: 'blank' },
      'granted.total': { status: 'blank' },
    });
    expect(told(lacking)).toEqual(['办结 4 件', '结转下年 1 件']);
    expect(told(handReport('甲局', 2023, {}))).toEqual(['新收 0 件', '办结 0 件', '结转下年 0 件']);
  });
});
