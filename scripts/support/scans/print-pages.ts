import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { printHtmlBody } from '../../../tests/support/documents/html.ts';
import type { PrintedPart } from '../../../tests/support/documents/official.ts';

/** How the pages look that offices print and then scan. */
export const LOOKS: readonly string[] = [
  "body{font-family:'Noto Serif CJK SC';font-size:15px;line-height:1.8}td{padding:3px;font-size:12px;line-height:1.3}",
  "body{font-family:'Noto Sans CJK SC';font-size:14px}td{padding:2px;font-size:11px}",
  "body{font-family:'Noto Serif CJK SC';font-size:16px}td{padding:4px;font-size:13px;font-family:'Noto Serif CJK SC'}",
];

const BASE =
  'h1{font-size:24px;text-align:center}h2{font-size:17px}table{border-collapse:collapse;width:100%}td{border:1px solid #000;text-align:center}';

/** The pages of a document as pictures, each a PNG. */
export async function printPages(
  page: Page,
  parts: readonly PrintedPart[],
  look: string,
  dpi: number,
): Promise<Uint8Array[]> {
  await page.setContent(`<style>${BASE}${look}</style>${printHtmlBody(parts)}`);
  const margin = { top: '2cm', bottom: '2cm', left: '1.6cm', right: '1.6cm' };
  const pdf = await page.pdf({ format: 'A4', margin });
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-scan-'));
  try {
    writeFileSync(join(folder, 'report.pdf'), pdf);
    execFileSync('pdftoppm', ['-r', String(dpi), '-png', join(folder, 'report.pdf'), join(folder, 'page')]);
    const names = readdirSync(folder).filter((name) => name.endsWith('.png'));
    return names.sort().map((name) => readFileSync(join(folder, name)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
