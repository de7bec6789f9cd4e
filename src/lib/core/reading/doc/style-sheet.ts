import { viewOf, type WordFile } from './file.ts';
import { listSprms, type Sprm } from './sprms.ts';

const STYLE_SHEET = 1;
const PARAGRAPH_STYLE = 1;
const RUN_STYLE = 2;
const DEEPEST_BASE = 20;
const NONE: readonly Sprm[] = [];

interface Style {
  base: number;
  /** What it says of runs. */
  runs: readonly Sprm[];
}

/** One style: what it is based on, then its name, then its properties, those of runs last. */
function readStyle(bytes: Uint8Array, nameAt: number): Style | null {
  const view = viewOf(bytes);
  if (bytes.length < nameAt + 2) return null;
  const kind = view.getUint16(2, true) & 15;
  let at = nameAt + 4 + view.getUint16(nameAt, true) * 2;
  const parts: Uint8Array[] = [];
  while (at + 2 <= bytes.length) {
    const size = view.getUint16(at, true);
    parts.push(bytes.subarray(at + 2, at + 2 + size));
    at += 2 + size + (size & 1);
  }
  const runs = kind === PARAGRAPH_STYLE ? parts[1] : kind === RUN_STYLE ? parts[0] : undefined;
  return { base: view.getUint16(2, true) >> 4, runs: runs ? listSprms(runs) : NONE };
}

function listStyles(sheet: Uint8Array): (Style | null)[] {
  const styles: (Style | null)[] = [];
  if (sheet.length < 6) return styles;
  const view = viewOf(sheet);
  const [count, nameAt] = [view.getUint16(2, true), view.getUint16(4, true)];
  let at = 2 + view.getUint16(0, true);
  for (let number = 0; number < count && at + 2 <= sheet.length; number += 1) {
    const size = view.getUint16(at, true);
    styles.push(size === 0 ? null : readStyle(sheet.subarray(at + 2, at + 2 + size), nameAt));
    at += 2 + size + (size & 1);
  }
  return styles;
}

/** Looks up what a style, by its number, says of runs; what it is based on comes first. A file without styles says nothing. */
export function startStyleSheet(file: WordFile): (style: number) => readonly Sprm[] {
  const styles = listStyles(file.structure(STYLE_SHEET));
  const known = new Map<number, readonly Sprm[]>();
  return (number) => {
    const answered = known.get(number);
    if (answered) return answered;
    const chain: Sprm[][] = [];
    let style = styles[number];
    for (let step = 0; style && step < DEEPEST_BASE; step += 1) {
      chain.unshift([...style.runs]);
      style = styles[style.base];
    }
    const found = chain.flat();
    known.set(number, found);
    return found;
  };
}
