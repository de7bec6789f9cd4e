import type { FlowCell, FlowPart, FlowTable } from '../flow.ts';
import { viewOf } from './file.ts';
import type { Sprm } from './sprms.ts';

const DEFINITION = 0xd608;
const VERTICAL_MERGE = 0xd62b;
const HORIZONTAL_MERGE = 0x5624;
const CELL_SIZE = 20;

interface CellShape {
  left: number;
  right: number;
  across: 'none' | 'first' | 'covered';
  down: 'none' | 'first' | 'covered';
}

/** A row as Word stores it: the text of its cells, then the shapes of them. */
export interface WordRow {
  cells: FlowPart[][];
  shapes: CellShape[];
}

const downOf = (value: number): CellShape['down'] => (value === 3 ? 'first' : value === 1 ? 'covered' : 'none');

/** The shapes of a row's cells out of the properties of its end mark; none where they are missing. */
export function shapesOf(sprms: readonly Sprm[]): CellShape[] {
  const definition = sprms.findLast(({ code }) => code === DEFINITION)?.operand;
  if (!definition) return [];
  const count = definition[0] ?? 0;
  if (definition.length < 1 + (count + 1) * 2) return [];
  const view = viewOf(definition);
  const edge = (index: number): number => view.getInt16(1 + index * 2, true);
  const shapes = Array.from({ length: count }, (_, index): CellShape => {
    const at = 1 + (count + 1) * 2 + index * CELL_SIZE;
    const flags = at + 2 <= definition.length ? view.getUint16(at, true) : 0;
    const across = (flags & 3) === 1 ? 'covered' : (flags & 3) > 1 ? 'first' : 'none';
    return { left: edge(index), right: edge(index + 1), across, down: downOf((flags >> 5) & 3) };
  });
  for (const { code, operand } of sprms) {
    const shape = shapes[operand[0] ?? 0];
    if (code === VERTICAL_MERGE && shape) shape.down = downOf(operand[1] ?? 0);
    if (code === HORIZONTAL_MERGE)
      for (let at = operand[0] ?? 0; at < (operand[1] ?? 0); at += 1) {
        const merged = shapes[at];
        if (merged) merged.across = at === operand[0] ? 'first' : 'covered';
      }
  }
  return shapes;
}

const CLOSE = 30;

/** The edges of all cells of a table, those a hair apart as one. */
function clusterEdges(rows: readonly WordRow[]): number[] {
  const edges = rows.flatMap(({ shapes }) => shapes.flatMap(({ left, right }) => [left, right])).sort((a, b) => a - b);
  return edges.filter((edge, index) => index === 0 || edge - (edges[index - 1] ?? 0) > CLOSE);
}

function columnAt(edges: readonly number[], place: number): number {
  const after = edges.findIndex((edge) => edge > place + CLOSE);
  return (after === -1 ? edges.length : after) - 1;
}

/** A table from its rows: cells on one grid by their edges, covered ones as spans of those that cover them. */
export function tableOfRows(rows: readonly WordRow[]): FlowTable {
  const edges = clusterEdges(rows);
  const hanging = new Map<number, { cell: FlowCell; row: number }>();
  const table: FlowTable = { kind: 'table', rows: [] };
  for (const [index, { cells, shapes }] of rows.entries()) {
    const line: FlowCell[] = [];
    for (const [at, content] of cells.entries()) {
      const shape = shapes[at];
      if (!shape) {
        line.push({ content, rows: 1, columns: 1 });
        continue;
      }
      const column = columnAt(edges, shape.left);
      const columns = Math.max(1, columnAt(edges, shape.right) - column);
      const before = line.at(-1);
      const above = hanging.get(column);
      if (shape.across === 'covered' && before) before.columns += columns;
      else if (shape.down === 'covered' && above) above.cell.rows = index - above.row + 1;
      else {
        const cell: FlowCell = { content, rows: 1, columns, column };
        line.push(cell);
        if (shape.down === 'none') hanging.delete(column);
        else hanging.set(column, { cell, row: index });
      }
    }
    table.rows.push(line);
  }
  return table;
}
