import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../../src/lib/core/reading/html/read.ts';
import type { CellNote, GridCell } from '../../../../../src/lib/core/reading/index.ts';
import { expectCells, readOnly } from '../../../../support/documents/expect-cells.ts';
import { inventFigures } from '../../../../support/documents/figures.ts';
import { escapeMarkup, printHtmlBody } from '../../../../support/documents/html.ts';
import { printOfficial } from '../../../../support/documents/official.ts';

const figures = inventFigures('2021', 9);
const parts = printOfficial('2021', (id) => String(figures.get(id)));
const isFigure = (text: string): boolean => /^[\d.]+$/.test(text);

const cellOf = (inside: string, css = ''): GridCell => {
  const page = readPage(`<style>${css}</style><table><tr><td>规章</td><td>${inside}</td></tr></table>`);
  if ('code' in page) throw new Error(page.code);
  const [table] = page.blocks;
  if (table?.kind !== 'table') throw new Error('no table');
  return table.rows[0]![1]!;
};
const told = ({ text, notes = [] }: GridCell): [string, ...CellNote[]] => [text, ...notes];

describe('digits on both sides of a mark or of something struck out are not one figure', () => {
  it.each([
    // As an office program writes a raised 注1 where its fonts change inside it.
    ['<font>5</font><font><span><sup>注</span></font>1</sup>', '5 1'],
    ['5<sup>2</sup>1', '5 1'],
    ['5<del>2</del>1', '5 1'],
    // What cannot be seen parts nothing.
    ['5<span style="display:none">2</span>1', '51'],
  ])('%s', (code, text) => expect(cellOf(code).text).toBe(text));
});

