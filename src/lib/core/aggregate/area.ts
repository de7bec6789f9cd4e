import { inclusionsOf, regionPrefix, type Agency, type Included } from '../agency/index.ts';
import { obligationOf } from '../filing/index.ts';
import { GOVERNMENT_OFFICE } from '../text/patterns-identity.ts';
import type { AgencyId, RegionCode, StoredReport } from '../report/index.ts';
import type { Holdings } from './holdings.ts';

/** Who stands for an area in a year. The government's own sum is kept apart: it is never added to what it sums. */
export interface AreaBodies {
  /** Bodies that owe an own report, or filed one, by id. */
  expected: readonly Agency[];
  /** The own reports that were read, one a body. */
  reports: readonly StoredReport[];
  unread: readonly AgencyId[];
  missing: readonly AgencyId[];
  /** Bodies whose figures stand in the report of another body that was read too: a sum takes them from there. */
  included: readonly Included[];
  /** The aggregate report of exactly this area, where there is one. */
  published: StoredReport | null;
}

const GOVERNMENTS: ReadonlySet<Agency['kind']> = new Set(['province_gov', 'city_gov', 'county_gov']);

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Bodies all of whose reports are sums over others owe no report of their own. */
function summingBodies(reports: readonly StoredReport[]): Set<AgencyId> {
  const own = new Set(reports.filter(({ scope }) => scope === 'own').map(({ agency_id }) => agency_id));
  return new Set(reports.map(({ agency_id }) => agency_id).filter((id) => !own.has(id)));
}

/** The sum of a government before that of another body, then by id. */
function choosePublished(bodies: readonly Agency[], sums: readonly StoredReport[]): StoredReport | null {
  const rank = ({ kind }: Agency) => (GOVERNMENTS.has(kind) ? 0 : 1);
  const inOrder = bodies.toSorted((a, b) => rank(a) - rank(b) || byText(a.agency_id, b.agency_id));
  return inOrder.flatMap(({ agency_id }) => sums.find((sum) => sum.agency_id === agency_id) ?? [])[0] ?? null;
}

/**
 * The bodies of an area, the areas inside it included, and what they filed for a year. A body that has reports of both
 * scopes for the year counts once, with its own.
 */
export function bodiesOf(holdings: Holdings, region: RegionCode, year: number): AreaBodies {
  const prefix = regionPrefix(region);
  const inside = holdings.agencies.filter(({ region_code }) => region_code.startsWith(prefix));
  const ofYear = holdings.reports.filter((report) => report.year === year);
  const own = new Map<AgencyId, StoredReport>();
  for (const report of ofYear) if (report.scope === 'own') own.set(report.agency_id, report);
  const summing = summingBodies(holdings.reports);
  const expected = inside
    .filter((agency) => {
      if (own.has(agency.agency_id)) return true;
      return !summing.has(agency.agency_id) && obligationOf(agency, year, holdings.events) === 'owed';
    })
    .toSorted((a, b) => byText(a.agency_id, b.agency_id));
  const filed = expected.flatMap(({ agency_id }) => own.get(agency_id) ?? []);
  const read = filed.filter(({ reading }) => reading === 'read');
  const isRead = (id: AgencyId) => read.some(({ agency_id }) => agency_id === id);
  const seated = inside.filter(({ region_code }) => region_code === region);
  const sums = ofYear.filter(({ scope, reading }) => scope === 'aggregate' && reading === 'read');
  return {
    expected,
    reports: read,
    unread: filed.filter(({ reading }) => reading === 'unread').map(({ agency_id }) => agency_id),
    missing: expected.filter(({ agency_id }) => !own.has(agency_id)).map(({ agency_id }) => agency_id),
    included: inclusionsOf(holdings.agencies).filter(
      ({ agency_id, parent_id, from }) => year >= (from ?? year) && isRead(agency_id) && isRead(parent_id),
    ),
    published: choosePublished(seated, sums),
  };
}

/** The government's own office among the bodies of an area, whose report is sometimes published as the area's. */
export function officeOf(bodies: AreaBodies, region: RegionCode): Agency | null {
  return (
    bodies.expected.find(({ name, region_code }) => region_code === region && GOVERNMENT_OFFICE.test(name)) ?? null
  );
}
