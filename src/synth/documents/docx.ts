import type { Random } from '../figures/random.ts';
import type { Content, Part, DocumentTable } from './published.ts';
import { chineseDay } from './dates.ts';
import { escapeMarkup } from './markup.ts';
import { placeCells, widthOf, type PlacedCell } from './place-cells.ts';
import { zipTexts } from './zip.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Twentieths of a point between the margins of the page. */
const PAGE_WIDTH = 9740;
/** Table 3: two narrow columns of labels, a wide one, and the figures. */
const REQUEST_WIDTHS = [900, 1100, 3120, ...Array.from({ length: 7 }, () => 660)];

function columnWidths(columns: number): number[] {
  if (columns === REQUEST_WIDTHS.length) return REQUEST_WIDTHS;
  return Array.from({ length: columns }, () => Math.floor(PAGE_WIDTH / columns));
}

/** Word breaks text into runs wherever somebody edited it; numbers and words alike. */
function runs(text: string, random: Random | null, size: number | null = null): string {
  const look = size === null ? '' : `<w:rPr><w:sz w:val="${size}"/></w:rPr>`;
  const run = (piece: string) => `<w:r>${look}<w:t xml:space="preserve">${escapeMarkup(piece)}</w:t></w:r>`;
  if (text === '') return '';
  if (!random || text.length < 3 || !random.chance(0.3)) return run(text);
  const at = random.between(1, text.length - 1);
  return run(text.slice(0, at)) + run(text.slice(at));
}

const paragraph = (inner: string, style: string | null = null): string =>
  `<w:p>${style === null ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inner}</w:p>`;

const CELL_SIZE = 18;

/** A table cell; `merge` says whether it begins a cell merged downward or lies in one. */
function cellMarkup(
  { text, columns }: PlacedCell,
  merge: 'restart' | 'continue' | null,
  random: Random | null,
): string {
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
  const down = merge === null ? '' : merge === 'restart' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
  const inner = merge === 'continue' ? '' : runs(text, random, CELL_SIZE);
  return `<w:tc><w:tcPr>${span}${down}<w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${inner}</w:p></w:tc>`;
}

function tableMarkup(table: DocumentTable, random: Random | null): string {
  const placed = placeCells(table);
  const rows = table.map((_, row) => {
    const inRow = placed
      .filter((cell) => cell.row <= row && row < cell.row + cell.rows)
      .sort((a, b) => a.column - b.column);
    const cells = inRow.map((cell) =>
      cellMarkup(cell, cell.rows === 1 ? null : cell.row === row ? 'restart' : 'continue', random),
    );
    return `<w:tr>${cells.join('')}</w:tr>`;
  });
  const widths = columnWidths(widthOf(table));
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${PAGE_WIDTH}" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>${paragraph('')}`;
}

function partMarkup(part: Part, random: Random | null): string {
  switch (part.kind) {
    case 'heading':
      return paragraph(runs(part.text, random), 'Heading1');
    case 'paragraph':
      return paragraph(runs(part.text, random));
    case 'table':
      return tableMarkup(part.table, random);
    case 'picture':
      return paragraph('');
  }
}

const STYLES = `${XML}<w:styles xmlns:w="${WORD}"><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="44"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style><w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4"/><w:left w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/><w:right w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/></w:tblBorders></w:tblPr></w:style></w:styles>`;

const CONTENT_TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`;

const relationships = (type: string, target: string): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;

/** A report as a Word document, signed with name and date at its end; in some, text is broken into runs. */
export function writeDocx(content: Content, random: Random): Uint8Array {
  const broken = random.chance(0.5) ? random : null;
  const { title, publisher, published_on, parts } = content;
  const signed =
    published_on === null ? [] : [paragraph(runs(publisher, null)), paragraph(runs(chineseDay(published_on), null))];
  const body = [paragraph(runs(title, null), 'Title'), ...parts.map((part) => partMarkup(part, broken)), ...signed];
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1080" w:bottom="1440" w:left="1080" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>';
  return zipTexts({
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relationships('officeDocument', 'word/document.xml'),
    'word/document.xml': `${XML}<w:document xmlns:w="${WORD}"><w:body>${body.join('')}${page}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships('styles', 'styles.xml'),
    'word/styles.xml': STYLES,
  });
}
