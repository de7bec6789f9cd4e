import type { Content, DocumentTable } from './published.ts';
import { chineseDay } from './dates.ts';
import { escapeMarkup } from './markup.ts';
import { placeCells } from './place-cells.ts';
import { zipTexts } from './zip.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
/** Lines of text run over the columns of Table 3, and break after so many characters. */
const LINE = 10;
const BREAK = 78;
const LINE_HEIGHT = 16;
/** Looks of `styles.xml`: a bordered cell of a table, a line of text. */
const [IN_TABLE, IN_LINE] = [1, 2];

/** A, B, … Z: no table of a report is wider. */
const columnName = (column: number): string => String.fromCharCode(65 + column);
const reference = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

interface Sheet {
  rows: Map<number, { cells: string[]; height: number }>;
  merges: string[];
  next: number;
}

function put(sheet: Sheet, row: number, column: number, look: number, text: string, number?: number): void {
  const cells = sheet.rows.get(row)?.cells ?? [];
  const height = look === IN_LINE ? LINE_HEIGHT * Math.ceil(text.length / BREAK) : LINE_HEIGHT;
  sheet.rows.set(row, { cells, height });
  const at = `<c r="${reference(row, column)}" s="${look}"`;
  if (number !== undefined) cells.push(`${at}><v>${number}</v></c>`);
  else if (text === '') cells.push(`${at}/>`);
  else cells.push(`${at} t="inlineStr"><is><t xml:space="preserve">${escapeMarkup(text)}</t></is></c>`);
}

function putLine(sheet: Sheet, text: string): void {
  put(sheet, sheet.next, 0, IN_LINE, text);
  sheet.merges.push(`${reference(sheet.next, 0)}:${reference(sheet.next, LINE - 1)}`);
  sheet.next += 1;
}

function putTable(sheet: Sheet, table: DocumentTable): void {
  for (const { text, number, row, column, rows, columns } of placeCells(table)) {
    const top = sheet.next + row;
    put(sheet, top, column, IN_TABLE, text, number);
    if (rows * columns > 1)
      sheet.merges.push(`${reference(top, column)}:${reference(top + rows - 1, column + columns - 1)}`);
  }
  sheet.next += table.length + 1;
}

const COLUMNS = `<cols><col min="1" max="2" width="16" customWidth="1"/><col min="3" max="3" width="34" customWidth="1"/><col min="4" max="15" width="9" customWidth="1"/></cols>`;

function sheetMarkup({ rows, merges }: Sheet): string {
  const lines = [...rows].map(
    ([row, { cells, height }]) => `<row r="${row + 1}" ht="${height}" customHeight="1">${cells.join('')}</row>`,
  );
  const merged = `<mergeCells count="${merges.length}">${merges.map((merge) => `<mergeCell ref="${merge}"/>`).join('')}</mergeCells>`;
  return `${XML}<worksheet xmlns="${SHEET}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${COLUMNS}<sheetData>${lines.join('')}</sheetData>${merged}<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0"/></worksheet>`;
}

const SIDES = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"><color auto="1"/></${side}>`);
const FORMATS = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" shrinkToFit="1"/></xf>',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
];
const STYLES = `${XML}<styleSheet xmlns="${SHEET}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border/><border>${SIDES.join('')}</border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${FORMATS.length}">${FORMATS.join('')}</cellXfs></styleSheet>`;

const CONTENT_TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`;

const relationships = (...targets: readonly (readonly [type: string, target: string])[]): string => {
  const links = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`;
};

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
    '_rels/.rels': relationships(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `${XML}<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="年度报告" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml']),
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': sheetMarkup(sheet),
  });
}