describe('what stands beside a figure is a note of its cell', () => {
  it.each<[string, CellNote]>([
    ['5<sup>1</sup>', { kind: 'mark', text: '1' }],
    ['5<sub>2</sub>', { kind: 'mark', text: '2' }],
    ['<b>5</b><sup><a href="#n">[1]</a></sup>', { kind: 'mark', text: '[1]' }],
    ['5<sup>注</sup><sup>1</sup>', { kind: 'mark', text: '注1' }],
    ['5<span style="vertical-align:super;font-size:8pt">1</span>', { kind: 'mark', text: '1' }],
    ['5<span style="position:relative;top:-4pt;mso-text-raise:4.0pt">1</span>', { kind: 'mark', text: '1' }],
    ['5<i class="fn">1</i>', { kind: 'mark', text: '1' }],
    ['<del>6</del>5', { kind: 'struck', text: '6' }],
    ['<s>6</s>5', { kind: 'struck', text: '6' }],
    ['<strike>6</strike> 5', { kind: 'struck', text: '6' }],
    ['<span style="text-decoration: line-through">6</span>5', { kind: 'struck', text: '6' }],
    ['<span style="text-decoration:line-through"><b>6</b></span>5', { kind: 'struck', text: '6' }],
    ['<i class="old">6</i>5', { kind: 'struck', text: '6' }],
    ['<span style="display:none">9</span>5', { kind: 'hidden', text: '9' }],
    ['<span hidden>9</span>5', { kind: 'hidden', text: '9' }],
    ['<span style="visibility:hidden">9</span>5', { kind: 'hidden', text: '9' }],
    ['<span style="font-size:0">9</span>5', { kind: 'hidden', text: '9' }],
    ['<span style="font-size:0px"><b style="font-size:2em">9</b></span>5', { kind: 'hidden', text: '9' }],
    ['<span style="opacity:0">9</span>5', { kind: 'hidden', text: '9' }],
    ['<span style="color:transparent">9</span>5', { kind: 'hidden', text: '9' }],
    ['<span style="color:rgba(0,0,0,0)">9</span>5', { kind: 'hidden', text: '9' }],
    ['<span style="color:#fff">9</span>5', { kind: 'hidden', text: '9' }],
    ['<font color="white">9</font>5', { kind: 'hidden', text: '9' }],
    ['<span style="background:#333;color:#333333">9</span>5', { kind: 'hidden', text: '9' }],
    ['<span style="mso-hide:all">9</span>5', { kind: 'hidden', text: '9' }],
    ['<span style="position:absolute;left:-9999px">9</span>5', { kind: 'hidden', text: '9' }],
    ['<span style="display:inline-block;width:0;overflow:hidden">9</span>5', { kind: 'hidden', text: '9' }],
    ['<span class="sr">9</span>5', { kind: 'hidden', text: '9' }],
    ['<span class="a gone">9</span>5', { kind: 'hidden', text: '9' }],
    ['<em id="x">9</em>5', { kind: 'hidden', text: '9' }],
    ['<u>9</u>5', { kind: 'hidden', text: '9' }],
    ['<span data-old>9</span>5', { kind: 'hidden', text: '9' }],
    ['<span style="color:hsl(0,0%,100%)">9</span>5', { kind: 'hidden', text: '9' }],
    ['<span style="color:rgb(100%,100%,100%)">9</span>5', { kind: 'hidden', text: '9' }],
    ['<span style="color:#FFFFFFFF">9</span>5', { kind: 'hidden', text: '9' }],
    ['<span style="color:#0000">9</span>5', { kind: 'hidden', text: '9' }],
    ['<span style="color:rgb(0 0 0 / 0)">9</span>5', { kind: 'hidden', text: '9' }],
    ['<span style="-webkit-text-fill-color:transparent">9</span>5', { kind: 'hidden', text: '9' }],
    ['<span style="background:yellow;color:#ff0">9</span>5', { kind: 'hidden', text: '9' }],
    ['<span style="opacity:1%">9</span>5', { kind: 'hidden', text: '9' }],
    ['<span style="filter:opacity(0)">9</span>5', { kind: 'hidden', text: '9' }],
    ['<span style="font:0/0 a">9</span>5', { kind: 'hidden', text: '9' }],
    ['<span style="font-size:1px">9</span>5', { kind: 'hidden', text: '9' }],
    ['<span style="position:relative;right:-9999px">9</span>5', { kind: 'hidden', text: '9' }],
    ['<span style="margin-left:-9999px">9</span>5', { kind: 'hidden', text: '9' }],
    ['<span style="transform:translateX(-9999px)">9</span>5', { kind: 'hidden', text: '9' }],
    ['<span style="position:absolute;clip:rect(1px,1px,1px,1px)">9</span>5', { kind: 'hidden', text: '9' }],
    ['<span style="clip-path:circle(0)">9</span>5', { kind: 'hidden', text: '9' }],
    ['<span style="width:1px;height:1px;overflow:hidden">9</span>5', { kind: 'hidden', text: '9' }],
    ['<span style="content-visibility:hidden">9</span>5', { kind: 'hidden', text: '9' }],
    ['<dialog>9</dialog>5', { kind: 'hidden', text: '9' }],
    ['5<span style="position:relative;top:-.5em;font-size:60%">1</span>', { kind: 'mark', text: '1' }],
    ['5<span style="vertical-align:text-top;font-size:6pt">1</span>', { kind: 'mark', text: '1' }],
  ])('%s', (inside, note) => {
    const css = `
      /* .old { display: none } */
      .fn { vertical-align: super } .old { text-decoration: line-through; }
      @media print { i { display: none } }
      i.x, .sr { position: absolute; clip: rect(0,0,0,0) } span.gone { display: none !important } #x { visibility: hidden }
      td > u, tr [data-old] { display: none }`;
    expect(told(cellOf(inside, css))).toEqual(['5', note]);
  });

  it.each([
    '<span style="font-size:0"><b style="font-size:12px">5</b></span>',
    '<span style="visibility:hidden"><b style="visibility:visible">5</b></span>',
    '<span style="background:#224466;color:#fff">5</span>',
    '<span style="background:url(x.png);color:#fff">5</span>',
    '<sup style="vertical-align:baseline">5</sup>',
    '<span style="vertical-align:1px">5</span>',
    '<span style="opacity:0.6">5</span>',
    '<ins>5</ins>',
    '<span style="color:hsl(0,0%,40%)">5</span>',
    '<span style="color:rgb(0 0 0 / 60%)">5</span>',
    '<span style="position:relative;top:1px">5</span>',
    '<span style="position:relative;top:-4px;font-size:16px">5</span>',
    '<span style="transform:translate(2px,3px)">5</span>',
    '<span style="clip-path:inset(0)">5</span>',
    '<span style="position:absolute;clip:rect(auto,auto,auto,auto)">5</span>',
    '<span style="width:40px;overflow:hidden">5</span>',
    '<span style="font-size:9px">5</span>',
    '5<span style="display:none">',
    '5<img src="line.gif">',
  ])('nothing of %s', (inside) => expect(told(cellOf(inside))).toEqual(['5']));

  it('colours of a table count for its cells', async () => {
    const page = readPage('<table bgcolor="#004488"><tr><td>规章</td><td style="color:#FFFFFF">5</td></tr></table>');
    if ('code' in page) throw new Error(page.code);
    expect(JSON.stringify(page.blocks)).toContain('"text":"5"');
  });

  it.each<[string, string, string]>([
    [
      'a rule for its place',
      '<div class="box"><span class="n">5</span></div>',
      '.box { font-size: 0 } .box .n { font-size: 14px }',
    ],
    ['a size that the file does not tell', '<div class="box"><span class="n">5</span></div>', '.box { font-size: 0 }'],
    ['a rule for a state', '<span class="tab">5</span>', '.tab { display: none } .tab:first-child { display: inline }'],
    [
      'a rule for a medium',
      '<span class="tab">5</span>',
      '.tab { display: none } @media screen { .tab { display: block } }',
    ],
    ['a rule for a medium that hides', '<span class="tab">5</span>', '@media print { .tab { display: none } }'],
    ['a rule for a place that hides', '<span class="n">5</span>', '.menu .n { display: none }'],
    ['a ground painted by place', '<span class="n">5</span>', '.n { color: #fff } td .n { background: #036 }'],
    ['text put before it', '<span class="n">5</span>', '.n::before { display: none } .n:after { content: "9" }'],
  ])('%s keeps text in sight', (_, inside, css) => expect(told(cellOf(inside, css))).toEqual(['5']));

  it('words that a page lowers or raises stay words', () => {
    expect(told(cellOf('<sub>行政规范性文件现行有效</sub>'))).toEqual(['行政规范性文件现行有效']);
  });
});

