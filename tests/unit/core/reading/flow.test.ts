import { describe, expect, test } from 'vitest';
import { layFlat, type FlowCell, type FlowPart, type FlowTable } from '../../../../src/lib/core/reading/flow.ts';

const line = (text: string, heading = false): FlowPart => ({ kind: 'line', text, heading });
const cell = (...content: FlowPart[]): FlowCell => ({ content, rows: 1, columns: 1 });
const table = (...rows: FlowCell[][]): FlowTable => ({ kind: 'table', rows });
const told = (flow: FlowPart[]) =>
  layFlat(flow)?.map((block) =>
    block.kind === 'table'
      ? block.rows.map((row) => row.map(({ text }) => text).join('|'))
      : `${block.kind[0]} ${block.text}`,
  );

test('lines are headings by their mark-up or their words', () => {
  expect(told([line('通告', true), line('一、总体情况'), line('本局认真公开。')])).toEqual([
    'h 通告',
    'h 一、总体情况',
    'p 本局认真公开。',
  ]);
});

test('the lines of a cell stand below one another, blank ones left out', () => {
  expect(told([table([cell(line(' 制发 '), line('  '), line('件数')), cell(line('3'))])])).toEqual([['制发\n件数|3']]);
});

describe('a table that lays out the page', () => {
  test('of one column is a frame', () =>
    expect(told([table([cell(line('甲'))], [cell(line('乙'))])])).toEqual(['p 甲', 'p 乙']));

  test('that holds a table is laid flat around it, the rows between stay a table', () => {
    const inner = table([cell(line('规章')), cell(line('0'))]);
    expect(
      told([
        table(
          [cell(line('a')), cell(line('b'))],
          [cell(line('c')), cell(line('前'), inner, line('后'))],
          [cell(line('d')), cell(line('e'))],
        ),
      ]),
    ).toEqual([['a|b'], 'p c', 'p 前', ['规章|0'], 'p 后', ['d|e']]);
  });

  test.each([
    [5, 100, true],
    [4, 200, false],
    [5, 98, false],
  ])('%i lines of %i characters in a cell lay out the page: %s', (count, length, layout) => {
    const lines = Array.from({ length: count }, () => line('字'.repeat(length)));
    const blocks = layFlat([table([cell(line('左')), cell(...lines)])]);
    expect(blocks?.some(({ kind }) => kind === 'table')).toBe(!layout);
  });
});

test('tables that grow beyond a report are refused, alone or together', () => {
  const wide = (rows: number) =>
    table(...Array.from({ length: rows }, () => [{ ...cell(line('1')), columns: 500 }, cell()]));
  expect(layFlat([wide(201)])).toBeNull();
  expect(layFlat([wide(120)])).not.toBeNull();
  expect(layFlat([wide(120), wide(120)])).toBeNull();
});

test('a table without cells is none', () => expect(told([table([]), line('后')])).toEqual(['p 后']));
