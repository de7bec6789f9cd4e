/** Rows of a long list that are drawn at first, and as many again each time more are asked for: about the bodies of a county. */
export const ROWS_AT_ONCE = 60;

/** The rows of a list that are drawn; the list itself stays whole for whoever sorts, counts, searches or saves it. */
export class FirstRows<Row> {
  readonly #all: () => readonly Row[];
  readonly #stays: (row: Row) => boolean;
  #limit = $state(ROWS_AT_ONCE);
  readonly shown: readonly Row[] = $derived.by(() => {
    const all = this.#all();
    return all.length <= this.#limit ? all : all.filter((row, at) => at < this.#limit || this.#stays(row));
  });

  /** Rows for which `stays` holds are drawn wherever they stand in the order. */
  constructor(all: () => readonly Row[], stays: (row: Row) => boolean = () => false) {
    this.#all = all;
    this.#stays = stays;
  }

  /** How many rows there are. */
  get all(): number {
    return this.#all().length;
  }

  /** How many rows come next. */
  get next(): number {
    return Math.min(ROWS_AT_ONCE, this.all - this.shown.length);
  }

  more(): void {
    this.#limit += ROWS_AT_ONCE;
  }
}
