import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import {
  appealTable,
  applicantTable,
  cellTableRows,
  isIdle,
  keepCells,
  reasonTable,
  type CellGroup,
} from '../../../../src/lib/views/index.ts';
import { handReport } from '../../../support/hand-reports.ts';
import { withCells } from '../../../support/one-report.ts';

const OLD = { form: { proactive: '2019', requests: '2019' } } as const;
const YEARS = [2020, 2021, 2022, 2023];
const reports = [
  handReport(
    '甲局',
    2020,
    { refused_process_info: 1, other_total: 2, normative_docs_newly_made: 3, 'received_new.natural_person': 4 },
    OLD,
  ),
  { ...handReport('甲局', 2021, {}), reading: 'unread' as const },
  withCells(handReport('甲局', 2022, { other_misc: 5, normative_docs_issued: 1200 }), {
    'refused_process_info.total': { status: 'blank' },
    'other_fee_unpaid.total': { status: 'na_mark', raw: '无' },
    review_total: { status: 'unreadable', raw: '1o' },
    review_upheld: { status: 'absent' },
    review_other: { value: 2, status: 'text_number', raw: '2件' },
    review_pending: { status: 'na_mark', raw: null },
  }),
].map(keepCells);

const lines = (groups: readonly CellGroup[]) =>
  groups.flatMap(({ label, rows }) => [
    `【${label}】`,
    ...rows.map(
      (row) => `${row.label} | ${row.cells.map(({ text }) => text).join(' | ')}${isIdle(row) ? ' · idle' : ''}`,
    ),
  ]);

