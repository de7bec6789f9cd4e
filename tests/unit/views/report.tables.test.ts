import { describe, expect, test } from 'vitest';
import { zh } from '../../support/zh.ts';
import { assessIdentities } from '../../../src/lib/core/checks/index.ts';
import { cellChange } from '../../../src/lib/views/report/change.ts';
import { proactiveTable } from '../../../src/lib/views/report/proactive-table.ts';
import { requestsTable } from '../../../src/lib/views/report/requests-table.ts';
import { handReport } from '../../support/hand-reports.ts';
import { before, cellId, findings, report, withCells } from '../../support/one-report.ts';

const proactive = (of = report, than: typeof before | null = before) =>
  proactiveTable(of, than, assessIdentities(of.form, of.cells), findings, zh).flatMap(({ item, columns, rows }) => [
    `${item}: ${columns.join(' | ')}`,
    ...rows.map(({ label, cells, change, findings: found, check }) =>
      [label, ...cells.map(({ text }) => text), change, check.result, found].join(' | '),
    ),
  ]);

describe('Table 2', () => {
  test('stands in the layout of its form with changes, findings and what could be asked', () => {
    expect(proactive()).toEqual([
      '第二十条第（一）项: 本年制发件数 | 本年废止件数 | 现行有效件数',
      '规章 | 0 | 0 | 0 | ＝ / ＝ / ＝ | passed | ',
      '行政规范性文件 | 1,500 | / | 2 | ▲ 1,499 / — / ＝ | not_assessable | ',
      '第二十条第（五）项: 本年处理决定数量',
      '行政许可 | 读不出 |  | not_assessable | “行政许可 · 本年处理决定数量”等 1 格的“1o”无法读出唯一数值',
      '第二十条第（六）项: 本年处理决定数量',
      '行政处罚 | 缺失 |  | not_assessable | ',
      '行政强制 | 0 | ＝ | passed | ',
      '第二十条第（八）项: 本年收费金额（单位：万元）',
      '行政事业性收费 | 0 | ＝ | passed | ',
    ]);
  });

  test('has no changes without a report before, and its own rows on the form of 2019', () => {
    const old = handReport(
      '甲局',
      2020,
      { normative_docs_newly_made: 4 },
      { form: { proactive: '2019', requests: '2019' } },
    );
    expect(proactive(old, null)).toEqual([
      '第二十条第（一）项: 本年新制作数量 | 本年新公开数量 | 对外公开总数量',
      '规章 | 0 | 0 | 0 |  | passed | ',
      '规范性文件 | 4 | 0 | 0 |  | passed | ',
      '第二十条第（五）项: 上一年项目数量 | 本年增/减 | 处理决定数量',
      '行政许可 | 0 | 0 | 0 |  | passed | “行政许可 · 本年处理决定数量”等 1 格的“1o”无法读出唯一数值',
      '其他对外管理服务事项 | 0 | 0 | 0 |  | passed | ',
      '第二十条第（六）项: 上一年项目数量 | 本年增/减 | 处理决定数量',
      '行政处罚 | 0 | 0 | 0 |  | passed | ',
      '行政强制 | 0 | 0 | 0 |  | passed | ',
      '第二十条第（八）项: 上一年项目数量 | 本年增/减',
      '行政事业性收费 | 0 | 0 |  | passed | ',
      '第二十条第（九）项: 采购项目数量 | 采购总金额',
      '政府集中采购 | 0 | 0 |  | passed | ',
    ]);
  });

  test('that a document lacks stands in the layout it owes, every cell missing', () => {
    const none = handReport('甲局', 2021, {}, { form: { proactive: 'absent' } });
    const absent = proactiveTable(none, null, [], [], zh);
    expect(absent.map(({ item }) => item)).toEqual(proactiveTable(before, null, [], [], zh).map(({ item }) => item));
    const rows = absent.flatMap((section) => section.rows);
    expect(new Set(rows.flatMap(({ cells }) => cells.map(({ text }) => text)))).toEqual(new Set(['缺失']));
    expect(new Set(rows.map(({ check }) => check.result))).toEqual(new Set(['not_assessable']));
  });

  test('tells a finding at every row that it names a cell of, and what is merely told at none', () => {
    const [error] = findings.filter(({ severity }) => severity === 'error');
    const cells = ['normative_docs_issued', 'licensing_decisions'].map(cellId);
    const at = (severity: 'warning' | 'info') =>
      proactiveTable(before, null, [], [{ ...error!, severity, cells }], zh)
        .flatMap(({ rows }) => rows)
        .filter(({ findings: found }) => found !== '')
        .map(({ label }) => label);
    expect([at('warning'), at('info')]).toEqual([['行政规范性文件', '行政许可'], []]);
  });

  test('of a hybrid shows for each item the form whose own cells are there', () => {
    const hybrid = withCells(
      handReport('甲局', 2021, { normative_docs_issued: 2 }, { form: { proactive: 'hybrid' } }),
      {
        licensing_items_prev: { value: 5, status: 'reported', raw: null },
        licensing_decisions: { value: 7, status: 'reported', raw: null },
      },
    );
    expect(proactive(hybrid, null)).toEqual([
      '第二十条第（一）项: 本年制发件数 | 本年废止件数 | 现行有效件数',
      '规章 | 0 | 0 | 0 |  | passed | ',
      '行政规范性文件 | 2 | 0 | 0 |  | passed | ',
      '第二十条第（五）项: 上一年项目数量 | 本年增/减 | 处理决定数量',
      '行政许可 | 5 | 缺失 | 7 |  | not_assessable | “行政许可 · 本年处理决定数量”等 1 格的“1o”无法读出唯一数值',
      '第二十条第（六）项: 本年处理决定数量',
      '行政处罚 | 0 |  | passed | ',
      '行政强制 | 0 |  | passed | ',
      '第二十条第（八）项: 本年收费金额（单位：万元）',
      '行政事业性收费 | 0 |  | passed | ',
    ]);
  });
});

