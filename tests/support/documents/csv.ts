import Papa from 'papaparse';
import type { PrintedPart } from './official.ts';

/** The rows of a document as a spreadsheet saves them: what a merged cell covers is empty. */
export function printRows(parts: readonly PrintedPart[]): string[][] {
  return parts.flatMap((part) => {
    if (part.kind !== 'table') return [[part.text]];
    const grid: string[][] = part.rows.map(() => []);
    part.rows.forEach((row, y) => {
      let x = 0;
      for (const { text, rows, columns } of row) {
        while (grid[y]![x] !== undefined) x += 1;
        for (let dy = 0; dy < rows; dy += 1)
          for (let dx = 0; dx < columns; dx += 1) grid[y + dy]![x + dx] = dx + dy === 0 ? text : '';
      }
    });
    return grid;
  });
}

export const printCsv = (parts: readonly PrintedPart[], delimiter = ',', newline = '\r\n'): string =>
  Papa.unparse(printRows(parts), { delimiter, newline });

export const printMarkdown = (parts: readonly PrintedPart[]): string =>
  parts
    .map((part) => {
      if (part.kind !== 'table') return part.kind === 'line' ? part.text : `## ${part.text}`;
      const [head, ...rows] = printRows([part]).map((texts) => `| ${texts.join(' | ')} |`);
      return [head, `|${' --- |'.repeat(printRows([part])[0]!.length)}`, ...rows].join('\n');
    })
    .join('\n\n');
