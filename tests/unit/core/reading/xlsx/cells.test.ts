import { expect, test } from 'vitest';
import { readSheet } from '../../../../../src/lib/core/reading/xlsx/cells.ts';

const context = {
  strings: ['甲', '乙'].map((text) => [{ text, manner: 'plain' as const, color: null }]),
  styleOf: (style: number) => ({
    display: style === 2 ? ('percent' as const) : ('plain' as const),
    manner: 'plain' as const,
    ground: '#ffffff',
  }),
  pictures: new Set<string>(),
  since1904: false,
};
const read = (rows: string, before = '', after = '') =>
  readSheet(
    new TextEncoder().encode(`<worksheet>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`),
    context,
  );
/** Each row as its place and its cells: column, text, span. */
const told = (...parts: Parameters<typeof read>) =>
  read(...parts).rows.map(({ row, cells }) =>
    [row, ...cells.map(({ column, text, rows, columns }) => `${column} ${text} ${rows}x${columns}`)].join(', '),
  );

test.each([
  ['a shared text', '<c r="A1" t="s"><v>1</v></c>', '0, 0 乙 1x1'],
  ['a shared text that is not there', '<c r="A1" t="s"><v>9</v></c><c r="B1"><v>1</v></c>', '0, 1 1 1x1'],
  ['a number', '<c r="C1" s="1"><v>12.50</v></c>', '0, 2 12.5 1x1'],
  ['a number by its style', '<c r="A1" t="n" s="2"><v>0.5</v></c>', '0, 0 50% 1x1'],
  [
    'a text of its own',
    '<c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><t>丙</t></r><rPh><t>x</t></rPh></is></c>',
    '0, 0 甲丙 1x1',
  ],
  ['a result of a formula', '<c r="A1" t="str"><f>A2</f><v>无</v></c>', '0, 0 无 1x1'],
  ['a formula without result', '<c r="A1"><f>SUM(B1)</f></c>', '0, 0 □ 1x1'],
  ['true', '<c r="A1" t="b"><v>1</v></c>', '0, 0 TRUE 1x1'],
  ['false', '<c r="A1" t="b"><v>0</v></c>', '0, 0 FALSE 1x1'],
  ['a far column', '<c r="AB1"><v>1</v></c><c r="ABC1"><v>2</v></c>', '0, 27 1 1x1, 730 2 1x1'],
  ['a fixed reference', '<c r="$B$1"><v>1</v></c>', '0, 1 1 1x1'],
  ['no reference', '<c><v>1</v></c><c><v>2</v></c>', '0, 0 1 1x1, 1 2 1x1'],
  [
    'a reference that is none',
    '<c r="xA1"><v>1</v></c><c r="A1x"><v>2</v></c><c r="ABCD1"><v>3</v></c>',
    '0, 0 1 1x1, 1 2 1x1, 2 3 1x1',
  ],
  ['cells out of order', '<c r="C1"><v>3</v></c><c r="A1"><v>1</v></c>', '0, 0 1 1x1, 2 3 1x1'],
])('%s', (_, cells, row) => expect(told(`<row r="1">${cells}</row>`)).toEqual([row]));

test('blank cells are left out, and rows without others with them', () =>
  expect(told('<row r="1"><c r="A1" t="inlineStr"><is><t> </t></is></c><c r="B1"/></row>')).toEqual([]));

test('rows stand in their order, those without number behind the one before', () => {
  expect(told('<row r="4"><c><v>4</v></c></row><row><c><v>5</v></c></row><row r="2"><c><v>2</v></c></row>')).toEqual([
    '1, 0 2 1x1',
    '3, 0 4 1x1',
    '4, 0 5 1x1',
  ]);
  expect(told('<row><c><v>1</v></c></row>')).toEqual(['0, 0 1 1x1']);
});

test('hidden rows and columns are left out', () => {
  const cells = (row: number) => ['A', 'B', 'C', 'D'].map((name) => `<c r="${name}${row}"><v>${row}</v></c>`).join('');
  expect(
    told(
      `<row r="1">${cells(1)}</row><row r="2" hidden="1">${cells(2)}</row><row r="3" hidden="true">${cells(3)}</row>`,
      '<cols><col min="1" max="1"/><col min="2" max="3" hidden="1"/></cols>',
    ),
  ).toEqual(['0, 0 1 1x1, 3 1 1x1']);
});

test('merged cells have their spans', () => {
  expect(
    told(
      '<row r="2"><c r="B2"><v>1</v></c><c r="E2"><v>2</v></c></row>',
      '',
      '<mergeCells><mergeCell ref="B2:D4"/><mergeCell ref="E2"/></mergeCells>',
    ),
  ).toEqual(['1, 1 1 3x3, 4 2 1x1']);
});
