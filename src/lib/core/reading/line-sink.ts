import type { CellNote } from './document.ts';
import type { FlowPart } from './flow.ts';

/** How a piece of text stands in its line; what is not plain is kept beside it. */
export type Manner = 'plain' | 'mark' | 'struck' | 'hidden';

/** A raised sign that points to a remark is short and has no words of its own; raised words are words. */
export const MARK = /^[\s\d０-９a-z*＊※†‡,，、()（）[\]［］〔〕【】.．\p{No}注备脚释]{0,8}$/iu;

/** The line that is being written and the lines before it: plain text, and beside it what is marked, struck out or hidden. */
export class LineSink {
  heading = false;
  readonly parts: FlowPart[];
  #text = '';
  #notes: { kind: CellNote['kind']; text: string }[] = [];
  /** Where the text ended when the last note was made: what follows at once belongs to it. */
  #noted = -1;
  /** Where the text ended when a mark or something struck out was noted: it stands between the digits beside it. */
  #parted = -1;

  constructor(parts: FlowPart[]) {
    this.parts = parts;
  }

  add(text: string, manner: Manner = 'plain'): void {
    if (manner === 'plain' || (manner === 'mark' && !MARK.test(text))) this.#write(text);
    else if (text.trim() !== '') this.#addNote(manner, text);
  }

  /** Digits on both sides of a mark are not one figure. */
  #write(text: string): void {
    const parted = this.#parted === this.#text.length && /\d$/.test(this.#text) && /^\d/.test(text);
    this.#text += `${parted ? ' ' : ''}${text}`;
  }

  /** Something that shows but is no text. */
  addPicture(kind: 'picture' | 'formula' = 'picture'): void {
    this.#notes.push({ kind, text: '' });
  }

  #addNote(kind: CellNote['kind'], text: string): void {
    const last = this.#notes.at(-1);
    if (last?.kind === kind && this.#noted === this.#text.length) last.text += text;
    else this.#notes.push({ kind, text });
    this.#noted = this.#text.length;
    if (kind !== 'hidden') this.#parted = this.#text.length;
  }

  /** Ends the line; one without text is kept where something stands beside it. */
  endLine(): void {
    const text = this.#text.trim();
    const notes = this.#notes.map(({ kind, text: words }): CellNote => ({ kind, text: words.trim() }));
    if (text !== '' || notes.length > 0)
      this.parts.push({ kind: 'line', text, heading: this.heading, ...(notes.length > 0 ? { notes } : {}) });
    [this.#text, this.#notes, this.heading] = ['', [], false];
    [this.#noted, this.#parted] = [-1, -1];
  }
}
