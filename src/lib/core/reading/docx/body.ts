import type { FlowCell, FlowPart } from '../flow.ts';
import { MOST_ROWS } from '../grid.ts';
import type { Manner } from '../line-sink.ts';
import { isOn, walkXml, type XmlElement } from '../package/xml.ts';
import { TooLarge } from '../package/zip.ts';
import type { NumberParagraph } from './numbering.ts';
import { hasText, listOf, readSymbol, startParagraph, writeLines, type OpenParagraph } from './paragraph.ts';
import { addRunProperty, groundOf, mannerOf, type Ground, type RunLook } from './run-look.ts';
import { PictureFinder } from './pictures.ts';
import type { ParagraphStyle } from './styles.ts';
import { TableBuilder, type CellMarks } from './table.ts';

interface OpenCell {
  cell: FlowCell;
  marks: CellMarks;
}

/** What is not part of the text as it reads today: deleted or moved away, earlier formats, phonetic guides, older copies. */
const SKIPPED = new Set([
  'del',
  'moveFrom',
  'pPrChange',
  'rPrChange',
  'tblPrChange',
  'tblGridChange',
  'trPrChange',
  'tcPrChange',
  'sectPrChange',
  'tblPrExChange',
  'rt',
  'sdtPr',
  'Fallback',
]);
/** What stands in the line without being text of Word's own; what floats over the page belongs to no cell. */
const PICTURES = new Set(['inline', 'oMath']);
const BODY_LEVEL = 9;
/** In twentieths of a point. */
const LOWEST_ROW = 40;

const isWord = ({ space }: XmlElement): boolean => space.includes('wordprocessingml');

/** What a document shows, and how many rows of its tables are in the file but not to be seen. */
export interface BodyFlow {
  parts: FlowPart[];
  hiddenRows: number;
}

