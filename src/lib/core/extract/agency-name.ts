import type { Region } from '../agency/index.ts';
import { AREA_AT_END, BEFORE_NAME, STARTS_WITH_AREA } from '../text/patterns-identity.ts';
import { regionForms } from './region-forms.ts';

const LONGEST_AREA = 24;
const MOST_PLACES = 500;

function areaBefore(prefix: string, regions: readonly Region[]): string | null {
  const known = regions
    .flatMap(regionForms)
    .filter((form) => form.length > 1 && prefix.endsWith(form))
    .sort((a, b) => b.length - a.length);
  if (known[0]) return known[0];
  return AREA_AT_END.exec(prefix.replace(BEFORE_NAME, ''))?.[0] ?? null;
}

/** A longer name in the body that ends with `name` and opens with an area; the most frequent, the first of equals. */
export function findLongerName(name: string, body: string, regions: readonly Region[]): string | null {
  const counts = new Map<string, number>();
  let places = 0;
  for (let at = body.indexOf(name); at !== -1 && places < MOST_PLACES; at = body.indexOf(name, at + 1)) {
    places += 1;
    const before = /\p{Script=Han}*$/u.exec(body.slice(Math.max(0, at - LONGEST_AREA), at))?.[0] ?? '';
    const area = before === '' ? null : areaBefore(before, regions);
    if (area) counts.set(area + name, (counts.get(area + name) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best ? best[0] : null;
}

/** True where the name says which area it belongs to. */
export function namesArea(name: string, regions: readonly Region[]): boolean {
  return (
    STARTS_WITH_AREA.test(name) ||
    regions.some((region) => regionForms(region).some((form) => form.length > 1 && name.startsWith(form)))
  );
}
