import { describe, expect, it } from 'vitest';
import {
  APPEAL_HEADER_WORDS,
  ARTICLE_ITEM,
  BARE_OTHER_WORDS,
  BARE_TOTAL_WORDS,
  FIRST_ROW_WORDS,
  NUMBERED_OTHER_WORDS,
  OTHER_GROUP_WORDS,
  PROACTIVE_COLUMN_WORDS,
  PROACTIVE_HEADER_WORDS,
  PROACTIVE_ROW_WORDS,
  REQUEST_COLUMN_WORDS,
  REQUEST_GROUP_WORDS,
  REQUEST_ROW_WORDS,
  SUBTOTAL_WORDS,
} from '../../../../src/lib/core/text/patterns-tables.ts';

describe('a row of Table 3 by its squashed label', () => {
  it.each([
    ['一本年新收政府信息公开申请数量', 'received_new'],
    ['本年度新收', 'received_new'],
    ['年新收', 'received_new'],
    ['新收数量', 'received_new'],
    ['其中新收政府信息公开申请', 'received_new'],
    ['其中新收数量', undefined],
    ['二上年结转政府信息公开申请数量', 'carried_in'],
    ['上年度结转', 'carried_in'],
    ['上一年结转', 'carried_in'],
    ['一予以公开', 'granted'],
    ['二部分公开区分处理的只计这一情形不计其他情形', 'partially_granted'],
    ['1属于国家秘密', 'refused_state_secret'],
    ['2其他法律行政法规禁止公开', 'refused_prohibited_by_law'],
    ['3危及三安全一稳定', 'refused_security_stability'],
    ['4保护第三方合法权益', 'refused_third_party'],
    ['5属于三类内部事务信息', 'refused_internal_affairs'],
    ['6属于四类过程性信息', 'refused_process_info'],
    ['7属于行政执法案卷', 'refused_enforcement_file'],
    ['8属于行政查询事项', 'refused_statutory_query'],
    ['1本机关不掌握相关政府信息', 'unavailable_not_held'],
    ['2没有现成信息需要另行制作', 'unavailable_needs_creation'],
    ['3补正后申请内容仍不明确', 'unavailable_unclear'],
    ['1信访举报投诉类申请', 'not_processed_petition'],
    ['2重复申请', 'not_processed_duplicate'],
    ['3要求提供公开出版物', 'not_processed_publication'],
    ['4无正当理由大量反复申请', 'not_processed_excessive'],
    ['5要求行政机关确认或重新出具已获取信息', 'not_processed_reconfirm'],
    ['1申请人无正当理由逾期不补正行政机关不再处理其政府信息公开申请', 'other_no_correction'],
    ['2申请人逾期未按收费通知要求缴纳费用行政机关不再处理其政府信息公开申请', 'other_fee_unpaid'],
    ['六其他处理', 'other_total'],
    ['四结转下年度继续办理', 'carried_out'],
    ['七总计', undefined],
  ])('%s is %s', (label, key) => expect(REQUEST_ROW_WORDS.find(({ words }) => words.test(label))?.key).toBe(key));

  it.each([
    ['3其他', true, true],
    ['其他', true, false],
    ['3其他组织', false, false],
    ['13其他', false, false],
  ])('%s is a bare “other”: %s, a numbered one: %s', (label, bare, numbered) =>
    expect([BARE_OTHER_WORDS.test(label), NUMBERED_OTHER_WORDS.test(label)]).toEqual([bare, numbered]),
  );

  it.each([
    ['六其他', true],
    ['六其他处理', true],
    ['十六其他处理', false],
    ['六其他处理情况', false],
  ])('%s heads the group of others: %s', (label, group) => expect(OTHER_GROUP_WORDS.test(label)).toBe(group));

  it.each([
    ['总计', true],
    ['七总计', true],
    ['合计', true],
    ['十七总计', false],
    ['总计数', false],
  ])('%s is a bare total: %s', (label, total) => expect(BARE_TOTAL_WORDS.test(label)).toBe(total));

  it.each([
    ['三本年度办理结果', true],
    ['办理结果', true],
    ['不予公开', true],
    ['五不予处理', true],
    ['无法提供', true],
    ['本年度办理结果如下', false],
    ['一不予公开', false],
  ])('%s stands at the left of a group: %s', (label, group) => expect(REQUEST_GROUP_WORDS.test(label)).toBe(group));

  it('has words for a subtotal and for the first row', () => {
    expect([SUBTOTAL_WORDS.test('小计'), SUBTOTAL_WORDS.test('总计')]).toEqual([true, false]);
    expect([
      FIRST_ROW_WORDS.test('一本年新收政府信息公开申请数量'),
      FIRST_ROW_WORDS.test('新收政府信息公开申请'),
    ]).toEqual([true, false]);
  });
});

