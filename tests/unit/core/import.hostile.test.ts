import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadAsset } from '../../../src/cli/load-asset.ts';
import { importFile } from '../../../src/lib/core/import.ts';
import { cpuTime } from '../../support/cpu-time.ts';
import { packDocx, paragraph, printDocx, run, wordPart } from '../../support/documents/docx.ts';
import { printCsv } from '../../support/documents/csv.ts';
import { inventFigures } from '../../support/documents/figures.ts';
import { printHtml } from '../../support/documents/html.ts';
import { printOfficial } from '../../support/documents/official.ts';
import { printPdf } from '../../support/documents/pdf.ts';
import { packXlsx, printXlsx } from '../../support/documents/xlsx.ts';

/** A guard against hanging, in milliseconds of work, far above what any of these takes. */
const HANG = 6_000;
const MEGABYTE = 1024 * 1024;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const figures = inventFigures('2021', 3);
const parts = printOfficial('2021', (id) => String(figures.get(id)));

const fetched: unknown[] = [];
beforeAll(() => vi.stubGlobal('fetch', (address: unknown) => void fetched.push(address)));
afterAll(() => vi.unstubAllGlobals());

/** Codes of what came of a file, `read` for a report; in time, with nothing thrown, run or fetched. */
async function outcomeOf(file: Uint8Array): Promise<string> {
  const start = cpuTime();
  const { outcomes } = await importFile(file, { loadAsset });
  expect(cpuTime() - start).toBeLessThan(HANG);
  expect(fetched).toEqual([]);
  expect((globalThis as { ran?: unknown }).ran).toBeUndefined();
  return outcomes.map(({ refused }) => refused?.code ?? 'read').join();
}

const padded = (head: Uint8Array | string, size: number): Uint8Array => {
  const bytes = new Uint8Array(size).fill(0x20);
  bytes.set(typeof head === 'string' ? utf8(head) : head);
  return bytes;
};

describe('files of 50 MB', { timeout: 60_000 }, () => {
  it.each<[string, () => Uint8Array, string]>([
    ['text', () => padded('年报', 50 * MEGABYTE), 'FILE-TOO-LARGE'],
    ['a page', () => padded('<html><p>', 50 * MEGABYTE), 'FILE-TOO-LARGE'],
    [
      'a page of one picture',
      () => utf8(`<html><img src="data:image/png;base64,${'A'.repeat(50 * MEGABYTE)}">`),
      'DOC-NOT-REPORT',
    ],
    ['a PDF of nothing', () => padded('%PDF-1.7\n', 50 * MEGABYTE), 'FILE-BROKEN'],
    ['an archive of nothing', () => padded(new Uint8Array([0x50, 0x4b, 3, 4]), 50 * MEGABYTE), 'FORMAT-UNSUPPORTED'],
    [
      'an old Word file of nothing',
      () => padded(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 50 * MEGABYTE),
      'FILE-BROKEN',
    ],
    [
      'a Word file with a large picture',
      () =>
        zipSync({
          'word/document.xml': strToU8(wordPart('document', '<w:body/>')),
          'word/media/a.png': [new Uint8Array(50 * MEGABYTE), { level: 0 }],
        }),
      'DOC-NOT-REPORT',
    ],
  ])('%s', async (_, make, code) => expect(await outcomeOf(make())).toBe(code));
});

