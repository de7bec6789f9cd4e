import type { Agency, Region } from '../../src/lib/core/agency/index.ts';
import type { Dataset, PublishedFile } from '../../src/lib/core/dataset/index.ts';
import type { AgencyId, RegionCode, StoredReport } from '../../src/lib/core/report/index.ts';
import type { Filter } from '../../src/lib/queries/index.ts';
import type { Engine } from '../../src/lib/warehouse/engine.ts';
import { withBoth, withDataset } from './dataset-engine.ts';
import { handDataset, handReport, HUZHU } from './hand-reports.ts';

export const CITY = '630200' as RegionCode;
/** A county without any agency. */
export const EMPTY = '630225' as RegionCode;

const consistent = (received: number) => ({
  received_new: received,
  'received_new.natural_person': received,
  granted: received,
  'granted.natural_person': received,
  concluded_total: received,
  'concluded_total.natural_person': received,
});

/** Sound in 2022; in 2023 five are granted and none concluded, and the total of what came in is inferred. */
const FINANCE: readonly StoredReport[] = [
  {
    ...handReport('finance', 2022, consistent(4)),
    published_on: '2023-01-20',
    sections: [
      { key: 'overview', heading: '一、总体情况', text: '上一年的工作。' },
      { key: 'problems', heading: '五、存在的主要问题及改进情况', text: '仍有不足。' },
    ],
  },
  {
    ...handReport('finance', 2023, {
      received_new: { inferred: 10 },
      'received_new.natural_person': 10,
      granted: 5,
      normative_docs_issued: 3,
      normative_docs_in_force: null,
      fees_amount_wan_yuan: 1.5,
    }),
    title: '财政局2023年报',
    published_on: '2024-02-15',
    source_url: 'https://www.example.gov.cn/2023.htm',
    note: '重印',
    sections: [{ key: 'overview', heading: '一、总体情况', text: '这一年的工作。' }],
  },
];

const REPORTS: readonly StoredReport[] = [
  ...FINANCE,
  handReport(
    'town',
    2021,
    { normative_docs_newly_made: 7, received_new: 2 },
    { form: { proactive: '2019', requests: '2019' } },
  ),
  { ...handReport('town', 2023, {}), reading: 'unread', cells: {} },
  handReport('city', 2023, consistent(7)),
  handReport('county', 2023, { ...consistent(20), licensing_decisions: 9 }, { scope: 'aggregate' }),
];

const COUNTY = { name: '贫县', level: 'county' } as const;
const HAND = handDataset(
  { finance: 'department', quiet: 'department', town: 'township', city: 'department', county: 'county_gov' },
  REPORTS,
);
const EMPTY_REGION: Region = { ...COUNTY, region_code: EMPTY, parent_code: CITY };
const changes: Readonly<Record<string, Partial<Agency>>> = {
  quiet: { valid_from: 2023, note: '新设' },
  city: { region_code: CITY },
  town: { parent_id: 'county' as AgencyId, former_names: ['旧乡'] },
};

/** Five bodies in a county, its city and its province: what every question is asked of, with answers that can be told by hand. */
export const QUERY_WORLD: Dataset = {
  ...HAND,
  regions: [...HAND.regions, EMPTY_REGION],
  complete: { [CITY]: [2021, 2022, 2023] },
  agencies: HAND.agencies.map((agency) => ({ ...agency, ...changes[agency.agency_id] })),
  events: [
    { date: '2023-05', type: 'create', from: [], to: ['quiet' as AgencyId], note: '新设', source: null },
    {
      date: '2021-03',
      type: 'split',
      from: ['finance' as AgencyId],
      to: ['finance' as AgencyId, 'quiet' as AgencyId],
      note: null,
      source: '公告',
    },
  ],
};

export const WORLD_FILES: readonly PublishedFile[] = [
  { file: 'finance-2023.html', agency_id: 'finance' as AgencyId, year: 2023, format: 'html', bytes: 12, sha256: 'ab' },
  { file: 'finance-2022.docx', agency_id: 'finance' as AgencyId, year: 2022, format: 'docx', bytes: 34, sha256: 'cd' },
];

/** The county over its three years. */
export const COUNTY_FILTER: Filter = {
  region: HUZHU,
  basis: 'sum',
  kind: null,
  year: 2023,
  from: 2021,
  to: 2023,
  agencies: [],
  peers: 'all',
};

/** Asks the world one thing, of the figures or of the quality file. */
export const askWorld = <Answer>(ask: (engine: Engine) => Promise<Answer>, file: 'all' | 'quality' = 'all') =>
  withDataset(QUERY_WORLD, ask, file, file === 'quality' ? WORLD_FILES : []);

/** Asks both files of the world at once. */
export const askWorldWhole = <Answer>(ask: (engine: Engine, quality: Engine) => Promise<Answer>) =>
  withBoth(QUERY_WORLD, ask, WORLD_FILES);
