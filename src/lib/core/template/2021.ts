import { HEADER_2021_WORDS } from '../text/patterns-forms.ts';
import {
  APPEALS,
  CLOSING_ROWS,
  COMMON_OUTCOME_ROWS,
  CORNER,
  INTAKE_ROWS,
  OUTCOMES_LABEL,
  REQUEST_COLUMNS,
  otherHandling,
} from './shared.ts';
import type { AnyForm } from './types.ts';

const ONE_ROW_BEFORE = '2019 年版合为一行，没有细分。';

/** The form of report years 2021 onward: 10 + 175 + 15 = 200 cells. */
export const template2021 = {
  form: '2021',
  issuedBy: '国办公开办函〔2021〕30号',
  firstYear: 2021,
  proactive: {
    form: '2021',
    header: HEADER_2021_WORDS,
    blocks: [
      {
        item: '第二十条第（一）项',
        columns: ['本年制发件数', '本年废止件数', '现行有效件数'],
        rows: [
          {
            label: '规章',
            cells: ['regulations_issued', 'regulations_repealed', 'regulations_in_force'],
          },
          {
            label: '行政规范性文件',
            cells: ['normative_docs_issued', 'normative_docs_repealed', 'normative_docs_in_force'],
          },
        ],
      },
      {
        item: '第二十条第（五）项',
        columns: ['本年处理决定数量'],
        rows: [{ label: '行政许可', cells: ['licensing_decisions'] }],
      },
      {
        item: '第二十条第（六）项',
        columns: ['本年处理决定数量'],
        rows: [
          { label: '行政处罚', cells: ['penalty_decisions'] },
          { label: '行政强制', cells: ['coercion_decisions'] },
        ],
      },
      {
        item: '第二十条第（八）项',
        columns: ['本年收费金额（单位：万元）'],
        rows: [{ label: '行政事业性收费', cells: ['fees_amount_wan_yuan'] }],
      },
    ],
  },
  requests: {
    form: '2021',
    corner: CORNER,
    columns: REQUEST_COLUMNS,
    rows: [
      ...INTAKE_ROWS,
      ...COMMON_OUTCOME_ROWS,
      otherHandling('other_no_correction', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', {
        name: '逾期不补正',
        article: '30',
        note: ONE_ROW_BEFORE,
      }),
      otherHandling('other_fee_unpaid', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', {
        name: '逾期不缴费',
        article: '42',
        note: ONE_ROW_BEFORE,
      }),
      otherHandling('other_misc', '3.其他', { name: '其他（多为撤回）', note: `多为申请人撤回。${ONE_ROW_BEFORE}` }),
      ...CLOSING_ROWS,
    ],
    outcomesLabel: OUTCOMES_LABEL,
  },
  appeals: APPEALS,
} as const satisfies AnyForm;
