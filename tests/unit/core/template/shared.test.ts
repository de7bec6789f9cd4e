import { expect, test } from 'vitest';
import {
  APPEALS,
  CLOSING_ROWS,
  COMMON_OUTCOME_ROWS,
  CORNER,
  INTAKE_ROWS,
  OUTCOMES_LABEL,
  REQUEST_COLUMNS,
} from '../../../../src/lib/core/template/shared.ts';

const told = (parts: readonly (string | null)[]): string => parts.map((part) => part ?? '–').join(' | ');

test('the rows of Table 3 that every form has, as they are printed, with outcome, article, name and how to read them', () => {
  const rows = [...INTAKE_ROWS, ...COMMON_OUTCOME_ROWS, ...CLOSING_ROWS];
  expect(
    rows.map(({ key, label, group, outcome, article, name, note }) =>
      told([key, label, group, outcome, article, name, note]),
    ),
  ).toEqual([
    'received_new | 一、本年新收政府信息公开申请数量 | – | – | 27–31 | – | –',
    'carried_in | 二、上年结转政府信息公开申请数量 | – | – | 33 | – | –',
    'granted | （一）予以公开 | – | granted | 36（一）（二） | – | –',
    'partially_granted | （二）部分公开（区分处理的，只计这一情形，不计其他情形） | – | partially_granted | 37 | – | –',
    'refused_state_secret | 1.属于国家秘密 | （三）不予公开 | refused | 14 | 国家秘密 | 依法确定为国家秘密的政府信息。',
    'refused_prohibited_by_law | 2.其他法律行政法规禁止公开 | （三）不予公开 | refused | 14 | 法律法规禁止 | 其他法律、行政法规禁止公开的政府信息。',
    'refused_security_stability | 3.危及“三安全一稳定” | （三）不予公开 | refused | 14 | 三安全一稳定 | 公开后可能危及国家安全、公共安全、经济安全、社会稳定。',
    'refused_third_party | 4.保护第三方合法权益 | （三）不予公开 | refused | 15、32 | 第三方权益 | 涉及商业秘密、个人隐私等，公开会损害第三方合法权益。',
    'refused_internal_affairs | 5.属于三类内部事务信息 | （三）不予公开 | refused | 16第一款 | 三类内部事务 | 人事管理、后勤管理、内部工作流程。',
    'refused_process_info | 6.属于四类过程性信息 | （三）不予公开 | refused | 16第二款 | 四类过程性信息 | 讨论记录、过程稿、磋商信函、请示报告。',
    'refused_enforcement_file | 7.属于行政执法案卷 | （三）不予公开 | refused | 16第二款 | 行政执法案卷 | 行政执法案卷信息。',
    'refused_statutory_query | 8.属于行政查询事项 | （三）不予公开 | refused | 36（七） | 行政查询事项 | 有专门查询办法的信息，如工商、不动产登记资料。',
    'unavailable_not_held | 1.本机关不掌握相关政府信息 | （四）无法提供 | unavailable | 36（四）（五） | 本机关不掌握 | –',
    'unavailable_needs_creation | 2.没有现成信息需要另行制作 | （四）无法提供 | unavailable | 38 | 需另行制作 | –',
    'unavailable_unclear | 3.补正后申请内容仍不明确 | （四）无法提供 | unavailable | 30 | 补正后仍不明确 | –',
    'not_processed_petition | 1.信访举报投诉类申请 | （五）不予处理 | not_processed | 39第一款 | 信访举报投诉 | –',
    'not_processed_duplicate | 2.重复申请 | （五）不予处理 | not_processed | 36（六） | 重复申请 | –',
    'not_processed_publication | 3.要求提供公开出版物 | （五）不予处理 | not_processed | 39第二款 | 公开出版物 | –',
    'not_processed_excessive | 4.无正当理由大量反复申请 | （五）不予处理 | not_processed | 35 | 大量反复申请 | –',
    'not_processed_reconfirm | 5.要求行政机关确认或重新出具已获取信息 | （五）不予处理 | not_processed | – | 要求确认或重新出具 | –',
    'concluded_total | （七）总计 | – | – | – | – | –',
    'carried_out | 四、结转下年度继续办理 | – | – | 33 | – | –',
  ]);
});

test('the columns of Table 3 and its merged labels', () => {
  expect(REQUEST_COLUMNS.map(({ key, label }) => `${key} ${label}`)).toEqual([
    'natural_person 自然人',
    'business 商业企业',
    'research 科研机构',
    'public_welfare 社会公益组织',
    'legal_services 法律服务机构',
    'other_org 其他',
    'total 总计',
  ]);
  expect(CORNER).toBe('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）');
  expect(OUTCOMES_LABEL).toBe('三、本年度办理结果');
});

test('Table 4: three blocks of five', () => {
  expect(APPEALS.form).toBe('2021');
  expect(APPEALS.blocks.map(({ key, label, group }) => told([key, label, group]))).toEqual([
    'review | 行政复议 | –',
    'suit_direct | 未经复议直接起诉 | 行政诉讼',
    'suit_after_review | 复议后起诉 | 行政诉讼',
  ]);
  for (const { key, columns } of APPEALS.blocks)
    expect(columns.map(({ label, cell }) => `${label} ${cell}`)).toEqual([
      `结果维持 ${key}_upheld`,
      `结果纠正 ${key}_corrected`,
      `其他结果 ${key}_other`,
      `尚未审结 ${key}_pending`,
      `总计 ${key}_total`,
    ]);
});
