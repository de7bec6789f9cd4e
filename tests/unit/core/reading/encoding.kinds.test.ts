import { describe, expect, it } from 'vitest';
import { importFile } from '../../../../src/lib/core/import.ts';
import { decodeText } from '../../../../src/lib/core/reading/index.ts';
import { foreignEncoding } from '../../../../src/lib/core/reading/encoding.ts';
import { printRows } from '../../../support/documents/csv.ts';
import { expectCells, readOnly } from '../../../support/documents/expect-cells.ts';
import { inventFigures } from '../../../support/documents/figures.ts';
import { encodeBig5, encodeGb18030 } from '../../../support/documents/gb18030.ts';
import { printHtmlBody } from '../../../support/documents/html.ts';
import { printOfficial } from '../../../support/documents/official.ts';

const figures = inventFigures('2021', 23);
const parts = printOfficial('2021', (id) => String(figures.get(id)));
const html = (charset: string): string =>
  `<html><head><meta charset="${charset}"></head><body>${printHtmlBody(parts)}</body></html>`;
const csv = printRows(parts)
  .map((row) => row.map((text) => (/[,"\n]/.test(text) ? `"${text}"` : text)).join(','))
  .join('\n');
const tabs = printRows(parts)
  .map((row) => row.join('\t'))
  .join('\n');
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16le = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf16le'));
const utf16be = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf16le').swap16());

describe.each([
  ['UTF-16, low byte first, without its mark', utf16le],
  ['UTF-16, high byte first, without its mark', utf16be],
  ['GB18030', encodeGb18030],
] as const)('a report in %s', (_, encode) => {
  it.each([
    ['html', html('gb2312')],
    ['csv', csv],
    ['text', tabs],
  ] as const)('as %s', async (format, text) => expectCells(await readOnly(encode(text), format), figures));
});

describe('a page that calls itself UTF-8', () => {
  it('and is GB18030 is read, which is said', async () => {
    const report = await readOnly(encodeGb18030(html('utf-8')), 'html');
    expectCells(report, figures);
    expect(report.issues.filter(({ code }) => code === 'DOC-ENCODING')).toMatchObject([{ severity: 'info' }]);
  });

  it('and is UTF-8 with a broken character is read as that', () => {
    const bytes = utf8(`<meta charset="utf-8">${'政府信息公开'.repeat(200)}`).slice(0, -1);
    expect(decodeText(bytes)?.encoding).toBe('utf-8');
  });

  it('and is neither is refused', () => {
    expect(decodeText(Uint8Array.from([...utf8('<meta charset="utf-8">'), 0xb0, 0xa1, 0xff, 0xff]))).toBeNull();
  });
});

describe('an encoding that is not read is refused by its name', () => {
  const traditional = '示例縣水利局2023年政府信息公開工作年度報告，政府資訊公開，機關年度報告';
  it.each<[string, Uint8Array, string]>([
    ['Big5, declared', encodeBig5(`<html><meta charset="big5"><body>${traditional}</body></html>`), 'Big5'],
    ['Big5, undeclared', encodeBig5(`${traditional}\n`.repeat(20)), 'Big5'],
    ['HZ', utf8('~{U~8.PEO"9+?*~} 2023 ~{Dj6H1(8f~}\n'.repeat(20)), 'HZ'],
    ['ISO-2022', utf8('\u001b$)A\u000eU~8.\u000f'.repeat(20)), 'ISO-2022'],
  ])('%s', async (_, bytes, name) => {
    const { outcomes } = await importFile(bytes);
    expect(outcomes[0]?.refused?.code).toBe('FILE-ENCODING');
    expect(outcomes[0]?.refused?.message).toContain(name);
  });

  it('and GB18030 never is one of them', () => {
    expect(foreignEncoding(encodeGb18030(html('big5')))).toBeNull();
    expect(foreignEncoding(utf8(html('big5')))).toBeNull();
  });
});

describe('lines that end in', () => {
  it.each([
    ['carriage returns alone', '\r'],
    ['two carriage returns and a line feed', '\r\r\n'],
    ['both', '\r\n'],
  ])('%s', async (_, end) => {
    expectCells(await readOnly(utf8(csv.replaceAll('\n', end)), 'csv'), figures);
    expectCells(await readOnly(utf8(tabs.replaceAll('\n', end)), 'text'), figures);
  });
});

it('traditional characters are read: labels, title and headings', async () => {
  const pairs: Record<string, string> = {
    规: '規',
    发: '發',
    废: '廢',
    现: '現',
    效: '效',
    许: '許',
    处: '處',
    决: '決',
    数: '數',
    罚: '罰',
    强: '強',
    业: '業',
    费: '費',
    额: '額',
    单: '單',
    万: '萬',
    报: '報',
    开: '開',
    总: '總',
    体: '體',
    况: '況',
    办: '辦',
    结: '結',
    转: '轉',
    诉: '訴',
    讼: '訟',
    复: '復',
    议: '議',
    维: '維',
    纠: '糾',
    审: '審',
    经: '經',
    后: '後',
    直: '直',
    问: '問',
    题: '題',
    进: '進',
    县: '縣',
    请: '請',
    为: '為',
    个: '個',
    与: '與',
    无: '無',
    关: '關',
    机: '機',
  };
  const fold = (text: string): string => [...text].map((sign) => pairs[sign] ?? sign).join('');
  const report = await readOnly(utf8(fold(html('utf-8'))), 'html');
  expectCells(report, figures);
  expect([report.year, report.agency, report.sections.length]).toEqual([2023, '示例县水利局', 6]);
});
