import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { FormYear } from '../../../src/lib/core/report/index.ts';
import { inventFigures } from '../../../tests/support/documents/figures.ts';
import { WRITERS } from '../../../tests/support/documents/formats.ts';
import { printHtmlBody } from '../../../tests/support/documents/html.ts';
import { LAYOUTS } from '../../../tests/support/documents/layouts.ts';
import type { PrintedPart } from '../../../tests/support/documents/official.ts';
import { CHROMIUM_FLAGS, locateChromium } from '../../find-chromium.ts';
import type { RealReport } from './truth.ts';

/** A document of our own, with the figures that it was written from. */
export interface OwnDocument extends RealReport {
  kind: string;
  bytes: Uint8Array;
}

type Printed = Omit<OwnDocument, 'kind' | 'bytes'> & { parts: PrintedPart[] };

const YEARS: readonly (readonly [FormYear, number])[] = [
  ['2019', 2020],
  ['2021', 2023],
];

/** Each layout on each form, with figures of its own. */
const listPrinted = (): Printed[] =>
  Object.entries(LAYOUTS).flatMap(([layout, layOut], index) =>
    YEARS.map(([form, year]) => {
      const figures = inventFigures(form, 1_000 + index, index % 2 === 1);
      return {
        name: `${layout}, ${form}`,
        file: '',
        fragment: false,
        truth: { agency: '示例县水利局', year, cells: Object.fromEntries(figures) },
        parts: layOut(form, (id) => String(figures.get(id))),
      };
    }),
  );

/** What the formats that are written here are called in the table. */
const KINDS: Readonly<Record<string, string>> = {
  html: 'html',
  mht: 'mht',
  docx: 'docx',
  xlsx: 'xlsx',
  csv: 'csv',
  'text with tabs': 'text',
  Markdown: 'text',
  'text with spaces': 'ocr',
  'text of one cell a line': 'ocr',
  pdf: 'pdf',
  'pdf without lines': 'pdf',
};

const LOOKS: readonly string[] = [
  'table{border-collapse:collapse}td{border:1px solid;padding:2px;text-align:center}',
  'table{border-collapse:collapse}td{border-bottom:1px solid #999;padding:4px;text-align:center}',
  'td{padding:4px;text-align:center}',
  'body{font-size:18px}table{border-collapse:collapse;width:100%}td{border:1px dotted;padding:3px}',
  'body{width:600px}table{border-collapse:collapse}td{border:1px solid #ccc;padding:6px;vertical-align:top;text-align:right}',
  'body{line-height:2}h1{font-size:40px}table{border-top:2px solid;border-bottom:2px solid}td{padding:3px;text-align:center}',
];

/** Pages as a browser prints them, in several looks, with the head and foot it adds; none where there is no browser. */
async function printInBrowser(printed: readonly Printed[]): Promise<OwnDocument[]> {
  const executablePath = locateChromium();
  if (executablePath === null) return [];
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
  const page = await browser.newPage();
  const documents: OwnDocument[] = [];
  for (const [index, { parts, ...rest }] of printed.entries()) {
    const path = '<p>当前位置：首页 &gt; 政务公开 &gt; 政府信息公开年报</p>';
    await page.setContent(
      `<!DOCTYPE html><html><head><title>示例县人民政府</title><style>${LOOKS[index % LOOKS.length] ?? ''}</style></head><body>${path}${printHtmlBody(parts)}</body></html>`,
    );
    const margin = { top: '1.2cm', bottom: '1.2cm', left: '1cm', right: '1cm' };
    const bytes = await page.pdf({ format: 'A4', displayHeaderFooter: true, margin });
    documents.push({ ...rest, kind: 'pdf-browser', bytes });
  }
  await browser.close();
  return documents;
}

/** Word documents as an office program saves them in other formats; none where there is no such program. */
function convertInOffice(printed: readonly Printed[], ending: 'doc' | 'pdf', kind: string): OwnDocument[] {
  const docx = WRITERS.find(({ name }) => name === 'docx');
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-accuracy-'));
  try {
    const files = printed.map((_, index) => join(folder, `${index}.docx`));
    for (const [index, { parts }] of printed.entries()) writeFileSync(files[index] ?? '', docx?.write(parts) ?? '');
    execFileSync('soffice', ['--headless', '--convert-to', ending, '--outdir', folder, ...files], { stdio: 'ignore' });
    return printed.map(({ name, file, fragment, truth }, index) => ({
      ...{ name, file, fragment, truth, kind },
      bytes: readFileSync(join(folder, `${index}.${ending}`)),
    }));
  } catch (error) {
    // Without the program its formats have no line; anything else is told.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Every layout on every form in every format that can be written on this machine. */
export async function writeOwnDocuments(): Promise<OwnDocument[]> {
  const printed = listPrinted();
  const written = WRITERS.flatMap(({ name, write }) =>
    printed.map(({ parts, ...rest }): OwnDocument => ({ ...rest, kind: KINDS[name] ?? name, bytes: write(parts) })),
  );
  return [
    ...written,
    ...(await printInBrowser(printed)),
    ...convertInOffice(printed, 'doc', 'doc'),
    ...convertInOffice(printed, 'pdf', 'pdf-word'),
  ];
}