describe('files that grow when they are read', { timeout: 60_000 }, () => {
  const blank = ' '.repeat(70 * MEGABYTE);
  const rows = (row: (index: number) => string): string =>
    Array.from({ length: 100_000 }, (_, index) => row(index)).join('');
  it.each<[string, () => Uint8Array]>([
    ['a bomb in a Word file', () => packDocx('', { 'word/document.xml': blank })],
    ['a bomb in a workbook', () => packXlsx([], { 'xl/workbook.xml': blank })],
    ['a page of 100,000 rows', () => utf8(`<table>${rows((index) => `<tr><td>${index}</td><td>1</td></tr>`)}</table>`)],
    [
      'a Word file of 100,000 rows',
      () =>
        packDocx(
          `<w:tbl>${rows((index) => `<w:tr><w:tc>${paragraph(run(String(index)))}</w:tc><w:tc><w:p/></w:tc></w:tr>`)}</w:tbl>`,
        ),
    ],
    [
      'a sheet of 100,000 rows',
      () =>
        packXlsx([
          {
            rows: [
              rows(
                (index) =>
                  `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c><c r="B${index + 1}"><v>2</v></c></row>`,
              ),
            ],
            merges: [],
          },
        ]),
    ],
    [
      'a sheet with cells at its far corners',
      () =>
        packXlsx([
          {
            rows: [
              '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row>',
              ...Array.from({ length: 50 }, (_, at) => `<row r="${at + 2}"><c r="A${at + 2}"><v>1</v></c></row>`),
            ],
            merges: ['A1:XFD1048576'],
          },
        ]),
    ],
    ['a CSV of 100,000 rows', () => utf8(rows((index) => `${index},1,2,3,4\n`))],
    ['a text of 100,000 rows', () => utf8(rows((index) => `${index}\t1\n`))],
  ])('%s', async (_, make) => expect(await outcomeOf(make())).toBe('FILE-TOO-LARGE'));
});

describe('files that nest without end', { timeout: 30_000 }, () => {
  it.each<[string, () => Uint8Array, string]>([
    ['10,000 boxes of a page', () => utf8(`<html>${'<div>'.repeat(10_000)}${printHtml(parts)}`), 'read'],
    ['10,000 tables of a page', () => utf8(`<html>${'<table><tr><td>'.repeat(10_000)}`), 'DOC-NOT-REPORT'],
    ['10,000 spans and fonts', () => utf8(`<p>${'<b><font><span>'.repeat(3_400)}`), 'DOC-NOT-REPORT'],
    ['10,000 tables of a Word file', () => packDocx('<w:tbl><w:tr><w:tc>'.repeat(10_000)), 'FILE-BROKEN'],
  ])('%s', async (_, make, code) => expect(await outcomeOf(make())).toBe(code));
});

describe('files that want to run or fetch something', () => {
  it('scripts and addresses in a page', async () => {
    const page = printHtml(parts).replace(
      '<body>',
      '<body onload="ran=1"><script>globalThis.ran = 1</script><img src="http://x/a.png" onerror="ran=1"><iframe src="http://x/"></iframe><link rel=stylesheet href="http://x/a.css"><object data="http://x/"></object><svg onload="ran=1"></svg>',
    );
    expect(await outcomeOf(utf8(page))).toBe('read');
  });

  it('entities in XML, of a Word file and of a workbook', async () => {
    const laughs = '<!DOCTYPE x [<!ENTITY a "1"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    expect(await outcomeOf(packDocx('', { 'word/document.xml': `${laughs}<x>&b;</x>` }))).toBe('FILE-UNSAFE');
    expect(await outcomeOf(packXlsx([], { 'xl/workbook.xml': `${laughs}<x>&b;</x>` }))).toBe('FILE-UNSAFE');
  });
});

describe('files cut short', { timeout: 30_000 }, () => {
  const doc = new Uint8Array(readFileSync(new URL('../../fixtures/documents/official-2021.doc', import.meta.url)));
  it.each<[string, () => Uint8Array]>([
    ['docx', () => printDocx(parts)],
    ['xlsx', () => printXlsx(parts)],
    ['pdf', () => printPdf(parts)],
    ['doc', () => doc],
    ['html', () => utf8(printHtml(parts))],
    ['csv', () => utf8(printCsv(parts))],
  ])('%s at any place', async (_, make) => {
    const whole = make();
    for (const share of [0.02, 0.3, 0.6, 0.9, 0.99]) await outcomeOf(whole.slice(0, whole.length * share));
  });
});
