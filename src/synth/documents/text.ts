import { strToU8 } from 'fflate';
import type { Content, DocumentTable } from './published.ts';
import { chineseDay } from './dates.ts';
import { encodeGb18030 } from './gb18030.ts';
import { placeCells, widthOf } from './place-cells.ts';

/** Rows of tabs: a merged cell stands at its first place, the others it covers are empty. */
function tableLines(table: DocumentTable): string[] {
  const rows = table.map(() => Array.from({ length: widthOf(table) }, () => ''));
  for (const { text, row, column } of placeCells(table)) rows[row]?.splice(column, 1, text);
  return rows.map((cells) => cells.join('\t'));
}

/** A report as plain text, tables with tabs, as it comes from copying a page. */
export function writeText(content: Content, options: { encoding: 'utf-8' | 'gb18030' }): Uint8Array {
  const lines = [
    content.title,
    ...(content.published_on === null ? [] : [`发布日期：${chineseDay(content.published_on)}`]),
    '',
    ...content.parts.flatMap((part): string[] => {
      switch (part.kind) {
        case 'heading':
          return ['', part.text, ''];
        case 'paragraph':
          return [part.text];
        case 'table':
          return [...tableLines(part.table), ''];
        case 'picture':
          return [''];
      }
    }),
  ];
  const text = `${lines.join('\r\n')}\r\n`;
  return options.encoding === 'gb18030' ? encodeGb18030(text) : strToU8(text);
}
