import {
  APPEAL_BLOCKS,
  CLOSING_ROWS,
  COMMON_OUTCOME_ROWS,
  CORNER,
  INTAKE_ROWS,
  OUTCOMES_LABEL,
  REQUEST_COLUMNS,
  cell,
  identitiesOf,
} from './shared.ts';
import type { Template } from './types.ts';

const OTHER = '（六）其他处理';

const rows = [
  ...INTAKE_ROWS,
  ...COMMON_OUTCOME_ROWS,
  {
    key: 'other_no_correction',
    label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    group: OTHER,
    article: '30',
  },
  {
    key: 'other_fee_unpaid',
    label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    group: OTHER,
    article: '42',
  },
  { key: 'other_misc', label: '3.其他', group: OTHER, article: null },
  ...CLOSING_ROWS,
];

/** The form of report years 2021 onward: 10 + 175 + 15 = 200 cells. */
export const template2021: Template = {
  form: '2021',
  issuedBy: '国办公开办函〔2021〕30号',
  proactive: [
    {
      item: '第二十条第（一）项',
      columns: ['本年制发件数', '本年废止件数', '现行有效件数'],
      rows: [
        {
          label: '规章',
          cells: [cell('regulations_issued'), cell('regulations_repealed'), cell('regulations_in_force')],
        },
        {
          label: '行政规范性文件',
          cells: [cell('normative_docs_issued'), cell('normative_docs_repealed'), cell('normative_docs_in_force')],
        },
      ],
    },
    {
      item: '第二十条第（五）项',
      columns: ['本年处理决定数量'],
      rows: [{ label: '行政许可', cells: [cell('licensing_decisions')] }],
    },
    {
      item: '第二十条第（六）项',
      columns: ['本年处理决定数量'],
      rows: [
        { label: '行政处罚', cells: [cell('penalty_decisions')] },
        { label: '行政强制', cells: [cell('coercion_decisions')] },
      ],
    },
    {
      item: '第二十条第（八）项',
      columns: ['本年收费金额（单位：万元）'],
      rows: [{ label: '行政事业性收费', cells: [cell('fees_amount_wan_yuan')] }],
    },
  ],
  requests: { corner: CORNER, columns: REQUEST_COLUMNS, rows, outcomesLabel: OUTCOMES_LABEL },
  appeals: APPEAL_BLOCKS,
  identities: identitiesOf(rows),
};
