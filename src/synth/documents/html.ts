import { strToU8 } from 'fflate';
import type { Random } from '../figures/random.ts';
import { CHROMES, type Chrome } from './chromes.ts';
import type { Content, Part, DocumentTable } from './published.ts';
import { encodeGb18030 } from './gb18030.ts';
import { escapeMarkup } from './markup.ts';

/** Every character in a span of its own, as text comes out of some editors. */
const spell = (text: string): string =>
  [...text].map((character) => `<span style="font-family:仿宋">${escapeMarkup(character)}</span>`).join('');

/** The text of a table cell with the wrappings of the site's editor. */
function cellText(text: string, { cellWrap, isSpelled }: Chrome, isFigure: boolean): string {
  if (text === '') return cellWrap('&nbsp;');
  return cellWrap(isSpelled && !isFigure && text.length < 12 ? spell(text) : escapeMarkup(text));
}

function tableMarkup(table: DocumentTable, chrome: Chrome): string {
  const rows = table.map((cells) => {
    const printed = cells.map(({ text, columns, rows: tall, number }) => {
      const spans = (columns > 1 ? ` colspan="${columns}"` : '') + (tall > 1 ? ` rowspan="${tall}"` : '');
      return `<td${spans}${chrome.cellAttributes}>${cellText(text, chrome, number !== undefined)}</td>`;
    });
    return `<tr>${printed.join('')}</tr>`;
  });
  return `<table${chrome.tableAttributes}><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

function partMarkup(part: Part, chrome: Chrome): string {
  switch (part.kind) {
    case 'heading':
      return chrome.heading(escapeMarkup(part.text));
    case 'paragraph':
      return chrome.paragraph(escapeMarkup(part.text));
    case 'table':
      return tableMarkup(part.table, chrome);
    case 'picture':
      return `<p><img src="${part.name}.png" width="780" height="420" alt=""></p>`;
  }
}

/** A report as a page of a content system; `random` chooses the system. Some pages are in GB18030. */
export function writeHtml(content: Content, random: Random): Uint8Array {
  const chrome = random.pick(CHROMES);
  const body = content.parts.map((part) => partMarkup(part, chrome)).join('\n');
  const page = chrome.page(content, body);
  return chrome.encoding === 'gb18030' ? encodeGb18030(page) : strToU8(page);
}