describe('Table 3', () => {
  const table = (of = report) => requestsTable(of, before, assessIdentities(of.form, of.cells), zh);
  test('stands in the layout of its form with its heads, its row and column checks', () => {
    const { corner, columns, lines, sums, balances } = table();
    expect([corner, columns]).toEqual([
      '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
      ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'],
    ]);
    expect(
      lines.map(({ key, heads, cells, check, change }) =>
        [
          key,
          heads
            .map(({ text, rows, columns: wide, vertical }) => `${text}(${rows}x${wide}${vertical ? ' v' : ''})`)
            .join(' '),
          cells.map(({ text }) => text).join(' '),
          check?.result ?? '-',
          change,
        ].join(' | '),
      ),
    ).toEqual([
      'received_new | 一、本年新收政府信息公开申请数量(1x3) | 5 0 0 0 0 0 5 | passed | ▲ 2',
      'carried_in | 二、上年结转政府信息公开申请数量(1x3) | 0 0 0 0  0 0 | passed | ＝',
      'granted | 三、本年度办理结果(22x1 v) （一）予以公开(1x2) | 2 0 0 0 无 0 2 | passed | ▼ 1',
      'partially_granted | （二）部分公开（区分处理的，只计这一情形，不计其他情形）(1x2) | 0 0 0 0 0 0 0 | passed | ＝',
      'refused_state_secret | （三）不予公开(8x1 v) 1.属于国家秘密(1x1) | 0 0 0 0 0 0 0 | passed | ＝',
      'refused_prohibited_by_law | 2.其他法律行政法规禁止公开(1x1) | 0 0 0 0 0 0 0 | passed | ＝',
      'refused_security_stability | 3.危及“三安全一稳定”(1x1) | 0 0 0 0 0 0 0 | passed | ＝',
      'refused_third_party | 4.保护第三方合法权益(1x1) | 0 0 0 0 0 0 0 | passed | ＝',
      'refused_internal_affairs | 5.属于三类内部事务信息(1x1) | 0 0 0 0 0 0 0 | passed | ＝',
      'refused_process_info | 6.属于四类过程性信息(1x1) | 0 0 0 0 0 0 0 | passed | ＝',
      'refused_enforcement_file | 7.属于行政执法案卷(1x1) | 0 0 0 0 0 0 0 | passed | ＝',
      'refused_statutory_query | 8.属于行政查询事项(1x1) | 0 0 0 0 0 0 0 | passed | ＝',
      'unavailable_not_held | （四）无法提供(3x1 v) 1.本机关不掌握相关政府信息(1x1) | 1 0 0 0 0 0 1 | passed | ▲ 1',
      'unavailable_needs_creation | 2.没有现成信息需要另行制作(1x1) | 0 0 0 0 0 0 0 | passed | ＝',
      'unavailable_unclear | 3.补正后申请内容仍不明确(1x1) | 0 0 0 0 0 0 0 | passed | ＝',
      'not_processed_petition | （五）不予处理(5x1 v) 1.信访举报投诉类申请(1x1) | 0 0 0 0 0 0 0 | not_assessable | ＝',
      'not_processed_duplicate | 2.重复申请(1x1) | 0 0 0 0 0 0 0 | passed | ＝',
      'not_processed_publication | 3.要求提供公开出版物(1x1) | 0 0 0 0 0 0 0 | passed | ＝',
      'not_processed_excessive | 4.无正当理由大量反复申请(1x1) | 0 0 0 0 0 0 0 | passed | ＝',
      'not_processed_reconfirm | 5.要求行政机关确认或重新出具已获取信息(1x1) | 0 0 0 0 0 0 0 | passed | ＝',
      'other_no_correction | （六）其他处理(3x1 v) 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请(1x1) | 0 0 0 0 0 0 0 | passed | ＝',
      'other_fee_unpaid | 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请(1x1) | 0 0 0 0 0 0 0 | passed | ＝',
      'other_misc | 3.其他(1x1) | 0 0 0 0 0 0 0 | passed | ＝',
      'concluded_total | （七）总计(1x2) | 4 0 0 0 0 0 4 | passed | ▲ 1',
      'carried_out | 四、结转下年度继续办理(1x3) | 1 0 0 0 0 0 1 | passed | ▲ 1',
    ]);
    expect([sums, balances].map((each) => each.map((one) => `${one?.at} ${one?.result} ${one?.difference}`))).toEqual([
      [
        'natural_person failed 1',
        'business passed 0',
        'research passed 0',
        'public_welfare passed 0',
        'legal_services passed 0',
        'other_org passed 0',
        'total not_assessable null',
      ],
      [
        'natural_person passed 0',
        'business passed 0',
        'research passed 0',
        'public_welfare passed 0',
        'legal_services passed 0',
        'other_org passed 0',
        'total passed 0',
      ],
    ]);
  });

  test('on the form of 2019 has one row where that of 2021 has three', () => {
    const old = handReport('甲局', 2020, {}, { form: { proactive: '2019', requests: '2019' } });
    const { lines } = table(old);
    expect(lines).toHaveLength(23);
    expect(lines.map(({ key }) => key).filter((key) => key.startsWith('other'))).toEqual(['other_total']);
    expect(table().lines).toHaveLength(25);
  });
});

test('a change of a cell is told by its direction, and not told where one of two figures is missing', () => {
  const of = (id: string, than: typeof before | null = before) => cellChange(cellId(id), report, than);
  expect([
    of('received_new.total'),
    of('granted.total'),
    of('normative_docs_in_force'),
    of('licensing_decisions'),
    of('normative_docs_issued', null),
    of('normative_docs_issued'),
  ]).toEqual(['▲ 2', '▼ 1', '＝', '', '', '▲ 1,499']);
});
