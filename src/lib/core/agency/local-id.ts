import type { AgencyId, RegionCode } from '../report/index.ts';

/** An id for a body that no register has: the same on every machine for the same name in the same area, and of no register. */
export function localId(name: string, region: RegionCode): AgencyId {
  let hash = 0n;
  for (const character of name) hash = (hash * 131n + BigInt(character.codePointAt(0) ?? 0)) % 2n ** 48n;
  return `local-${region}-${hash.toString(36)}` as AgencyId;
}