describe('the cells of an agency by year', () => {
  test('why requests were not met: one row of the old form stands for three of that of 2021', () => {
    expect(lines(reasonTable(reports, YEARS, zh))).toEqual([
      '【不予公开】',
      '1.属于国家秘密 | 0 | 未读出 | 0 | 未收录 · idle',
      '2.其他法律行政法规禁止公开 | 0 | 未读出 | 0 | 未收录 · idle',
      '3.危及“三安全一稳定” | 0 | 未读出 | 0 | 未收录 · idle',
      '4.保护第三方合法权益 | 0 | 未读出 | 0 | 未收录 · idle',
      '5.属于三类内部事务信息 | 0 | 未读出 | 0 | 未收录 · idle',
      '6.属于四类过程性信息 | 1 | 未读出 | 空 | 未收录',
      '7.属于行政执法案卷 | 0 | 未读出 | 0 | 未收录 · idle',
      '8.属于行政查询事项 | 0 | 未读出 | 0 | 未收录 · idle',
      '【无法提供】',
      '1.本机关不掌握相关政府信息 | 0 | 未读出 | 0 | 未收录 · idle',
      '2.没有现成信息需要另行制作 | 0 | 未读出 | 0 | 未收录 · idle',
      '3.补正后申请内容仍不明确 | 0 | 未读出 | 0 | 未收录 · idle',
      '【不予处理】',
      '1.信访举报投诉类申请 | 0 | 未读出 | 0 | 未收录 · idle',
      '2.重复申请 | 0 | 未读出 | 0 | 未收录 · idle',
      '3.要求提供公开出版物 | 0 | 未读出 | 0 | 未收录 · idle',
      '4.无正当理由大量反复申请 | 0 | 未读出 | 0 | 未收录 · idle',
      '5.要求行政机关确认或重新出具已获取信息 | 0 | 未读出 | 0 | 未收录 · idle',
      '【其他处理】',
      '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 | 并 | 未读出 | 0 | 未收录 · idle',
      '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 | 并 | 未读出 | 无 | 未收录',
      '3.其他 | 2 | 未读出 | 5 | 未收录',
    ]);
    const others = reasonTable(reports, YEARS, zh).at(-1)?.rows ?? [];
    expect(others.map(({ cells }) => cells[0])).toEqual([
      {
        cell: null,
        status: 'merged',
        text: '并',
        title: '2019 年版“其他处理”只有一行，数在“其他”一行',
        value: null,
        year: 2020,
      },
      {
        cell: null,
        status: 'merged',
        text: '并',
        title: '2019 年版“其他处理”只有一行，数在“其他”一行',
        value: null,
        year: 2020,
      },
      {
        cell: 'other_total.total',
        status: 'reported',
        text: '2',
        title: '2019 年版“（六）其他处理”一行的数',
        value: 2,
        year: 2020,
      },
    ]);
  });

  test('who asked', () => {
    expect(lines(applicantTable(reports, YEARS, zh))).toEqual([
      '【新收申请】',
      '自然人 | 4 | 未读出 | 0 | 未收录',
      '商业企业 | 0 | 未读出 | 0 | 未收录 · idle',
      '科研机构 | 0 | 未读出 | 0 | 未收录 · idle',
      '社会公益组织 | 0 | 未读出 | 0 | 未收录 · idle',
      '法律服务机构 | 0 | 未读出 | 0 | 未收录 · idle',
      '其他 | 0 | 未读出 | 0 | 未收录 · idle',
      '总计 | 0 | 未读出 | 0 | 未收录 · idle',
    ]);
  });

  test('appeals and documents, with what is missing and why', () => {
    expect(lines(appealTable(reports, YEARS, zh))).toEqual([
      '【行政复议】',
      '结果维持 | 0 | 未读出 | 缺失 | 未收录',
      '结果纠正 | 0 | 未读出 | 0 | 未收录 · idle',
      '其他结果 | 0 | 未读出 | 2 | 未收录',
      '尚未审结 | 0 | 未读出 | / | 未收录',
      '总计 | 0 | 未读出 | 读不出 | 未收录',
      '【行政诉讼 · 未经复议直接起诉】',
      '结果维持 | 0 | 未读出 | 0 | 未收录 · idle',
      '结果纠正 | 0 | 未读出 | 0 | 未收录 · idle',
      '其他结果 | 0 | 未读出 | 0 | 未收录 · idle',
      '尚未审结 | 0 | 未读出 | 0 | 未收录 · idle',
      '总计 | 0 | 未读出 | 0 | 未收录 · idle',
      '【行政诉讼 · 复议后起诉】',
      '结果维持 | 0 | 未读出 | 0 | 未收录 · idle',
      '结果纠正 | 0 | 未读出 | 0 | 未收录 · idle',
      '其他结果 | 0 | 未读出 | 0 | 未收录 · idle',
      '尚未审结 | 0 | 未读出 | 0 | 未收录 · idle',
      '总计 | 0 | 未读出 | 0 | 未收录 · idle',
      '【行政规范性文件】',
      '本年新制作数量 | 3 | 未读出 | 无此项 | 未收录',
      '本年制发件数 | 无此项 | 未读出 | 1,200 | 未收录',
      '本年废止件数 | 无此项 | 未读出 | 0 | 未收录 · idle',
      '现行有效件数 | 无此项 | 未读出 | 0 | 未收录 · idle',
    ]);
    const review = appealTable(reports, YEARS, zh)[0]?.rows ?? [];
    expect(review.map(({ cells }) => [cells[2]?.status, cells[2]?.title, cells[2]?.cell])).toEqual([
      ['absent', '文件中无此格；原文“”', 'review_upheld'],
      ['reported', '填报', 'review_corrected'],
      ['text_number', '文字中的数；原文“2件”', 'review_other'],
      ['na_mark', '填斜线，不适用', 'review_pending'],
      ['unreadable', '来源文字粘连，读不出唯一数值；原文“1o”', 'review_total'],
    ]);
    const issued = appealTable(reports, YEARS, zh).at(-1)?.rows[1]?.cells;
    expect(issued?.map(({ status, title }) => [status, title])).toEqual([
      ['not_in_template', '该版无此项'],
      ['not_loaded', '未读出'],
      ['reported', '填报'],
      ['not_loaded', '未收录'],
    ]);
  });

  test('say of a year without a report how that report stands', () => {
    const states = [
      { year: 2020, state: 'missing' },
      { year: 2021, state: 'uncollected' },
      { year: 2022, state: 'not_due' },
    ] as const;
    const told = applicantTable([], [2019, 2020, 2021, 2022], zh, states)[0]?.rows[0]?.cells;
    expect(told?.map(({ text, title }) => [text, title])).toEqual([
      ['未收录', '未收录'],
      ['未见报告', '未见报告'],
      ['未收录', '未收录'],
      ['当年不应报', '当年不应报'],
    ]);
  });

  test('are written to a file: figures as numbers, and a word on what is no plain figure', () => {
    expect(cellTableRows(appealTable(reports, YEARS, zh).slice(0, 1), YEARS, zh)).toEqual([
      ['类别', '项目', 2020, 2021, 2022, 2023, '说明'],
      ['行政复议', '结果维持', 0, '', '', '', '2021：未读出；2022：文件中无此格；原文“”；2023：未收录'],
      ['行政复议', '结果纠正', 0, '', 0, '', '2021：未读出；2023：未收录'],
      ['行政复议', '其他结果', 0, '', 2, '', '2021：未读出；2022：文字中的数；原文“2件”；2023：未收录'],
      ['行政复议', '尚未审结', 0, '', '', '', '2021：未读出；2022：填斜线，不适用；2023：未收录'],
      ['行政复议', '总计', 0, '', '', '', '2021：未读出；2022：来源文字粘连，读不出唯一数值；原文“1o”；2023：未收录'],
    ]);
  });

  test('keep a raw text only where it is not a plain figure', () => {
    expect(reports[2]?.cells['review_other' as never]).toEqual([2, 'text_number', '2件']);
    expect(reports[2]?.cells['review_corrected' as never]).toEqual([0, 'reported', null]);
    expect(reports[0]).toMatchObject({ year: 2020, read: true });
    expect(reports[1]?.read).toBe(false);
  });
});
