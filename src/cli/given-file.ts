import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import type { GivenFigures, ReportHead } from '../lib/core/dataset/index.ts';
import { ALL_CELLS } from '../lib/core/template/index.ts';

const BYTES = ALL_CELLS.length * Float64Array.BYTES_PER_ELEMENT;

/** What reports gave, in a file, so that a country's need not be in memory; their heads are. */
export class GivenFile {
  readonly #file: number;
  readonly #numbers = new Map<string, number>();
  readonly #lacking = new Map<number, number[]>();
  readonly heads: ReportHead[] = [];

  constructor(path: string) {
    this.#file = openSync(path, 'w+');
  }

  add(head: ReportHead, figures: GivenFigures): void {
    this.#numbers.set(`${head.agency_id}/${head.year}`, this.heads.length);
    writeSync(this.#file, figures, 0, BYTES, this.heads.length * BYTES);
    this.heads.push(head);
  }

  /** The figure at a place of a report (`agency/year`) was not given by it. */
  take(report: string, place: number): void {
    const number = this.#numbers.get(report);
    if (number === undefined) return;
    const places = this.#lacking.get(number);
    if (places) places.push(place);
    else this.#lacking.set(number, [place]);
  }

  /** The figures of a report by the number of its head. */
  read(number: number): GivenFigures {
    const figures = new Float64Array(ALL_CELLS.length);
    readSync(this.#file, figures, 0, BYTES, number * BYTES);
    for (const place of this.#lacking.get(number) ?? []) figures[place] = NaN;
    return figures;
  }

  close(): void {
    closeSync(this.#file);
  }
}
