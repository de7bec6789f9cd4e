import type { Agency, ReportingBody } from '../agency/index.ts';
import type { Dataset } from '../dataset/index.ts';

/** A body of a dataset as readings are held against it. */
export type KnownBody = Agency & ReportingBody;

const isGovernment = ({ kind }: Agency): boolean => kind.endsWith('_gov');

/**
 * The bodies of a dataset, each with whose figures its reports have: by those that are there, if they agree. A body that stands under
 * another and has nobody under itself can only report of itself.
 */
export function knownBodies({ agencies, events, reports }: Dataset): KnownBody[] {
  const scopes = new Map<string, Set<'own' | 'aggregate'>>();
  for (const { agency_id, scope } of reports)
    scopes.set(agency_id, (scopes.get(agency_id) ?? new Set<'own' | 'aggregate'>()).add(scope));
  const parents = new Set(agencies.map(({ parent_id }) => parent_id));
  const renamed = new Map<string, number>();
  for (const { type, to, date } of events)
    if (type === 'rename')
      for (const id of to) renamed.set(id, Math.max(renamed.get(id) ?? 0, Number(date.slice(0, 4))));
  return agencies.map((agency) => {
    const [told, ...others] = scopes.get(agency.agency_id) ?? [];
    const isLeaf = agency.parent_id !== null && !parents.has(agency.agency_id) && !isGovernment(agency);
    return {
      ...agency,
      scope: told !== undefined ? (others.length === 0 ? told : null) : isLeaf ? 'own' : null,
      renamed_in: renamed.get(agency.agency_id) ?? null,
    };
  });
}
