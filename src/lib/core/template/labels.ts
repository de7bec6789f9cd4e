import { TEMPLATES, type CellId } from './names.ts';
import { isCellId, requestCell } from './tables.ts';

const SEPARATOR = ' · ';

const cellLabels = new Map<CellId, string>();
const placeLabels = new Map<string, string>();

const once = <K>(map: Map<K, string>, key: K, label: string): void => {
  if (!map.has(key)) map.set(key, label);
};

for (const { proactive, requests, appeals } of TEMPLATES.toReversed()) {
  for (const block of proactive.blocks)
    for (const row of block.rows)
      row.cells.forEach((id, index) =>
        once(cellLabels, id, [row.label, block.columns[index]].filter(Boolean).join(SEPARATOR)),
      );
  for (const row of requests.rows) {
    once(placeLabels, row.key, row.label);
    for (const column of requests.columns) {
      once(cellLabels, requestCell(row.key, column.key), [row.label, column.label].join(SEPARATOR));
      once(placeLabels, column.key, column.label);
    }
  }
  for (const { key, label, group, columns } of appeals.blocks) {
    once(placeLabels, key, [group, label].filter(Boolean).join(SEPARATOR));
    for (const column of columns)
      once(cellLabels, column.cell, [group, label, column.label].filter(Boolean).join(SEPARATOR));
  }
}

/** Places that are no row, column, block or cell of the forms. */
const OTHER_PLACES: Readonly<Record<string, string>> = {
  regulations: '规章',
  normative_docs: '行政规范性文件',
  proactive: '主动公开政府信息情况（表二）',
  requests: '收到和处理政府信息公开申请情况（表三）',
  appeals: '政府信息公开行政复议、行政诉讼情况（表四）',
  overview: '总体情况',
  problems: '存在的主要问题及改进情况',
  other: '其他需要报告的事项',
  sections: '各部分',
  tables: '各表',
  cells: '各格',
  report: '全部数据',
  published_on: '发布日期',
  agency: '机关',
  year: '年度',
  'agency,year': '机关和年度',
  organisations: '法人或其他组织',
  suit: '行政诉讼',
  refused: '不予公开',
  unavailable: '无法提供',
  not_processed: '不予处理',
};

/** Every cell has its label: the forms that name the cells are those that were gone through above. */
const LABELS = Object.fromEntries(cellLabels) as Readonly<Record<CellId, string>>;

/** The label of a cell: its row and column in the official table. */
export function cellLabel(id: CellId): string {
  return LABELS[id];
}

/** The words for a place that a rule stands at: a cell, row, column, block, table or section; anything else as it is. */
export function placeLabel(at: string): string {
  return isCellId(at) ? cellLabel(at) : (OTHER_PLACES[at] ?? placeLabels.get(at) ?? at);
}
