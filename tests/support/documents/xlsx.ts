import { strToU8, zipSync } from 'fflate';
import { escapeMarkup } from './html.ts';
import type { PrintedPart } from './official.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const columnName = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : columnName(Math.floor(column / 26) - 1) + columnName(column % 26);

/** Writes one cell; numbers as numbers unless told otherwise. */
export type SheetMarkUp = (text: string, reference: string) => string;
const plainCell: SheetMarkUp = (text, reference) => {
  if (text === '') return `<c r="${reference}" s="0"/>`;
  if (/^-?\d+(\.\d+)?$/.test(text)) return `<c r="${reference}"><v>${text}</v></c>`;
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escapeMarkup(text)}</t></is></c>`;
};

export interface PrintedSheet {
  rows: string[];
  merges: string[];
}

/** One sheet from its parts, tables at the left edge below one another. */
export function printSheet(parts: readonly PrintedPart[], markUp: SheetMarkUp = plainCell): PrintedSheet {
  const sheet: PrintedSheet = { rows: [], merges: [] };
  for (const part of parts) {
    const table = part.kind === 'table' ? part.rows : [[{ text: part.text, rows: 1, columns: 10 }]];
    const taken = new Set<string>();
    const top = sheet.rows.length;
    for (const [index, row] of table.entries()) {
      let column = 0;
      const cells = row.map(({ text, rows, columns }) => {
        while (taken.has(`${index} ${column}`)) column += 1;
        for (let y = 0; y < rows; y += 1) for (let x = 0; x < columns; x += 1) taken.add(`${index + y} ${column + x}`);
        const at = top + index;
        const reference = `${columnName(column)}${at + 1}`;
        if (rows > 1 || columns > 1) sheet.merges.push(`${reference}:${columnName(column + columns - 1)}${at + rows}`);
        return markUp(text, reference);
      });
      sheet.rows.push(`<row r="${top + index + 1}">${cells.join('')}</row>`);
    }
  }
  return sheet;
}

const sheetPart = ({ rows, merges }: PrintedSheet): string =>
  `<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData><mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells></worksheet>`;

/** A workbook of these sheets; `others` adds or replaces parts, `hidden` sheets are numbered from 0. */
export function packXlsx(
  sheets: readonly PrintedSheet[],
  others: Readonly<Record<string, string>> = {},
  hidden: readonly number[] = [],
): Uint8Array {
  const numbers = sheets.map((_, index) => index + 1);
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="x"><sheets>${numbers
      .map(
        (number) =>
          `<sheet name="表${number}" r:id="rId${number}"${hidden.includes(number - 1) ? ' state="hidden"' : ''}/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${numbers
      .map((number) => `<Relationship Id="rId${number}" Target="worksheets/sheet${number}.xml"/>`)
      .join('')}</Relationships>`,
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetPart(sheet)])),
    ...others,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

export const printXlsx = (parts: readonly PrintedPart[], markUp?: SheetMarkUp): Uint8Array =>
  packXlsx([printSheet(parts, markUp)]);
