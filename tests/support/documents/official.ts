import type { CellId, FormYear } from '../../../src/lib/core/report/index.ts';
import { requestCell, templateOf } from '../../../src/lib/core/template/index.ts';

/** A cell of a printed table with the rows and columns it covers. */
export interface PrintedCell {
  text: string;
  rows: number;
  columns: number;
}
export type PrintedTable = PrintedCell[][];

/** A document in the official layout before any format: its lines and tables in order. */
export type PrintedPart = { kind: 'title' | 'heading' | 'line'; text: string } | { kind: 'table'; rows: PrintedTable };

export type TextOf = (id: CellId) => string;

const cell = (text: string, columns = 1, rows = 1): PrintedCell => ({ text, rows, columns });

function printProactive(year: FormYear, textOf: TextOf): PrintedTable {
  return templateOf(year).proactive.blocks.flatMap(({ item, columns, rows }) => {
    // A sub-table of fewer figures has wider cells: four columns in all.
    const widths = columns.map((_, index) => (index === columns.length - 1 ? 4 - columns.length : 1));
    return [
      [cell(item, 4)],
      [cell('信息内容'), ...columns.map((label, index) => cell(label, widths[index]))],
      ...rows.map(({ label, cells }) => [cell(label), ...cells.map((id, index) => cell(textOf(id), widths[index]))]),
    ];
  });
}

function printRequests(year: FormYear, textOf: TextOf): PrintedTable {
  const { corner, columns, rows, outcomesLabel } = templateOf(year).requests;
  const [first, ...others] = columns;
  const [total] = others.splice(-1);
  return [
    [cell(corner, 3, 3), cell('申请人情况', 7)],
    [cell(first!.label, 1, 2), cell('法人或其他组织', 5), cell(total!.label, 1, 2)],
    others.map(({ label }) => cell(label)),
    ...rows.map(({ key, label, group }, index) => {
      const figures = columns.map((column) => cell(textOf(requestCell(key, column.key))));
      if (index < 2 || index === rows.length - 1) return [cell(label, 3), ...figures];
      const outcomes = index === 2 ? [cell(outcomesLabel, 1, rows.length - 3)] : [];
      if (group === null) return [...outcomes, cell(label, 2), ...figures];
      const opens = rows[index - 1]?.group !== group;
      const size = rows.filter((row) => row.group === group).length;
      return [...outcomes, ...(opens ? [cell(group, 1, size)] : []), cell(label), ...figures];
    }),
  ];
}

function printAppeals(textOf: TextOf): PrintedTable {
  const [review, ...suits] = templateOf('2021').appeals.blocks;
  return [
    [cell(review!.label, 5), cell('行政诉讼', 10)],
    [...review!.columns.map(({ label }) => cell(label, 1, 2)), ...suits.map(({ label }) => cell(label, 5))],
    suits.flatMap(({ columns }) => columns.map(({ label }) => cell(label))),
    [review!, ...suits].flatMap(({ columns }) => columns.map((column) => cell(textOf(column.cell)))),
  ];
}

/** A whole report in the official layout; `textOf` prints one cell. */
export function printOfficial(year: FormYear, textOf: TextOf, agency = '示例县水利局'): PrintedPart[] {
  const reportYear = year === '2019' ? 2020 : 2023;
  return [
    { kind: 'title', text: `${agency}${reportYear}年政府信息公开工作年度报告` },
    { kind: 'line', text: `本报告中所列数据的统计期限为${reportYear}年1月1日至${reportYear}年12月31日。` },
    { kind: 'heading', text: '一、总体情况' },
    { kind: 'line', text: '（一）主动公开。本年度各项公开工作按计划完成，内容及时更新。' },
    { kind: 'line', text: '（二）依申请公开。申请渠道保持畅通，答复均在期限之内。' },
    { kind: 'heading', text: '二、主动公开政府信息情况' },
    { kind: 'table', rows: printProactive(year, textOf) },
    { kind: 'heading', text: '三、收到和处理政府信息公开申请情况' },
    { kind: 'table', rows: printRequests(year, textOf) },
    { kind: 'heading', text: '四、政府信息公开行政复议、行政诉讼情况' },
    { kind: 'table', rows: printAppeals(textOf) },
    { kind: 'heading', text: '五、存在的主要问题及改进情况' },
    { kind: 'line', text: '公开内容的可读性还不够强。下一步将配合图表说明。' },
    { kind: 'heading', text: '六、其他需要报告的事项' },
    { kind: 'line', text: '本年度没有收取信息处理费。' },
  ];
}
