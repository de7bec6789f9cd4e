import { KEPT } from '../../site/index.ts';

/** What is known of a layer without opening it: how many reports, and a word that changes with it. */
export interface LayerMark {
  count: number;
  revision: string;
}

/*
 * A line in localStorage that says before the first paint whether to look for reports of this machine. It only repeats what the
 * database says, and is put right whenever a page has opened that (`layer-store.ts`).
 */
const keyOf = (dataset: string): string => KEPT.layer + dataset;

function readMark(dataset: string): string | null {
  try {
    return localStorage.getItem(keyOf(dataset));
  } catch {
    // No storage, no layer.
    return null;
  }
}

/** Whether something is kept beside a dataset, sound or not. */
export const hasMark = (dataset: string): boolean => readMark(dataset) !== null;

/** The word of the mark, whatever it says of the reports; `null` where there is no mark. */
export function markedRevision(dataset: string): string | null {
  const text = readMark(dataset);
  return text === null ? null : (text.split('@')[1] ?? '');
}

/** The mark of a dataset's layer; `null` where there is none, or where the browser keeps nothing. */
export function layerMark(dataset: string): LayerMark | null {
  const [count = 0, revision = ''] = (readMark(dataset) ?? '').split('@');
  return Number(count) > 0 ? { count: Number(count), revision: String(revision) } : null;
}

/** Puts the mark down, or takes it away (`null`); whether it was another before. */
export function writeMark(dataset: string, mark: LayerMark | null): boolean {
  const text = mark === null ? null : `${mark.count}@${mark.revision}`;
  if (readMark(dataset) === text) return false;
  if (text === null) localStorage.removeItem(keyOf(dataset));
  else localStorage.setItem(keyOf(dataset), text);
  return true;
}
