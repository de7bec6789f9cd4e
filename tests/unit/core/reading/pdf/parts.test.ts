import { expect, test } from 'vitest';
import type { Glyph, PageContent, Segment } from '../../../../../src/lib/core/reading/pdf/page.ts';
import { listPageParts } from '../../../../../src/lib/core/reading/pdf/parts.ts';

const glyph = (text: string, x: number, y: number): Glyph => ({
  text,
  left: x - 5,
  right: x + 5,
  top: y - 5,
  bottom: y + 5,
  baseline: y + 4,
  size: 10,
});
const grid = (xs: number[], ys: number[]): { across: Segment[]; down: Segment[] } => ({
  across: ys.map((at) => ({ at, from: Math.min(...xs), to: Math.max(...xs) })),
  down: xs.map((at) => ({ at, from: Math.min(...ys), to: Math.max(...ys) })),
});
const page = (glyphs: Glyph[], ...grids: ReturnType<typeof grid>[]): PageContent => ({
  glyphs,
  across: grids.flatMap(({ across }) => across),
  down: grids.flatMap(({ down }) => down),
  hidden: 0,
  grounds: [],
  covers: [],
  pictures: [],
  width: 600,
  height: 800,
});

test('lines and tables from top to bottom, each cell with its text, place and box', () => {
  const found = listPageParts(
    page(
      [glyph('后', 20, 200), glyph('1', 60, 70), glyph('2', 160, 110), glyph('前', 20, 20)],
      grid([0, 100, 200], [50, 90, 130]),
    ),
    3,
  );
  expect(found.map((part) => (part.kind === 'line' ? `${part.line.text} ${part.page}` : part))).toEqual([
    '前 3',
    {
      kind: 'table',
      page: 3,
      rows: 2,
      left: 0,
      right: 200,
      cells: [
        { text: '1', row: 0, rows: 1, left: 0, right: 100, page: 3, box: [0, 50, 100, 90] },
        { text: '', row: 0, rows: 1, left: 100, right: 200, page: 3, box: [100, 50, 200, 90] },
        { text: '', row: 1, rows: 1, left: 0, right: 100, page: 3, box: [0, 90, 100, 130] },
        { text: '2', row: 1, rows: 1, left: 100, right: 200, page: 3, box: [100, 90, 200, 130] },
      ],
    },
    '后 3',
  ]);
});

test('a table without a character is none', () => {
  expect(
    listPageParts(page([glyph('前', 20, 20)], grid([0, 100, 200], [50, 90, 130])), 1).map(({ kind }) => kind),
  ).toEqual(['line']);
});

test('of tables inside one another the innermost has the character', () => {
  const [outer, inner] = [grid([0, 300, 600], [0, 400]), grid([50, 100, 150], [50, 90])];
  const texts = listPageParts(page([glyph('内', 70, 70), glyph('外', 200, 300)], outer, inner), 1).map((part) =>
    part.kind === 'table' ? part.cells.map(({ text }) => text) : part.line.text,
  );
  expect(texts).toEqual([
    ['外', ''],
    ['内', ''],
  ]);
});

test('a merged cell spans its rows', () => {
  const { across, down } = grid([0, 100, 200], [50, 90, 130]);
  const merged = [across[0], { at: 90, from: 100, to: 200 }, across[2]].filter((line) => line !== undefined);
  const [table] = listPageParts(page([glyph('合', 50, 90), glyph('3', 150, 110)], { across: merged, down }), 1);
  expect(table?.kind === 'table' && table.cells.map(({ text, row, rows }) => `${text} ${row}+${rows}`)).toEqual([
    '合 0+2',
    ' 0+1',
    '3 1+1',
  ]);
});