/** The lines and tables of `document.xml` as the document reads with all changes accepted. */
export function flowOfBody(
  part: Uint8Array,
  styleOf: (id: string) => ParagraphStyle,
  numberOf: NumberParagraph,
): BodyFlow {
  const body: FlowPart[] = [];
  const sinks: FlowPart[][] = [body];
  const paragraphs: OpenParagraph[] = [];
  const tables: TableBuilder[] = [];
  const cells: OpenCell[] = [];
  const path: string[] = [];
  const pictures = new PictureFinder();
  let [skipped, runs, rows, hiddenRows, inText] = [0, 0, 0, 0, false];
  /** What the open run says of itself, and its style; its manner is settled with its first text. */
  let own: RunLook = {};
  let runStyle = '';
  let manner: Manner | null = null;
  /** A list of which one entry shows; the document stores no text for it. */
  let list: { chosen: number; entries: string[] } | null = null;

  const settleManner = (paragraph: OpenParagraph): Manner => {
    const look = { ...styleOf(paragraph.style).look, ...(runStyle === '' ? {} : styleOf(runStyle).look), ...own };
    const behind = [
      paragraph.ground,
      ...cells.map(({ marks }) => marks.ground).toReversed(),
      ...tables.map(({ ground }) => ground).toReversed(),
    ];
    return mannerOf(look, behind.find((ground) => ground !== null) ?? null);
  };
  const write = (text: string): void => {
    const paragraph = paragraphs.at(-1);
    if (!paragraph || runs === 0) return;
    manner ??= settleManner(paragraph);
    const last = paragraph.pieces.at(-1);
    if (last?.manner === manner && !last.picture) last.text += text;
    else paragraph.pieces.push({ text, manner });
  };
  const writeMark = (text: string): void => void paragraphs.at(-1)?.pieces.push({ text, manner: 'mark' });
  const writePicture = (): void => void paragraphs.at(-1)?.pieces.push({ text: '', manner: 'plain', picture: true });
  const addShade = (element: XmlElement): void => {
    const ground: Ground | null = groundOf(element);
    if (ground === null) return;
    const holder = path.at(-2);
    const [paragraph, cell, table] = [paragraphs.at(-1), cells.at(-1), tables.at(-1)];
    if (holder === 'pPr' && paragraph) paragraph.ground = ground;
    else if (holder === 'tcPr' && cell) cell.marks.ground = ground;
    else if (holder === 'tblPr' && table) table.ground = ground;
  };

  const openPart = (element: XmlElement): void => {
    const paragraph = paragraphs.at(-1);
    const cell = cells.at(-1);
    const table = tables.at(-1);
    const value = element.get('val') ?? '';
    switch (element.name) {
      case 'p':
        paragraphs.push(startParagraph());
        break;
      case 'pStyle':
        if (paragraph) paragraph.style = value;
        break;
      case 'numId':
        if (paragraph) paragraph.list = value;
        break;
      case 'ilvl':
        if (paragraph) paragraph.level = Number(value);
        break;
      case 'outlineLvl':
        if (paragraph) paragraph.outline = Number(value);
        break;
      case 'r':
        runs += 1;
        [own, runStyle, manner] = [{}, '', null];
        break;
      case 'rStyle':
        if (runs > 0) runStyle = value;
        break;
      case 'footnoteReference':
      case 'endnoteReference':
        writeMark('注');
        break;
      case 'object':
      case 'pict':
        writePicture();
        break;
      case 'ddList':
        list = { chosen: 0, entries: [] };
        break;
      case 'result':
      case 'default':
        if (list && path.at(-2) === 'ddList') list.chosen = Number(value);
        break;
      case 'listEntry':
        list?.entries.push(value);
        break;
      case 'tblStyle':
        if (table && styleOf(value).look.ground) table.ground ??= 'painted';
        break;
      case 't':
        inText = true;
        break;
      case 'tab':
        write('\t');
        break;
      case 'br':
      case 'cr':
        write('\n');
        break;
      case 'noBreakHyphen':
        write('-');
        break;
      case 'sym':
        write(readSymbol(element.get('font') ?? '', element.get('char') ?? ''));
        break;
      case 'txbxContent':
        sinks.push(paragraph?.boxes ?? sinks.at(-1) ?? body);
        break;
      case 'tbl':
        tables.push(new TableBuilder());
        break;
      case 'tr':
        rows += 1;
        if (rows > MOST_ROWS) throw new TooLarge();
        table?.startRow();
        break;
      case 'hidden':
        if (path.at(-2) === 'trPr' && isOn(element)) table?.hideRow();
        break;
      case 'trHeight':
        // A row of a hair's height shows nothing of what is in it.
        if (element.get('hRule') === 'exact' && Number(value) <= LOWEST_ROW) table?.hideRow();
        break;
      case 'gridBefore':
        table?.skipColumns(Number(value));
        break;
      case 'tc': {
        const content: FlowPart[] = [];
        const marks: CellMarks = { columns: 1, down: 'none', across: 'none', deleted: false, ground: null };
        cells.push({ cell: { content, rows: 1, columns: 1 }, marks });
        sinks.push(content);
        break;
      }
      case 'gridSpan':
        if (cell) cell.marks.columns = Math.min(Math.max(1, Number(value) || 1), 1000);
        break;
      case 'vMerge':
        if (cell) cell.marks.down = value === 'restart' ? 'restart' : 'continue';
        break;
      case 'hMerge':
        if (cell) cell.marks.across = value === 'restart' ? 'restart' : 'continue';
        break;
      case 'cellDel':
        if (cell) cell.marks.deleted = true;
        break;
      default:
        if (path.at(-2) === 'rPr' && runs > 0) addRunProperty(own, element);
        else if (element.name === 'shd') addShade(element);
    }
  };

  const endParagraph = (): void => {
    const paragraph = paragraphs.pop();
    if (!paragraph) return;
    const sink = sinks.at(-1) ?? body;
    const style = styleOf(paragraph.style);
    const place = listOf(paragraph, style.list);
    const number = place && hasText(paragraph) ? numberOf(place) : '';
    const heading = paragraph.outline === null ? style.heading : paragraph.outline < BODY_LEVEL;
    writeLines(paragraph, number, heading, sink);
    sink.push(...paragraph.boxes);
  };

  const closePart = (name: string): void => {
    if (name === 'p') endParagraph();
    else if (name === 'r') runs -= 1;
    else if (name === 't') inText = false;
    else if (name === 'ddList') {
      write(list?.entries[list.chosen] ?? '');
      list = null;
    } else if (name === 'txbxContent') sinks.pop();
    else if (name === 'tr') tables.at(-1)?.endRow();
    else if (name === 'tc') {
      const closed = cells.pop();
      sinks.pop();
      if (closed) tables.at(-1)?.addCell(closed.cell, closed.marks);
    } else if (name === 'tbl') {
      const table = tables.pop();
      if (table) (sinks.at(-1) ?? body).push(table.table);
      hiddenRows += table?.hiddenRows ?? 0;
    }
  };

  walkXml(part, {
    open(element) {
      const parent = path.at(-1);
      path.push(element.name);
      if (skipped > 0) skipped += 1;
      else if (element.name === 'del' && parent === 'trPr') tables.at(-1)?.deleteRow();
      else if (SKIPPED.has(element.name)) skipped = 1;
      else if (isWord(element)) openPart(element);
      else if (PICTURES.has(element.name)) writePicture();
      const picture = skipped === 0 ? pictures.open(element) : null;
      if (picture) (paragraphs.at(-1)?.boxes ?? sinks.at(-1) ?? body).push(picture);
    },
    close(element) {
      path.pop();
      if (skipped > 0) skipped -= 1;
      else if (isWord(element)) closePart(element.name);
    },
    text(text) {
      if (inText && skipped === 0) write(text);
    },
  });
  return { parts: body, hiddenRows };
}
