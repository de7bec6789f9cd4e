import { describe, expect, test } from 'vitest';
import { orderAppeals } from '../../../../src/lib/core/extract/appeal-header.ts';
import type { Row } from '../../../../src/lib/core/extract/rows.ts';

const OUTCOMES = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const NONE = ['', '', '', '', ''];

/** A row of a table by its texts; one text may stand over several columns. */
const row = (block: number, ...texts: (string | [text: string, columns: number])[]): Row => ({
  block,
  loose: false,
  fused: false,
  cells: texts
    .flatMap((entry) => {
      const [text, columns] = typeof entry === 'string' ? [entry, 1] : entry;
      return Array.from({ length: columns }, (_, index) => ({
        text,
        fill: index === 0 ? ('own' as const) : ('span' as const),
      }));
    })
    .map(({ text, fill }, column) => ({ raw: text, text, fill, at: { block, row: 0, column, page: null, box: null } })),
});
const figures = (block: number): Row => row(block, ...Array.from({ length: 15 }, (_, index) => String(index)));
const order = (...rows: Row[]) => {
  const last = rows.at(-1) ?? figures(0);
  return orderAppeals(rows, last, last.cells);
};
const OFFICIAL = Array.from({ length: 15 }, (_, index) => index);
const REVIEW_LAST = [10, 11, 12, 13, 14, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

describe('the places of the fifteen figures of table 4', () => {
  test('are those of the form where there is no head, or where the form’s third row of heads alone is left', () => {
    expect(order(figures(0))).toEqual(OFFICIAL);
    expect(order(row(0, ...NONE, ...OUTCOMES, ...OUTCOMES), figures(0))).toEqual(OFFICIAL);
  });

  test('follow heads that stand in another table, cut off by the end of a page', () => {
    const parts = row(0, ['行政诉讼', 10], ['行政复议', 5]);
    const suits = row(0, ['未经复议直接起诉', 5], ['复议后起诉', 5], ...NONE);
    const below = row(1, ...OUTCOMES, ...OUTCOMES, ...NONE);
    expect(order(parts, suits, below, figures(1))).toEqual(REVIEW_LAST);
  });

  test('are not known where the heads that are left are not those of the form', () => {
    expect(order(row(0, ...OUTCOMES, ...OUTCOMES, ...NONE), figures(0))).toBeNull();
  });
});
