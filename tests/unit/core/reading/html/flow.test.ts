import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { FlowPart } from '../../../../../src/lib/core/reading/flow.ts';
import { startStyles } from '../../../../../src/lib/core/reading/html/css.ts';
import { flowOfPage } from '../../../../../src/lib/core/reading/html/flow.ts';

const show = (parts: readonly FlowPart[]): unknown[] =>
  parts.map((part) =>
    part.kind === 'line'
      ? `${part.heading ? '# ' : ''}${part.text}`
      : part.kind === 'picture'
        ? part.id
        : part.rows.map((row) =>
            row.map(({ content, rows, columns }) =>
              rows === 1 && columns === 1 ? show(content) : [show(content), `${columns}x${rows}`],
            ),
          ),
  );
const flowOf = (html: string) => flowOfPage(parse(html), startStyles('')).parts;
const told = (body: string) => show(flowOf(`<body>${body}</body>`));

test.each([
  ['<p>甲 <b>乙</b>\n丙</p><p> </p>丁', ['甲 乙 丙', '丁']],
  ['甲<br>乙<hr>丙', ['甲', '乙', '丙']],
  ['<h1>甲</h1><h2>乙</h2><h3>丙</h3><h4>丁</h4>', ['# 甲', '# 乙', '# 丙', '丁']],
  ['<h1>甲<br>乙</h1>丙', ['# 甲', '# 乙', '丙']],
  ['<pre>甲  乙\n丙</pre>丁\n戊', ['甲  乙', '丙', '丁 戊']],
  ['<ul><li>甲<li>乙</ul>', ['甲', '乙']],
  ['甲<span>乙</span><div>丙<div>丁</div>戊</div>', ['甲乙', '丙', '丁', '戊']],
])('%s', (body, lines) => expect(told(body)).toEqual(lines));

describe('tables', () => {
  test('have their cells with what stands in them', () => {
    expect(told('前<table><tr><th>甲<td>乙<br>丙<tr><td colspan=2>丁</table>后')).toEqual([
      '前',
      [[['甲'], ['乙', '丙']], [[['丁'], '2x1']]],
      '后',
    ]);
  });

  test.each([
    ['rowspan=3', '1x3'],
    ['rowspan=0', '1x65534'],
    ['rowspan=99999', '1x65534'],
    ['colspan=2', '2x1'],
  ])('a cell with %s is %s', (span, size) =>
    expect(told(`<table><tr><td ${span}>甲</table>`)).toEqual([[[[['甲'], size]]]]),
  );

  test.each(['colspan=0', 'colspan=x', 'rowspan=-1'])('a cell with %s is one of one', (span) =>
    expect(told(`<table><tr><td ${span}>甲</table>`)).toEqual([[[['甲']]]]),
  );

  test('inside a cell stand in its place, and the row goes on behind them', () => {
    expect(told('<table><tr><td>甲<table><tr><td>乙</table>丙<td>丁</table>')).toEqual([
      [[['甲', [[['乙']]], '丙'], ['丁']]],
    ]);
  });

  test('deeper than forty are read as lines', () => {
    const nested = (depth: number) => '<table><tr><td>'.repeat(depth) + '甲' + '</table>'.repeat(depth);
    const depthOf = (parts: readonly FlowPart[]): number => {
      const [part] = parts;
      return part?.kind === 'table' ? 1 + depthOf(part.rows[0]?.[0]?.content ?? []) : 0;
    };
    expect([39, 40, 41].map((depth) => depthOf(flowOf(nested(depth))))).toEqual([39, 40, 40]);
  });
});
