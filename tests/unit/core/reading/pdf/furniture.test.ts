import { expect, test } from 'vitest';
import { dropFurniture } from '../../../../../src/lib/core/reading/pdf/furniture.ts';
import type { PagePart } from '../../../../../src/lib/core/reading/pdf/parts.ts';

const line = (text: string): PagePart => ({
  kind: 'line',
  page: 1,
  line: { text, left: 0, right: 0, top: 0, bottom: 0, size: 10, glyphs: [] },
});
const table: PagePart = { kind: 'table', page: 1, rows: 0, left: 0, right: 0, cells: [] };
const told = (...pages: PagePart[][]) =>
  dropFurniture(pages).map((parts) => parts.map((part) => (part.kind === 'line' ? part.line.text : 'table')));

test('page numbers at the head or foot go, inside a page they stay', () => {
  expect(told([line('甲'), line('4'), line('乙'), line('- 3 -')], [line('第 2 页'), table])).toEqual([
    ['甲', '4', '乙'],
    ['table'],
  ]);
});

test('what stands at the edge of most pages, and of three at least, goes; numbers in it may differ', () => {
  const head = (page: number) => [
    line(`年报第${page}篇`),
    line(`正文${'甲乙丙丁戊己'[page]}`),
    line(`尾${'甲乙丙丁戊己'[page]}`),
  ];
  expect(told(head(1), head(2), head(3))).toEqual([
    ['正文乙', '尾乙'],
    ['正文丙', '尾丙'],
    ['正文丁', '尾丁'],
  ]);
  expect(told(head(1), head(2))[0]).toEqual(['年报第1篇', '正文乙', '尾乙']);
  const other = [line('一'), line('二')];
  expect(told(head(1), head(2), head(3), other, other.slice(1))[0]).toEqual(['正文乙', '尾乙']);
  expect(told(head(1), head(2), head(3), [line('一')], [line('二')], [line('三')])[0]).toHaveLength(3);
});
