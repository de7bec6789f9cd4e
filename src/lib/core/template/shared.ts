import type { CellId } from '../report/index.ts';
import type { AppealBlock, Identity, RequestColumn, RequestRow } from './types.ts';

export const cell = (id: string): CellId => id as CellId;
export const requestCell = (row: string, column: string): CellId => cell(`${row}.${column}`);

export const CORNER = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
export const OUTCOMES_LABEL = '三、本年度办理结果';

/** The seven columns of Table 3, both forms. The last is the total of the others. */
export const REQUEST_COLUMNS: readonly RequestColumn[] = [
  { key: 'natural_person', label: '自然人' },
  { key: 'business', label: '商业企业' },
  { key: 'research', label: '科研机构' },
  { key: 'public_welfare', label: '社会公益组织' },
  { key: 'legal_services', label: '法律服务机构' },
  { key: 'other_org', label: '其他' },
  { key: 'total', label: '总计' },
];

export const INTAKE_ROWS: readonly RequestRow[] = [
  { key: 'received_new', label: '一、本年新收政府信息公开申请数量', group: null, article: '27–31' },
  { key: 'carried_in', label: '二、上年结转政府信息公开申请数量', group: null, article: '33' },
];

const REFUSED = '（三）不予公开';
const UNAVAILABLE = '（四）无法提供';
const NOT_PROCESSED = '（五）不予处理';

/** The outcome rows that both forms share, in the order of print. */
export const COMMON_OUTCOME_ROWS: readonly RequestRow[] = [
  { key: 'granted', label: '（一）予以公开', group: null, article: '36（一）（二）' },
  {
    key: 'partially_granted',
    label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    group: null,
    article: '37',
  },
  { key: 'refused_state_secret', label: '1.属于国家秘密', group: REFUSED, article: '14' },
  { key: 'refused_prohibited_by_law', label: '2.其他法律行政法规禁止公开', group: REFUSED, article: '14' },
  { key: 'refused_security_stability', label: '3.危及“三安全一稳定”', group: REFUSED, article: '14' },
  { key: 'refused_third_party', label: '4.保护第三方合法权益', group: REFUSED, article: '15、32' },
  { key: 'refused_internal_affairs', label: '5.属于三类内部事务信息', group: REFUSED, article: '16第一款' },
  { key: 'refused_process_info', label: '6.属于四类过程性信息', group: REFUSED, article: '16第二款' },
  { key: 'refused_enforcement_file', label: '7.属于行政执法案卷', group: REFUSED, article: '16第二款' },
  { key: 'refused_statutory_query', label: '8.属于行政查询事项', group: REFUSED, article: '36（七）' },
  { key: 'unavailable_not_held', label: '1.本机关不掌握相关政府信息', group: UNAVAILABLE, article: '36（四）（五）' },
  { key: 'unavailable_needs_creation', label: '2.没有现成信息需要另行制作', group: UNAVAILABLE, article: '38' },
  { key: 'unavailable_unclear', label: '3.补正后申请内容仍不明确', group: UNAVAILABLE, article: '30' },
  { key: 'not_processed_petition', label: '1.信访举报投诉类申请', group: NOT_PROCESSED, article: '39第一款' },
  { key: 'not_processed_duplicate', label: '2.重复申请', group: NOT_PROCESSED, article: '36（六）' },
  { key: 'not_processed_publication', label: '3.要求提供公开出版物', group: NOT_PROCESSED, article: '39第二款' },
  { key: 'not_processed_excessive', label: '4.无正当理由大量反复申请', group: NOT_PROCESSED, article: '35' },
  {
    key: 'not_processed_reconfirm',
    label: '5.要求行政机关确认或重新出具已获取信息',
    group: NOT_PROCESSED,
    article: null,
  },
];

const rowsOf = (group: string): string[] =>
  COMMON_OUTCOME_ROWS.filter((row) => row.group === group).map(({ key }) => key);

/** The rows of the groups of outcomes that both forms share, in the order of print. */
export const OUTCOME_GROUPS = {
  refused: rowsOf(REFUSED),
  unavailable: rowsOf(UNAVAILABLE),
  not_processed: rowsOf(NOT_PROCESSED),
} as const;

export const CLOSING_ROWS: readonly RequestRow[] = [
  { key: 'concluded_total', label: '（七）总计', group: null, article: null },
  { key: 'carried_out', label: '四、结转下年度继续办理', group: null, article: '33' },
];

const APPEAL_RESULTS = [
  ['upheld', '结果维持'],
  ['corrected', '结果纠正'],
  ['other', '其他结果'],
  ['pending', '尚未审结'],
  ['total', '总计'],
] as const;

const appealBlock = (key: string, label: string, group: string | null): AppealBlock => ({
  key,
  label,
  group,
  columns: APPEAL_RESULTS.map(([result, resultLabel]) => ({ label: resultLabel, cell: cell(`${key}_${result}`) })),
});

/** Table 4: the same fifteen cells in both forms. */
export const APPEAL_BLOCKS: readonly AppealBlock[] = [
  appealBlock('review', '行政复议', null),
  appealBlock('suit_direct', '未经复议直接起诉', '行政诉讼'),
  appealBlock('suit_after_review', '复议后起诉', '行政诉讼'),
];

/** The identities of Tables 3 and 4, from the rows of the form: T3-ROW, T3-SUM, T3-BAL (domain rules of the form itself) and T4-SUM. */
export function identitiesOf(rows: readonly RequestRow[]): Identity[] {
  const parts = REQUEST_COLUMNS.slice(0, -1);
  const outcomes = rows.filter((row) => ![...INTAKE_ROWS, ...CLOSING_ROWS].some((fixed) => fixed.key === row.key));
  return [
    ...rows.map<Identity>((row) => ({
      rule: 'T3-ROW',
      at: row.key,
      left: parts.map((column) => requestCell(row.key, column.key)),
      right: [requestCell(row.key, 'total')],
    })),
    ...REQUEST_COLUMNS.flatMap<Identity>(({ key }) => [
      {
        rule: 'T3-SUM',
        at: key,
        left: outcomes.map((row) => requestCell(row.key, key)),
        right: [requestCell('concluded_total', key)],
      },
      {
        rule: 'T3-BAL',
        at: key,
        left: [requestCell('received_new', key), requestCell('carried_in', key)],
        right: [requestCell('concluded_total', key), requestCell('carried_out', key)],
      },
    ]),
    ...APPEAL_BLOCKS.map<Identity>(({ key, columns }) => ({
      rule: 'T4-SUM',
      at: key,
      left: columns.slice(0, -1).map((column) => column.cell),
      right: columns.slice(-1).map((column) => column.cell),
    })),
  ];
}
