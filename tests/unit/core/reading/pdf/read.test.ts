import { describe, expect, it } from 'vitest';
import { importFile } from '../../../../../src/lib/core/import.ts';
import { readPdf } from '../../../../../src/lib/core/reading/pdf/read.ts';
import type { FormYear } from '../../../../../src/lib/core/report/index.ts';
import { expectCells, readOnly } from '../../../../support/documents/expect-cells.ts';
import { inventFigures } from '../../../../support/documents/figures.ts';
import { printOfficial } from '../../../../support/documents/official.ts';
import { printPdf, type PdfStyle } from '../../../../support/documents/pdf.ts';
import { drawText, packPdf } from '../../../../support/documents/pdf-file.ts';
import { loadAsset } from '../../../../../src/cli/load-asset.ts';

const figures = inventFigures('2021', 31);
const parts = printOfficial('2021', (id) => String(figures.get(id)));
const read = (file: Uint8Array) => readOnly(file, 'pdf', { loadAsset });
const refusalOf = async (file: Uint8Array): Promise<string | undefined> =>
  (await importFile(file, { loadAsset })).outcomes[0]?.refused?.code;

/** Look-alikes that PDF text layers have in place of the ordinary characters. */
const RADICALS: Readonly<Record<string, string>> = {
  一: '⼀',
  二: '⼆',
  行: '⾏',
  止: '⽌',
  人: '⼈',
  民: '⺠',
  长: '⻓',
};

describe('a document in the official layout', { timeout: 30_000 }, () => {
  it.each<FormYear>(['2019', '2021'])('of %s', async (year) => {
    const invented = inventFigures(year, 4);
    const report = await read(printPdf(printOfficial(year, (id) => String(invented.get(id)))));
    expectCells(report, invented);
    expect([report.agency, report.sections.length]).toEqual(['示例县水利局', 6]);
    expect(report.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each<[string, PdfStyle]>([
    ['borders filled as thin boxes', { borders: 'thin fills' }],
    ['a box drawn around each cell', { borders: 'cells' }],
    ['no borders at the sides', { borders: 'open sides' }],
    ['tables broken over many pages', { height: 420 }],
    ['headers repeated on each page', { height: 420, repeatHeader: true }],
    ['page numbers in the flow', { height: 420, footer: (page) => `- ${page} -` }],
    ['running feet', { height: 420, footer: (page) => `第 ${page} 页 共 9 页` }],
    ['text drawn twice for bold type', { twice: true }],
    ['labels written downward', { vertical: true }],
    ['look-alike radicals', { spell: (text) => [...text].map((sign) => RADICALS[sign] ?? sign).join('') }],
    ['pages that lie on their side', { sideways: true }],
  ])('with %s', async (_, style) => expectCells(await read(printPdf(parts, style)), figures));

  it('without any borders: no figure is wrong', async () => {
    const report = await read(printPdf(parts, { borders: 'none' }));
    for (const [id, value] of figures) expect([null, value]).toContain(report.cells[id]?.value ?? null);
  });

  it('gives each cell its page and box', async () => {
    const report = await read(printPdf(parts, { height: 420 }));
    const cells = [...figures.keys()].map((id) => report.cells[id]!);
    expect(new Set(cells.map(({ at }) => at?.page)).size).toBeGreaterThan(3);
    for (const { at } of cells) {
      const [left, top, right, bottom] = at!.box!;
      expect(left < right && top < bottom && left >= 0 && right <= 595 && bottom <= 420).toBe(true);
    }
  });
});

describe('lines outside tables', () => {
  it('are joined to paragraphs, titles of two lines too, but not with headings', async () => {
    const long = '本年度各项公开工作按照计划稳步推进，'.repeat(6);
    const title = '示例县发展和改革局关于二〇二三年度的政府信息公开工作的年度报告';
    const file = printPdf([
      { kind: 'title', text: title },
      { kind: 'line', text: long },
      { kind: 'heading', text: '一、总体情况' },
      { kind: 'line', text: '各项工作完成。' },
    ]);
    const documents = await readPdf(file, { loadAsset });
    if ('code' in documents) throw new Error(documents.code);
    expect(documents[0]!.blocks.map((block) => (block.kind === 'table' ? '' : block.text))).toEqual([
      title,
      long,
      '一、总体情况',
      '各项工作完成。',
    ]);
  });
});

describe('what cannot be read is refused', () => {
  it('a scan without text', async () => {
    expect(await refusalOf(packPdf(['q 500 0 0 700 40 60 cm /I Do Q']))).toBe('PDF-SCANNED');
  });

  it('a scan with the guesses of recognition software behind it', async () => {
    expect(await refusalOf(printPdf(parts, { mode: 3 }))).toBe('PDF-SCANNED');
  });

  it('a file cut short or spoilt', async () => {
    expect(await refusalOf(new TextEncoder().encode('%PDF-1.7\nnothing'))).toBe('FILE-BROKEN');
  });

  it('a file behind a password', async () => {
    const plain = new TextDecoder('latin1').decode(packPdf([drawText('年报', 50, 700, 12)]));
    const locked = plain.replace(
      'trailer<<',
      'trailer<</ID[<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]/Encrypt<</Filter/Standard/V 1/R 2/Length 40/P -44/O<aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa>/U<bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb>>>',
    );
    expect(await refusalOf(Uint8Array.from(locked, (sign) => sign.charCodeAt(0)))).toBe('FILE-ENCRYPTED');
  });

  it('a font whose characters the program has no map for gives no figures', async () => {
    const { outcomes } = await importFile(printPdf(parts));
    const values = Object.values(outcomes[0]?.report?.cells ?? {}).map(({ value }) => value);
    expect(values.every((value) => value === null)).toBe(true);
  });
});
