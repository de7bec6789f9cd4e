import { owedTemplate, type ProactiveBlock, templateOf } from '../../lib/core/template/index.ts';
import type { CountyReport } from '../county/county-report.ts';
import { figureCell, label } from './cell-text.ts';
import type { DocumentCell, DocumentTable } from './published.ts';

const WIDTH = 4;
const CONTENT = '信息内容';

/** Columns that share the three places to the right of the label: 3, 1 + 2, or 1 + 1 + 1. */
const spanAt = (at: number, count: number): number => (at === count - 1 ? WIDTH - count : 1);

function printBlock(report: CountyReport, { item, columns, rows }: ProactiveBlock): DocumentCell[][] {
  return [
    [label(item, WIDTH)],
    [label(CONTENT), ...columns.map((text, at) => label(text, spanAt(at, columns.length)))],
    ...rows.map(({ label: text, cells }) => [
      label(text),
      ...cells.map((id, at) => figureCell(report, id, spanAt(at, cells.length))),
    ]),
  ];
}

/** The blocks of a hybrid: the first on the form of 2021, then the rows of 2021 with the columns of 2019. */
function hybridBlocks(): ProactiveBlock[] {
  const [first, ...later] = templateOf('2021').proactive.blocks;
  const kept = new Set(later.flatMap(({ rows }) => rows.map((row) => row.label)));
  const old = templateOf('2019').proactive.blocks.slice(1, 4);
  return [
    ...(first ? [first] : []),
    ...old.map((block) => ({ ...block, rows: block.rows.filter((row) => kept.has(row.label)) })),
  ];
}

/** Table 2 in the official layout: one table on the form of 2021, one for each item of Article 20 on that of 2019. */
export function printProactive(report: CountyReport): DocumentTable[] {
  const form = report.form.proactive;
  const blocks = form === 'hybrid' ? hybridBlocks() : owedTemplate(report.form, 'proactive').proactive.blocks;
  const printed = blocks.map((block) => printBlock(report, block));
  return form === '2019' ? printed : [printed.flat()];
}
