import type { DocumentFormat } from '../../../src/lib/core/reading/index.ts';
import { printCsv, printMarkdown } from './csv.ts';
import { printDocx } from './docx.ts';
import { printHtml } from './html.ts';
import { printMht, quotePrintable } from './mht.ts';
import type { PrintedPart } from './official.ts';
import { printPdf } from './pdf.ts';
import { printXlsx } from './xlsx.ts';

/** A way in which a document leaves an office: the format it is in, and how it is written. */
export interface Writer {
  name: string;
  format: DocumentFormat;
  write(parts: readonly PrintedPart[]): Uint8Array;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Text as it is copied out of a document: cells apart, lines of one cell as one. */
const asText = (parts: readonly PrintedPart[], between: string): Uint8Array =>
  utf8(printCsv(parts, '\t').replaceAll('"', '').replaceAll('\t', between));

/** Every format that this project's tests can write themselves. */
export const WRITERS: readonly Writer[] = [
  { name: 'html', format: 'html', write: (parts) => utf8(printHtml(parts)) },
  {
    name: 'mht',
    format: 'html',
    write: (parts) =>
      utf8(
        printMht([
          {
            type: 'text/html; charset="utf-8"',
            encoding: 'quoted-printable',
            content: quotePrintable(printHtml(parts)),
          },
        ]),
      ),
  },
  { name: 'docx', format: 'docx', write: (parts) => printDocx(parts) },
  { name: 'xlsx', format: 'xlsx', write: (parts) => printXlsx(parts) },
  { name: 'csv', format: 'csv', write: (parts) => utf8(printCsv(parts)) },
  { name: 'text with tabs', format: 'text', write: (parts) => asText(parts, '\t') },
  { name: 'text with spaces', format: 'text', write: (parts) => asText(parts, '   ') },
  { name: 'text of one cell a line', format: 'text', write: (parts) => asText(parts, '\n') },
  { name: 'Markdown', format: 'text', write: (parts) => utf8(printMarkdown(parts)) },
  { name: 'pdf', format: 'pdf', write: (parts) => printPdf(parts) },
  { name: 'pdf without lines', format: 'pdf', write: (parts) => printPdf(parts, { borders: 'none' }) },
];
