import { bodiesOfReading, mayReport, regionPrefix } from '../agency/index.ts';
import type { RegionCode, Report, StoredReport } from '../report/index.ts';
import type { KnownBody } from './known-bodies.ts';
import type { Need } from './types.ts';

/** Whose report of which year a reading is, and with whose figures. */
export interface Placed {
  body: KnownBody;
  year: number;
  scope: StoredReport['scope'];
}

/** The register that readings are held against, and the area a person said the batch is of. */
export interface Placing {
  bodies: readonly KnownBody[];
  home: RegionCode | null;
}

/** Whether one of two areas lies in the other. */
function touch(one: RegionCode, other: RegionCode): boolean {
  const [a, b] = [regionPrefix(one), regionPrefix(other)];
  return a.startsWith(b) || b.startsWith(a);
}

/** Finds whose report a reading is in a register; or everything a person has to say first. Nothing is guessed. */
export function placeReading(
  { agency, year, region, scope, identification }: Report,
  { bodies, home }: Placing,
): { placed: Placed; needs: null } | { placed: null; needs: readonly Need[] } {
  const asked = identification?.questions ?? [];
  const needs: Need[] = asked.flatMap(({ of, values, reason }) =>
    of === 'agency' || of === 'year' ? [{ code: of, values, reason }] : [],
  );

  if (year === null && !needs.some(({ code }) => code === 'year')) needs.push({ code: 'no-year' });
  if (agency === null && !needs.some(({ code }) => code === 'agency')) needs.push({ code: 'no-agency' });
  if (home !== null && region !== null && !touch(region, home)) needs.push({ code: 'elsewhere', region });
  if (agency === null || year === null || needs.length > 0) return { placed: null, needs };
  const told = scope === 'unknown' ? null : scope;
  const found = bodiesOfReading({ agency, place: home ?? region, year, scope: told }, bodies);
  const [body, ...others] = found;
  if (!body) return { placed: null, needs: [{ code: 'new-body', name: agency }] };
  if (others.length > 0)
    return { placed: null, needs: [{ code: 'agency', values: found.map(({ name }) => name), reason: '' }] };
  if (!mayReport(body, agency, year)) return { placed: null, needs: [{ code: 'outside', name: body.name, year }] };
  const whose = told ?? body.scope;
  if (whose === null) {
    const question = asked.find(({ of }) => of === 'scope');
    return {
      placed: null,
      needs: [{ code: 'scope', values: ['own', 'aggregate'], reason: question?.reason ?? '' }],
    };
  }
  return { placed: { body, year, scope: whose }, needs: null };
}
