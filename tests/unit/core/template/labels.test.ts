import { expect, test } from 'vitest';
import { ALL_CELLS } from '../../../../src/lib/core/template/index.ts';
import { cellLabel, placeLabel } from '../../../../src/lib/core/template/labels.ts';

test.each([
  ['regulations_issued', '规章 · 本年制发件数'],
  ['normative_docs_newly_made', '规范性文件 · 本年新制作数量'],
  ['licensing_decisions', '行政许可 · 本年处理决定数量'],
  ['fees_amount_wan_yuan', '行政事业性收费 · 本年收费金额（单位：万元）'],
  ['granted.total', '（一）予以公开 · 总计'],
  ['other_total.business', '（六）其他处理 · 商业企业'],
  ['review_total', '行政复议 · 总计'],
  ['suit_direct_pending', '行政诉讼 · 未经复议直接起诉 · 尚未审结'],
] as const)('the cell %s is called %s', (id, label) => {
  expect(cellLabel(id)).toBe(label);
  expect(placeLabel(id)).toBe(label);
});

test('every cell has a label of its own', () => {
  expect(new Set(ALL_CELLS.map(cellLabel)).size).toBe(ALL_CELLS.length);
});

test.each([
  ['granted', '（一）予以公开'],
  ['business', '商业企业'],
  ['review', '行政复议'],
  ['suit_after_review', '行政诉讼 · 复议后起诉'],
  ['regulations', '规章'],
  ['normative_docs', '行政规范性文件'],
  ['proactive', '主动公开政府信息情况（表二）'],
  ['requests', '收到和处理政府信息公开申请情况（表三）'],
  ['appeals', '政府信息公开行政复议、行政诉讼情况（表四）'],
  ['overview', '总体情况'],
  ['problems', '存在的主要问题及改进情况'],
  ['other', '其他需要报告的事项'],
  ['sections', '各部分'],
  ['tables', '各表'],
  ['cells', '各格'],
  ['report', '全部数据'],
  ['published_on', '发布日期'],
  ['agency', '机关'],
  ['year', '年度'],
  ['agency,year', '机关和年度'],
  ['organisations', '法人或其他组织'],
  ['suit', '行政诉讼'],
  ['refused', '不予公开'],
  ['unavailable', '无法提供'],
  ['not_processed', '不予处理'],
  ['2023', '2023'],
])('the place %s is called %s', (at, label) => expect(placeLabel(at)).toBe(label));
