import { describe, expect, it } from 'vitest';
import { importFile } from '../../../../../src/lib/core/import.ts';
import { readXlsx } from '../../../../../src/lib/core/reading/xlsx/read.ts';
import { sniffKind } from '../../../../../src/lib/core/reading/index.ts';
import type { FormYear } from '../../../../../src/lib/core/report/index.ts';
import { printCsv, printMarkdown, printRows } from '../../../../support/documents/csv.ts';
import { expectCells, readOnly } from '../../../../support/documents/expect-cells.ts';
import { inventFigures } from '../../../../support/documents/figures.ts';
import { printOfficial } from '../../../../support/documents/official.ts';
import { packXlsx, printSheet, printXlsx, type SheetMarkUp } from '../../../../support/documents/xlsx.ts';
import { encodeGb18030 } from '../../../../support/documents/gb18030.ts';

const figures = inventFigures('2021', 23);
const parts = printOfficial('2021', (id) => String(figures.get(id)));
const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);
const inline = (text: string, reference: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;

function textsOf(file: Uint8Array): string[][] {
  const documents = readXlsx(file);
  if ('code' in documents) throw new Error(documents.code);
  return documents[0]!.blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text)) : [[block.text]],
  );
}

describe('a workbook in the official layout', () => {
  it.each<FormYear>(['2019', '2021'])('of %s', async (year) => {
    const invented = inventFigures(year, 9);
    const report = await readOnly(printXlsx(printOfficial(year, (id) => String(invented.get(id)))), 'xlsx');
    expectCells(report, invented);
    expect([report.year, report.agency]).toEqual([year === '2019' ? 2020 : 2023, '示例县水利局']);
    expect(report.sections).toHaveLength(6);
    expect(report.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('with shared texts, some of them rich and with guides to pronunciation', async () => {
    const strings: string[] = [];
    const markUp: SheetMarkUp = (text, reference) => {
      if (isNumber(text)) return `<c r="${reference}"><v>${text}</v></c>`;
      strings.push(text);
      return `<c r="${reference}" t="s"><v>${strings.length - 1}</v></c>`;
    };
    const sheet = printSheet(parts, markUp);
    const items = strings.map(
      (text) =>
        `<si><r><t>${text.slice(0, 2)}</t></r><r><t>${text.slice(2)}</t></r><rPh sb="0" eb="1"><t>9</t></rPh></si>`,
    );
    const file = packXlsx([sheet], { 'xl/sharedStrings.xml': `<sst>${items.join('')}</sst>` });
    expectCells(await readOnly(file, 'xlsx'), figures);
  });

  it('spread over several sheets, with hidden ones that are not read', async () => {
    const secret = printSheet(printOfficial('2021', () => '9', '示例县审计局'));
    const file = packXlsx([secret, ...parts.map((part) => printSheet([part]))], {}, [0]);
    const report = await readOnly(file, 'xlsx');
    expectCells(report, figures);
    expect(report.agency).toBe('示例县水利局');
  });

  it('with figures typed as text, and formulas with their results', async () => {
    const typed: SheetMarkUp = (text, reference) => inline(text, reference);
    expectCells(await readOnly(printXlsx(parts, typed), 'xlsx'), figures);
    const summed: SheetMarkUp = (text, reference) =>
      isNumber(text) ? `<c r="${reference}"><f>SUM(B2:G2)</f><v>${text}</v></c>` : inline(text, reference);
    expectCells(await readOnly(printXlsx(parts, summed), 'xlsx'), figures);
  });

  it('a formula without its result is no figure', async () => {
    const summed: SheetMarkUp = (text, reference) =>
      isNumber(text) ? `<c r="${reference}"><f>B2</f></c>` : inline(text, reference);
    const { outcomes } = await importFile(printXlsx(parts, summed));
    const values = Object.values(outcomes[0]!.report!.cells).map(({ value }) => value);
    expect(values.every((value) => value === null)).toBe(true);
  });

  it('with hidden rows and columns between the others', async () => {
    const sheet = printSheet(parts);
    const ghost = `<row hidden="1" r="0">${inline('规章', 'A0')}</row>`;
    const file = packXlsx([
      { ...sheet, rows: [...sheet.rows, `<row r="900" hidden="1">${inline('规章', 'A900')}</row>`, ghost] },
    ]);
    expectCells(await readOnly(file, 'xlsx'), figures);
  });
});

describe('what a number cell says', () => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="171" formatCode="0!.0,"/><numFmt numFmtId="172" formatCode="0&quot;件&quot;"/><numFmt numFmtId="173" formatCode="#,##0.00_);[Red]\\(#,##0.00\\)"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="14"/><xf numFmtId="171"/><xf numFmtId="172"/><xf numFmtId="173"/><xf numFmtId="9"/></cellXfs></styleSheet>';
  it.each<[string, number, string, string]>([
    ['noise of binary fractions', 0, '160.59640000000002', '160.5964'],
    ['a day in words', 1, '45292', '2024-01-01'],
    ['a day', 2, '45310.5', '2024-01-19'],
    ['a figure shown in another unit', 3, '251000', '251000（显示时按比例缩小）'],
    ['a counter in the format', 4, '15', '15'],
    ['groups and two decimals', 5, '1234.5678', '1234.5678'],
    ['a share', 6, '0.35', '35%'],
    ['a large number', 0, '1.2345678E+7', '12345678'],
  ])('%s', (_, style, stored, text) => {
    const sheet = {
      rows: [
        `<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c><c r="B1" s="${style}"><v>${stored}</v></c></row>`,
      ],
      merges: [],
    };
    expect(textsOf(packXlsx([sheet], { 'xl/styles.xml': styles }))).toEqual([['x', text]]);
  });
});

describe('a table saved as text', () => {
  it.each<[string, string]>([
    ['commas', printCsv(parts)],
    ['semicolons', printCsv(parts, ';')],
    ['commas and a byte order mark', `\ufeff${printCsv(parts, ',', '\n')}`],
    [
      'tabs and quoted line breaks',
      printCsv(
        parts.map((part) =>
          part.kind === 'table'
            ? {
                ...part,
                rows: part.rows.map((row) =>
                  row.map((cell) => ({ ...cell, text: cell.text.replace('政府信息', '政府\n信息') })),
                ),
              }
            : part,
        ),
        '\t',
      ),
    ],
  ])('with %s', async (_, text) => {
    const report = await readOnly(text, 'csv');
    expectCells(report, figures);
    expect([report.year, report.agency, report.sections.length]).toEqual([2023, '示例县水利局', 6]);
  });

  it('in GB18030, as spreadsheets in Chinese save it', async () => {
    expectCells(await readOnly(encodeGb18030(printCsv(parts)), 'csv'), figures);
  });

  it('keeps a blank where full rows show its place, and never moves a figure into it', async () => {
    const rows = printRows(parts).map((row) =>
      row.some((text) => text === '3.重复申请' || text === '2.重复申请')
        ? row.map((text, at) => (at === 4 || at === 6 ? '' : text))
        : row,
    );
    const report = await readOnly(rows.map((row) => row.map((text) => `"${text}"`).join(',')).join('\n'), 'csv');
    const key = 'not_processed_duplicate';
    const gone = new Set([`${key}.business`, `${key}.public_welfare`]);
    for (const [id, value] of figures) {
      const cell = report.cells[id]!;
      if (gone.has(id)) expect([cell.status, cell.value]).toEqual(['inferred', value]);
      else expect([id, cell.status, cell.value]).toEqual([id, 'reported', value]);
    }
  });

  it('prose with commas is no table', () => {
    const prose = 'First, second, third, and so on. '.repeat(3);
    expect(sniffKind(new TextEncoder().encode(`${'总体情况\n'.repeat(20)}${prose}`))).toBe('text');
  });

  it('Markdown', async () => expectCells(await readOnly(printMarkdown(parts), 'text'), figures));
});
