import { describe, expect, test } from 'vitest';
import { zh } from '../../support/zh.ts';
import { citation, reportLine, requestSummary, shortCitation, timingWords } from '../../../src/lib/views/index.ts';
import { before, report, withCells } from '../../support/one-report.ts';

describe('a report in few words', () => {
  test('is cited as GB/T 7714 has it, without what is not known', () => {
    const cited = { agency: '甲局', report, address: 'https://a.example/', release: 'r1' };
    expect([
      citation({ ...cited, report: { ...report, published_on: '2024-01-15' }, day: '2026-02-01' }, zh),
      citation({ ...cited, report: { ...report, published_on: '2024-01-15' }, day: null }, zh),
      citation({ ...cited, day: '2026-02-01' }, zh),
      citation({ ...cited, day: null }, zh),
      shortCitation('甲局', 2023, zh),
    ]).toEqual([
      '甲局. 2023 年度报告[EB/OL]. (2024-01-15)[2026-02-01]. https://a.example/（年报看板，数据版本 r1）',
      '甲局. 2023 年度报告[EB/OL]. (2024-01-15). https://a.example/（年报看板，数据版本 r1）',
      '甲局. 2023 年度报告[EB/OL]. [2026-02-01]. https://a.example/（年报看板，数据版本 r1）',
      '甲局. 2023 年度报告[EB/OL]. https://a.example/（年报看板，数据版本 r1）',
      '甲局 2023 年度政府信息公开工作年度报告',
    ]);
  });

  test('came before, on or after its day, or nobody knows when', () => {
    const told = (days: number | null, timing: Parameters<typeof timingWords>[0]['timing'] = 'on_time') =>
      timingWords({ timing, days }, zh);
    expect([told(-3), told(0), told(2, 'late'), told(-40, 'early'), told(null, 'no_date')]).toEqual([
      '提前 3 天',
      '当日',
      '晚 2 天',
      '年度未结束时发布',
      '—',
    ]);
  });

  test('has a line in the list of its agency', () => {
    expect([
      reportLine({ ...report, source_url: 'https://a.example/1.htm' }),
      reportLine({ ...report, source_url: 'file:///a' }),
      reportLine({ ...before, reading: 'unread' }),
    ]).toEqual([
      {
        failed: 1,
        form: {
          appeals: '2021',
          proactive: '2021',
          requests: '2021',
        },
        given: 194,
        owed: 200,
        published_on: null,
        read: true,
        scope: 'own',
        source: 'https://a.example/1.htm',
        unassessed: 2,
        year: 2023,
      },
      {
        failed: 1,
        form: {
          appeals: '2021',
          proactive: '2021',
          requests: '2021',
        },
        given: 194,
        owed: 200,
        published_on: null,
        read: true,
        scope: 'own',
        source: null,
        unassessed: 2,
        year: 2023,
      },
      {
        failed: 0,
        form: {
          appeals: '2021',
          proactive: '2021',
          requests: '2021',
        },
        given: 200,
        owed: 200,
        published_on: null,
        read: false,
        scope: 'own',
        source: null,
        unassessed: 0,
        year: 2022,
      },
    ]);
  });

  test('has its Table 3 in ten lines, each with its change', () => {
    const lines = (than: typeof before | null, of = report) =>
      requestSummary(of, than, zh).map(({ name, text, change, cell }) => `${name} | ${text} | ${change} | ${cell}`);
    expect(lines(before)).toEqual([
      '新收申请 | 5 | ▲ 2 | received_new.total',
      '上年结转 | 0 | ＝ | carried_in.total',
      '予以公开 | 2 | ▼ 1 | granted.total',
      '部分公开 | 0 | ＝ | partially_granted.total',
      '不予公开 | 0 | ＝ | refused_state_secret.total',
      '无法提供 | 1 | ▲ 1 | unavailable_not_held.total',
      '不予处理 | 0 | ＝ | not_processed_petition.total',
      '其他处理 | 0 | ＝ | other_no_correction.total',
      '办结 | 4 | ▲ 1 | concluded_total.total',
      '结转下年 | 1 | ▲ 1 | carried_out.total',
    ]);
    expect(lines(null).every((line) => line.split(' | ')[2] === '')).toBe(true);
    const lacking = withCells(report, { 'received_new.total': { status: 'blank' } });
    expect([lines(before, lacking)[0], lines(lacking, before)[0]]).toEqual([
      '新收申请 | 未读出 |  | received_new.total',
      '新收申请 | 3 |  | received_new.total',
    ]);
  });
});
