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

const rows = [
  ...INTAKE_ROWS,
  ...COMMON_OUTCOME_ROWS,
  { key: 'other_total', label: '（六）其他处理', group: null, article: null },
  ...CLOSING_ROWS,
];

const items = (key: string) => [cell(`${key}_items_prev`), cell(`${key}_items_change`), cell(`${key}_decisions`)];
const ITEM_COLUMNS = ['上一年项目数量', '本年增/减', '处理决定数量'];

/** The trial form of report years 2019 and 2020: 22 + 161 + 15 = 198 cells. */
export const template2019: Template = {
  form: '2019',
  issuedBy: '国办公开办函〔2019〕60号',
  proactive: [
    {
      item: '第二十条第（一）项',
      columns: ['本年新制作数量', '本年新公开数量', '对外公开总数量'],
      rows: [
        {
          label: '规章',
          cells: [
            cell('regulations_newly_made'),
            cell('regulations_newly_disclosed'),
            cell('regulations_disclosed_total'),
          ],
        },
        {
          label: '规范性文件',
          cells: [
            cell('normative_docs_newly_made'),
            cell('normative_docs_newly_disclosed'),
            cell('normative_docs_disclosed_total'),
          ],
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
      rows: [{ label: '行政事业性收费', cells: [cell('fee_items_prev'), cell('fee_items_change')] }],
    },
    {
      item: '第二十条第（九）项',
      columns: ['采购项目数量', '采购总金额'],
      rows: [{ label: '政府集中采购', cells: [cell('procurement_projects'), cell('procurement_amount_wan_yuan')] }],
    },
  ],
  requests: { corner: CORNER, columns: REQUEST_COLUMNS, rows, outcomesLabel: OUTCOMES_LABEL },
  appeals: APPEAL_BLOCKS,
  identities: identitiesOf(rows),
};
