import { cellOfContent, type FlowPart } from '../flow.ts';
import { LineSink, type Manner } from '../line-sink.ts';
import { isOn, type XmlElement } from '../package/xml.ts';
import type { SpanCell } from '../grid.ts';

/** The text of a cell, and what stands beside it. */
export type RichText = Pick<SpanCell, 'text' | 'notes'>;

/** The same text all in one manner. */
export function inManner(text: string, manner: Manner): RichText {
  const parts: FlowPart[] = [];
  const sink = new LineSink(parts);
  sink.add(text, manner);
  sink.endLine();
  return cellOfContent(parts);
}

/** Collects the runs of one text: raised ones are marks, struck ones are crossed out, guides to pronunciation are left out. */
export class RichTextBuilder {
  #parts: FlowPart[] = [];
  #sink = new LineSink(this.#parts);
  #manner: Manner = 'plain';
  #inText = false;
  #phonetic = false;

  open(element: XmlElement): void {
    switch (element.name) {
      case 'r':
        this.#manner = 'plain';
        break;
      case 'strike':
        if (isOn(element)) this.#manner = 'struck';
        break;
      case 'vertAlign':
        if (element.get('val') !== 'baseline' && this.#manner === 'plain') this.#manner = 'mark';
        break;
      case 'rPh':
        this.#phonetic = true;
        break;
      case 't':
        this.#inText = !this.#phonetic;
    }
  }

  close(name: string): void {
    if (name === 't') this.#inText = false;
    else if (name === 'rPh') this.#phonetic = false;
    else if (name === 'r') this.#manner = 'plain';
  }

  add(words: string): void {
    if (this.#inText) this.#sink.add(words, this.#manner);
  }

  /** What was collected; the builder begins anew. */
  take(): RichText {
    this.#sink.endLine();
    const taken = cellOfContent(this.#parts);
    this.#parts = [];
    this.#sink = new LineSink(this.#parts);
    this.#manner = 'plain';
    return taken;
  }
}
