import type { FormYear } from '../../../src/lib/core/report/index.ts';
import { requestCell, templateOf } from '../../../src/lib/core/template/index.ts';
import { printOfficial, type PrintedCell, type PrintedPart, type PrintedTable, type TextOf } from './official.ts';

const cell = (text: string, columns = 1, rows = 1): PrintedCell => ({ text, rows, columns });
const line = (text: string): PrintedPart => ({ kind: 'line', text });
const table = (rows: PrintedTable): PrintedPart => ({ kind: 'table', rows });

/** The official layout with other parts in the place of the table under one heading. */
function replaceTable(parts: readonly PrintedPart[], under: RegExp, others: readonly PrintedPart[]): PrintedPart[] {
  const heading = parts.findIndex((part) => part.kind === 'heading' && under.test(part.text));
  return [...parts.slice(0, heading + 1), ...others, ...parts.slice(heading + 2)];
}

const REQUESTS = /收到和处理/;
const APPEALS = /行政复议/;

/** Table 4 as three small tables, each below a line that names it. */
function threeTables(year: FormYear, textOf: TextOf): PrintedPart[] {
  const { blocks } = templateOf(year).appeals;
  const small = blocks.flatMap(({ label, columns }, index) => [
    line(`（${'一二三'[index]}）${index === 0 ? label : `行政诉讼（${label}）`}`),
    table([columns.map((column) => cell(column.label)), columns.map((column) => cell(textOf(column.cell)))]),
  ]);
  return replaceTable(printOfficial(year, textOf), APPEALS, small);
}

/** The same with the name of each small table in its first row. */
function threeNamedTables(year: FormYear, textOf: TextOf): PrintedPart[] {
  const small = templateOf(year).appeals.blocks.map(({ label, columns }) =>
    table([
      [cell(label, columns.length)],
      columns.map((column) => cell(column.label)),
      columns.map((column) => cell(textOf(column.cell))),
    ]),
  );
  return replaceTable(printOfficial(year, textOf), APPEALS, small);
}

/** Table 4 as three lists of label and figure, each below a line that names it. */
function threeLists(year: FormYear, textOf: TextOf): PrintedPart[] {
  const lists = templateOf(year).appeals.blocks.flatMap(({ label, columns }) => [
    line(label),
    table(columns.map((column) => [cell(column.label), cell(textOf(column.cell))])),
  ]);
  return replaceTable(printOfficial(year, textOf), APPEALS, lists);
}

/** The same as lines of running text. */
function threeLineLists(year: FormYear, textOf: TextOf): PrintedPart[] {
  const lists = templateOf(year).appeals.blocks.flatMap(({ label, columns }, index) => [
    line(`${index + 1}.${label}`),
    ...columns.map((column) => line(`${column.label}：${textOf(column.cell)}件`)),
  ]);
  return replaceTable(printOfficial(year, textOf), APPEALS, lists);
}

/** Table 4 with a row for each of its parts. */
function threeRows(year: FormYear, textOf: TextOf): PrintedPart[] {
  const { blocks } = templateOf(year).appeals;
  const head = [cell('类别'), ...(blocks[0]?.columns ?? []).map(({ label }) => cell(label))];
  const rows = blocks.map(({ label, columns }) => [cell(label), ...columns.map((column) => cell(textOf(column.cell)))]);
  return replaceTable(printOfficial(year, textOf), APPEALS, [table([head, ...rows])]);
}

/** Table 4 as two tables: the review's, and the suits' with one of two levels of heads. */
export function twoTables(year: FormYear, textOf: TextOf): PrintedPart[] {
  const [review, ...suits] = templateOf(year).appeals.blocks;
  const rowsOf = (blocks: typeof suits): PrintedTable => [
    blocks.flatMap(({ columns }) => columns.map(({ label }) => cell(label))),
    blocks.flatMap(({ columns }) => columns.map((column) => cell(textOf(column.cell)))),
  ];
  return replaceTable(printOfficial(year, textOf), APPEALS, [
    line(`（一）${review!.label}`),
    table(rowsOf([review!])),
    line('（二）行政诉讼'),
    table([suits.map(({ label, columns }) => cell(label, columns.length)), ...rowsOf(suits)]),
  ]);
}

