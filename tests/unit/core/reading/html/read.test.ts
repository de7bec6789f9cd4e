import { describe, expect, it } from 'vitest';
import { importFile } from '../../../../../src/lib/core/import.ts';
import { readPage } from '../../../../../src/lib/core/reading/html/read.ts';
import type { FormYear } from '../../../../../src/lib/core/report/index.ts';
import { expectCells, readOnly } from '../../../../support/documents/expect-cells.ts';
import { inventFigures } from '../../../../support/documents/figures.ts';
import { escapeMarkup, printHtml, printHtmlBody } from '../../../../support/documents/html.ts';
import { printOfficial } from '../../../../support/documents/official.ts';
import { encodeGb18030 } from '../../../../support/documents/gb18030.ts';

const figures = inventFigures('2021', 7);
const parts = printOfficial('2021', (id) => String(figures.get(id)));
const body = printHtmlBody(parts);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = (head: string, inside: string): string => `<html><head>${head}</head><body>${inside}</body></html>`;
const tableOf = (html: string): string[][] => {
  const document = readPage(html);
  if ('code' in document) throw new Error(document.code);
  const table = document.blocks.find(({ kind }) => kind === 'table');
  if (table?.kind !== 'table') throw new Error('no table');
  return table.rows.map((row) => row.map(({ text, fill }) => (fill === 'own' ? text : `${fill}:${text}`)));
};

