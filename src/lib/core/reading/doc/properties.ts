import { viewOf, type WordFile } from './file.ts';
import { listSprms, type Sprm } from './sprms.ts';

const PAGE = 512;
const RUNS = 12;
const PARAGRAPHS = 13;
const HUGE = new Set([0x6645, 0x6646]);

/** The code by which a paragraph names its style. */
export const STYLE_OF_PARAGRAPH = 0x4600;

const NONE: readonly Sprm[] = [];

/** Looks up the properties of the run or paragraph that holds a place of the main stream. */
export type FindProperties = (place: number) => readonly Sprm[];

interface Stretch {
  from: number;
  to: number;
  sprms: readonly Sprm[];
}

/** Properties too long for a page stand in the data stream. */
function unfold(sprms: readonly Sprm[], data: Uint8Array): readonly Sprm[] {
  const huge = sprms.find(({ code }) => HUGE.has(code));
  if (!huge) return sprms;
  const at = viewOf(huge.operand).getUint32(0, true);
  if (at + 2 > data.length) return sprms;
  return listSprms(data.subarray(at + 2, at + 2 + viewOf(data).getUint16(at, true)));
}

function sprmsAt(page: Uint8Array, kind: 'runs' | 'paragraphs', index: number, count: number): Sprm[] {
  const entry = (count + 1) * 4 + index * (kind === 'runs' ? 1 : 13);
  const at = (page[entry] ?? 0) * 2;
  if (at === 0) return [];
  const size = page[at] ?? 0;
  if (kind === 'runs') return listSprms(page.subarray(at + 1, at + 1 + size));
  // The style stands before the properties and becomes the first of them; a length of 0 is followed by another.
  const [from, length] = size === 0 ? [at + 2, (page[at + 1] ?? 0) * 2] : [at + 1, size * 2 - 1];
  return [
    { code: STYLE_OF_PARAGRAPH, operand: page.subarray(from, from + 2) },
    ...listSprms(page.subarray(from + 2, from + length)),
  ];
}

function listStretches(file: WordFile, kind: 'runs' | 'paragraphs'): Stretch[] {
  const table = file.structure(kind === 'runs' ? RUNS : PARAGRAPHS);
  const count = Math.floor((table.length - 4) / 8);
  const view = viewOf(table);
  const stretches: Stretch[] = [];
  for (let number = 0; number < count; number += 1) {
    const start = (view.getUint32((count + 1) * 4 + number * 4, true) & 0x3f_ffff) * PAGE;
    const page = file.main.subarray(start, start + PAGE);
    if (page.length < PAGE) continue;
    const pageView = viewOf(page);
    const runs = page[PAGE - 1] ?? 0;
    if ((runs + 1) * 4 > PAGE) continue;
    for (let index = 0; index < runs; index += 1) {
      const sprms = unfold(sprmsAt(page, kind, index, runs), file.data);
      const [from, to] = [pageView.getUint32(index * 4, true), pageView.getUint32(index * 4 + 4, true)];
      if (kind === 'paragraphs' || sprms.length > 0) stretches.push({ from, to, sprms });
    }
  }
  return stretches.sort((a, b) => a.from - b.from);
}

/** True where any run or paragraph of a file has such a property. */
export function hasProperty(file: WordFile, kind: 'runs' | 'paragraphs', asked: (sprm: Sprm) => boolean): boolean {
  return listStretches(file, kind).some(({ sprms }) => sprms.some(asked));
}

/** Indexes the properties of the paragraphs that are asked for: those of the first that ends behind a place. */
export function indexNext(file: WordFile, asked: (sprms: readonly Sprm[]) => boolean): FindProperties {
  const stretches = listStretches(file, 'paragraphs').filter(({ sprms }) => asked(sprms));
  return (place) => {
    let [low, high] = [0, stretches.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((stretches[middle]?.to ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return stretches[low]?.sprms ?? NONE;
  };
}

/** Indexes the properties of all runs or paragraphs of a file. */
export function indexProperties(file: WordFile, kind: 'runs' | 'paragraphs'): FindProperties {
  const stretches = listStretches(file, kind);
  return (place) => {
    let [low, high] = [0, stretches.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((stretches[middle]?.from ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    const found = stretches[low - 1];
    return found && place < found.to ? found.sprms : NONE;
  };
}
