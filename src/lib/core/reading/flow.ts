import { UNREAD_SIGN } from '../text/patterns-number.ts';
import type { Block, CellNote, SourceDocument } from './document.ts';
import { MOST_CELLS, makeSpanTable, type SpanCell } from './grid.ts';
import { blocksOfLine } from './lines.ts';
import { hiddenNotice, hiddenTextNotice } from './messages.ts';
import { moveBlocks } from './move-blocks.ts';

/** A document of nested parts before it is laid flat: lines, and tables whose cells hold lines and tables. */
export interface FlowLine {
  kind: 'line';
  text: string;
  /** The file's own mark-up calls it a heading. */
  heading: boolean;
  /** What stands in the line besides its text. */
  notes?: readonly CellNote[];
}

export interface FlowCell {
  content: FlowPart[];
  rows: number;
  columns: number;
  column?: number;
}

export interface FlowTable {
  kind: 'table';
  rows: FlowCell[][];
}

/** A picture as large as a table or a page, by the name under which its document refers to it. */
export interface FlowPicture {
  kind: 'picture';
  id: string;
  /** How wide it is printed, in points. */
  width: number;
}

export type FlowPart = FlowLine | FlowTable | FlowPicture;

/** A cell with so much text is a piece of the page's layout, not of a table of figures. */
const LAYOUT_LINES = 5;
const LAYOUT_TEXT = 500;

const textOf = (content: readonly FlowPart[]): string =>
  content
    .flatMap((part) => (part.kind === 'line' ? [part.text.trim()] : []))
    .filter((text) => text !== '')
    .join('\n');

/** The text of a cell and what stands beside it. Where there is nothing but what no text can tell, its sign stands for it. */
export function cellOfContent(content: readonly FlowPart[]): Pick<SpanCell, 'text' | 'notes'> {
  const text = textOf(content);
  const notes = content.flatMap((part) => (part.kind === 'line' ? (part.notes ?? []) : []));
  if (notes.length === 0) return { text };
  if (text === '' && notes.some(isShown)) return { text: UNREAD_SIGN, notes };
  // A picture beside words is an ornament of them.
  return { text, notes: notes.filter(({ kind }) => kind !== 'picture' && kind !== 'formula') };
}

/** A cell of marks, of crossed out figures or of a picture is not a blank one; hidden text alone leaves it blank. */
const isShown = ({ kind }: CellNote): boolean => kind !== 'hidden';

function isLayout(cell: FlowCell): boolean {
  if (cell.content.some(({ kind }) => kind === 'table')) return true;
  return cell.content.length >= LAYOUT_LINES && textOf(cell.content).length >= LAYOUT_TEXT;
}

/**
 * The blocks of a document in reading order. Rows of a table that hold tables, or long text, lay out the page: what stands
 * in their cells follows one after the other; the rows between them stay a table. `null` where the tables grow beyond
 * what a report may hold. `seen`: what pictures show.
 */
export function layFlat(
  flow: readonly FlowPart[],
  seen: ReadonlyMap<FlowPicture, readonly Block[]> = new Map<FlowPicture, readonly Block[]>(),
): Block[] | null {
  const blocks: Block[] = [];
  let cells = 0;
  const addTable = (rows: readonly FlowCell[][]): boolean => {
    const written = rows.map((row) =>
      row.map(({ content, ...spans }): SpanCell => ({ ...spans, ...cellOfContent(content) })),
    );
    const table = makeSpanTable(written, blocks.length);
    cells += table ? table.rows.length * (table.rows[0]?.length ?? 0) : MOST_CELLS + 1;
    if (table && (table.rows[0]?.length ?? 0) > 0) blocks.push(table);
    return cells <= MOST_CELLS;
  };
  const add = (parts: readonly FlowPart[]): boolean => {
    for (const part of parts) {
      if (part.kind === 'line') {
        blocks.push(...blocksOfLine(part.text, blocks.length, part.heading));
        continue;
      }
      if (part.kind === 'picture') {
        blocks.push(...moveBlocks(seen.get(part) ?? [], blocks.length));
        continue;
      }
      let run: FlowCell[][] = [];
      for (const row of part.rows) {
        if (!row.some(isLayout) && !isSingle(part)) {
          run.push(row);
          continue;
        }
        if (run.length > 0 && !addTable(run)) return false;
        run = [];
        for (const cell of row) if (!add(cell.content)) return false;
      }
      if (run.length > 0 && !addTable(run)) return false;
    }
    return true;
  };
  return add(flow) ? blocks : null;
}

/** What a person should know of a document's hidden rows, and of its lines outside its tables: in cells hidden text is a note. */
export function noticesOfFlow(flow: readonly FlowPart[], hiddenRows = 0): Pick<SourceDocument, 'notices'> {
  const hidden = flow.filter((part) => part.kind === 'line' && part.notes?.some(({ kind }) => kind === 'hidden'));
  const notices = [
    ...(hiddenRows > 0 ? [hiddenNotice(hiddenRows, '行')] : []),
    ...(hidden.length > 0 ? [hiddenTextNotice(hidden.length)] : []),
  ];
  return notices.length > 0 ? { notices } : {};
}

/** A table of one column is a frame around lines. */
const isSingle = ({ rows }: FlowTable): boolean => rows.every((row) => row.length <= 1);
