import { describe, expect, it } from 'vitest';
import { importFile } from '../../../../../src/lib/core/import.ts';
import { readXlsx } from '../../../../../src/lib/core/reading/xlsx/read.ts';
import type { CellNote, SourceDocument } from '../../../../../src/lib/core/reading/index.ts';
import { expectCells, readOnly } from '../../../../support/documents/expect-cells.ts';
import { inventFigures } from '../../../../support/documents/figures.ts';
import { printOfficial } from '../../../../support/documents/official.ts';
import { packXlsx, printSheet, type PrintedSheet } from '../../../../support/documents/xlsx.ts';
import { cpuTime } from '../../../../support/cpu-time.ts';

const figures = inventFigures('2021', 27);
const parts = printOfficial('2021', (id) => String(figures.get(id)));
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Styles 1 to 7: struck out, white on white, white on blue, a format that shows nothing, one of the test's own, blue on blue, no noughts. */
const styles = (format = 'General'): Record<string, string> => ({
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="200" formatCode=";;;"/><numFmt numFmtId="201" formatCode="${format}"/><numFmt numFmtId="202" formatCode="0;-0;;@"/></numFmts>
    <fonts><font><sz val="11"/></font><font><strike/></font><font><color rgb="FFFFFFFF"/></font><font><color rgb="FF1F4E79"/></font></fonts>
    <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF1F4E79"/></patternFill></fill></fills>
    <cellStyleXfs><xf fontId="1"/></cellStyleXfs>
    <cellXfs><xf/><xf fontId="1"/><xf fontId="2"/><xf fontId="2" fillId="1"/><xf numFmtId="200"/><xf numFmtId="201"/><xf fontId="3" fillId="1"/><xf numFmtId="202"/></cellXfs></styleSheet>`,
});
const inline = (inside: string): string => `<c r="B1" t="inlineStr"><is>${inside}</is></c>`;
const sheetOf = (...rows: string[]): PrintedSheet => ({ rows, merges: [] });

const documentOf = (file: Uint8Array): SourceDocument => {
  const documents = readXlsx(file);
  if ('code' in documents) throw new Error(documents.code);
  return documents[0]!;
};
const told = (cell: string): [string, ...CellNote[]] => {
  const row = `<row r="1"><c r="A1" t="inlineStr"><is><t>规章</t></is></c>${cell}<c r="C1"><v>7</v></c></row>`;
  const [table] = documentOf(packXlsx([sheetOf(row)], styles())).blocks;
  if (table?.kind !== 'table') throw new Error('no table');
  const { text, notes = [] } = table.rows[0]![1]!;
  return [text, ...notes];
};

describe('what stands beside a figure is a note of its cell', () => {
  it.each<[string, string, [string, ...CellNote[]]]>([
    [
      'a raised run',
      inline('<r><t>5</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r>'),
      ['5', { kind: 'mark', text: '1' }],
    ],
    [
      'a struck run',
      inline('<r><rPr><strike/></rPr><t>6</t></r><r><rPr><b/></rPr><t>5</t></r>'),
      ['5', { kind: 'struck', text: '6' }],
    ],
    ['a cell struck out', '<c r="B1" s="1"><v>5</v></c>', ['□', { kind: 'struck', text: '5' }]],
    ['white on white', '<c r="B1" s="2"><v>5</v></c>', ['', { kind: 'hidden', text: '5' }]],
    ['white on blue', '<c r="B1" s="3"><v>5</v></c>', ['5']],
    [
      'a white run',
      inline('<r><rPr><color rgb="FFFFFFFF"/></rPr><t>9</t></r><r><rPr><color theme="1"/></rPr><t>5</t></r>'),
      ['5', { kind: 'hidden', text: '9' }],
    ],
    [
      'a run of the colour of its ground',
      `<c r="B1" s="3" t="inlineStr"><is><r><rPr><color rgb="FF1F4E79"/></rPr><t>9</t></r><r><rPr><color theme="0"/></rPr><t>5</t></r></is></c>`,
      ['5', { kind: 'hidden', text: '9' }],
    ],
    [
      'a run of one point',
      inline('<r><rPr><sz val="1.5"/></rPr><t>9</t></r><r><rPr><sz val="11"/></rPr><t>5</t></r>'),
      ['5', { kind: 'hidden', text: '9' }],
    ],
    ['the colour of its ground', '<c r="B1" s="6"><v>5</v></c>', ['', { kind: 'hidden', text: '5' }]],
    ['a nought in a format that shows none', '<c r="B1" s="7"><v>0</v></c>', ['', { kind: 'hidden', text: '0' }]],
    ['a figure in a format that shows no nought', '<c r="B1" s="7"><v>5</v></c>', ['5']],
    ['a format that shows nothing', '<c r="B1" s="4"><v>5</v></c>', ['', { kind: 'hidden', text: '5' }]],
    ['a formula with its result', '<c r="B1"><f>1+4</f><v>5</v></c>', ['5']],
    ['a formula without its result', '<c r="B1"><f>1+4</f></c>', ['□', { kind: 'formula', text: '' }]],
    ['a formula with an empty result', '<c r="B1"><f>1+4</f><v></v></c>', ['□', { kind: 'formula', text: '' }]],
    ['a formula whose result is an empty text', '<c r="B1" t="str"><f>""</f><v></v></c>', ['']],
  ])('%s', (_, cell, expected) => expect(told(cell)).toEqual(expected));

  it('in shared texts as well', async () => {
    const texts: string[] = [];
    const sheet = printSheet(parts, (text, reference) => {
      texts.push(
        /^\d+$/.test(text)
          ? `<si><r><t>${text}</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></si>`
          : `<si><t>${text}</t></si>`,
      );
      return `<c r="${reference}" t="s"><v>${texts.length - 1}</v></c>`;
    });
    const strings = { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${texts.join('')}</sst>` };
    const report = await readOnly(packXlsx([sheet], strings), 'xlsx');
    expect([...figures].filter(([id, value]) => report.cells[id]?.value !== value)).toEqual([]);
    expect(report.issues.map(({ code }) => code)).toContain('DOC-MARK');
  });
});

