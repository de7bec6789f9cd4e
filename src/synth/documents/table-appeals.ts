import { templateOf } from '../../lib/core/template/index.ts';
import type { CountyReport } from '../county/county-report.ts';
import { figureCell, label } from './cell-text.ts';
import type { DocumentTable } from './published.ts';

/** Table 4 in the official layout, or its fifteen figures alone. */
export function printAppeals(report: CountyReport, hasHeader: boolean): DocumentTable {
  const blocks = templateOf('2021').appeals.blocks;
  const figures = blocks.flatMap(({ columns }) => columns.map(({ cell }) => figureCell(report, cell)));
  if (!hasHeader) return [figures];
  const [review, ...suits] = blocks;
  const width = suits.reduce((sum, { columns }) => sum + columns.length, 0);
  return [
    [label(review?.label ?? '', review?.columns.length), label(suits[0]?.group ?? '', width)],
    [
      ...(review?.columns ?? []).map((column) => label(column.label, 1, 2)),
      ...suits.map((block) => label(block.label, block.columns.length)),
    ],
    suits.flatMap(({ columns }) => columns.map((column) => label(column.label))),
    figures,
  ];
}
