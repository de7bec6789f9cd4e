import type { Region } from '../agency/index.ts';
import { AREA_SUFFIX, AUTONOMY } from '../text/patterns-identity.ts';

/** By name: thousands of areas are asked for again with every document. */
const known = new Map<string, readonly string[]>();

function formsOf(name: string): string[] {
  const short = name.replace(AUTONOMY, '');
  const stem = name.replace(AREA_SUFFIX, '');
  const forms = stem.length >= 2 && stem !== name ? [name, short, stem] : [name, short];
  return [...new Set(forms)].filter((form) => form.length > 1);
}

/** Names a region goes by in documents, longest first: 互助土族自治县, 互助县; the bare stem only where it is long enough to be told apart. */
export function regionForms({ name }: Pick<Region, 'name'>): readonly string[] {
  const forms = known.get(name) ?? formsOf(name);
  known.set(name, forms);
  return forms;
}
