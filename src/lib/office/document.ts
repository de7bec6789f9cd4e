import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  convertMillimetersToTwip,
  type IRunOptions,
  type ISectionOptions,
} from 'docx';
import type { LayoutTable } from '../core/template/layout.ts';
import { columnShares, columnsOfCells } from './column-shares.ts';
import { xmlText } from './xml-text.ts';

/** Width of A4 between the margins below. */
const ROOM = convertMillimetersToTwip(210 - 28 - 26);
/** Margins and type of official documents (GB/T 9704-2012): 37/35/28/26 mm, 仿宋 size 3, headings 小标宋. */
const PAGE = {
  page: {
    margin: {
      top: convertMillimetersToTwip(37),
      bottom: convertMillimetersToTwip(35),
      left: convertMillimetersToTwip(28),
      right: convertMillimetersToTwip(26),
    },
  },
} as const;
const BODY = { font: { eastAsia: 'FangSong', ascii: 'Times New Roman', hAnsi: 'Times New Roman' }, size: 32 } as const;
const TITLE = { font: { eastAsia: 'SimSun', ascii: 'Times New Roman', hAnsi: 'Times New Roman' }, size: 44 } as const;
const SMALL = { ...BODY, size: 18 } as const;
const LINE = { line: 579, lineRule: 'exact' } as const;
const INDENT = { firstLine: 640 } as const;

export type Block =
  /** `newPage`: where the letter after another begins. */
  | { kind: 'title'; text: string; newPage?: boolean }
  | { kind: 'number'; text: string }
  | { kind: 'addressee'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'note'; text: string }
  | { kind: 'right'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'table'; table: LayoutTable };

const RULE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const BORDERS = { top: RULE, bottom: RULE, left: RULE, right: RULE } as const;

/** Inside a cell of figures every tenth of a millimetre counts. */
const CELL_MARGINS = { left: 28, right: 28, marginUnitType: WidthType.DXA } as const;

/** A text in one look, its lines under one another. */
const runsOf = (text: string, look: IRunOptions): TextRun[] =>
  xmlText(text)
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...look, ...(index > 0 && { break: 1 }) }));

function toTable(table: LayoutTable): Table {
  const widths = columnShares(table).map((share) => Math.floor(share * ROOM));
  const starts = columnsOfCells(table);
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: table.map((row, line) => {
      const figures = row.some(({ cell }) => cell !== null);
      return new TableRow({
        cantSplit: true,
        children: row.map(({ text, columns, rows, cell }, index) => {
          const start = starts[line]?.[index] ?? 0;
          const own = widths.slice(start, start + columns);
          return new TableCell({
            columnSpan: columns,
            rowSpan: rows,
            width: { size: own.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
            margins: CELL_MARGINS,
            borders: BORDERS,
            verticalAlign: VerticalAlign.CENTER,
            children: [
              new Paragraph({
                alignment: cell === null && figures ? AlignmentType.LEFT : AlignmentType.CENTER,
                children: runsOf(text, SMALL),
              }),
            ],
          });
        }),
      });
    }),
  });
}

function toBlock(block: Block): Paragraph | Table {
  switch (block.kind) {
    case 'title':
      return new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { after: 480 },
        ...(block.newPage === true ? { pageBreakBefore: true } : {}),
        children: runsOf(block.text, TITLE),
      });
    case 'number':
      return new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { after: 480 },
        children: runsOf(block.text, BODY),
      });
    case 'heading':
      return new Paragraph({
        spacing: { before: 240, after: 120 },
        keepNext: true,
        children: runsOf(block.text, { ...BODY, bold: true }),
      });
    case 'addressee':
      return new Paragraph({ spacing: LINE, children: runsOf(block.text, BODY) });
    case 'paragraph':
      return new Paragraph({ spacing: LINE, indent: INDENT, children: runsOf(block.text, BODY) });
    case 'note':
      return new Paragraph({ spacing: { before: 120 }, children: runsOf(block.text, SMALL) });
    case 'right':
      return new Paragraph({
        spacing: LINE,
        alignment: AlignmentType.RIGHT,
        children: runsOf(block.text, BODY),
      });
    case 'table':
      return toTable(block.table);
  }
}

/** A Word document of these blocks on A4. Loaded on demand: the writer is no part of a page's first load. */
export async function writeDocument(blocks: readonly Block[]): Promise<Blob> {
  const section: ISectionOptions = { properties: PAGE, children: blocks.map(toBlock) };
  return Packer.toBlob(new Document({ sections: [section] }));
}
