import { TooLarge } from '../package/zip.ts';

/** A sheet has no more columns than this, and tells of each once. */
const MOST_COLUMNS = 16_384;

/** The columns of a sheet that are hidden, told as stretches. */
export class HiddenColumns {
  readonly #steps = new Int32Array(MOST_COLUMNS + 2);
  #hidden: Uint8Array | null = null;
  #count = 0;

  /** Adds the columns from `first` to `last`, counted from 1. */
  add(first: number, last: number): void {
    this.#count += 1;
    if (this.#count > MOST_COLUMNS) throw new TooLarge('columns');
    const [from, to] = [Math.max(1, first), Math.min(last, MOST_COLUMNS)];
    if (!(from <= to)) return;
    this.#steps[from] = (this.#steps[from] ?? 0) + 1;
    this.#steps[to + 1] = (this.#steps[to + 1] ?? 0) - 1;
  }

  /** True for a hidden column, counted from 0. */
  has(column: number): boolean {
    if (!this.#hidden) {
      this.#hidden = new Uint8Array(MOST_COLUMNS);
      let open = 0;
      for (let at = 1; at <= MOST_COLUMNS; at += 1) {
        open += this.#steps[at] ?? 0;
        this.#hidden[at - 1] = Number(open > 0);
      }
    }
    return this.#hidden[column] === 1;
  }
}
