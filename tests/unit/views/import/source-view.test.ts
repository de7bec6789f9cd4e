import { expect, test } from 'vitest';
import { readDocument } from '../../../../src/lib/core/reading/index.ts';
import { placeKey, sourceView } from '../../../../src/lib/views/index.ts';

const HTML = `<!doctype html><meta charset="utf-8"><h1>年报</h1><table>
<tr><th rowspan="2" colspan="2">项目</th><th colspan="2">申请人</th></tr><tr><th>自然人</th><th>总计</th></tr>
<tr><td>一</td><td>新收</td><td>3</td><td>3</td></tr></table><p>完</p>`;

test('a document is shown with its merged cells, each cell once and with its place', async () => {
  const { documents } = await readDocument(new TextEncoder().encode(HTML));
  const blocks = sourceView(documents[0]!);
  expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'table', 'paragraph']);
  const table = blocks[1]!;
  if (table.kind !== 'table') throw new Error('no table');
  expect(table.lines.map((line) => line.map(({ text, rows, columns }) => [text, rows, columns]))).toEqual([
    [
      ['项目', 2, 2],
      ['申请人', 1, 2],
    ],
    [
      ['自然人', 1, 1],
      ['总计', 1, 1],
    ],
    [
      ['一', 1, 1],
      ['新收', 1, 1],
      ['3', 1, 1],
      ['3', 1, 1],
    ],
  ]);
  const places = table.lines.flat().map(({ place }) => place);
  expect(new Set(places).size).toBe(places.length);
  expect(places[0]).toBe(placeKey({ block: 1, row: 0, column: 0 }));
});

test('marks and struck out text stand beside the text of a cell, what is hidden does not', async () => {
  const html = `<meta charset="utf-8"><table><tr><td>规章</td><td><del>6</del>5<sup>1</sup><i hidden>9</i></td></tr></table>`;
  const { documents } = await readDocument(new TextEncoder().encode(html));
  const [table] = sourceView(documents[0]!);
  if (table?.kind !== 'table') throw new Error('no table');
  expect(table.lines[0]!.map(({ text, beside }) => [text, beside])).toEqual([
    ['规章', []],
    [
      '5',
      [
        { kind: 'struck', text: '6' },
        { kind: 'mark', text: '1' },
      ],
    ],
  ]);
});