describe('a page in the official layout', () => {
  it.each<FormYear>(['2019', '2021'])('of %s', async (year) => {
    const invented = inventFigures(year, 3);
    const html = printHtml(printOfficial(year, (id) => String(invented.get(id))));
    const report = await readOnly(html, 'html');
    expectCells(report, invented);
    expect(report.form).toEqual({ proactive: year, requests: year, appeals: '2021' });
    expect(report.agency).toBe('示例县水利局');
    expect(report.sections.map(({ key }) => key)).toHaveLength(6);
    expect(report.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each<[string, Uint8Array]>([
    ['GB2312, declared', encodeGb18030(page('<meta charset="gb2312">', body))],
    ['GBK, undeclared', encodeGb18030(page('', body))],
    [
      'GB18030, declared the old way',
      encodeGb18030(page('<meta http-equiv="Content-Type" content="text/html; charset=GB18030">', body)),
    ],
    ['UTF-8 that still says gb2312, as browsers save it', utf8(page('<meta charset="gb2312">', body))],
    ['UTF-8 with a mark', utf8(`\ufeff${page('', body)}`)],
    ['UTF-16 with a mark', Uint8Array.from([0xff, 0xfe, ...Buffer.from(page('', body), 'utf16le')])],
    ['a fragment copied out of a page', utf8(`<p>${body}`)],
  ])('in %s', async (_, bytes) => expectCells(await readOnly(bytes, 'html'), figures));

  it('in UTF-8 with a character cut in two', async () => {
    const bytes = utf8(page('<meta charset="utf-8">', `${body}<p>${'末尾文字'.repeat(80)}</p>`));
    expectCells(await readOnly(bytes.slice(0, -22), 'html'), figures);
  });

  it.each<[string, (text: string) => string]>([
    ['spaces that do not break', (text) => `&nbsp;&nbsp;${escapeMarkup(text)}&nbsp;`],
    [
      'a span a character',
      (text) => [...text].map((sign) => `<span style="font-size:10pt">${escapeMarkup(sign)}</span>`).join(''),
    ],
    [
      'paragraphs of a word processor',
      (text) => `<p class=MsoNormal><span lang=EN-US>${escapeMarkup(text)}<o:p></o:p></span></p>`,
    ],
    [
      'full-width digits',
      (text) => escapeMarkup(text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))),
    ],
    ['bold and fonts', (text) => `<font face="x"><b>${escapeMarkup(text)}</b></font>`],
    ['comments and zero-width spaces', (text) => `<!-- 9 -->\u200b${escapeMarkup(text)}\ufeff`],
    ['hidden copies', (text) => `${escapeMarkup(text)}<span style="display:none">99</span><i hidden>8</i>`],
  ])('with %s in its cells', async (_, markUp) => {
    expectCells(await readOnly(printHtml(parts, markUp), 'html'), figures);
  });
});

describe('what stands around a report', () => {
  const menu = `<div class="nav"><ul>${[
    '首页',
    '政务公开',
    '示例县水利局2022年政府信息公开工作年度报告',
    '示例县水利局2021年政府信息公开工作年度报告',
  ]
    .map((text) => `<li><a href="#">${text}</a></li>`)
    .join('')}</ul></div>`;
  const data = `<table><tr><td>索引号</td><td>000-2024-0001</td><td>发布机构</td><td>示例县水利局</td></tr>
    <tr><td>名称</td><td colspan="3">年度报告</td></tr><tr><td>成文日期</td><td>2024-01-03</td><td>发布日期</td><td>2024-01-17</td></tr></table>`;
  const other =
    '<table><tr><td>办公室</td><td>1</td><td>2</td><td>3</td><td>4</td><td>5</td><td>6</td><td>7</td></tr></table>';

  it('menus, a table of data, other tables, scripts and styles', async () => {
    const html = page(
      '<title>x</title><style>td{color:red}</style>',
      `<script>document.write('<table><tr><td>规章</td><td>9</td></tr></table>')</script>${menu}${data}${body}${other}<noscript><table><tr><td>规章</td><td>9</td></tr></table></noscript>`,
    );
    const report = await readOnly(html, 'html');
    expectCells(report, figures);
    expect([report.year, report.agency, report.published_on]).toEqual([2023, '示例县水利局', '2024-01-17']);
  });

  it('tables that lay out the page, one inside the other', async () => {
    const html = page(
      '',
      `<table><tr><td>${menu}</td><td><table><tr><td>${body}</td></tr></table></td><td>${other}</td></tr></table>`,
    );
    expectCells(await readOnly(html, 'html'), figures);
  });

  it('what the head says of the article', async () => {
    const [, ...rest] = parts;
    const head =
      '<meta name="ArticleTitle" content="示例县档案馆2022年政府信息公开工作年度报告"><meta name="PubDate" content="2023-01-09 10:00">';
    const report = await readOnly(page(head, printHtmlBody(rest)), 'html');
    expect([report.title, report.agency, report.year, report.published_on]).toEqual([
      '示例县档案馆2022年政府信息公开工作年度报告',
      '示例县档案馆',
      2022,
      '2023-01-09',
    ]);
  });

  it('the title of the page, without the name of the site', async () => {
    const [, ...rest] = parts;
    const report = await readOnly(
      page('<title>示例县水利局2023年政府信息公开工作年度报告_示例县人民政府网</title>', printHtmlBody(rest)),
      'html',
    );
    expect(report.agency).toBe('示例县水利局');
  });
});

describe('spans', () => {
  it('expand to a rectangle whatever they claim', () => {
    const html =
      '<table><tr><td rowspan="9999999">a</td><td colspan="3">b</td></tr><tr><td>c</td><td colspan="-2">d</td><td rowspan="0">e</td></tr><tr><td colspan="junk">f</td></tr></table>';
    expect(tableOf(html)).toEqual([
      ['a', 'b', 'span:b', 'span:b'],
      ['span:a', 'c', 'd', 'e'],
      ['span:a', 'f', 'padding:', 'span:e'],
    ]);
  });

  it('of a billion columns are refused or cut', async () => {
    const row = '<tr><td colspan="1000000000">1</td><td>2</td></tr>';
    const { outcomes } = await importFile(utf8(`<table>${row.repeat(1000)}</table>`));
    expect(outcomes[0]?.refused?.code).toBe('FILE-TOO-LARGE');
    expect(tableOf(`<table>${row}<tr><td>2</td><td>3</td></tr></table>`)[0]).toHaveLength(500);
  });

  it('empty cells where rowspans are missing do not shift the figures', async () => {
    const flat = parts.map((part) =>
      part.kind !== 'table'
        ? part
        : { ...part, rows: part.rows.map((row) => row.map((cell) => ({ ...cell, rows: 1 }))) },
    );
    expectCells(await readOnly(printHtml(flat), 'html'), figures);
  });
});

describe('a page saved in one file', () => {
  const html = page('<meta charset="utf-8">', body);
  const quoted = (text: string): string =>
    [...utf8(text)]
      .map((byte) =>
        byte > 126 || byte === 61 || byte < 32
          ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
          : String.fromCharCode(byte),
      )
      .join('')
      .replace(/(.{70})(?![0-9A-F]?=)/g, '$1=\r\n');
  const mht = (encoding: string, content: string): string =>
    [
      'From: <Saved by a browser>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html";',
      '\tboundary="--B0undary=_1"',
      '',
      '',
      '----B0undary=_1',
      'Content-Type: text/html',
      `Content-Transfer-Encoding: ${encoding}`,
      '',
      content,
      '----B0undary=_1',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      '',
      'iVBORw0KGgo=',
      '----B0undary=_1--',
      '',
    ].join('\r\n');

  it.each<[string, string]>([
    ['quoted-printable', quoted(html)],
    [
      'base64',
      Buffer.from(html)
        .toString('base64')
        .replace(/(.{76})/g, '$1\r\n'),
    ],
    ['8bit', html],
  ])('%s', async (encoding, content) => expectCells(await readOnly(mht(encoding, content), 'html'), figures));
});
