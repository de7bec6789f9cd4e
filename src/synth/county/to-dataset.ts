import type { Agency, Region } from '../../lib/core/agency/index.ts';
import type { Dataset } from '../../lib/core/dataset/index.ts';
import type { AgencyId, StoredReport } from '../../lib/core/report/index.ts';
import { BODIES, GOVERNMENT, REGIONS, type Body } from './bodies.ts';
import { titleOf, type CountyReport } from './county-report.ts';
import { EVENTS } from './events.ts';
import { INFO } from './info.ts';

const toAgency = (body: Body): Agency => {
  const names = body.names.map(({ name }) => name);
  const short = body.names.at(-1)?.short ?? '';
  return {
    agency_id: body.id as AgencyId,
    name: names.at(-1) ?? '',
    short_name: short,
    former_names: names.slice(0, -1),
    kind: body.kind,
    region_code: REGIONS[2].region_code as Agency['region_code'],
    parent_id: body === GOVERNMENT ? null : (GOVERNMENT.id as AgencyId),
    valid_from: body.from,
    valid_to: body.to,
    note: body === GOVERNMENT ? '全县汇总报告；县人民政府办公室另有本机关的报告。' : null,
  };
};

const toReport = (report: CountyReport): StoredReport => ({
  agency_id: report.body.id as AgencyId,
  year: report.year,
  title: titleOf(report),
  published_on: report.published_on,
  source_url: null,
  scope: report.isAggregate ? 'aggregate' : 'own',
  form: report.form,
  reading: report.reading,
  note: report.reading === 'unread' ? '三张表以图片发布，无法读出。' : null,
  cells: report.cells,
  sections: report.sections,
});

/** The dataset of these reports, with the whole register of the county. */
export const toDataset = (reports: readonly CountyReport[]): Dataset => ({
  info: INFO,
  regions: REGIONS.map((region) => ({ ...region }) as Region),
  agencies: [GOVERNMENT, ...BODIES].map(toAgency),
  events: EVENTS,
  deadlines: [],
  // Whatever the county publishes is here: a report that is not there is a defect of the ledger.
  complete: { [REGIONS[2].region_code]: [...new Set(reports.map(({ year }) => year))].sort() },
  reports: reports.map(toReport),
});
