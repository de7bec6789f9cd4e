import type { FlowCell, FlowPart, FlowTable } from '../flow.ts';
import { LineSink } from '../line-sink.ts';
import type { StyleOf } from './css.ts';
import { SILENT, attributeOf, isPicture, shownInField, textInside, type Element, type Node } from './elements.ts';
import { PLAIN_LOOK, lookOf, type Look } from './look.ts';
import { walkPage, type Leave } from './walk.ts';

const LINE_ELEMENTS = new Set(
  (
    'address article aside blockquote body br caption center dd details dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary ul'
  ).split(' '),
);
const HEADINGS = new Set(['h1', 'h2', 'h3']);
/** Tables inside tables inside tables: deeper ones are read as lines. */
const DEEPEST_TABLE = 40;
/** What `rowspan="0"` asks for; a span is cut to its table when it is laid out. */
const TO_THE_END = 65_534;

function spanOf(cell: Element, name: 'rowspan' | 'colspan'): number {
  const number = Number.parseInt(attributeOf(cell, name) ?? '1', 10);
  if (name === 'rowspan' && number === 0) return TO_THE_END;
  return number >= 1 ? Math.min(number, TO_THE_END) : 1;
}

const nothing: Leave = () => undefined;

/** What a page shows, in document order, and how many rows of its tables are in the file but not to be seen. */
export interface PageFlow {
  parts: FlowPart[];
  hiddenRows: number;
}

/** The lines and tables that a page shows; nothing in it is run or fetched. */
export function flowOfPage(root: Node, styleOf: StyleOf): PageFlow {
  let sink = new LineSink([]);
  const page: PageFlow = { parts: sink.parts, hiddenRows: 0 };
  let table: FlowTable | null = null;
  let row: FlowCell[] | null = null;
  let inCell = false;
  let look: Look = PLAIN_LOOK;
  let [depth, verbatim, headings] = [0, 0, 0];

  const addText = (value: string): void => {
    const lines = verbatim > 0 ? value.split('\n') : [value.replace(/[ \t\r\n\f]+/g, ' ')];
    for (const [index, text] of lines.entries()) {
      if (index > 0) sink.endLine();
      // What a page hides around its tables are menus and scripts' leavings: only in a cell it may pass for a figure.
      if (look.shows === 'plainly') sink.add(text, look.manner);
      else if (inCell) sink.add(text, 'hidden');
    }
    sink.heading ||= headings > 0;
  };

  const openTable = (): Leave => {
    sink.endLine();
    depth += 1;
    if (depth > DEEPEST_TABLE) return closing(() => (depth -= 1));
    const outer = { table, row, inCell };
    table = { kind: 'table', rows: [] };
    row = null;
    inCell = false;
    sink.parts.push(table);
    return () => {
      depth -= 1;
      ({ table, row, inCell } = outer);
    };
  };

  const openCell = (element: Element): Leave => {
    if (!row || depth > DEEPEST_TABLE) return closing(nothing);
    const cell: FlowCell = { content: [], rows: spanOf(element, 'rowspan'), columns: spanOf(element, 'colspan') };
    row.push(cell);
    const outer = { sink, inCell };
    sink = new LineSink(cell.content);
    inCell = true;
    return closing(() => ({ sink, inCell } = outer));
  };

  const closing = (then: Leave): Leave => {
    return () => {
      sink.endLine();
      then();
    };
  };

  const openRow = (): Leave => {
    if (!table || depth > DEEPEST_TABLE) return nothing;
    row = [];
    table.rows.push(row);
    return nothing;
  };

  const openLine = (tagName: string): Leave => {
    sink.endLine();
    const [isVerbatim, isHeading] = [tagName === 'pre', HEADINGS.has(tagName)];
    verbatim += Number(isVerbatim);
    headings += Number(isHeading);
    return closing(() => {
      verbatim -= Number(isVerbatim);
      headings -= Number(isHeading);
    });
  };

  const open = (element: Element): Leave => {
    const { tagName } = element;
    if (tagName === 'table') return openTable();
    if (tagName === 'tr') return openRow();
    if (tagName === 'td' || tagName === 'th') return openCell(element);
    return LINE_ELEMENTS.has(tagName) ? openLine(tagName) : nothing;
  };

  /** An element without text inside it that a reader sees: a field, a picture. */
  const showWhole = (element: Element): boolean => {
    const field = shownInField(element);
    const picture = field === null && isPicture(element);
    if (field === null && !picture) return SILENT.has(element.tagName);
    // Around the tables a page has fields to search it.
    if (field !== null && (inCell || /\d/.test(field))) addText(field);
    else if (picture && inCell && look.shows === 'plainly') sink.addPicture();
    return true;
  };

  const hide = (element: Element): void => {
    const text = textInside(element);
    if (!/\d/.test(text)) return;
    if (inCell) sink.add(text, 'hidden');
    else if (element.tagName === 'tr') page.hiddenRows += 1;
  };

  walkPage(root, (node) => {
    if (node.nodeName === '#text' && 'value' in node) addText(node.value);
    if (!('tagName' in node)) return nothing;
    const outer = look;
    look = lookOf(node, styleOf, outer);
    const { shows } = look;
    const passed = shows === 'gone' || showWhole(node);
    if (shows === 'gone' && !SILENT.has(node.tagName)) hide(node);
    if (passed) {
      look = outer;
      return null;
    }
    const leave = open(node);
    return () => {
      leave();
      look = outer;
    };
  });
  sink.endLine();
  return page;
}
