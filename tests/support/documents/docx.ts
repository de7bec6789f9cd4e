import { strToU8, zipSync } from 'fflate';
import { escapeMarkup } from './html.ts';
import type { PrintedCell, PrintedPart, PrintedTable } from './official.ts';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const SPACES =
  `xmlns:w="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escapeMarkup(text)}</w:t></w:r>`;
export const paragraph = (inside: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;

/** Writes the content of one cell from its text. */
export type CellMarkUp = (text: string) => string;
const plainCell: CellMarkUp = (text) => paragraph(text === '' ? '' : run(text));

const COLUMN = 560;

const cell = (inside: string, columns: number, merge: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${columns * COLUMN}" w:type="dxa"/>${columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : ''}${merge}</w:tcPr>${inside}</w:tc>`;

/** A table with gridSpan and vMerge as Word writes them: a covered place has a cell of its own that only continues. */
export function printDocxTable(rows: PrintedTable, markUp: CellMarkUp = plainCell): string {
  const hanging = new Map<number, { cell: PrintedCell; left: number }>();
  const lines = rows.map((row) => {
    const waiting = [...row];
    const cells: string[] = [];
    for (let column = 0; ;) {
      const above = hanging.get(column);
      if (above && above.left > 0) {
        above.left -= 1;
        cells.push(cell('<w:p/>', above.cell.columns, '<w:vMerge/>'));
        column += above.cell.columns;
        continue;
      }
      const next = waiting.shift();
      if (!next) break;
      hanging.set(column, { cell: next, left: next.rows - 1 });
      cells.push(cell(markUp(next.text), next.columns, next.rows > 1 ? '<w:vMerge w:val="restart"/>' : ''));
      column += next.columns;
    }
    return `<w:tr>${cells.join('')}</w:tr>`;
  });
  const width = rows[0]?.reduce((sum, { columns }) => sum + columns, 0) ?? 0;
  const grid = `<w:tblGrid>${`<w:gridCol w:w="${COLUMN}"/>`.repeat(width)}</w:tblGrid>`;
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr>${grid}${lines.join('')}</w:tbl>`;
}

export function printDocxBody(parts: readonly PrintedPart[], markUp?: CellMarkUp): string {
  return parts
    .map((part) => (part.kind === 'table' ? printDocxTable(part.rows, markUp) : paragraph(run(part.text))))
    .join('');
}

/** A package with this body and other parts by name. */
export function packDocx(body: string, others: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const document = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${SPACES}><w:body>${body}</w:body></w:document>`;
  const parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="${WORD}.main+xml"/></Types>`,
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': document,
    ...others,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}

export const printDocx = (parts: readonly PrintedPart[], markUp?: CellMarkUp): Uint8Array =>
  packDocx(printDocxBody(parts, markUp));

export const wordPart = (root: string, inside: string): string => `<w:${root} ${SPACES}>${inside}</w:${root}>`;

const EMU = 12_700;

/** A picture in its own paragraph, so large in points, by the name of its relation. */
export const pictureOf = (id: string, width: number, height: number): string =>
  paragraph(
    `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="${width * EMU}" cy="${height * EMU}"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
  );

/** The parts of a package that hold pictures, by the names of their relations. */
export function picturePart(pictures: Readonly<Record<string, Uint8Array>>): Record<string, string | Uint8Array> {
  const relations = Object.keys(pictures).map(
    (id) => `<Relationship Id="${id}" Type="image" Target="media/${id}.jpg"/>`,
  );
  return {
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    ...Object.fromEntries(Object.entries(pictures).map(([id, bytes]) => [`word/media/${id}.jpg`, bytes])),
  };
}
