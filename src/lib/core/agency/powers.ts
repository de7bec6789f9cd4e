import type { AgencyKind } from './types.ts';

/**
 * Whether a body may make 规章 (立法法 Art. 91, 93): governments of provinces, of cities with districts and of autonomous
 * prefectures. `null` where the kind is not known.
 */
export function isRuleMaker(kind: AgencyKind): boolean | null {
  return kind === 'unknown' ? null : kind === 'province_gov' || kind === 'city_gov';
}

/** The governments that sit above departments and decide on reviews. */
export function isGovernment(kind: AgencyKind): boolean {
  return kind === 'province_gov' || kind === 'city_gov' || kind === 'county_gov';
}