it.each([
  ['自然人', 'natural_person'],
  ['商业企业', 'business'],
  ['科研机构', 'research'],
  ['社会公益组织', 'public_welfare'],
  ['社会组织', 'public_welfare'],
  ['法律服务机构', 'legal_services'],
  ['其他', 'other_org'],
  ['其他组织', 'other_org'],
  ['总计', 'total'],
  ['合计', 'total'],
  ['法人或其他组织', undefined],
  ['其他处理', undefined],
  ['自然人申请', undefined],
  ['非自然人', undefined],
  ['七总计', undefined],
  ['总计数', undefined],
])('the column %s of Table 3 is %s', (label, key) =>
  expect(REQUEST_COLUMN_WORDS.find(({ words }) => words.test(label))?.key).toBe(key),
);

describe('Table 2', () => {
  it.each([
    ['第二十条第(一)项', '一'],
    ['第二十条 第 ( 五 ) 项', '五'],
    ['第二十条第六项', '六'],
    ['第二十条第(九)项', '九'],
    ['第二十条第(二)项', undefined],
  ])('%s is item %s', (label, item) => expect(ARTICLE_ITEM.exec(label)?.[1]).toBe(item));

  it.each([
    ['行政规范性文件', { row: 'normative_docs', item: '一' }],
    ['规章', { row: 'regulations', item: '一' }],
    ['政府规章', undefined],
    ['规章制度', undefined],
    ['行政许可', { row: 'licensing', item: '五' }],
    ['其他行政许可', undefined],
    ['行政许可事项', undefined],
    ['其他对外管理服务事项', { row: 'other_services', item: '五' }],
    ['行政处罚', { row: 'penalty', item: '六' }],
    ['其他行政处罚', undefined],
    ['行政处罚决定', undefined],
    ['行政强制', { row: 'coercion', item: '六' }],
    ['行政强制措施', { row: 'coercion', item: '六' }],
    ['其他行政强制', undefined],
    ['行政强制执行', undefined],
    ['行政事业性收费', { row: 'fee', item: '八' }],
    ['政府集中采购', { row: 'procurement', item: '九' }],
  ])('the row %s is %j', (label, found) => {
    const row = PROACTIVE_ROW_WORDS.find(({ words }) => words.test(label));
    expect(row && { row: row.row, item: row.item }).toEqual(found);
  });

  it.each([
    '信息内容',
    '本年制发件数',
    '本年度制发',
    '本年2023制发',
    '本年废止件数',
    '现行有效件数',
    '对外公开总数量',
    '项目数量',
  ])('%s stands in a header', (label) => expect(PROACTIVE_HEADER_WORDS.test(label)).toBe(true));
  it.each(['规章', '行政许可', '制发'])('%s stands in no header', (label) =>
    expect(PROACTIVE_HEADER_WORDS.test(label)).toBe(false),
  );

  it.each([
    ['本年新制作数量', 0],
    ['本年新公开数量', 1],
    ['对外公开总数量', 2],
    ['本年制发件数', 3],
    ['本年废止件数', 4],
    ['本年度止件数', 4],
    ['现行有效件数', 5],
    ['上一年项目数量', 6],
    ['上年度项目数量', 6],
    ['上年项目', 6],
    ['项目数量', 6],
    ['采购项目数量', 10],
    ['本年增减', 7],
    ['本年增', 7],
    ['增减情况', -1],
    ['处理决定数量', 8],
    ['本年收费金额', 9],
    ['采购总金额', 11],
    ['采购金额', 11],
    ['信息内容', -1],
  ])('the column %s is the one at %i', (label, index) =>
    expect(PROACTIVE_COLUMN_WORDS.findIndex((words) => words.test(label))).toBe(index),
  );
});

it.each([
  ['结果维持', true],
  ['尚未审结', true],
  ['复议后起诉', true],
  ['总计', false],
])('%s stands in the header of Table 4: %s', (label, header) => expect(APPEAL_HEADER_WORDS.test(label)).toBe(header));
