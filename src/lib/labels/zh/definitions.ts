import type { ApplicantIndicator, NamedIndicator } from '../../indicators/index.ts';

/** How an indicator is worked out, and how it is to be read. */
export interface Definition {
  formula: string;
  note?: string;
}

/** What a row of Table 3 is, by its label. */
export const partFormula = (label: string): string => `表三“${label}”总计`;

const row = (label: string, note?: string): Definition => ({
  formula: partFormula(label),
  ...(note ? { note } : {}),
});

const applicant = (label: string): Definition => ({
  formula: `表三“一、本年新收政府信息公开申请数量”“${label}”一栏`,
});

/** Formula and reading note of each indicator of the catalogue. */
export const definitions: Readonly<Record<NamedIndicator | ApplicantIndicator, Definition>> = {
  normative_docs_issued: {
    formula: '表二“行政规范性文件 · 本年制发件数”',
    note: '2019、2020 年旧表为“本年新制作数量”，口径近似，分开显示。',
  },
  normative_docs_newly_made: {
    formula: '表二（2019 年版）“规范性文件 · 本年新制作数量”',
    note: '2021 年起改为“本年制发件数”。',
  },
  normative_docs_repealed: {
    formula: '表二“行政规范性文件 · 本年废止件数”',
    note: '旧表没有这一栏，早年不能推算，也不按 0 计。',
  },
  normative_docs_in_force: {
    formula: '表二“行政规范性文件 · 现行有效件数”',
    note: '年末存量。旧表“对外公开总数量”是累计公开数，不可比。',
  },
  normative_docs_net: { formula: '制发 − 废止' },
  normative_docs_repeal_rate: { formula: '废止 ÷（现行有效 + 废止）' },
  licensing_decisions: {
    formula: '表二“行政许可 · 处理决定数量”',
    note: '含已公开和依法不公开的决定。',
  },
  penalty_decisions: { formula: '表二“行政处罚 · 处理决定数量”' },
  coercion_decisions: { formula: '表二“行政强制 · 处理决定数量”' },
  fees_amount: {
    formula: '表二“行政事业性收费 · 本年收费金额”',
    note: '单位为万元，保留原文小数。旧表填的是项目数，不可比。',
  },
  received_new: row('一、本年新收政府信息公开申请数量'),
  carried_in: row('二、上年结转政府信息公开申请数量'),
  handled_input: { formula: '本年新收 + 上年结转' },
  concluded: row('（七）总计', '表三各项办理结果的合计。'),
  carried_out: row('四、结转下年度继续办理'),
  granted: row('（一）予以公开'),
  partially_granted: row('（二）部分公开', '区分处理的只计这一情形，不再计入其他情形。'),
  refused: { formula: '表三（三）八类理由之和', note: '每件只计一种理由。' },
  unavailable: { formula: '表三（四）三种情形之和' },
  not_processed: { formula: '表三（五）五种情形之和' },
  other_handling: {
    formula: '表三（六）各项之和；旧表为一行',
    note: '2019 年版只有一行，2021 年版分三行，合计可比。',
  },
  outcome_gap: {
    formula: '（七）总计 − 各项办理结果之和',
    note: '勾稽要求为 0；不为 0 的照来源显示。',
  },
  balance_gap: {
    formula: '（本年新收 + 上年结转）−（办结 + 结转下年）',
    note: '勾稽要求为 0；不为 0 的照来源显示。',
  },
  open_rate: { formula: '（予以公开 + 部分公开）÷ 办结' },
  full_rate: { formula: '予以公开 ÷ 办结' },
  partial_rate: { formula: '部分公开 ÷ 办结' },
  substantive_open_rate: {
    formula: '（予以公开 + 部分公开）÷（予以公开 + 部分公开 + 不予公开）',
    note: '剔除无法提供、不予处理等程序性结果。',
  },
  resolvable_full_rate: {
    formula: '予以公开 ÷（予以公开 + 部分公开 + 不予公开）',
  },
  unavailable_rate: { formula: '无法提供 ÷ 办结' },
  not_held_rate: { formula: '本机关不掌握相关政府信息 ÷ 办结' },
  not_processed_rate: { formula: '不予处理 ÷ 办结' },
  other_rate: { formula: '其他处理 ÷ 办结' },
  clearance_rate: { formula: '办结 ÷（本年新收 + 上年结转）' },
  carry_rate: {
    formula: '结转下年 ÷（本年新收 + 上年结转）',
    note: '结转可能合法：征求第三方意见、延期和年末收到的申请都会结转。',
  },
  natural_person_rate: { formula: '新收申请中自然人 ÷ 新收申请总计' },
  received_natural_person: applicant('自然人'),
  received_business: applicant('商业企业'),
  received_research: applicant('科研机构'),
  received_public_welfare: applicant('社会公益组织'),
  received_legal_services: applicant('法律服务机构'),
  received_other_org: applicant('其他'),
  refusal_rate: { formula: '不予公开 ÷ 办结' },
  discretionary_share: {
    formula: '（内部事务 + 过程性信息 + 执法案卷）÷ 不予公开',
    note: '条例第十六条用“可以不予公开”。',
  },
  review_upheld: { formula: '表四“行政复议 · 结果维持”' },
  review_corrected: { formula: '表四“行政复议 · 结果纠正”' },
  review_other: { formula: '表四“行政复议 · 其他结果”' },
  review_pending: {
    formula: '表四“行政复议 · 尚未审结”',
    note: '未审结案件次年会再次出现，不可跨年相加。',
  },
  review_total: { formula: '表四“行政复议 · 总计”' },
  suit_upheld: { formula: '表四两类诉讼“结果维持”之和' },
  suit_corrected: { formula: '表四两类诉讼“结果纠正”之和' },
  suit_other: { formula: '表四两类诉讼“其他结果”之和' },
  suit_pending: { formula: '表四两类诉讼“尚未审结”之和' },
  suit_total: { formula: '表四“未经复议直接起诉”与“复议后起诉”总计之和' },
  appeals_total: { formula: '行政复议总计 + 行政诉讼总计' },
  review_correction_rate: {
    formula: '结果纠正 ÷（总计 − 尚未审结）',
    note: '分母为已审结的复议案件。',
  },
  suit_correction_rate: {
    formula: '结果纠正 ÷（总计 − 尚未审结），两类诉讼合计',
  },
  appeals_per_hundred: {
    formula: '100 × 复议诉讼合计 ÷ 新收申请',
    note: '可能超过 100：案件有滞后，也可能针对更早的申请。',
  },
  reviews_per_hundred: { formula: '100 × 行政复议 ÷ 新收申请' },
  suits_per_hundred: { formula: '100 × 行政诉讼 ÷ 新收申请' },
  pending_rate: { formula: '尚未审结 ÷ 复议诉讼合计' },
};
