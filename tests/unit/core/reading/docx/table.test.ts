import { expect, test } from 'vitest';
import { TableBuilder, type CellMarks } from '../../../../../src/lib/core/reading/docx/table.ts';

const add = (builder: TableBuilder, text: string, marks: Partial<CellMarks> = {}): void =>
  builder.addCell(
    { content: [{ kind: 'line', text, heading: false }], rows: 1, columns: 1 },
    { columns: 1, down: 'none', across: 'none', deleted: false, ground: null, ...marks },
  );
/** Each cell as its text, column, columns and rows. */
const told = ({ table }: TableBuilder) =>
  table.rows.map((row) =>
    row.map(({ content, column, columns, rows }) => {
      const [first] = content;
      return `${first?.kind === 'line' ? first.text : ''}@${column} ${columns}x${rows}`;
    }),
  );

test('cells merged downward become one, until a cell of its own stands in the column', () => {
  const builder = new TableBuilder();
  for (const [text, down] of [
    ['a', 'restart'],
    ['', 'continue'],
    ['b', 'none'],
    ['c', 'continue'],
  ] as const) {
    builder.startRow();
    add(builder, text, { down });
    add(builder, 'x', { columns: 2 });
    builder.endRow();
  }
  expect(told(builder)).toEqual([['a@0 1x2', 'x@1 2x1'], ['x@1 2x1'], ['b@0 1x1', 'x@1 2x1'], ['c@0 1x1', 'x@1 2x1']]);
});

test('cells merged across widen the one before them', () => {
  const builder = new TableBuilder();
  builder.startRow();
  add(builder, 'z', { across: 'continue' });
  add(builder, 'a', { across: 'restart' });
  add(builder, '', { across: 'continue', columns: 2 });
  add(builder, 'b', { columns: 0 });
  builder.endRow();
  expect(told(builder)).toEqual([['z@0 1x1', 'a@1 3x1', 'b@4 1x1']]);
});

test('deleted cells and rows are left out, columns left free are counted', () => {
  const builder = new TableBuilder();
  builder.startRow();
  builder.skipColumns(2);
  add(builder, 'a');
  add(builder, 'gone', { deleted: true });
  add(builder, 'b');
  builder.endRow();
  builder.startRow();
  add(builder, 'gone');
  builder.deleteRow();
  builder.endRow();
  builder.startRow();
  builder.skipColumns(-1);
  builder.skipColumns(1000);
  add(builder, 'c');
  builder.endRow();
  expect(told(builder)).toEqual([['a@2 1x1', 'b@3 1x1'], ['c@0 1x1']]);
});
