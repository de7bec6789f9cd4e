import { describe, expect, it } from 'vitest';
import { placeByLabels } from '../../../../src/lib/core/extract/appeal-labels.ts';
import { listRows } from '../../../../src/lib/core/extract/rows.ts';
import { makeSpanTable, type SpanCell } from '../../../../src/lib/core/reading/grid.ts';
import type { Block, SourceDocument } from '../../../../src/lib/core/reading/index.ts';
import { blocksOfLine } from '../../../../src/lib/core/reading/lines.ts';

const OUTCOMES = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
/** `text*columns*rows` a cell. */
const row = (...cells: string[]): SpanCell[] =>
  cells.map((written) => {
    const [text = '', columns = '1', rows = '1'] = written.split('*');
    return { text, columns: Number(columns), rows: Number(rows) };
  });
const numbers = (from: number, count: number): string[] => Array.from({ length: count }, (_, at) => String(from + at));

/** Lines, and tables of rows, of a document. */
function read(...parts: (string | SpanCell[][])[]): string[] | null {
  const blocks: Block[] = [];
  for (const part of parts)
    blocks.push(
      ...(typeof part === 'string' ? blocksOfLine(part, blocks.length) : [makeSpanTable(part, blocks.length)!]),
    );
  const document: SourceDocument = { blocks };
  return placeByLabels(document, listRows(document))?.map(({ text }) => text) ?? null;
}

const INORDER = numbers(1, 15);

describe('Table 4 by the labels around its figures', () => {
  it('with the outcomes down and the parts across', () => {
    const rows = OUTCOMES.map((label, at) => row(label, String(at + 1), String(at + 6), String(at + 11)));
    const head = [row('类别*1*2', '行政复议*1*2', '行政诉讼*2'), row('未经复议直接起诉', '复议后起诉')];
    expect(read([...head, ...rows])).toEqual(INORDER);
  });

  it('with a line for each figure', () => {
    const line = (part: number, labels: string[]) =>
      OUTCOMES.map((label, at) => row(...(at === 0 ? labels : []), label, String(part * 5 + at + 1)));
    expect(
      read([
        ...line(0, ['行政复议*2*5']),
        ...line(1, ['行政诉讼*1*10', '未经复议直接起诉*1*5']),
        ...line(2, ['复议后起诉*1*5']),
      ]),
    ).toEqual(INORDER);
  });

  it('as two tables below their names, and as one with the names in rows of their own', () => {
    const review = [row(...OUTCOMES), row(...numbers(1, 5))];
    const suits = [row('未经复议直接起诉*5', '复议后起诉*5'), row(...OUTCOMES, ...OUTCOMES), row(...numbers(6, 10))];
    expect(read('（一）行政复议', review, '（二）行政诉讼', suits)).toEqual(INORDER);
    expect(read([row('（一）行政复议'), ...review, row('（二）行政诉讼'), ...suits])).toEqual(INORDER);
    expect(read('（二）行政诉讼', suits)).toBeNull();
  });

  it('is not read where a figure has no label of its own, or two have the same', () => {
    const review = [row(...OUTCOMES), row(...numbers(1, 5))];
    expect(read('（一）行政复议', review, '（一）行政复议', review)).toBeNull();
    expect(read(review, '（二）行政诉讼', review)).toBeNull();
    const parts = ['行政复议', '未经复议直接起诉', '复议后起诉'];
    const rows = parts.map((label, at) => row(label, ...(at === 2 ? ['11', ''] : ['1']), ...numbers(2, 4)));
    expect(read([row('类别', ...OUTCOMES), ...rows])).toBeNull();
  });
});
