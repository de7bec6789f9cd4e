import { HEADER_2019_WORDS } from '../text/patterns-forms.ts';
import {
  APPEALS,
  CLOSING_ROWS,
  COMMON_OUTCOME_ROWS,
  CORNER,
  INTAKE_ROWS,
  OUTCOMES_LABEL,
  REQUEST_COLUMNS,
  line,
} from './shared.ts';
import type { AnyForm } from './types.ts';

const items = <const Key extends string>(key: Key) =>
  [`${key}_items_prev`, `${key}_items_change`, `${key}_decisions`] as const;
const ITEM_COLUMNS = ['上一年项目数量', '本年增/减', '处理决定数量'] as const;

/** The trial form of report years 2019 and 2020: 22 + 161 + 15 = 198 cells. */
export const template2019 = {
  form: '2019',
  issuedBy: '国办公开办函〔2019〕60号',
  firstYear: 2019,
  proactive: {
    form: '2019',
    header: HEADER_2019_WORDS,
    blocks: [
      {
        item: '第二十条第（一）项',
        columns: ['本年新制作数量', '本年新公开数量', '对外公开总数量'],
        rows: [
          {
            label: '规章',
            cells: ['regulations_newly_made', 'regulations_newly_disclosed', 'regulations_disclosed_total'],
          },
          {
            label: '规范性文件',
            cells: ['normative_docs_newly_made', 'normative_docs_newly_disclosed', 'normative_docs_disclosed_total'],
          },
        ],
      },
      {
        item: '第二十条第（五）项',
        columns: ITEM_COLUMNS,
        rows: [
          { label: '行政许可', cells: items('licensing') },
          { label: '其他对外管理服务事项', cells: items('other_services') },
        ],
      },
      {
        item: '第二十条第（六）项',
        columns: ITEM_COLUMNS,
        rows: [
          { label: '行政处罚', cells: items('penalty') },
          { label: '行政强制', cells: items('coercion') },
        ],
      },
      {
        item: '第二十条第（八）项',
        columns: ['上一年项目数量', '本年增/减'],
        rows: [{ label: '行政事业性收费', cells: ['fee_items_prev', 'fee_items_change'] }],
      },
      {
        item: '第二十条第（九）项',
        columns: ['采购项目数量', '采购总金额'],
        rows: [{ label: '政府集中采购', cells: ['procurement_projects', 'procurement_amount_wan_yuan'] }],
      },
    ],
  },
  requests: {
    form: '2019',
    corner: CORNER,
    columns: REQUEST_COLUMNS,
    rows: [
      ...INTAKE_ROWS,
      ...COMMON_OUTCOME_ROWS,
      line('other_total', '（六）其他处理', { outcome: 'other_handling' }),
      ...CLOSING_ROWS,
    ],
    outcomesLabel: OUTCOMES_LABEL,
  },
  appeals: APPEALS,
} as const satisfies AnyForm;
