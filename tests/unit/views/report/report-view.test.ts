import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import { reportRows, reportView } from '../../../../src/lib/views/index.ts';
import { handReport } from '../../../support/hand-reports.ts';
import { before, byPersons, findings, report, withCells } from '../../../support/one-report.ts';

const view = reportView(report, before, findings, zh);

describe('a report as its page shows it', () => {
  test('counts its cells and what they add up to', () => {
    expect([view.counts, view.given, view.owed, view.checks]).toEqual([
      {
        appeals: '15 格：填报 15',
        proactive: '10 格：填报 7，填斜线，不适用 1，来源文字粘连，读不出唯一数值 1，文件中无此格 1',
        requests: '175 格：填报 172，空白，未填 1，填斜线，不适用 1，由勾稽推得，非填报 1',
      },
      194,
      200,
      {
        failed: 1,
        not_assessable: 2,
        passed: 39,
      },
    ]);
  });

  test('tells its findings, graver ones first, with both sides and the cell to begin at', () => {
    expect(view.findings).toEqual([
      {
        cell: 'concluded_total.natural_person',
        difference: '4 ≠ 3，差 +1',
        rule: 'T3-SUM',
        severity: 'error',
        text: '“自然人”列（七）总计 4 ≠ 办理结果合计 3，差 +1',
      },
      {
        cell: 'licensing_decisions',
        difference: '',
        rule: 'T2-AMBIG',
        severity: 'error',
        text: '“行政许可 · 本年处理决定数量”等 1 格的“1o”无法读出唯一数值',
      },
      {
        cell: 'normative_docs_issued',
        difference: '',
        rule: 'T2-TEXTNUM',
        severity: 'info',
        text: '“行政规范性文件 · 本年制发件数”的“《通告》1500”按 1500 读取',
      },
      {
        cell: 'normative_docs_issued',
        difference: '',
        rule: 'T2-NOTICE',
        severity: 'info',
        text: '“行政规范性文件 · 本年制发件数”填报了“《通告》1500”，请确认是否属于行政规范性文件',
      },
      {
        cell: 'not_processed_petition.total',
        difference: '',
        rule: 'T3-INFER',
        severity: 'info',
        text: '由勾稽关系推得“1.信访举报投诉类申请 · 总计”等 1 格（未填报）',
      },
      {
        cell: 'granted.legal_services',
        difference: '',
        rule: 'DOC-BLANKS',
        severity: 'info',
        text: '空白或“/”单元格 3 个，共 200 格',
      },
      {
        cell: null,
        difference: '',
        rule: 'DT-NODATE',
        severity: 'info',
        text: '无发布日期，无法判断是否按时',
      },
    ]);
  });

  test('tells the notes worth reading, and what is merely inferred is none', () => {
    expect(view.notes).toEqual([
      {
        cell: 'normative_docs_issued',
        label: '行政规范性文件 · 本年制发件数',
        text: '文字中的数；原文“《通告》1500”；格内有文种',
      },
    ]);
    const row = Object.fromEntries(
      ['granted.natural_person', 'granted.legal_services', 'granted.total'].map((id) => [
        id,
        { value: 1, status: 'text_number' as const, raw: '1件' },
      ]),
    );
    expect(reportView(withCells(before, row), null, [], zh).notes).toEqual([
      {
        cell: 'granted.natural_person',
        label: '（一）予以公开（2 格）',
        text: '文字中的数；原文“1件”',
      },
      {
        cell: 'granted.total',
        label: '（一）予以公开 · 总计',
        text: '文字中的数；原文“1件”；与勾稽不符 T3-ROW',
      },
    ]);
  });

  test('lays out appeals with their sums and changes', () => {
    expect(
      view.appeals.map(({ label, group, cells, check }) => [
        group,
        label,
        ...cells.map(({ label: column, cell, change }) => `${column} ${cell.text} ${change}`),
        check?.result,
        check?.difference,
      ]),
    ).toEqual([
      [
        null,
        '行政复议',
        '结果维持 1 ＝',
        '结果纠正 1 ▲ 1',
        '其他结果 0 ＝',
        '尚未审结 0 ＝',
        '总计 2 ▲ 1',
        'passed',
        0,
      ],
      [
        '行政诉讼',
        '未经复议直接起诉',
        '结果维持 0 ＝',
        '结果纠正 0 ＝',
        '其他结果 0 ＝',
        '尚未审结 0 ＝',
        '总计 0 ＝',
        'passed',
        0,
      ],
      [
        '行政诉讼',
        '复议后起诉',
        '结果维持 0 ＝',
        '结果纠正 0 ＝',
        '其他结果 0 ＝',
        '尚未审结 0 ＝',
        '总计 0 ＝',
        'passed',
        0,
      ],
    ]);
  });

  test('says what passed, failed and could not be asked, each by its own number', () => {
    const even = reportView(before, null, [], zh);
    expect([even.checks.failed, even.checks.not_assessable]).toEqual([0, 0]);
    expect(even.checks.passed).toBe(view.checks.passed + view.checks.failed + view.checks.not_assessable);
    const broken = reportView(handReport('甲局', 2023, byPersons({ received_new: 1 })), null, [], zh);
    // What came in goes nowhere: for natural persons and in total.
    expect([broken.checks.failed, broken.checks.passed]).toEqual([2, even.checks.passed - 2]);
  });

  test('is written to a file cell by cell', () => {
    const whose = ['云杉县水利局', report.year, '本机关报告', report.published_on ?? '', report.title];
    const rows = reportRows(report, '云杉县水利局', zh);
    expect(rows).toHaveLength(view.owed + 1);
    expect(
      rows.filter(([, , , id]) =>
        ['normative_docs_issued', 'penalty_decisions', 'granted.total', 'carried_in.legal_services', 'code'].includes(
          String(id),
        ),
      ),
    ).toEqual([
      [
        '表二',
        '行政规范性文件',
        '本年制发件数',
        'normative_docs_issued',
        1500,
        '文字中的数',
        '《通告》1500',
        '格内有文种',
        ...whose,
      ],
      ['表二', '行政处罚', '本年处理决定数量', 'penalty_decisions', '', '文件中无此格', '', '', ...whose],
      [
        '表三',
        '二、上年结转政府信息公开申请数量',
        '法律服务机构',
        'carried_in.legal_services',
        '',
        '空白，未填',
        '',
        '',
        ...whose,
      ],
      ['表三', '（一）予以公开', '总计', 'granted.total', 2, '填报', '', '', ...whose],
    ]);
    const bare = reportRows({ ...report, cells: {} }, '云杉县水利局', zh);
    expect(bare).toHaveLength(view.owed + 1);
    expect(bare.at(-1)).toEqual([
      '表四',
      '行政诉讼',
      '复议后起诉 · 总计',
      'suit_after_review_total',
      '',
      '文件中无此格',
      '',
      '',
      ...whose,
    ]);
    expect(rows[0]).toEqual([
      '表',
      '行',
      '列',
      '单元格',
      '数值',
      '状态',
      '原文',
      '说明',
      '机关',
      '年度',
      '口径',
      '发布日期',
      '标题',
    ]);
  });
});
