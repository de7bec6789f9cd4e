import { expect, test } from 'vitest';
import { dropFurniture } from '../../../../../src/lib/core/reading/pdf/furniture.ts';
import type { PagePart } from '../../../../../src/lib/core/reading/pdf/page-parts.ts';

const line = (text: string, top = 0): PagePart => ({
  kind: 'line',
  page: 1,
  line: { text, left: 0, right: 0, top, bottom: 0, size: 10, glyphs: [] },
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
  const other = [line('一'), line('二')];
  expect(told(head(1), head(2), head(3), other, other.slice(1))[0]).toEqual(['正文乙', '尾乙']);
  expect(told(head(1), head(2), head(3), [line('一')], [line('二')], [line('三')])[0]).toHaveLength(3);
});

test('on two pages what stands at the same height of both goes, and what stands elsewhere stays', () => {
  expect(told([line('某县 1/2', 20), line('甲', 40)], [line('某县 2/2', 20), line('乙', 40)])).toEqual([
    ['甲'],
    ['乙'],
  ]);
  expect(told([line('某县 1/2', 20), line('甲', 40)], [line('某县 2/2', 60), line('乙', 90)])[0]).toHaveLength(2);
});

test('heads of several lines go line by line', () => {
  const page = (text: string) => [line('某县', 10), line('第 1 页', 20), line(text, 40), line('Page 1 of 2', 90)];
  expect(told(page('甲'), page('乙'))).toEqual([['甲'], ['乙']]);
});

test('titles of reports of several years stay', () => {
  const pages = [2021, 2022, 2023].map((year) => [line(`某县${year}年年度报告`), line('正文')]);
  expect(told(...pages.map((parts, page) => [...parts, line(`第 ${page + 1} 页`)]))[1]?.[0]).toBe('某县2022年年度报告');
});
