import type { PrintedPart, PrintedTable } from './official.ts';

export const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const attribute = (name: string, span: number): string => (span > 1 ? ` ${name}="${span}"` : '');

function printHtmlTable(rows: PrintedTable, markUp: (text: string) => string = escapeMarkup): string {
  const lines = rows.map((row) => {
    const cells = row.map(
      ({ text, rows, columns }) =>
        `<td${attribute('rowspan', rows)}${attribute('colspan', columns)}>${markUp(text)}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table>\n${lines.join('\n')}\n</table>`;
}

/** The body of a page; `markUp` writes the text of one cell. */
export function printHtmlBody(parts: readonly PrintedPart[], markUp?: (text: string) => string): string {
  return parts
    .map((part) => {
      if (part.kind === 'table') return printHtmlTable(part.rows, markUp);
      const tag = part.kind === 'title' ? 'h1' : part.kind === 'heading' ? 'h2' : 'p';
      return `<${tag}>${escapeMarkup(part.text)}</${tag}>`;
    })
    .join('\n');
}

export const printHtml = (parts: readonly PrintedPart[], markUp?: (text: string) => string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>\n${printHtmlBody(parts, markUp)}\n</body></html>`;