/** Table 4 with the outcomes down and the parts across. */
function partsAcross(year: FormYear, textOf: TextOf): PrintedPart[] {
  const { blocks } = templateOf(year).appeals;
  const [review, ...suits] = blocks;
  const rows = review!.columns.map(({ label }, outcome) => [
    cell(label),
    ...blocks.map(({ columns }) => cell(textOf(columns[outcome]!.cell))),
  ]);
  const heads = [
    [cell('类别', 1, 2), cell(review!.label, 1, 2), cell('行政诉讼', 2)],
    suits.map(({ label }) => cell(label)),
  ];
  return replaceTable(printOfficial(year, textOf), APPEALS, [table([...heads, ...rows])]);
}

/** Table 3 in pieces, one for each group, with heads that no form has. */
function inPieces(year: FormYear, textOf: TextOf): PrintedPart[] {
  const { columns, rows } = templateOf(year).requests;
  const figures = (row: (typeof rows)[number]): PrintedCell[] =>
    columns.map((column) => cell(textOf(requestCell(row.key, column.key))));
  const heads = (first: string): PrintedCell[] => [cell(first), ...columns.map(({ label }) => cell(label))];
  const pieces = new Map<string, PrintedTable>();
  for (const [index, row] of rows.entries()) {
    const name = row.group ?? (index < 2 ? '申请数量' : row.label);
    const piece = pieces.get(name) ?? [heads(row.group ? '具体情形' : '项目')];
    pieces.set(name, [...piece, [cell(row.label), ...figures(row)]]);
  }
  const parts = [...pieces].flatMap(([name, piece], index) => [line(`表3-${index + 1}　${name}`), table(piece)]);
  return replaceTable(printOfficial(year, textOf), REQUESTS, parts);
}

/** Group and item in one cell: the group before each of its items, or before the first only. */
function joinedLabels(every: boolean) {
  return (year: FormYear, textOf: TextOf): PrintedPart[] => {
    const { corner, columns, rows } = templateOf(year).requests;
    const lines = rows.map(({ key, label, group }, index) => {
      const opens = group !== null && (every || rows[index - 1]?.group !== group);
      return [
        cell(opens ? `${group}\n${label}` : label),
        ...columns.map((column) => cell(textOf(requestCell(key, column.key)))),
      ];
    });
    const head = [cell(corner), ...columns.map(({ label }) => cell(label))];
    return replaceTable(printOfficial(year, textOf), REQUESTS, [table([head, ...lines])]);
  };
}

/** Rows whose figures stand one cell further right, with nothing before them. */
function displacedNinth(year: FormYear, textOf: TextOf): PrintedPart[] {
  return printOfficial(year, textOf).map((part, index, all) => {
    const heading = all[index - 1];
    if (part.kind !== 'table' || heading?.kind !== 'heading' || !REQUESTS.test(heading.text)) return part;
    const last = part.rows.length - 1;
    return table(
      part.rows.map((row, at) => {
        if (at < 3) return row;
        const figures = row.slice(-7);
        const shifted = at === 4 || at === last;
        return [...row.slice(0, -7), ...(shifted ? [cell('')] : []), ...figures, ...(shifted ? [] : [cell('')])];
      }),
    );
  });
}

/** Notes below the tables, as lines and as a last row across. */
function footnotes(year: FormYear, textOf: TextOf): PrintedPart[] {
  return printOfficial(year, textOf).flatMap((part): PrintedPart[] => {
    if (part.kind !== 'table') return [part];
    const width = part.rows[0]?.reduce((sum, { columns }) => sum + columns, 0) ?? 1;
    const note = '注：1.表中“其他”含撤回申请2件。2.上年结转3件已于2月12日前办结。';
    return [
      table([...part.rows, [cell(note, width)]]),
      line('说明：本表由办公室填报，单位：件。本年新收申请数量较上年增加5件，行政复议1件、行政诉讼0件。'),
    ];
  });
}

/** Every layout by its name; each prints the same figures. */
export const LAYOUTS: Readonly<Record<string, (year: FormYear, textOf: TextOf) => PrintedPart[]>> = {
  'the official layout': printOfficial,
  'Table 4 as three tables': threeTables,
  'Table 4 as three tables with their names inside': threeNamedTables,
  'Table 4 as three lists in tables': threeLists,
  'Table 4 as three lists in lines': threeLineLists,
  'Table 4 as three rows': threeRows,
  'Table 4 with its parts across': partsAcross,
  'Table 3 in pieces': inPieces,
  'the group before each label': joinedLabels(true),
  'the group before the first label': joinedLabels(false),
  'a displaced ninth cell': displacedNinth,
  'notes below the tables': footnotes,
};
