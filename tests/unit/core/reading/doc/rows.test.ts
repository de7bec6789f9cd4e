import { describe, expect, test } from 'vitest';
import { shapesOf, tableOfRows, type WordRow } from '../../../../../src/lib/core/reading/doc/rows.ts';
import type { Sprm } from '../../../../../src/lib/core/reading/doc/sprms.ts';

const DEFINITION = 0xd608;
const u16 = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff];

/** How Word defines a row: the number of cells, their edges, then twenty bytes a cell that begin with its flags. */
const definition = (edges: readonly number[], flags: readonly number[]): Sprm => ({
  code: DEFINITION,
  operand: Uint8Array.from([
    edges.length - 1,
    ...edges.flatMap(u16),
    ...flags.flatMap((flag) => [...u16(flag), ...Array<number>(18).fill(0)]),
  ]),
});
const plain = (left: number, right: number) => ({ left, right, across: 'none', down: 'none' });

describe('the shapes of a row', () => {
  test('are its cells between their edges', () => {
    expect(shapesOf([definition([0, 100, 250], [0, 0])])).toEqual([plain(0, 100), plain(100, 250)]);
    expect(shapesOf([definition([-108, 100], [0])])).toEqual([plain(-108, 100)]);
  });

  test('say which cells begin or continue a merged one, across and down', () => {
    const shapes = shapesOf([definition([0, 10, 20, 30, 40], [2, 1, 3 << 5, 1 << 5])]);
    expect(shapes.map(({ across, down }) => [across, down])).toEqual([
      ['first', 'none'],
      ['covered', 'none'],
      ['none', 'first'],
      ['none', 'covered'],
    ]);
    expect(shapesOf([definition([0, 10], [3])])[0]).toMatchObject({ across: 'first' });
  });

  test('follow later properties that merge cells down or across', () => {
    const row = definition([0, 10, 20, 30, 40], [0, 0, 0, 0]);
    const down = (cell: number, value: number): Sprm => ({ code: 0xd62b, operand: Uint8Array.from([cell, value]) });
    expect(shapesOf([row, down(0, 3), down(2, 1)]).map((shape) => shape.down)).toEqual([
      'first',
      'none',
      'covered',
      'none',
    ]);
    const across: Sprm = { code: 0x5624, operand: Uint8Array.from([1, 3]) };
    expect(shapesOf([row, across]).map((shape) => shape.across)).toEqual(['none', 'first', 'covered', 'none']);
    const outside: Sprm = { code: 0xd62b, operand: Uint8Array.from([9, 3]) };
    expect(shapesOf([row, outside])).toEqual(shapesOf([row]));
  });

  test('are none without a definition or with one cut short; cells whose flags are cut off are plain', () => {
    expect(shapesOf([])).toEqual([]);
    expect(shapesOf([{ code: DEFINITION, operand: Uint8Array.from([2, 0, 0, 10, 0]) }])).toEqual([]);
    const edgesOnly: Sprm = { code: DEFINITION, operand: Uint8Array.from([1, 0, 0, 10, 0]) };
    expect(shapesOf([edgesOnly])).toEqual([plain(0, 10)]);
  });

  test('are those of the last definition', () => {
    expect(shapesOf([definition([0, 1], [0]), definition([0, 9], [0])])).toEqual([plain(0, 9)]);
  });
});

type Merge = 'none' | 'first' | 'covered';
const row = (...cells: [text: string, left: number, right: number, across?: Merge, down?: Merge][]): WordRow => ({
  cells: cells.map(([text]) => [{ kind: 'line', text, heading: false }]),
  shapes: cells.map(([, left, right, across = 'none', down = 'none']) => ({ left, right, across, down })),
});
const told = (rows: readonly WordRow[]) =>
  tableOfRows(rows).rows.map((line) =>
    line.map(({ content, rows: down, columns, column }) => [
      content.map((part) => (part.kind === 'line' ? part.text : '')).join(),
      column,
      columns,
      down,
    ]),
  );

describe('a table of rows', () => {
  test('has each cell at the column of its edge, as wide as the columns it covers', () => {
    expect(told([row(['题', 0, 300]), row(['甲', 0, 100], ['乙', 100, 200], ['丙', 200, 300])])).toEqual([
      [['题', 0, 3, 1]],
      [
        ['甲', 0, 1, 1],
        ['乙', 1, 1, 1],
        ['丙', 2, 1, 1],
      ],
    ]);
  });

  test('takes edges a hair apart as one, and edges further apart as two', () => {
    expect(told([row(['甲', 0, 100], ['乙', 100, 200]), row(['丙', 5, 130], ['丁', 130, 210])])).toEqual([
      [
        ['甲', 0, 1, 1],
        ['乙', 1, 1, 1],
      ],
      [
        ['丙', 0, 1, 1],
        ['丁', 1, 1, 1],
      ],
    ]);
    expect(told([row(['甲', 0, 100], ['乙', 100, 200]), row(['丙', 0, 131], ['丁', 131, 200])])).toEqual([
      [
        ['甲', 0, 1, 1],
        ['乙', 1, 2, 1],
      ],
      [
        ['丙', 0, 2, 1],
        ['丁', 2, 1, 1],
      ],
    ]);
  });

  test('widens the cell before a covered one', () => {
    expect(told([row(['总计', 0, 100, 'first'], ['', 100, 200, 'covered'], ['7', 200, 300])])).toEqual([
      [
        ['总计', 0, 2, 1],
        ['7', 2, 1, 1],
      ],
    ]);
  });

  test('lengthens the cell above a covered one, until a cell of its own follows', () => {
    const rows = [
      row(['组', 0, 100, 'none', 'first'], ['一', 100, 200]),
      row(['', 0, 100, 'none', 'covered'], ['二', 100, 200]),
      row(['', 0, 100, 'none', 'covered'], ['三', 100, 200]),
      row(['别', 0, 100], ['四', 100, 200]),
      row(['', 0, 100, 'none', 'covered'], ['五', 100, 200]),
    ];
    expect(told(rows)).toEqual([
      [
        ['组', 0, 1, 3],
        ['一', 1, 1, 1],
      ],
      [['二', 1, 1, 1]],
      [['三', 1, 1, 1]],
      [
        ['别', 0, 1, 1],
        ['四', 1, 1, 1],
      ],
      // Nothing hangs down here any more: the cell stands for itself.
      [
        ['', 0, 1, 1],
        ['五', 1, 1, 1],
      ],
    ]);
  });

  test('keeps cells without a shape as they come', () => {
    const { cells } = row(['甲', 0, 1], ['乙', 1, 2]);
    expect(told([{ cells, shapes: [] }])).toEqual([
      [
        ['甲', undefined, 1, 1],
        ['乙', undefined, 1, 1],
      ],
    ]);
  });
});
