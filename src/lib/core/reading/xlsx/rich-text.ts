import { sameColor } from '../colors.ts';
import { cellOfContent, type FlowPart } from '../flow.ts';
import type { SpanCell } from '../grid.ts';
import { LineSink, type Manner } from '../line-sink.ts';
import { isOn, type XmlElement } from '../package/xml.ts';
import { TINY_POINTS } from '../tiny.ts';
import { colorOfElement } from './colors.ts';

/** The text of a cell, and what stands beside it. */
export type RichText = Pick<SpanCell, 'text' | 'notes'>;

/** A piece of a text in one look. */
export interface RichRun {
  text: string;
  manner: Manner;
  /** Its own colour; `null` where it has that of the cell. */
  color: string | null;
}

/** The text of some runs before a ground: what is of its colour is not seen. */
export function settleRuns(runs: readonly RichRun[], ground: string): RichText {
  const parts: FlowPart[] = [];
  const sink = new LineSink(parts);
  for (const { text, manner, color } of runs)
    sink.add(text, color !== null && sameColor(color, ground) ? 'hidden' : manner);
  sink.endLine();
  return cellOfContent(parts);
}

/** The same text all in one manner. */
export const inManner = (text: string, manner: Manner): RichText => settleRuns([{ text, manner, color: null }], '');

/** Collects the runs of one text: raised ones are marks, struck ones are crossed out, guides to pronunciation are left out. */
export class RichTextBuilder {
  #runs: RichRun[] = [];
  #look: Omit<RichRun, 'text'> = { manner: 'plain', color: null };
  #inText = false;
  #inRun = false;
  #phonetic = false;

  open(element: XmlElement): void {
    const look = this.#look;
    switch (element.name) {
      case 'r':
        this.#look = { manner: 'plain', color: null };
        this.#inRun = true;
        break;
      case 'strike':
        if (isOn(element) && look.manner !== 'hidden') look.manner = 'struck';
        break;
      case 'vertAlign':
        if (element.get('val') !== 'baseline' && look.manner === 'plain') look.manner = 'mark';
        break;
      case 'sz':
        if (Number(element.get('val')) < TINY_POINTS) look.manner = 'hidden';
        break;
      case 'color':
        if (this.#inRun) look.color = colorOfElement(element);
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
    else if (name === 'r') [this.#look, this.#inRun] = [{ manner: 'plain', color: null }, false];
  }

  add(words: string): void {
    if (this.#inText) this.#runs.push({ text: words, ...this.#look });
  }

  /** What was collected; the builder begins anew. */
  take(): readonly RichRun[] {
    const taken = this.#runs;
    this.#runs = [];
    this.#look = { manner: 'plain', color: null };
    return taken;
  }
}
