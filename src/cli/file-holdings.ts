import { kindFromName, type Agency } from '../lib/core/agency/index.ts';
import type { Holdings } from '../lib/core/aggregate/index.ts';
import type { AgencyId, RegionCode, StoredReport } from '../lib/core/report/index.ts';
import type { FileReport } from './read-reports.ts';

/** Documents as a register with reports, bodies told apart by name; a body without a name is its file. */
export interface FileHoldings {
  holdings: Holdings;
  /** The file a report came from, by body and year. */
  fileOf: ReadonlyMap<string, string>;
}

/** What `read` leaves open is set: an unknown scope is a body's own, an unknown area is `region`. */
export function toHoldings(reports: readonly FileReport[], region: RegionCode): FileHoldings {
  const agencies = new Map<string, Agency>();
  const stored: StoredReport[] = [];
  const fileOf = new Map<string, string>();
  for (const { file, report } of reports) {
    if (report.year === null) continue;
    const name = report.agency ?? file;
    const known = agencies.get(name);
    const agency_id = known?.agency_id ?? (`body-${agencies.size + 1}` as AgencyId);
    if (!known) {
      const kind = kindFromName(report.agency, report.region);
      const more = { former_names: [], parent_id: null, valid_from: null, valid_to: null, note: null };
      agencies.set(name, { agency_id, name, short_name: name, kind, region_code: report.region ?? region, ...more });
    }
    const scope = report.scope === 'aggregate' ? 'aggregate' : 'own';
    const { year, title, published_on, form, cells, sections } = report;
    stored.push({
      agency_id,
      year,
      title: title ?? name,
      published_on,
      source_url: null,
      scope,
      form,
      reading: 'read',
      note: null,
      cells,
      sections,
    });
    fileOf.set(`${agency_id}/${year}`, file);
  }
  const list = [...agencies.values()];
  return { holdings: { regions: [], agencies: list, events: [], reports: stored, deadlines: [] }, fileOf };
}
