import { existsSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RegionCode } from '../../../src/lib/core/report/index.ts';
import { partFolder } from '../../../src/cli/write-part.ts';
import { partFile } from '../../../src/lib/core/dataset/index.ts';
import { partOf } from '../../../src/lib/queries/files/area-files.ts';
import { filesDataset, type AreasContent } from '../../../src/lib/queries/files/index.ts';
import {
  ALL_REGIONS,
  databaseDataset,
  queryApplicantOutcomes,
  queryTrend,
  tallyOfCoverage,
  tallyOfFilings,
  trendOfSummary,
  type Filter,
  type TrendRow,
} from '../../../src/lib/queries/index.ts';
import type { Engine } from '../../../src/lib/warehouse/engine.ts';
import { GATHERED } from '../../../src/lib/warehouse/page-folder-node.ts';
import { placeParts } from '../../../src/lib/warehouse/place-databases-node.ts';
import { openNodeEngine } from '../../../src/lib/warehouse/engine-node.ts';
import { PUBLIC_REPORTS } from '../../support/public-reports.ts';
import { writeInParts } from '../../support/write-in-parts.ts';

const OPEN = { basis: 'sum', kind: null, year: 2024, from: 2019, to: 2025, agencies: [], peers: 'all' } as const;
const sorted = (rows: readonly object[]): string[] =>
  rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
const plain = (answered: unknown): unknown => JSON.parse(JSON.stringify(answered));

let root: string;
const pagesOf = { whole: '', parts: '' };
const fileOf = (kind: 'whole' | 'parts', name: string) => join(root, kind, 'folder', pagesOf[kind], name);
const read = (kind: 'whole' | 'parts', name: string) => readFile(fileOf(kind, name), 'utf8');

/** Where no part has two areas. */
const PARTS = 5;
/** The areas of the public reports whose bodies lie in several parts, where no part has two areas. */
const ACROSS = ['320000', '320800'];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'in-parts-'));
  for (const [kind, most] of [
    ['whole', 600],
    ['parts', 1],
  ] as const) {
    const outcome = await writeInParts(PUBLIC_REPORTS, join(root, kind), most);
    pagesOf[kind] = outcome.ok ? (outcome.manifest?.pages ?? '') : '';
    expect(pagesOf[kind]).toMatch(/^[0-9a-f]{12}$/);
  }
}, 120_000);
afterAll(() => rm(root, { recursive: true }));

/** Every row of every table of a database, and what it is the row of. */
async function rowsOf(kind: 'whole' | 'parts', name: string): Promise<Record<string, unknown>> {
  const engine: Engine = await openNodeEngine(fileOf(kind, name));
  try {
    const tables = await engine.rows<{ name: string }>('SELECT table_name AS name FROM duckdb_tables() ORDER BY ALL');
    const found: Record<string, unknown> = {};
    for (const table of tables) found[table.name] = await engine.rows(`SELECT * FROM ${table.name} ORDER BY ALL`);
    return found;
  } finally {
    await engine.close();
  }
}

