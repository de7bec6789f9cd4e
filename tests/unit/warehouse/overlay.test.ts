import { expect, test } from 'vitest';
import { layOver, type Dataset, type LocalState } from '../../../src/lib/core/dataset/index.ts';
import type { Engine } from '../../../src/lib/warehouse/engine.ts';
import { overlayStatements } from '../../../src/lib/warehouse/overlay.ts';
import { handReport } from '../../support/hand-reports.ts';
import { readPublicReports } from '../../support/public-reports.ts';
import { QUERY_WORLD, WORLD_FILES } from '../../support/query-world.ts';
import { agencyWith, entryWith, eventOf } from '../../support/register.ts';
import { builtTables, tablesOf, withWorkingCopy, type Tables } from '../../support/working-copy.ts';

/** A new figure for a known report, the first report of a known body, and a body that nobody knew, with a quote in its name. */
const OVERLAY: Dataset = {
  ...QUERY_WORLD,
  agencies: [
    agencyWith('finance', { name: '别名' }),
    agencyWith('quiet'),
    agencyWith('new', { name: "新'局", former_names: ["旧'名", '甲'] }),
  ],
  events: [],
  reports: [
    {
      ...handReport('finance', 2023, { received_new: 99 }),
      sections: [{ key: 'overview', heading: '一、总体情况', text: "今年的'工作'。" }],
    },
    handReport('quiet', 2023, { fees_amount_wan_yuan: 0.25 }, { scope: 'aggregate' }),
    handReport('new', 2022, { received_new: 1, granted: null }),
    handReport('new', 2024, { received_new: 3 }),
  ],
};

const overlaid = <Answer>(ask: (engine: Engine) => Promise<Answer>): Promise<Answer> =>
  withWorkingCopy(QUERY_WORLD, OVERLAY, ask, WORLD_FILES);

/** Says table by table where two differ: one comparison of all rows would print them all. */
function expectSame(one: Tables, other: Tables): void {
  expect(Object.keys(one)).toEqual(Object.keys(other));
  for (const table of Object.keys(one)) expect(one[table], table).toEqual(other[table]);
}

test(
  'a working copy is in every table what the dataset would be with its reports published',
  { timeout: 30_000 },
  async () => {
    const copy = await overlaid(tablesOf);
    expectSame(copy, await builtTables(layOver(QUERY_WORLD, OVERLAY)));
  },
);

/** No report, but a body renamed and of another kind, one that ends, and one that nobody knew. */
const REGISTER_ONLY: LocalState = {
  regions: [],
  agencies: [],
  reports: [],
  changes: {
    agencies: [
      entryWith('finance', { name: "财'局", former_names: ['财政局'], kind: 'institution' }),
      entryWith('quiet', { valid_to: 2022 }),
      entryWith('new', { valid_from: 2023 }),
    ],
    events: [eventOf('rename', '2023', ['finance'], ['finance']), eventOf('create', '2023', [], ['new'])],
    regions: [],
  },
};

test(
  'so it is where the register was changed and no report is kept: names, kinds, what was filed and who was missing follow',
  { timeout: 30_000 },
  async () => {
    const copy = await withWorkingCopy(QUERY_WORLD, REGISTER_ONLY, tablesOf, WORLD_FILES);
    expectSame(copy, await builtTables(layOver(QUERY_WORLD, REGISTER_ONLY)));
  },
);

test(
  'so it is for the public reports, of which one is replaced, one breaks with the year after it, and one is of a body nobody knew',
  { timeout: 60_000 },
  async () => {
    const dataset = await readPublicReports();
    const found = (agency: string, year: number) => {
      const report = dataset.reports.find((one) => one.agency_id === agency && one.year === year);
      if (!report) throw new Error(`no such report: ${agency}/${year}`);
      return report;
    };
    const drc = found('pingtan-economy', 2022);
    const carried = { value: 77, status: 'reported' as const, raw: '77', at: null };
    const local: Dataset = {
      ...dataset,
      regions: [],
      agencies: [
        { ...agencyWith('nobody'), region_code: dataset.agencies[0]?.region_code ?? agencyWith('x').region_code },
      ],
      reports: [
        { ...drc, cells: { ...drc.cells, 'carried_out.total': carried, 'carried_out.natural_person': carried } },
        { ...found('shuyang-drc', 2023), year: 2027 },
        { ...handReport('nobody', 2024, { received_new: 2 }) },
      ],
    };
    const copy = await withWorkingCopy(dataset, local, tablesOf);
    expectSame(copy, await builtTables(layOver(dataset, local)));
    // What was made up, of natural persons and in all, is seen by a rule that holds the published report of the year after against it.
    const findings = copy['finding'] as { agency_id: string; year: number; rule: string }[];
    expect(
      findings.filter(
        ({ agency_id, year, rule }) => agency_id === 'pingtan-economy' && year === 2023 && rule === 'XY-CARRY',
      ),
    ).toHaveLength(2);
  },
);

test('unknown bodies are added, known ones keep their names, and each is aggregating where all its reports are', async () => {
  const agencies = await overlaid((engine) =>
    engine.rows('SELECT agency_id, name, former_names, scope FROM agency ORDER BY agency_id'),
  );
  expect(agencies).toEqual([
    { agency_id: 'city', name: 'city', former_names: [], scope: 'own' },
    { agency_id: 'county', name: 'county', former_names: [], scope: 'aggregate' },
    { agency_id: 'finance', name: 'finance', former_names: [], scope: 'own' },
    { agency_id: 'new', name: "新'局", former_names: ["旧'名", '甲'], scope: 'own' },
    { agency_id: 'quiet', name: 'quiet', former_names: [], scope: 'aggregate' },
    { agency_id: 'town', name: 'town', former_names: ['旧乡'], scope: 'own' },
  ]);
});

test('the published document of a replaced report is not that of the report which stands in its place', async () => {
  const documents = await overlaid((engine) => engine.rows('SELECT agency_id, year, file FROM document'));
  expect(documents).toEqual([{ agency_id: 'finance', year: 2022, file: 'finance-2022.docx' }]);
});

test('the release stays that of the published dataset', async () => {
  const release = await overlaid((engine) => engine.rows(`SELECT value FROM meta WHERE key = 'release'`));
  expect(release).toEqual([{ value: 'test' }]);
});

test('every statement begins with its grain', () => {
  const nothing = { dataset: QUERY_WORLD, contradicted: new Map() };
  for (const statement of overlayStatements({ base: 'published', quality: 'judged' }, nothing, OVERLAY))
    expect(statement).toMatch(/^-- grain: one row per \S/);
});
