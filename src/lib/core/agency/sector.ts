import { SECTOR_PATTERNS } from '../text/patterns-sector.ts';
import type { Agency } from './types.ts';

export type Sector = (typeof SECTOR_PATTERNS)[number][0];

/** Kinds whose bodies have one line of business; a government or a township has all of them. */
const LINED: readonly Agency['kind'][] = ['department', 'dual_managed', 'institution'];

/**
 * The line of business (条线) of a body by its name, so that bodies of different areas can be set beside each other; where
 * reforms joined several, the one named first in the list of lines. `null` for a government, a township or a zone, and where
 * the name tells none: never a guess.
 */
export function sectorOf({ name, kind }: Pick<Agency, 'name' | 'kind'>): Sector | null {
  if (!LINED.includes(kind)) return null;
  return SECTOR_PATTERNS.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}