describe('a dataset that is written in parts', { timeout: 60_000 }, () => {
  test.each(['all.duckdb', 'quality.duckdb'])('has the rows of one that is written as a whole: %s', async (name) => {
    expect(await rowsOf('parts', name)).toEqual(await rowsOf('whole', name));
  });

  test('has the same tables to take away, lines in the order of its parts', async () => {
    const names = (await readdir(fileOf('whole', '../download'))).filter((name) => name.endsWith('.csv'));
    expect(names).toHaveLength(8);
    for (const name of names) {
      const [whole, parts] = [await read('whole', `../download/${name}`), await read('parts', `../download/${name}`)];
      expect(parts.split('\n').toSorted(), name).toEqual(whole.split('\n').toSorted());
      expect(parts.split('\n')[0], name).toBe(whole.split('\n')[0]);
    }
  });

  test('has the same release and holds as much', async () => {
    const [whole, parts] = await Promise.all(
      (['whole', 'parts'] as const).map(async (kind) => JSON.parse(await read(kind, '../manifest.json')) as object),
    );
    expect(parts).toEqual({ ...whole, pages: pagesOf.parts, files: (parts as { files: unknown }).files });
  });

  test('answers for areas across its parts as the databases of the whole do', async () => {
    const [engine, quality] = [
      await openNodeEngine(fileOf('whole', 'all.duckdb')),
      await openNodeEngine(fileOf('whole', 'quality.duckdb')),
    ];
    const database = databaseDataset(engine, quality);
    const files = filesDataset(async <Content>(name: string) =>
      existsSync(fileOf('parts', name)) ? (JSON.parse(await read('parts', name)) as Content) : null,
    );
    for (const region of [...ACROSS, ALL_REGIONS] as Filter['region'][]) {
      const filter: Filter = { ...OPEN, region };
      expect(await files.filings(region)).toEqual(await database.filings(region));
      expect(await files.applicants(filter)).toEqual(await database.applicants(filter));
      expect(await files.areaTotals(region)).toEqual(await database.areaTotals(region));
      const [told, asked] = [await files.area([filter]), await database.area([filter])];
      expect(plain(await told.trend(filter, []))).toEqual(plain(await asked.trend(filter, [])));
      const coverage = await asked.coverage(filter);
      expect(await told.coverage(filter)).toEqual(coverage);
      const summary = await files.summary(region);
      if (summary === null) throw new Error(`no summary of ${region}`);
      for (const from of [2019, 2022]) {
        const known = plain(await asked.trend({ ...filter, from }, [])) as TrendRow[];
        for (const { sums } of known) for (const one of Object.values(sums)) if (one.excluded) one.excluded.bodies = [];
        expect(plain(trendOfSummary(summary, { from, to: filter.to })), `${region} from ${from}`).toEqual(known);
      }
      expect(sorted(summary.coverage)).toEqual(sorted(tallyOfCoverage(coverage)));
      expect(sorted(summary.filed)).toEqual(sorted(tallyOfFilings(await database.filingLines(region))));
      expect(await told.lines(filter, ['received_new'])).toEqual(await asked.lines(filter, ['received_new']));
    }
    const directory = await files.directory();
    expect(directory).toEqual(await database.directory());
    for (const { agency_id } of directory)
      expect(plain(await files.body(agency_id)), agency_id).toMatchObject(
        plain(await database.body(agency_id)) as object,
      );
    expect(await files.body('nobody')).toBeNull();
    expect((await readdir(fileOf('parts', 'bodies'))).toSorted()).toEqual(
      ['320800-0', '320813-0', '321322-0', '350128-0', '350128-1', '630223-0'].map((name) => `${name}.json`),
    );
    const province = ACROSS[0] as RegionCode;
    expect(plain(await files.quality(province))).toEqual(plain(await database.quality(province)));
    expect(await files.areaCells(province)).toEqual(await database.areaCells(province));
    await engine.close();
    await quality.close();
  });

  test('has a database a part, which says of the areas in it what the one of all says', async () => {
    const areas = JSON.parse(await read('parts', 'areas.json')) as AreasContent;
    const works = (await readdir(join(root, 'parts/work/parts'))).filter((name) => name !== String(PARTS));
    expect(works).toHaveLength(PARTS);
    const placed = await placeParts(join(root, 'placed'), {
      works: works.map((name) => partFolder(join(root, 'parts/work'), Number(name))),
    });
    expect(placed).toHaveLength(2 * PARTS);
    const whole = await openNodeEngine(fileOf('whole', 'all.duckdb'));
    const told: string[] = [];
    for (const { region_code: region } of areas.regions.filter(({ level }) => level === 'county')) {
      const part = partOf(areas, { area: region });
      if (part === null) continue;
      told.push(region);
      const engine = await openNodeEngine(join(root, 'placed', GATHERED, partFile(part, 'all.duckdb')));
      const filter: Filter = { ...OPEN, region, kind: 'department' };
      expect(await queryTrend(engine, filter), region).toEqual(await queryTrend(whole, filter));
      expect(await queryApplicantOutcomes(engine, filter), region).toEqual(await queryApplicantOutcomes(whole, filter));
      await engine.close();
    }
    await whole.close();
    expect(told).toEqual(['320813', '321322', '350128', '630223']);
    expect(ACROSS.map((region) => partOf(areas, { area: region as RegionCode }))).toEqual([null, null]);
    expect(partOf(areas, { seat: '320800' as RegionCode })).not.toBeNull();
    expect(partOf(areas, { area: ALL_REGIONS })).toBeNull();
  });

  test('has the same files of areas that lie in one part', async () => {
    const folders = ['area', 'filed', 'applicants', 'findings', 'sums'];
    for (const folder of folders)
      for (const file of await readdir(fileOf('whole', folder))) {
        const name = `${folder}/${file}`;
        if (['all', ...ACROSS].includes(file.replace('.json', '')) && folder !== 'applicants' && folder !== 'sums')
          continue;
        expect(await read('parts', name), name).toBe(await read('whole', name));
      }
    for (const name of ['bodies.json', 'levels.json'])
      expect(await read('parts', name), name).toBe(await read('whole', name));
    const areas = JSON.parse(await read('whole', 'areas.json')) as AreasContent;
    expect(JSON.parse(await read('parts', 'areas.json'))).toEqual({
      ...areas,
      offer: { ...areas.offer, summarized: [ALL_REGIONS, ...ACROSS], agencies: null },
      across: ACROSS,
      parts: expect.objectContaining({ '350128': expect.any(Number) }),
    });
  });
});
