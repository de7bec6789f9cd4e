import fc from 'fast-check';
import { AGENCY_KINDS } from '../../src/lib/core/agency/index.ts';

/** A dataset of the site with agencies to pin; `data` is how an address names it. */
export interface World {
  data: string | null;
  agencies: readonly string[];
}

/** The fictional county of sixty bodies, and the real reports. */
export const COUNTY: World = {
  data: 'example-county',
  agencies: ['example-police', 'example-land', 'example-works', 'example-office', 'example-market'],
};
export const REAL: World = {
  data: null,
  agencies: ['pingtan-finance', 'pingtan-market', 'pingtan-transport', 'pingtan-approval'],
};

const PAGES = ['/', '/documents', '/requests', '/exemptions', '/appeals', '/compare'] as const;
const INDICATORS: Readonly<Record<string, readonly string[]>> = {
  '/documents': ['licensing_decisions', 'penalty_decisions', 'normative_docs_issued'],
  '/requests': ['received_new', 'open_rate', 'carry_rate'],
  '/exemptions': ['refusal_rate', 'discretionary_share'],
  '/appeals': ['appeals_total', 'review_correction_rate'],
  '/compare': ['open_rate', 'refusal_rate', 'received_new', 'clearance_rate'],
};
/** How the tables of a topic may be ordered and cut. */
const VIEWS = ['count', 'own', 'name~bodies.all', 'matrix.total.up', 'count~own~matrix.all'];

const stateOf = ({ data, agencies: known }: World): fc.Arbitrary<string> =>
  fc.constantFrom(...PAGES).chain((path) =>
    fc
      .record(
        {
          kind: fc.constantFrom(...AGENCY_KINDS),
          years: fc.uniqueArray(fc.integer({ min: 2019, max: 2025 }), { minLength: 3, maxLength: 3 }),
          agencies: fc.shuffledSubarray([...known], { minLength: 1, maxLength: 3 }),
          peers: fc.constantFrom('kind', 'volume', 'sector'),
          indicator: fc.constantFrom(...(INDICATORS[path] ?? ['received_new'])),
          view: fc.constantFrom(...VIEWS),
        },
        { requiredKeys: [] },
      )
      .map(({ kind, years, agencies, peers, indicator, view }) => {
        const search = new URLSearchParams(data === null ? {} : { data });
        if (kind) search.set('kind', kind);
        if (years) {
          const [from, year, to] = years.toSorted();
          for (const [name, value] of Object.entries({ from, year, to })) search.set(name, String(value));
        }
        if (agencies) search.set('agency', agencies.join('~'));
        if (peers) search.set('peers', peers);
        if (indicator && path !== '/') search.set('indicator', indicator);
        if (view && path !== '/' && path !== '/compare') search.set('view', view);
        return search.size === 0 ? path : `${path}?${search}`;
      }),
  );

/** Different addresses of a dataset as a reader may reach or write them: the same for the same seed. */
export const sampleStates = (world: World, count: number, seed: number): string[] =>
  [...new Set(fc.sample(stateOf(world), { numRuns: count * 2, seed }))].slice(0, count);

/** The overview of a dataset, where a walk begins. */
export const startOf = ({ data }: World): string => (data === null ? '/' : `/?data=${data}`);
