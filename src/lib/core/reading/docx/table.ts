import type { FlowCell, FlowTable } from '../flow.ts';
import type { Ground } from './run-look.ts';

/** How a cell is merged with its neighbours, as Word writes it. */
export interface CellMarks {
  columns: number;
  /** `continue`: the cell is covered by the one above it, or, for `across`, before it. */
  down: 'none' | 'restart' | 'continue';
  across: 'none' | 'restart' | 'continue';
  deleted: boolean;
  /** What its shading paints; `null` where it shows what is behind it. */
  ground: Ground | null;
}

/** A table while its rows are read: merged cells become spans. */
export class TableBuilder {
  ground: Ground | null = null;
  /** Rows that are in the file and not to be seen. */
  hiddenRows = 0;
  readonly table: FlowTable = { kind: 'table', rows: [] };
  #row: FlowCell[] = [];
  #column = 0;
  #gone: 'no' | 'deleted' | 'hidden' = 'no';
  /** The merged cell that still hangs down into each column, and the row it began in. */
  readonly #hanging = new Map<number, { cell: FlowCell; row: number }>();

  startRow(): void {
    this.#row = [];
    this.#column = 0;
    this.#gone = 'no';
  }

  /** Columns left free at the start of the row. */
  skipColumns(count: number): void {
    if (count > 0 && count < 1000) this.#column += count;
  }

  deleteRow(): void {
    this.#gone = 'deleted';
  }

  hideRow(): void {
    if (this.#gone === 'no') this.#gone = 'hidden';
  }

  addCell(cell: FlowCell, { columns, down, across, deleted }: CellMarks): void {
    if (deleted) return;
    const column = this.#column;
    const row = this.table.rows.length;
    this.#column += Math.max(1, columns);
    // A row that is not there makes no cell longer.
    if (this.#gone !== 'no') return;
    const before = this.#row.at(-1);
    if (across === 'continue' && before) {
      before.columns += Math.max(1, columns);
      return;
    }
    const above = this.#hanging.get(column);
    if (down === 'continue' && above) {
      above.cell.rows = row - above.row + 1;
      return;
    }
    const placed: FlowCell = Object.assign(cell, { columns: Math.max(1, columns), column });
    this.#row.push(placed);
    if (down === 'none') this.#hanging.delete(column);
    else this.#hanging.set(column, { cell: placed, row });
  }

  endRow(): void {
    if (this.#gone === 'no') this.table.rows.push(this.#row);
    // One that shows nothing in any case is not missed.
    if (this.#gone === 'hidden') this.hiddenRows += 1;
  }
}
