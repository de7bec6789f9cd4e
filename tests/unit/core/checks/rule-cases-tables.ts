import type { RuleId } from '../../../../src/lib/core/checks/index.ts';
import {
  NEW,
  OLD,
  cellsOf,
  judged,
  judgedDocument,
  sectionsOf,
  type Changes,
  type Judged,
  type Told,
} from '../../../support/rule-world.ts';

/** For one rule: what breaks it, what satisfies it, and what leaves it open. */
export interface RuleCase {
  fails: () => Judged;
  passes: () => Judged;
  /** `null` where the rule can always be assessed. */
  open: (() => Judged) | null;
}
export type RuleCases = Partial<Record<RuleId, RuleCase>>;

/** Three reports by their cells alone. */
const cells = (fails: Changes, passes: Changes, open: Changes, more: Told = {}): RuleCase => ({
  fails: () => judged([{ cells: fails, ...more }]),
  passes: () => judged([{ cells: passes, ...more }]),
  open: () => judged([{ cells: open, ...more }]),
});

const noTable2 = () => judged([{ form: { proactive: 'absent', requests: '2021', appeals: '2021' }, cells: ABSENT_2 }]);
const noTable3 = () => judged([{ form: { proactive: '2021', requests: 'absent', appeals: '2021' }, cells: ABSENT_3 }]);
const noTable4 = () => judged([{ form: { proactive: '2021', requests: '2021', appeals: 'absent' }, cells: ABSENT_4 }]);
const allAbsent = (pattern: RegExp): Changes =>
  Object.fromEntries(Object.keys(ZERO).flatMap((id) => (pattern.test(id) ? [[id, 'absent' as const]] : [])));

const ZERO = cellsOf(NEW);
const ABSENT_2 = allAbsent(/^(regulations|normative|licensing|penalty|coercion|fees)/);
const ABSENT_3 = allAbsent(/\./);
const ABSENT_4 = allAbsent(/^(review|suit)/);

