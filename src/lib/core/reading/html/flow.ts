import type { FlowCell, FlowPart, FlowTable } from '../flow.ts';
import { attributeOf, type Element } from './visible.ts';
import { walkVisible, type Leave, type Node } from './walk.ts';

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

/** Where lines go: the parts collected so far and the line that is still open. */
class Sink {
  line = '';
  heading = false;
  readonly parts: FlowPart[];
  constructor(parts: FlowPart[]) {
    this.parts = parts;
  }
  endLine(): void {
    const text = this.line.trim();
    if (text !== '') this.parts.push({ kind: 'line', text, heading: this.heading });
    this.line = '';
    this.heading = false;
  }
}

const nothing: Leave = () => undefined;

/** The lines and tables that a page shows, in document order; nothing in it is run or fetched. */
export function flowOfPage(root: Node): FlowPart[] {
  let sink = new Sink([]);
  const page = sink.parts;
  let table: FlowTable | null = null;
  let row: FlowCell[] | null = null;
  let [depth, verbatim, headings] = [0, 0, 0];

  const addText = (value: string): void => {
    const lines = verbatim > 0 ? value.split('\n') : [value.replace(/[ \t\r\n\f]+/g, ' ')];
    for (const [index, text] of lines.entries()) {
      if (index > 0) sink.endLine();
      sink.line += text;
    }
    sink.heading ||= headings > 0;
  };

  const openTable = (): Leave => {
    sink.endLine();
    depth += 1;
    if (depth > DEEPEST_TABLE) return closing(() => (depth -= 1));
    const outer = { table, row };
    table = { kind: 'table', rows: [] };
    row = null;
    sink.parts.push(table);
    return () => {
      depth -= 1;
      ({ table, row } = outer);
    };
  };

  const openCell = (element: Element): Leave => {
    if (!row || depth > DEEPEST_TABLE) return closing(nothing);
    const cell: FlowCell = { content: [], rows: spanOf(element, 'rowspan'), columns: spanOf(element, 'colspan') };
    row.push(cell);
    const outer = sink;
    sink = new Sink(cell.content);
    return closing(() => (sink = outer));
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

  const visit = (node: Node): Leave => {
    if (node.nodeName === '#text' && 'value' in node) addText(node.value);
    if (!('tagName' in node)) return nothing;
    const { tagName } = node;
    if (tagName === 'table') return openTable();
    if (tagName === 'tr') return openRow();
    if (tagName === 'td' || tagName === 'th') return openCell(node);
    return LINE_ELEMENTS.has(tagName) ? openLine(tagName) : nothing;
  };

  walkVisible(root, visit);
  sink.endLine();
  return page;
}
