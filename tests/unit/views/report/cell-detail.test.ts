import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import { cellDetail } from '../../../../src/lib/views/index.ts';
import { before, cellId, report, withCells } from '../../../support/one-report.ts';

const told = (id: string, of = report, than: typeof before | null = before) => {
  const { indicators, ...rest } = cellDetail(cellId(id), of, than, zh);
  return { ...rest, indicators: indicators.map(({ name }) => name).join('、') };
};

describe('all that is known of one cell', () => {
  test('a figure, what stood there the year before, and the indicators that rest on it', () => {
    expect(told('received_new.total')).toEqual({
      before: '3 件',
      change: '▲ 2',
      id: 'received_new.total',
      indicators:
        '新收申请、应办理、收办差额、办结率、结转率、自然人申请占比、每百件申请引发复议诉讼、每百件申请引发复议、每百件申请引发诉讼',
      label: '一、本年新收政府信息公开申请数量 · 总计',
      note: null,
      raw: null,
      status: '填报',
      table: '表三',
      value: '5 件',
    });
    expect(told('review_pending')).toEqual({
      before: '0 件',
      change: '＝',
      id: 'review_pending',
      indicators: '行政复议 · 尚未审结、未审结率',
      label: '行政复议 · 尚未审结',
      note: null,
      raw: null,
      status: '填报',
      table: '表四',
      value: '0 件',
    });
  });

  test('a figure in words with its raw text and note; a missing one by its state', () => {
    expect(told('normative_docs_issued')).toEqual({
      before: '1 件',
      change: '▲ 1,499',
      id: 'normative_docs_issued',
      indicators: '规范性文件制发、规范性文件净增',
      label: '行政规范性文件 · 本年制发件数',
      note: '格内有文种',
      raw: '《通告》1500',
      status: '文字中的数',
      table: '表二',
      value: '1,500 件',
    });
    expect(told('licensing_decisions')).toEqual({
      before: '0 件',
      change: null,
      id: 'licensing_decisions',
      indicators: '行政许可决定',
      label: '行政许可 · 本年处理决定数量',
      note: null,
      raw: '1o',
      status: '来源文字粘连，读不出唯一数值',
      table: '表二',
      value: '来源文字粘连，读不出唯一数值',
    });
    expect(told('granted.total', report, null)).toMatchObject({ before: null, change: null, value: '2 件' });
    expect(told('regulations_newly_made')).toMatchObject({ value: '文件中无此格', before: null, change: null });
    expect(
      told(
        'fees_amount_wan_yuan',
        withCells(report, { fees_amount_wan_yuan: { value: 12.5, status: 'reported', raw: null } }),
      ),
    ).toMatchObject({ value: '12.5 万元', before: '0 万元', change: '▲ 12.5' });
    const unread = withCells(before, { 'received_new.total': { status: 'unreadable', raw: '?' } });
    expect(told('received_new.total', report, unread)).toMatchObject({
      before: '来源文字粘连，读不出唯一数值',
      change: null,
    });
  });
});
