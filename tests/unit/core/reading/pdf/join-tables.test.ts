import { describe, expect, test } from 'vitest';
import { joinTables } from '../../../../../src/lib/core/reading/pdf/join-tables.ts';
import type { PageCell, PagePart, PageTable } from '../../../../../src/lib/core/reading/pdf/page-parts.ts';

/** A table of two columns on a page, a row a pair of texts. */
const table = (page: number, ...rows: [string, string][]): PageTable => ({
  kind: 'table',
  page,
  rows: rows.length,
  left: 50,
  right: 250,
  cells: rows.flatMap((texts, row) =>
    texts.map((text, column): PageCell => {
      const left = 50 + 100 * column;
      return { text, row, rows: 1, left, right: left + 100, page, box: [left, row, left + 100, row + 1] };
    }),
  ),
});
const told = (parts: PagePart[]) =>
  joinTables(parts).map((part) =>
    part.kind === 'table'
      ? part.cells.map(({ text, row, page }) => `${row} ${text} ${page}`).join(', ')
      : part.line.text,
  );

describe('a table that goes on on the next page', () => {
  test('is one, its rows counted on', () => {
    const [joined] = joinTables([table(1, ['规章', '0']), table(2, ['行政许可', '3'], ['行政处罚', '5'])]);
    expect(joined).toMatchObject({ rows: 3, page: 1 });
    expect(told([table(1, ['规章', '0']), table(2, ['行政许可', '3'])])).toEqual([
      '0 规章 1, 0 0 1, 1 行政许可 2, 1 3 2',
    ]);
  });

  test('over three pages is one', () => {
    expect(joinTables([table(1, ['a', '1']), table(2, ['b', '2']), table(3, ['c', '3'])])).toHaveLength(1);
  });

  test.each([
    ['on the same page', { page: 1 }, 2],
    ['two pages on', { page: 3 }, 2],
    ['six points to the left', { left: 44 }, 1],
    ['seven points to the left', { left: 43 }, 2],
    ['wider', { right: 257 }, 2],
  ])('%s', (_, change, count) => {
    expect(joinTables([table(1, ['a', '1']), { ...table(2, ['b', '2']), ...change }])).toHaveLength(count);
  });

  test('behind a line is another', () => {
    const line: PagePart = {
      kind: 'line',
      page: 1,
      line: { text: '二', left: 0, right: 0, top: 0, bottom: 0, size: 9, glyphs: [] },
    };
    expect(told([table(1, ['a', '1']), line, table(2, ['b', '2'])])).toEqual(['0 a 1, 0 1 1', '二', '0 b 2, 0 2 2']);
  });
});

describe('a row cut in two by the page', () => {
  test.each<[string, [string, string], [string, string], string]>([
    ['with its figure above', ['其他对外', '3'], ['管理服务', ''], '0 其他对外管理服务 1, 0 3 1'],
    ['with its figure below', ['其他对外', ''], ['管理服务', '3'], '0 其他对外管理服务 1, 0 3 2'],
  ])('%s is one', (_, above, below, cells) => expect(told([table(1, above), table(2, below)])).toEqual([cells]));

  test.each<[string, [string, string], [string, string]]>([
    ['where both have figures', ['规章', '0'], ['行政许可', '3']],
    ['where neither has', ['规章', ''], ['行政许可', '']],
    ['where the second begins with an ordinal', ['规章', '0'], ['二、结转', '']],
  ])('is not supposed %s', (_, above, below) => {
    const [joined] = joinTables([table(1, above), table(2, below)]);
    expect(joined).toMatchObject({ rows: 2 });
  });

  test('is not supposed where the cells differ', () => {
    const below = table(2, ['管理服务', '']);
    const narrow = { ...below, cells: below.cells.map((cell) => ({ ...cell, left: cell.left + 7 })) };
    expect(joinTables([table(1, ['其他对外', '3']), narrow])[0]).toMatchObject({ rows: 2 });
  });

  test('leaves what follows in its place', () => {
    expect(told([table(1, ['其他对外', '3']), table(2, ['管理服务', ''], ['行政处罚', '5'])])).toEqual([
      '0 其他对外管理服务 1, 0 3 1, 1 行政处罚 2, 1 5 2',
    ]);
  });
});

test('the tables that came in are left as they were', () => {
  const first = table(1, ['其他对外', '3']);
  joinTables([first, table(2, ['管理服务', ''])]);
  expect(first).toEqual(table(1, ['其他对外', '3']));
});

describe('a row that the page break cuts', () => {
  test('is one where a bracket is left open, and halves of a figure are no figure', () => {
    expect(told([table(1, ['（五', '11']), table(2, ['）不予处理', '2'])])).toEqual(['0 （五）不予处理 1, 0 11\n2 1']);
  });

  test('is one where both halves make a label, whatever stands beside them', () => {
    expect(told([table(1, ['8.属于', '3464']), table(2, ['行政查询事项', '9'])])).toEqual([
      '0 8.属于行政查询事项 1, 0 3464\n9 1',
    ]);
    expect(joinTables([table(1, ['1.属于国家秘密', '3']), table(2, ['行政查询事项', '9'])])[0]).toMatchObject({
      rows: 2,
    });
  });

  test('is one where both halves make the heads of columns', () => {
    expect(told([table(1, ['结果', '其他']), table(2, ['维持', '结果'], ['5', '0'])])).toEqual([
      '0 结果维持 1, 0 其他结果 1, 1 5 2, 1 0 2',
    ]);
    expect(told([table(1, ['行政复议', '行政诉讼']), table(2, ['结果维持', '结果纠正'])])[0]).toBe(
      '0 行政复议 1, 0 行政诉讼 1, 1 结果维持 2, 1 结果纠正 2',
    );
  });

  test('is one where figures that filled their lines go on, beside nothing or the rest of a label', () => {
    const full = (part: PageTable): PageTable => ({
      ...part,
      cells: part.cells.map((cell) => ({ ...cell, full: true })),
    });
    expect(told([full(table(1, ['二、上年结转', '9595'])), table(2, ['', '9'], ['四、结转', '3'])])).toEqual([
      '0 二、上年结转 1, 0 95959 1, 1 四、结转 2, 1 3 2',
    ]);
    expect(told([full(table(1, ['二、上年结转政府信息公', '9595'])), table(2, ['开申请数量', '9'])])).toEqual([
      '0 二、上年结转政府信息公开申请数量 1, 0 95959 1',
    ]);
    expect(told([full(table(1, ['行政强', '-'])), table(2, ['制', '16261'])])).toEqual(['0 行政强制 1, 0 -16261 1']);
    // A row of its own: there was room above, heads stand above, or it has a label or an ordinal.
    expect(joinTables([full(table(1, ['行政处罚', '-'])), table(2, ['行政强制', '5'])])[0]).toMatchObject({ rows: 2 });
    expect(joinTables([full(table(1, ['结果维持', '总计'])), table(2, ['5', '9'])])[0]).toMatchObject({ rows: 2 });
    expect(joinTables([table(1, ['二、上年结转', '9595']), table(2, ['', '9'])])[0]).toMatchObject({ rows: 2 });
    expect(joinTables([full(table(1, ['二、上年结转', '9595'])), table(2, ['四、结转', '9'])])[0]).toMatchObject({
      rows: 2,
    });
  });

  test('is one where its ordinal alone stands above', () => {
    expect(told([table(1, ['2.', '4']), table(2, ['没有现成信息', ''])])).toEqual(['0 2.没有现成信息 1, 0 4 1']);
  });
});
