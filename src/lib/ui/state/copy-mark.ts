import { layerMark } from './layer-mark.ts';
import { registerMark } from './register-mark.ts';

/** What is known of a working copy without opening it: accepted reports, changes of the register, and a word that changes with either. */
export interface CopyMark {
  count: number;
  changes: number;
  revision: string;
}

/** The mark of what is kept beside a dataset; `null` where there is nothing. */
export function copyMark(dataset: string): CopyMark | null {
  const [layer, register] = [layerMark(dataset), registerMark(dataset)];
  if (layer === null && register === null) return null;
  const revision = [layer?.revision, register?.revision].map((part) => part ?? '').join('+');
  return { count: layer?.count ?? 0, changes: register?.count ?? 0, revision };
}
