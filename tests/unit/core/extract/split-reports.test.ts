import { describe, expect, it } from 'vitest';
import { importFile } from '../../../../src/lib/core/import.ts';
import { holdsFirstRow, splitReports } from '../../../../src/lib/core/extract/split-reports.ts';
import type { Block, SourceDocument } from '../../../../src/lib/core/reading/index.ts';
import { printCsv } from '../../../support/documents/csv.ts';
import { packDocx, printDocxBody } from '../../../support/documents/docx.ts';
import { inventFigures } from '../../../support/documents/figures.ts';
import { printHtmlBody } from '../../../support/documents/html.ts';
import { printOfficial } from '../../../support/documents/official.ts';
import { packXlsx, printSheet } from '../../../support/documents/xlsx.ts';

const AGENCIES = ['示例县水利局', '示例县审计局', '示例县林河镇人民政府'];
const years = ['2021', '2019', '2021'] as const;
const figures = years.map((year, index) => inventFigures(year, 50 + index));
const reports = AGENCIES.map((agency, index) =>
  printOfficial(years[index]!, (id) => String(figures[index]!.get(id)), agency),
);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = (body: string): Uint8Array => utf8(`<html><body>${body}</body></html>`);

describe('several reports in one file', { timeout: 30_000 }, () => {
  it.each<[string, Uint8Array]>([
    ['a Word document', packDocx(reports.map((parts) => printDocxBody(parts)).join(''))],
    ['a workbook with a sheet for each', packXlsx(reports.map((parts) => printSheet(parts)))],
    ['a page', page(reports.map((parts) => printHtmlBody(parts)).join(''))],
    [
      'a page that sets them side by side',
      page(`<table><tr>${reports.map((parts) => `<td>${printHtmlBody(parts)}</td>`).join('')}</tr></table>`),
    ],
    ['text with tabs', utf8(reports.map((parts) => printCsv(parts, '\t')).join('\n\n'))],
  ])('%s: each is read as its own', async (_, file) => {
    const { outcomes } = await importFile(file);
    expect(outcomes.map(({ report }) => report?.agency)).toEqual(AGENCIES);
    for (const [index, { report, document }] of outcomes.entries()) {
      const read = [...figures[index]!].map(([id]) => [id, report!.cells[id]?.value]);
      expect(read).toEqual([...figures[index]!]);
      for (const [id, { raw, at }] of Object.entries(report!.cells)) {
        const block = document!.blocks[at!.block];
        expect([id, block?.kind === 'table' && block.rows[at!.row]?.[at!.column]?.text]).toEqual([id, raw]);
      }
    }
  });
});

it('a second table without a title of its own is no second report', async () => {
  const [parts] = reports;
  const tables = parts!.filter(({ kind }) => kind === 'table');
  const { outcomes } = await importFile(page(printHtmlBody([...parts!, ...tables])));
  expect(outcomes).toHaveLength(1);
  expect(outcomes[0]!.report!.issues.map(({ code }) => code)).toContain('DOC-REPEATED-TABLE');
});

const at = (block: number) => ({ block, row: 0, column: 0, page: null, box: null });
type Line = [kind: 'heading' | 'paragraph', text: string] | 'table';
const FIRST_ROW = '一、本年新收政府信息公开申请数量';
const documentOf = (...lines: Line[]): SourceDocument => ({
  about: { title: '年报' },
  blocks: lines.map((line, block): Block =>
    line === 'table'
      ? { kind: 'table', rows: [[{ text: FIRST_ROW, fill: 'own', at: at(block) }]] }
      : { kind: line[0], text: line[1], at: at(block) },
  ),
});
/** The first words of each part of a document. */
const starts = (document: SourceDocument) =>
  splitReports(document).map(({ blocks: [first] }) => (first?.kind === 'table' ? 'table' : first?.text));
const FIRST = '示例县水利局2023年政府信息公开工作年度报告';
const SECOND = '2023年政府信息公开工作年度报告';

describe('where a second report begins', () => {
  it('at its title', () => {
    const document = documentOf(['heading', FIRST], 'table', ['paragraph', '正文。'], ['heading', SECOND], 'table');
    expect(starts(document)).toEqual([FIRST, SECOND]);
  });

  it('one line earlier where a heading with the name stands above the title', () => {
    const above = (line: Line) =>
      starts(documentOf(['heading', FIRST], 'table', line, ['heading', SECOND], 'table'))[1];
    expect(above(['heading', '示例县审计局'])).toBe('示例县审计局');
    expect(above(['heading', '局'.repeat(40)])).toBe('局'.repeat(40));
    expect(above(['heading', '局'.repeat(41)])).toBe(SECOND);
    expect(above(['heading', ' '])).toBe(SECOND);
    expect(above(['paragraph', '示例县审计局'])).toBe(SECOND);
    for (const mark of ['。', '，', '；', '：']) expect(above(['heading', `以上${mark}完`])).toBe(SECOND);
    expect(above('table')).toBe(SECOND);
  });

  it('nowhere without a title between two first rows, nor after the last', () => {
    expect(starts(documentOf(['heading', FIRST], 'table', ['paragraph', '正文。'], 'table'))).toEqual([FIRST]);
    expect(starts(documentOf(['heading', FIRST], 'table', ['heading', SECOND]))).toEqual([FIRST]);
    expect(starts(documentOf(['heading', FIRST], ['heading', SECOND], 'table'))).toEqual([FIRST]);
  });

  it('a first row in running text counts as one, a repeat of a merged cell does not', () => {
    const running = documentOf(['heading', FIRST], ['paragraph', `${FIRST_ROW}3`], ['heading', SECOND], 'table');
    expect(starts(running)).toEqual([FIRST, SECOND]);
    const [block] = documentOf('table').blocks;
    if (block?.kind !== 'table') throw new Error('no table');
    expect(holdsFirstRow(block)).toBe(true);
    const repeated = block.rows.map((row) => row.map((cell) => ({ ...cell, fill: 'span' as const })));
    expect(holdsFirstRow({ ...block, rows: repeated })).toBe(false);
  });

  it('what the file says of itself belongs to the first, and places count anew in each', () => {
    const [first, second] = splitReports(
      documentOf(['heading', FIRST], 'table', ['heading', SECOND], ['paragraph', '正文。'], 'table'),
    );
    expect(first?.about).toEqual({ title: '年报' });
    expect(second?.about).toBeUndefined();
    expect(second?.blocks.map((block) => (block.kind === 'table' ? block.rows[0]?.[0] : block)?.at.block)).toEqual([
      0, 1, 2,
    ]);
    expect(first?.blocks).toHaveLength(2);
  });

  it('a document of one report stays itself', () => {
    const document = documentOf(['heading', FIRST], 'table');
    expect(splitReports(document)[0]).toBe(document);
  });
});
