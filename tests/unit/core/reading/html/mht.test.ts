import { describe, expect, it } from 'vitest';
import { importFile } from '../../../../../src/lib/core/import.ts';
import { listParts } from '../../../../../src/lib/core/reading/html/mime.ts';
import { expectCells, readOnly } from '../../../../support/documents/expect-cells.ts';
import { inventFigures } from '../../../../support/documents/figures.ts';
import { encodeGb18030 } from '../../../../support/documents/gb18030.ts';
import { printHtmlBody } from '../../../../support/documents/html.ts';
import { printMht, quotePrintable } from '../../../../support/documents/mht.ts';
import { printOfficial } from '../../../../support/documents/official.ts';

const figures = inventFigures('2021', 21);
const parts = printOfficial('2021', (id) => String(figures.get(id)));
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

/** Blanks of every width before the cells, so that lines break at every place of a tag. */
const indented = (widths: number): string =>
  `<html><head><meta charset="utf-8"></head><body>${printHtmlBody(parts).replace(/<td/g, (tag, at: number) => `${' '.repeat(at % widths)}${tag} class="x  y"`)}</body></html>`;

describe('a page as browsers save it in one file', () => {
  it.each([2, 3, 7, 11, 40, 76])('keeps blanks before the end of a broken line: blanks up to %i', async (widths) => {
    const html = indented(widths);
    const content = quotePrintable(html);
    expect(content.split('\r\n').every((line) => line.length <= 76)).toBe(true);
    const file = printMht([{ type: 'text/html', encoding: 'quoted-printable', content }]);
    const [page] = listParts(bytesOf(file))!;
    expect(new TextDecoder().decode(page!.body).replaceAll('\r\n', '\n')).toBe(html);
    expectCells(await readOnly(bytesOf(file), 'html'), figures);
  });

  it('drops blanks that a mail program put behind the sign of a broken line', async () => {
    const content = quotePrintable(indented(7)).replaceAll('=\r\n', '= \t\r\n');
    expectCells(
      await readOnly(bytesOf(printMht([{ type: 'text/html', encoding: 'quoted-printable', content }])), 'html'),
      figures,
    );
  });

  it('with line feeds alone', async () => {
    const content = quotePrintable(indented(7));
    const file = printMht([{ type: 'text/html', encoding: 'quoted-printable', content }], '\n');
    expectCells(await readOnly(bytesOf(file), 'html'), figures);
  });

  it('in bytes of GB18030, with a picture in bytes beside it', async () => {
    const html = latin(encodeGb18030(`<html><body>${printHtmlBody(parts)}</body></html>`));
    const file = printMht([
      { type: 'text/html; charset=gbk', encoding: 'binary', content: html },
      { type: 'image/png', encoding: 'binary', content: '\x89PNG\0\0\0\x01' },
    ]);
    expectCells(await readOnly(bytesOf(file), 'html'), figures);
  });

  it('hides what its style sheets hide', async () => {
    const html = printHtmlBody(parts, (text) => `${text}${/^\d+$/.test(text) ? '<i class="n">9</i>' : ''}`);
    const file = printMht([
      { type: 'text/html', encoding: 'quoted-printable', content: quotePrintable(`<html><body>${html}</body></html>`) },
      { type: 'text/css', encoding: 'quoted-printable', content: quotePrintable('.n { display: none }') },
    ]);
    expectCells(await readOnly(bytesOf(file), 'html'), figures);
  });

  it('of one part without others around it', async () => {
    const head =
      'MIME-Version: 1.0\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n';
    expectCells(await readOnly(bytesOf(head + quotePrintable(indented(5))), 'html'), figures);
  });

  it('is refused where its parts nest or go on without end', async () => {
    const page = { type: 'text/html', encoding: '7bit', content: '<p>5</p>' };
    const deep = Array.from(
      { length: 12 },
      (_, depth) => `Content-Type: multipart/mixed; boundary="b${depth}"\r\n\r\n--b${depth}\r\n`,
    ).join('');
    for (const file of [`MIME-Version: 1.0\r\n${deep}`, printMht(Array.from({ length: 5_001 }, () => page))]) {
      const { outcomes } = await importFile(bytesOf(file));
      expect(outcomes[0]?.refused?.code).toBe('FILE-TOO-LARGE');
      expect(outcomes[0]?.refused?.message).toContain('分段超过 5000 个或嵌套超过 10 层');
    }
  });
});
