import type { RuleId } from '../../../../src/lib/core/checks/index.ts';

/** The first finding of what breaks a rule, as a person and a decision see it. */
export interface ToldFinding {
  zh: string;
  en: string;
  /** The cells it names; of more than five the first and the last, and how many they are. */
  cells: string;
  /** Body, year and cells of the other report it names. */
  related: string;
  /** Bound to rule, place and operands: a change of it loses the decisions of reviewers. */
  fingerprint: string;
}

/** Rules within one table. */
export const TABLE_SENTENCES: Partial<Record<RuleId, ToldFinding>> = {
  'T2-NEG': {
    zh: '表二“行政许可 · 本年处理决定数量”为负数 −1',
    en: 'Table 2 “行政许可 · 本年处理决定数量” is negative (−1)',
    cells: 'licensing_decisions',
    related: '',
    fingerprint: 'T2-NEG:licensing_decisions:14cd0a2b',
  },
  'T2-INT': {
    zh: '表二“行政许可 · 本年处理决定数量”应为整数，现为 1.5',
    en: '“行政许可 · 本年处理决定数量” must be a whole number, found 1.5',
    cells: 'licensing_decisions',
    related: '',
    fingerprint: 'T2-INT:licensing_decisions:e8421739',
  },
  'T2-REG': {
    zh: '本机关无规章制定权，但“规章 · 本年制发件数”填报 1 件',
    en: 'No power to make 规章, yet “规章 · 本年制发件数” reports 1',
    cells: 'regulations_issued',
    related: '',
    fingerprint: 'T2-REG:regulations_issued:340ca71c',
  },
  'T2-STOCK-MIN': {
    zh: '“行政规范性文件”现行有效 3 件，少于本年制发 5 件减废止 1 件',
    en: '“行政规范性文件”: in force 3 is below issued 5 minus repealed 1',
    cells: 'normative_docs_in_force normative_docs_issued normative_docs_repealed',
    related: '',
    fingerprint: 'T2-STOCK-MIN:normative_docs:261e1206',
  },
  'T2-STOCK-ZERO': {
    zh: '“行政规范性文件”本年制发 2 件，但现行有效为 0',
    en: '“行政规范性文件”: 2 issued but none in force',
    cells: 'normative_docs_in_force normative_docs_issued',
    related: '',
    fingerprint: 'T2-STOCK-ZERO:normative_docs:3b533de1',
  },
  'T2-UNIT': {
    zh: '收费金额 12.5 疑似以“元”填报，应为万元；上限 –',
    en: 'The fee 12.5 looks like 元; the unit is 万元; bound –',
    cells: 'fees_amount_wan_yuan',
    related: '',
    fingerprint: 'T2-UNIT:fees_amount_wan_yuan:f8903fbb',
  },
  'T2-TEXTNUM': {
    zh: '“行政处罚 · 本年处理决定数量”的“15件”按 15 读取',
    en: '“行政处罚 · 本年处理决定数量”: “15件” was read as 15',
    cells: 'penalty_decisions',
    related: '',
    fingerprint: 'T2-TEXTNUM:penalty_decisions:18eb258b',
  },
  'T2-AMBIG': {
    zh: '“行政处罚 · 本年处理决定数量”等 1 格的“3/2”无法读出唯一数值',
    en: '“行政处罚 · 本年处理决定数量” (1 cells): no single number in “3/2”',
    cells: 'penalty_decisions',
    related: '',
    fingerprint: 'T2-AMBIG:penalty_decisions:c543eebf',
  },
  'T2-NOTICE': {
    zh: '“行政规范性文件 · 本年制发件数”填报了“征迁《通告》15”，请确认是否属于行政规范性文件',
    en: '“行政规范性文件 · 本年制发件数” counts “征迁《通告》15”; check that it is a normative document',
    cells: 'normative_docs_issued',
    related: '',
    fingerprint: 'T2-NOTICE:normative_docs_issued:18eb258b',
  },
  'T2-2019-END': {
    zh: '“行政许可 · 上一年项目数量”项目数增减后为 −1',
    en: '“行政许可 · 上一年项目数量”: items after change are −1',
    cells: 'licensing_items_prev licensing_items_change',
    related: '',
    fingerprint: 'T2-2019-END:licensing_items_prev:02bb2af3',
  },
  'T2-2019-DISC': {
    zh: '“行政规范性文件”本年新公开 4 件，大于对外公开总数 3 件',
    en: '“行政规范性文件”: newly disclosed 4 exceeds total disclosed 3',
    cells: 'normative_docs_newly_disclosed normative_docs_disclosed_total',
    related: '',
    fingerprint: 'T2-2019-DISC:normative_docs:32af91da',
  },
  'T3-ROW': {
    zh: '“（一）予以公开”总计 1 ≠ 各类申请人之和 0，差 +1',
    en: 'Row “（一）予以公开”: total 1 ≠ sum of applicants 0 (+1)',
    cells: 'granted.natural_person … granted.total (7)',
    related: '',
    fingerprint: 'T3-ROW:granted:6dad3f7c',
  },
  'T3-SUM': {
    zh: '“总计”列（七）总计 0 ≠ 办理结果合计 1，差 −1',
    en: 'Column “总计”: total 0 ≠ outcomes sum 1 (−1)',
    cells: 'granted.total … concluded_total.total (22)',
    related: '',
    fingerprint: 'T3-SUM:total:13ccc270',
  },
  'T3-BAL': {
    zh: '“总计”列新收与上年结转 1 ≠ 办结与结转下年 0，差 +1',
    en: 'Column “总计”: 1 in ≠ 0 out (+1)',
    cells: 'received_new.total carried_in.total concluded_total.total carried_out.total',
    related: '',
    fingerprint: 'T3-BAL:total:1b70a210',
  },
  'T3-NEG': {
    zh: '表三“（一）予以公开 · 总计”为负数 −1',
    en: 'Table 3 “（一）予以公开 · 总计” is negative (−1)',
    cells: 'granted.total',
    related: '',
    fingerprint: 'T3-NEG:granted.total:14cd0a2b',
  },
  'T3-INT': {
    zh: '表三“（一）予以公开 · 总计”不是整数：0.5',
    en: 'Table 3 “（一）予以公开 · 总计” is not a whole number: 0.5',
    cells: 'granted.total',
    related: '',
    fingerprint: 'T3-INT:granted.total:5480b4d2',
  },
  'T3-SHIFT': {
    zh: '“（一）予以公开”疑似错列：3 3 0 0 0 0 0 → 3 0 0 0 0 0 3',
    en: 'Row “（一）予以公开” looks shifted by one column: 3 3 0 0 0 0 0 → 3 0 0 0 0 0 3',
    cells: 'granted.natural_person … granted.total (7)',
    related: '',
    fingerprint: 'T3-SHIFT:granted:6f36753f',
  },
  'T3-TRUNC': {
    zh: '表三缺 1 行（四、结转下年度继续办理）',
    en: 'Table 3 lacks 1 rows (四、结转下年度继续办理)',
    cells: 'carried_out.natural_person … carried_out.total (7)',
    related: '',
    fingerprint: 'T3-TRUNC:requests:d238a28e',
  },
  'T3-INFER': {
    zh: '由勾稽关系推得“（一）予以公开 · 总计”等 1 格（未填报）',
    en: '1 cells, “（一）予以公开 · 总计” first, are inferred, not reported',
    cells: 'granted.total',
    related: '',
    fingerprint: 'T3-INFER:granted.total:4c392cb5',
  },
  'T3-SUBTOTAL': {
    zh: '“（三）不予公开”小计 2 与分项之和 0 不符',
    en: 'Subtotal of “（三）不予公开” 2 differs from its items 0',
    cells: 'refused_state_secret.natural_person … refused_statutory_query.natural_person (8)',
    related: '',
    fingerprint: 'T3-SUBTOTAL:（三）不予公开:402dec74',
  },
  'T3-CARRY-HIGH': {
    zh: '结转下年 5 件，占 10 件的 50.0%，偏高',
    en: 'Carry-over 5 of 10 (50.0%) is high',
    cells: 'carried_out.total received_new.total carried_in.total',
    related: '',
    fingerprint: 'T3-CARRY-HIGH:carried_out.total:210cab4d',
  },
  'T3-OTHER-HIGH': {
    zh: '“其他处理—其他”10 件，占 39 件的 25.6%',
    en: '“Other – other” is 10 of 39 (25.6%)',
    cells: 'other_misc.total concluded_total.total',
    related: '',
    fingerprint: 'T3-OTHER-HIGH:other_misc.total:639aa5a8',
  },
  'T3-FEE': {
    zh: '有 1 件逾期未缴费不再处理，但第六部分未说明信息处理费',
    en: '1 closures for unpaid fees, but no fee statement in the last section',
    cells: 'other_fee_unpaid.total',
    related: '',
    fingerprint: 'T3-FEE:other_fee_unpaid.total:340ca71c',
  },
  'T4-SUM': {
    zh: '“行政复议”总计 1 ≠ 分项和 0，差 +1',
    en: '“行政复议”: total 1 ≠ parts 0 (+1)',
    cells: 'review_upheld review_corrected review_other review_pending review_total',
    related: '',
    fingerprint: 'T4-SUM:review:3345f05c',
  },
  'T4-NEG': {
    zh: '表四“行政复议 · 其他结果”为负数 −1',
    en: 'Table 4 “行政复议 · 其他结果” is negative (−1)',
    cells: 'review_other',
    related: '',
    fingerprint: 'T4-NEG:review_other:14cd0a2b',
  },
  'T4-INT': {
    zh: '表四“行政复议 · 其他结果”不是整数：0.5',
    en: 'Table 4 “行政复议 · 其他结果” is not a whole number: 0.5',
    cells: 'review_other',
    related: '',
    fingerprint: 'T4-INT:review_other:5480b4d2',
  },
  'T4-COUNT': {
    zh: '表四应有 15 个数，读到 14 个',
    en: 'Expected 15 figures, found 14',
    cells: 'review_other',
    related: '',
    fingerprint: 'T4-COUNT:appeals:c8401608',
  },
  'T4-ORPHAN': {
    zh: '两年内均无申请，却有复议诉讼 1 件',
    en: '1 appeals without requests this year and last',
    cells: 'review_total suit_direct_total suit_after_review_total received_new.total carried_in.total',
    related: '',
    fingerprint: 'T4-ORPHAN:appeals:8061d2fc',
  },
  'T4-AFTER': {
    zh: '复议后起诉 1 件，大于近两年复议 0 件',
    en: '1 suits after review, 0 reviews in two years',
    cells: 'suit_after_review_total review_total',
    related: '',
    fingerprint: 'T4-AFTER:suit_after_review_total:8061d2fc',
  },
  'T4-CODEF': {
    zh: '复议后起诉 1 件多于复议 0 件：共同被告案件只由原行为机关统计',
    en: '1 suits after review over 0 reviews: co-defendant suits count at the original agency only',
    cells: 'suit_after_review_total review_total',
    related: '',
    fingerprint: 'T4-CODEF:suit_after_review_total:dfb44d30',
  },
  'T4-2024': {
    zh: '直接起诉 1 件：2024年起对不予公开不服须先复议，请核对案由',
    en: '1 direct suits: from 2024 refusals go to review first; check the causes',
    cells: 'suit_direct_total',
    related: '',
    fingerprint: 'T4-2024:suit_direct_total:340ca71c',
  },
};
