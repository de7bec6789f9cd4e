import type { Content, PrintedTable } from './printed.ts';
import { chineseDay } from './dates.ts';
import { escapeMarkup } from './markup.ts';
import { placeCells } from './place-cells.ts';
import { zipTexts } from './zip.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
/** Lines of text run over this many columns. */
const LINE = 10;

/** A, B, … Z: no table of a report is wider. */
const columnName = (column: number): string => String.fromCharCode(65 + column);
const reference = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

interface Sheet {
  rows: Map<number, string[]>;
  merges: string[];
  next: number;
}

function put(sheet: Sheet, row: number, column: number, text: string, number?: number): void {
  const cells = sheet.rows.get(row) ?? [];
  sheet.rows.set(row, cells);
  const at = reference(row, column);
  if (number !== undefined) cells.push(`<c r="${at}"><v>${number}</v></c>`);
  else if (text !== '')
    cells.push(`<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeMarkup(text)}</t></is></c>`);
}

function putLine(sheet: Sheet, text: string): void {
  put(sheet, sheet.next, 0, text);
  sheet.merges.push(`${reference(sheet.next, 0)}:${reference(sheet.next, LINE - 1)}`);
  sheet.next += 1;
}

function putTable(sheet: Sheet, table: PrintedTable): void {
  for (const { text, number, row, column, rows, columns } of placeCells(table)) {
    const top = sheet.next + row;
    put(sheet, top, column, text, number);
    if (rows * columns > 1)
      sheet.merges.push(`${reference(top, column)}:${reference(top + rows - 1, column + columns - 1)}`);
  }
  sheet.next += table.length + 1;
}

function sheetMarkup({ rows, merges }: Sheet): string {
  const lines = [...rows].map(([row, cells]) => `<row r="${row + 1}">${cells.join('')}</row>`);
  const merged = `<mergeCells count="${merges.length}">${merges.map((merge) => `<mergeCell ref="${merge}"/>`).join('')}</mergeCells>`;
  return `${XML}<worksheet xmlns="${SHEET}"><sheetData>${lines.join('')}</sheetData>${merged}</worksheet>`;
}

const CONTENT_TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`;

const relationships = (type: string, target: string): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;

/** A report as a workbook of one sheet: lines of text over merged cells, tables with theirs; figures are numbers. */
export function writeXlsx({ title, published_on, parts }: Content): Uint8Array {
  const sheet: Sheet = { rows: new Map(), merges: [], next: 0 };
  putLine(sheet, title);
  if (published_on !== null) putLine(sheet, `本报告发布日期：${chineseDay(published_on)}。`);
  for (const part of parts) {
    if (part.kind === 'table') putTable(sheet, part.table);
    else if (part.kind !== 'picture') putLine(sheet, part.text);
  }
  return zipTexts({
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relationships('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `${XML}<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="年度报告" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': sheetMarkup(sheet),
  });
}
