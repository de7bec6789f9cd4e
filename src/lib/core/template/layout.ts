import type { CellId, ProactiveBlock, RequestRow, Template } from './names.ts';
import { requestCell } from './tables.ts';

/** One cell as the official form prints it, over so many columns and rows. What it covers is not printed again. */
export interface LayoutCell {
  text: string;
  columns: number;
  rows: number;
  /** The figure that stands here; `null` for a label. */
  cell: CellId | null;
  /** The row, column or block that a label names, as the form's sums name it; `null` for every other cell. */
  names: string | null;
}

export type LayoutTable = readonly (readonly LayoutCell[])[];

/** The official tables of a form, labels verbatim, to be printed with figures in them. */
export interface OfficialTables {
  proactive: LayoutTable;
  requests: LayoutTable;
  appeals: LayoutTable;
}

const CONTENT = '信息内容';
const OUTCOME_GROUPS = '法人或其他组织';
const APPLICANTS = '申请人情况';
const LABEL_COLUMNS = 3;

const label = (text: string, columns = 1, rows = 1): LayoutCell => ({ text, columns, rows, cell: null, names: null });

/** A label that names a row, column or block of the form. */
const named = (names: string, ...place: Parameters<typeof label>): LayoutCell => ({ ...label(...place), names });

/** The widths of so many columns that fill the width together, the last the widest. */
function shareWidth(count: number, width: number): number[] {
  const each = Math.floor(width / count);
  return Array.from({ length: count }, (_, index) => (index === count - 1 ? width - each * (count - 1) : each));
}

type Figure = (id: CellId, columns?: number) => LayoutCell;

function layProactive(blocks: readonly ProactiveBlock[], figure: Figure): LayoutTable {
  const width = Math.max(...blocks.map(({ columns }) => columns.length));
  return blocks.flatMap(({ item, columns, rows }) => {
    const widths = shareWidth(columns.length, width);
    return [
      [label(item, width + 1)],
      [label(CONTENT), ...columns.map((text, index) => label(text, widths[index]))],
      ...rows.map((row) => [label(row.label), ...row.cells.map((id, index) => figure(id, widths[index]))]),
    ];
  });
}

function layRequests({ requests }: Template, figure: Figure): LayoutTable {
  const { columns, rows, corner, outcomesLabel } = requests;
  const organisations = columns.slice(1, -1);
  const figures = (row: RequestRow) => columns.map(({ key }) => figure(requestCell(row.key, key)));
  const outcomes = rows.slice(2, -1);
  const body = rows.map((row, index) => {
    const isOutcome = outcomes.includes(row);
    const opensOutcomes = row === outcomes[0] ? [label(outcomesLabel, 1, outcomes.length)] : [];
    if (!isOutcome) return [named(row.key, row.label, LABEL_COLUMNS), ...figures(row)];
    if (row.group === null) return [...opensOutcomes, named(row.key, row.label, LABEL_COLUMNS - 1), ...figures(row)];
    const members = rows.filter(({ group }) => group === row.group).length;
    const opensGroup = rows[index - 1]?.group !== row.group ? [label(row.group, 1, members)] : [];
    return [...opensOutcomes, ...opensGroup, named(row.key, row.label), ...figures(row)];
  });
  return [
    [label(corner, LABEL_COLUMNS, 3), label(APPLICANTS, columns.length)],
    [
      ...columns.slice(0, 1).map((natural) => named(natural.key, natural.label, 1, 2)),
      label(OUTCOME_GROUPS, organisations.length),
      ...columns.slice(-1).map((total) => named(total.key, total.label, 1, 2)),
    ],
    organisations.map((column) => named(column.key, column.label)),
    ...body,
  ];
}

function layAppeals({ appeals: { blocks } }: Template, figure: Figure): LayoutTable {
  const single = blocks.filter(({ group }) => group === null);
  const grouped = blocks.filter(({ group }) => group !== null);
  const width = (list: typeof blocks) => list.reduce((sum, { columns }) => sum + columns.length, 0);
  const groups = [...new Set(grouped.flatMap(({ group }) => group ?? []))];
  return [
    [
      ...single.map((block) => named(block.key, block.label, block.columns.length)),
      ...groups.map((group) => label(group, width(grouped.filter((block) => block.group === group)))),
    ],
    [
      ...single.flatMap((block) => block.columns.map((column) => label(column.label, 1, 2))),
      ...grouped.map((block) => named(block.key, block.label, block.columns.length)),
    ],
    grouped.flatMap((block) => block.columns.map((column) => label(column.label))),
    blocks.flatMap((block) => block.columns.map(({ cell }) => figure(cell))),
  ];
}

/** Lays the three tables of a form out as the national office prints them; `textOf` gives the text of a figure. */
export function officialTables(template: Template, textOf: (id: CellId) => string): OfficialTables {
  const figure: Figure = (id, columns = 1) => ({ text: textOf(id), columns, rows: 1, cell: id, names: null });
  return {
    proactive: layProactive(template.proactive.blocks, figure),
    requests: layRequests(template, figure),
    appeals: layAppeals(template, figure),
  };
}

/** How many columns a table has. */
export function tableWidth(table: LayoutTable): number {
  return (table[0] ?? []).reduce((sum, { columns }) => sum + columns, 0);
}
