import fc from 'fast-check';
import { AGENCY_KINDS } from '../../src/lib/core/agency/index.ts';

/** A dataset of the site with agencies to pin; `data` is how an address names it. */
export interface World {
  data: string | null;
  /** The area it opens with. */
  region: string;
  agencies: readonly string[];
}

/** The fictional county of sixty bodies, and the real reports. */
export const COUNTY: World = {
  data: 'example-county',
  region: '990121',
  agencies: ['example-police', 'example-natural-resources', 'example-works', 'example-office', 'example-market'],
};
export const REAL: World = {
  data: null,
  region: '350128',
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
          basis: fc.constantFrom('published', 'sum'),
          open: fc.constantFrom('outcomes', 'flow', 'changes~status', 'outcomes~coverage~changes'),
        },
        { requiredKeys: [] },
      )
      .map(({ kind, years, agencies, peers, indicator, view, basis, open }) => {
        const search = new URLSearchParams(data === null ? {} : { data });
        if (kind) search.set('kind', kind);
        if (years) {
          const [from, year, to] = years.toSorted();
          for (const [name, value] of Object.entries({ from, year, to })) search.set(name, String(value));
        }
        if (agencies) search.set('agency', agencies.join('~'));
        if (basis && path !== '/compare') search.set('basis', basis);
        if (peers) search.set('peers', peers);
        if (indicator && path !== '/') search.set('indicator', indicator);
        if (open && path === '/') search.set('open', open);
        if (view && path !== '/' && path !== '/compare') search.set('view', view);
        return search.size === 0 ? path : `${path}?${search}`;
      }),
  );

/** Different addresses of a dataset as a reader may reach or write them: the same for the same seed. */
export const sampleStates = (world: World, count: number, seed: number): string[] =>
  [...new Set(fc.sample(stateOf(world), { numRuns: count * 2, seed }))].slice(0, count);

/** Pages beside those of a filter: sheets of an area in either basis, its quality, single bodies. */
const besidesOf = ({ data, region, agencies }: World): fc.Arbitrary<string> => {
  const dataset = data === null ? '' : `&data=${data}`;
  const year = fc.integer({ min: 2019, max: 2025 });
  return fc.oneof(
    fc
      .record({ year, basis: fc.constantFrom('published', 'sum') })
      .map((one) => `/brief?region=${region}&year=${one.year}&basis=${one.basis}${dataset}`),
    year.map((one) => `/quality?region=${region}&year=${one}${dataset}`),
    fc.constantFrom(...agencies).map((one) => `/agencies/${one}${data === null ? '' : `?data=${data}`}`),
  );
};
export const sampleBesides = (world: World, count: number, seed: number): string[] =>
  [...new Set(fc.sample(besidesOf(world), { numRuns: count * 3, seed }))].slice(0, count);

/** Whose figures a page tells where it names no body: the area, on a body's page this one, on the comparison whom it compares. */
export function areaOfState({ region }: World, address: string): string {
  const { pathname, searchParams } = new URL(address, 'http://site');
  const own = /^\/agencies\/([^/]+)/.exec(pathname)?.[1] ?? searchParams.get('id') ?? '';
  const compared = /^\/compare\/?$/.test(pathname) ? `~${searchParams.get('peers') ?? ''}` : '';
  const chosen = compared !== '' ? `${searchParams.get('agency') ?? ''}${compared}` : own;
  return [searchParams.get('region') ?? region, searchParams.get('kind') ?? '', chosen].join('|');
}

/** The overview of a dataset, where a walk begins. */
export const startOf = ({ data }: World): string => (data === null ? '/' : `/?data=${data}`);