describe('what shows without being text is no blank', () => {
  it.each<[string, CellNote]>([
    ['<img src="5.png" width="20">', { kind: 'picture', text: '' }],
    ['<math><mn>5</mn></math>', { kind: 'picture', text: '' }],
    ['<svg><text>5</text></svg>', { kind: 'picture', text: '' }],
    ['<del>5</del>', { kind: 'struck', text: '5' }],
    ['<sup>1</sup>', { kind: 'mark', text: '1' }],
  ])('%s', (inside, note) => expect(told(cellOf(inside))).toEqual(['□', note]));

  it('hidden text and spacers leave a blank', () => {
    expect(told(cellOf('<span hidden>9</span>'))).toEqual(['', { kind: 'hidden', text: '9' }]);
    expect(told(cellOf('<img src="x.gif" width="1" height="1">'))).toEqual(['']);
  });
});

describe('a field of a form', () => {
  it.each([
    '<input value="5">',
    '<input type="text" readonly value="5">',
    '<input type="number" value="5">',
    '<textarea>5</textarea>',
    '<select><option>4</option><option selected>5</option></select>',
    '<select><option>5</option><option>6</option></select>',
    '5<input type="hidden" value="9"><input type="submit" value="9"><input type="checkbox" value="9">',
    '5<button>9</button>',
  ])('%s shows 5', (inside) => expect(told(cellOf(inside))).toEqual(['5']));
});

describe('a whole report', () => {
  it.each<[string, (text: string) => string, string | null, string | undefined]>([
    ['raised marks', (text) => `${text}<sup>1</sup>`, 'DOC-MARK', '注记1'],
    ['circled marks', (text) => `${text}①`, 'DOC-MARK', '注记①'],
    ['figures struck out', (text) => `<del>77</del>${text}`, 'DOC-STRUCK', '原有“77”已划去'],
    ['hidden figures', (text) => `<span class="h">9</span>${text}`, 'DOC-HIDDEN', '另有隐藏文字“9”未读取'],
    ['fields', (text) => `<input value="${text}">`, null, undefined],
  ])('with %s', async (_, markUp, code, note) => {
    const body = printHtmlBody(parts, (text) => (isFigure(text) ? markUp(text) : escapeMarkup(text)));
    const report = await readOnly(`<meta charset="utf-8"><style>.h{display:none}</style>${body}`, 'html');
    expectCells(report, figures);
    const remarks = report.issues.filter((issue) => issue.code.startsWith('DOC-'));
    expect(remarks.map((issue) => [issue.code, issue.cells.length])).toEqual(code === null ? [] : [[code, 200]]);
    expect(report.cells['licensing_decisions']?.note).toBe(note);
  });

  it('with hidden rows says so', async () => {
    const rows = '<table><tr style="display:none"><td>规章</td><td>9</td><td>9</td><td>9</td></tr></table>';
    const report = await readOnly(`<meta charset="utf-8">${printHtmlBody(parts)}${rows}`, 'html');
    expectCells(report, figures);
    expect(report.issues.map(({ code }) => code)).toContain('DOC-HIDDEN-ROWS');
  });
});