export const TABLE_CASES: RuleCases = {
  'T2-NEG': { ...cells({ licensing_decisions: -1 }, { licensing_decisions: 1 }, {}), open: noTable2 },
  'T2-INT': { ...cells({ licensing_decisions: 1.5 }, { fees_amount_wan_yuan: 1.5 }, {}), open: noTable2 },
  'T2-REG': {
    ...cells({ regulations_issued: 1 }, {}, {}),
    passes: () => judged([{ agency: 'town' }]),
    open: noTable2,
  },
  'T2-STOCK-MIN': cells(
    { normative_docs_issued: 5, normative_docs_repealed: 1, normative_docs_in_force: 3 },
    { normative_docs_issued: 5, normative_docs_repealed: 1, normative_docs_in_force: 4 },
    { normative_docs_repealed: 'blank', regulations_repealed: 'blank' },
  ),
  'T2-STOCK-ZERO': cells(
    { normative_docs_issued: 2, normative_docs_repealed: 3, normative_docs_in_force: 0 },
    { normative_docs_issued: 2, normative_docs_repealed: 0, normative_docs_in_force: 2 },
    { normative_docs_in_force: 'blank', regulations_in_force: 'na_mark' },
  ),
  'T2-UNIT': cells(
    { fees_amount_wan_yuan: { value: 12.5, status: 'text_number', raw: '125000元' } },
    { fees_amount_wan_yuan: { value: 12.5, status: 'text_number', raw: '12.5万元' } },
    { fees_amount_wan_yuan: 'na_mark' },
  ),
  'T2-TEXTNUM': {
    ...cells({ penalty_decisions: { value: 15, status: 'text_number', raw: '15件' } }, { penalty_decisions: 15 }, {}),
    open: noTable2,
  },
  'T2-AMBIG': {
    ...cells({ penalty_decisions: { value: null, status: 'unreadable', raw: '3/2' } }, {}, {}),
    open: noTable2,
  },
  'T2-NOTICE': {
    ...cells(
      { normative_docs_issued: { value: 15, status: 'text_number', raw: '征迁《通告》15' } },
      { normative_docs_issued: { value: 15, status: 'text_number', raw: '15件' } },
      {},
    ),
    open: noTable2,
  },
  'T2-2019-END': {
    ...cells(
      { licensing_items_prev: 3, licensing_items_change: -4 },
      { licensing_items_prev: 3, licensing_items_change: -3 },
      {},
      { form: OLD, year: 2020 },
    ),
    open: () => judged([{}]),
  },
  'T2-2019-DISC': {
    ...cells(
      { normative_docs_newly_disclosed: 4, normative_docs_disclosed_total: 3 },
      { normative_docs_newly_disclosed: 3, normative_docs_disclosed_total: 3 },
      {},
      { form: OLD, year: 2020 },
    ),
    open: () => judged([{}]),
  },
  'T3-ROW': { ...cells({ 'granted.total': 1 }, {}, {}), open: noTable3 },
  'T3-SUM': { ...cells({ 'granted.total': 1 }, {}, {}), open: noTable3 },
  'T3-BAL': { ...cells({ 'received_new.total': 1 }, {}, {}), open: noTable3 },
  'T3-NEG': { ...cells({ 'granted.total': -1 }, {}, {}), open: noTable3 },
  'T3-INT': { ...cells({ 'granted.total': 0.5 }, {}, {}), open: noTable3 },
  'T3-SHIFT': {
    ...cells(
      { 'granted.natural_person': 3, 'granted.business': 3, 'granted.total': 0 },
      { 'granted.natural_person': 3, 'granted.total': 3 },
      {},
    ),
    open: noTable3,
  },
  'T3-TRUNC': {
    ...cells(allAbsent(/^carried_out\./), {}, {}),
    open: noTable3,
  },
  'T3-INFER': { ...cells({ 'granted.total': { status: 'inferred' } }, {}, {}), open: noTable3 },
  'T3-SUBTOTAL': {
    fails: () => judgedDocument({ extra_rows: [subtotal('2')], cells: {} }),
    passes: () => judgedDocument({ extra_rows: [subtotal('0')], cells: {} }),
    open: () => judgedDocument({}),
  },
  'T3-CARRY-HIGH': cells(
    { 'received_new.total': 10, 'concluded_total.total': 5, 'carried_out.total': 5 },
    { 'received_new.total': 20, 'concluded_total.total': 15, 'carried_out.total': 5 },
    { 'carried_in.total': 'blank' },
  ),
  'T3-OTHER-HIGH': cells(
    { 'other_misc.total': 10, 'concluded_total.total': 39 },
    { 'other_misc.total': 10, 'concluded_total.total': 40 },
    { 'other_misc.total': 'blank' },
  ),
  'T3-FEE': {
    fails: () => judged([{ cells: { 'other_fee_unpaid.total': 1 }, sections: sectionsOf({ other: '无。' }) }]),
    passes: () =>
      judged([{ cells: { 'other_fee_unpaid.total': 1 }, sections: sectionsOf({ other: '本年收取信息处理费0元。' }) }]),
    open: () => judged([{ cells: { 'other_fee_unpaid.total': 1 } }]),
  },
  'T4-SUM': { ...cells({ review_total: 1 }, { review_total: 1, review_upheld: 1 }, {}), open: noTable4 },
  'T4-NEG': { ...cells({ review_other: -1 }, {}, {}), open: noTable4 },
  'T4-INT': { ...cells({ review_other: 0.5 }, {}, {}), open: noTable4 },
  'T4-COUNT': { ...cells({ review_other: 'absent' }, { review_other: 'na_mark' }, {}), open: noTable4 },
  'T4-ORPHAN': {
    fails: () => judged([{ year: 2022 }, { cells: { review_total: 1 } }]),
    passes: () => judged([{ cells: { review_total: 1, 'received_new.total': 1 } }]),
    open: () => judged([{ cells: { review_total: 1 } }]),
  },
  'T4-AFTER': {
    fails: () => judged([{ year: 2022 }, { cells: { suit_after_review_total: 1 } }]),
    passes: () => judged([{ year: 2022, cells: { review_total: 1 } }, { cells: { suit_after_review_total: 1 } }]),
    open: () => judged([{ cells: { suit_after_review_total: 1 } }]),
  },
  'T4-CODEF': {
    fails: () => judged([{ agency: 'county', cells: { suit_after_review_total: 1 } }]),
    passes: () => judged([{ agency: 'county', cells: { suit_after_review_total: 1, review_total: 1 } }]),
    open: noTable4,
  },
  'T4-2024': cells(
    { suit_direct_total: 1 },
    { suit_after_review_total: 1 },
    { suit_direct_total: 'blank' },
    { year: 2024 },
  ),
};

function subtotal(value: string) {
  return { table: 'requests' as const, label: '（三）不予公开小计', values: [value, '0', '0', '0', '0', '0', value] };
}