it('noughts that a sheet does not show are blanks', () => {
  const views = '<sheetViews><sheetView showZeros="0"/></sheetViews>';
  const sheet = `<worksheet xmlns="${MAIN}">${views}<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>规章</t></is></c><c r="B1"><v>0</v></c><c r="C1"><v>7</v></c></row></sheetData></worksheet>`;
  const [table] = documentOf(packXlsx([sheetOf('')], { 'xl/worksheets/sheet1.xml': sheet })).blocks;
  if (table?.kind !== 'table') throw new Error('no table');
  expect(table.rows[0]!.map(({ text }) => text)).toEqual(['规章', '', '7']);
});

it('a picture in a cell is no blank; one over several cells is in none of them', () => {
  const anchor = (from: number, to: number): string =>
    `<xdr:twoCellAnchor><xdr:from><xdr:col>${from}</xdr:col><xdr:row>0</xdr:row></xdr:from><xdr:to><xdr:col>${to}</xdr:col><xdr:row>${to - from}</xdr:row></xdr:to><xdr:pic/></xdr:twoCellAnchor>`;
  const row =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>规章</t></is></c><c r="B1"/><c r="C1"/><c r="D1"><v>5</v></c></row>';
  const file = packXlsx([sheetOf(row)], {
    'xl/worksheets/_rels/sheet1.xml.rels':
      '<Relationships><Relationship Id="d" Target="../drawings/drawing1.xml"/></Relationships>',
    'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="x">${anchor(1, 2)}${anchor(2, 6)}</xdr:wsDr>`,
  });
  const [table] = documentOf(file).blocks;
  if (table?.kind !== 'table') throw new Error('no table');
  expect(table.rows[0]!.map(({ text }) => text)).toEqual(['规章', '□', '', '5']);
});

