import type { WordFile } from '../../../src/lib/core/reading/doc/file.ts';

/** A property of a run or paragraph: its code and the bytes behind it. */
export type Property = readonly [code: number, ...operand: number[]];

export interface WordRun {
  text: string;
  properties?: readonly Property[];
}

/** What ends a paragraph, and what the paragraph has for properties. */
export interface WordParagraph {
  runs: readonly WordRun[];
  end: '\r' | '\u0007';
  properties?: readonly Property[];
}

const PAGE = 512;
const TEXT_AT = 8 * PAGE;

const bytesOf = (properties: readonly Property[]): number[] =>
  properties.flatMap(([code, ...operand]) => [code & 255, code >> 8, ...operand]);

interface Stretch {
  from: number;
  to: number;
  bytes: number[];
}

/** A page of properties as Word lays it out: places, then where the properties of each stand, then these from the end. */
function printPage(stretches: readonly Stretch[], kind: 'runs' | 'paragraphs'): Uint8Array {
  const page = new Uint8Array(PAGE);
  const view = new DataView(page.buffer);
  const width = kind === 'runs' ? 1 : 13;
  let end = PAGE - 2;
  stretches.forEach(({ from, to, bytes }, index) => {
    view.setUint32(index * 4, from, true);
    view.setUint32(index * 4 + 4, to, true);
    const stored = kind === 'runs' ? [bytes.length, ...bytes] : [0, Math.ceil((bytes.length + 2) / 2), 0, 0, ...bytes];
    end = (end - stored.length) & ~1;
    page.set(stored, end);
    page[(stretches.length + 1) * 4 + index * width] = end / 2;
  });
  page[PAGE - 1] = stretches.length;
  return page;
}

/** The streams of a Word document with these paragraphs, enough of them for the reader. */
export function makeWordFile(paragraphs: readonly WordParagraph[]): WordFile {
  const runs: Stretch[] = [];
  const ends: Stretch[] = [];
  let text = '';
  const place = (): number => TEXT_AT + text.length * 2;
  for (const paragraph of paragraphs) {
    const start = place();
    for (const run of paragraph.runs) {
      const from = place();
      text += run.text;
      runs.push({ from, to: place(), bytes: bytesOf(run.properties ?? []) });
    }
    text += paragraph.end;
    runs.push({ from: place() - 2, to: place(), bytes: [] });
    ends.push({ from: start, to: place(), bytes: bytesOf(paragraph.properties ?? []) });
  }
  const main = new Uint8Array(place());
  main.set(printPage(runs, 'runs'), PAGE);
  main.set(printPage(ends, 'paragraphs'), 2 * PAGE);
  main.set(Buffer.from(text, 'utf16le'), TEXT_AT);
  const table = (page: number): Uint8Array => {
    const bytes = new Uint8Array(12);
    new DataView(bytes.buffer).setUint32(8, page, true);
    return bytes;
  };
  const pieces = new Uint8Array(5 + 16);
  const view = new DataView(pieces.buffer);
  pieces[0] = 2;
  view.setUint32(1, 16, true);
  view.setUint32(5 + 4, text.length, true);
  view.setUint32(5 + 10, TEXT_AT, true);
  const structures: Record<number, Uint8Array> = { 12: table(1), 13: table(2), 33: pieces };
  return {
    main,
    table: new Uint8Array(),
    data: new Uint8Array(),
    length: text.length,
    structure: (index) => structures[index] ?? new Uint8Array(),
  };
}
