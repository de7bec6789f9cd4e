import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { TooLarge } from '../package/zip.ts';
import type { Operators } from './engine.ts';

/** Steps of drawing that a whole document may take; a report of forty pages takes some fifty thousand. */
const MOST_STEPS = 1_500_000;
/** Forms that it may draw: one of them can hold others, and those others again, until there are millions. */
const MOST_FORMS = 3_000;

interface Chunk {
  length: number;
  fnArray: readonly number[];
}

/** A page of the library, with the method by which it takes in what it is told piece by piece. */
interface Taking {
  _renderPageChunk(chunk: Chunk, state: unknown): void;
}

/** Counts the steps of all pages of a document, and stops the page that goes beyond. */
export class StepCounter {
  #steps = 0;
  #forms = 0;
  readonly #form: number;

  constructor(operators: Operators) {
    this.#form = operators.paintFormXObjectBegin;
  }

  /** The steps of a page. Throws a `TooLarge` as soon as there are too many: a list of them all would never end. */
  async list(page: PDFPageProxy): ReturnType<PDFPageProxy['getOperatorList']> {
    const taking = page as unknown as Taking;
    const take = taking._renderPageChunk.bind(page);
    const tooMany = new Promise<never>((_, refuse) => {
      taking._renderPageChunk = (chunk, state) => {
        this.#steps += chunk.length;
        this.#forms += chunk.fnArray.filter((step) => step === this.#form).length;
        if (this.#steps > MOST_STEPS || this.#forms > MOST_FORMS) refuse(new TooLarge('drawing'));
        else take(chunk, state);
      };
    });
    return Promise.race([page.getOperatorList(), tooMany]);
  }
}