it('formulas without results are named as such, each cell of them', async () => {
  const sheet = printSheet(parts, (text, reference) =>
    /^[\d.]+$/.test(text)
      ? `<c r="${reference}"><f>A1</f></c>`
      : `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  const report = await readOnly(packXlsx([sheet]), 'xlsx');
  expectCells(report, figures, new Map([...figures.keys()].map((id) => [id, [null, 'unreadable']])));
  expect(report.form.appeals).toBe('2021');
  expect(report.cells['licensing_decisions']?.note).toBe('公式没有存下结果，另存前请重新计算');
  expect(report.issues.find(({ code }) => code === 'DOC-FORMULA')?.cells).toHaveLength(200);
});

it('hidden rows, columns and sheets are said', () => {
  const rows = [
    '<row r="1" hidden="1"><c r="A1"><v>9</v></c></row>',
    '<row r="2" ht="0"><c r="A2"><v>9</v></c></row>',
    '<row r="3"><c r="A3"><v>5</v></c><c r="C3"><v>9</v></c></row>',
  ];
  const file = packXlsx([sheetOf(...rows), sheetOf()], {}, [1]);
  const { blocks, notices = [] } = documentOf(file);
  expect(JSON.stringify(blocks).match(/"text":"\d"/g)).toEqual(['"text":"5"', '"text":"9"']);
  expect(notices.map(({ message }) => message)).toEqual([
    '表格中有2行是隐藏的，读者看不到，没有读取，请核对',
    '工作簿有1张隐藏的工作表，没有读取',
  ]);
});

describe('a workbook beyond all bounds is answered at once', { timeout: 10_000 }, () => {
  let told = '';
  const refusalOf = async (file: Uint8Array): Promise<string | undefined> => {
    const started = cpuTime();
    const { outcomes } = await importFile(file);
    expect(cpuTime() - started).toBeLessThan(5_000);
    told = outcomes[0]?.refused?.message ?? '';
    return outcomes[0]?.refused?.code;
  };
  const withColumns = (columns: string, cells = '<c r="A1"><v>5</v></c>'): Record<string, string> => ({
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><cols>${columns}</cols><sheetData><row r="1">${cells}</row></sheetData></worksheet>`,
  });

  it('a number format of thousands of brackets', async () => {
    const row = '<row r="1"><c r="A1" s="5"><v>5</v></c></row>';
    expect(await refusalOf(packXlsx([sheetOf(row)], styles('['.repeat(60_000))))).toBe('FILE-TOO-LARGE');
    expect(told).toBe(
      '工作簿里有超过 255 个字符的数字格式，Excel 存不下这样的格式，不予读取；请用 Excel 或 WPS 打开后另存再试',
    );
  });

  it('hundreds of thousands of hidden columns', async () => {
    const columns = '<col min="1" max="16384" hidden="1"/>';
    expect(await refusalOf(packXlsx([sheetOf()], withColumns(columns.repeat(200_000))))).toBe('FILE-TOO-LARGE');
    expect(told).toContain('列设置超过 16384 条');
    // So many as a sheet can have are read.
    expect(await refusalOf(packXlsx([sheetOf()], withColumns(columns.repeat(16_384))))).toBe('DOC-NOT-REPORT');
  });

  it('one long text in thousands of cells', async () => {
    const rows = Array.from(
      { length: 5_000 },
      (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>0</v></c></row>`,
    );
    const strings = { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>${'长'.repeat(1_000_000)}</t></si></sst>` };
    expect(await refusalOf(packXlsx([sheetOf(...rows)], strings))).toBe('FILE-TOO-LARGE');
  });

  it('not so merged cells that lie over one another: the first covers the others', async () => {
    const rows = Array.from(
      { length: 300 },
      (_, y) =>
        `<row r="${y + 1}">${Array.from({ length: 26 }, (_, x) => `<c r="${String.fromCharCode(65 + x)}${y + 1}"><v>1</v></c>`).join('')}</row>`,
    );
    const merges = Array.from({ length: 26 * 300 }, (_, at) => {
      const reference = `${String.fromCharCode(65 + (at % 26))}${Math.floor(at / 26) + 1}`;
      return `${reference}:KN300`;
    });
    expect(await refusalOf(packXlsx([{ rows, merges }]))).toBe('DOC-NOT-REPORT');
  });
});
