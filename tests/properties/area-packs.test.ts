import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDatasetFolder } from '../../src/cli/read-dataset.ts';
import { AGENCY_KINDS } from '../../src/lib/core/agency/index.ts';
import type { Dataset } from '../../src/lib/core/dataset/index.ts';
import { CATALOG, type IndicatorId } from '../../src/lib/indicators/index.ts';
import {
  ALL_REGIONS,
  BASES,
  databaseSource,
  packAreas,
  queryDirectory,
  queryRegions,
  type Filter,
} from '../../src/lib/queries/index.ts';
import { packSource, type AreaPack } from '../../src/lib/queries/pack/index.ts';
import type { Engine } from '../../src/lib/warehouse/engine.ts';
import { arbitraryDataset } from '../support/arbitrary-dataset.ts';
import { LONG, SEED } from '../support/chance.ts';
import { withDataset } from '../support/dataset-engine.ts';
import { handDataset, handReport } from '../support/hand-reports.ts';
import { idOf } from '../support/register.ts';

const RUNS = LONG ? 400 : 8;
const INDICATORS = CATALOG.map(({ id }) => id);

/** The packs of a dataset as a page gets them: text that is read again. */
async function packsOf(engine: Engine): Promise<AreaPack[]> {
  const packs: AreaPack[] = [];
  const years = (await queryDirectory(engine)).flatMap(({ read_years }) => read_years);
  const inhabited = (await queryRegions(engine)).filter((row) => row.bodies + row.aggregate_bodies > 0);
  const codes = [ALL_REGIONS, ...inhabited.map(({ region_code }) => region_code)] as const;
  const areas = codes.map((region) => ({ region, agencies: [] }));
  for await (const pack of packAreas(engine, { first: Math.min(...years), last: Math.max(...years) }, areas))
    packs.push(JSON.parse(JSON.stringify(pack)) as AreaPack);
  return packs;
}

interface Asked {
  filter: Filter;
  settled: string[];
  indicators: readonly IndicatorId[];
}

/** Any filter that a pack covers, with reports whose errors somebody has settled. */
function anyView(pack: AreaPack): fc.Arbitrary<Asked> {
  const year = fc.integer({ min: pack.first, max: pack.last });
  const ids = pack.bodies.map(({ agency_id }) => agency_id);
  const reports = ids.flatMap((id) => [pack.first, pack.last - 1, pack.last].map((of) => `${id}/${of}`));
  return fc
    .record({
      basis: fc.constantFrom(...BASES),
      kind: fc.option(fc.constantFrom(...AGENCY_KINDS), { freq: 2 }),
      three: fc.tuple(year, year, year),
      agencies: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        fc.subarray(ids, { maxLength: Math.min(ids.length, 8) }),
      ),
      settled: fc.subarray(reports, { maxLength: Math.min(reports.length, 12) }),
      indicators: fc.subarray(INDICATORS, { maxLength: 12 }),
    })
    .map(({ three, settled, indicators, ...rest }) => {
      const [from = 0, focus = 0, to = 0] = three.toSorted((a, b) => a - b);
      return { filter: { ...rest, region: pack.region, year: focus, from, to, peers: 'all' }, settled, indicators };
    });
}

async function expectSame(engine: Engine, pack: AreaPack, { filter, settled, indicators }: Asked): Promise<void> {
  const packed = packSource([pack], [filter]);
  const database = databaseSource(engine);
  expect(packed).not.toBeNull();
  expect(await packed?.trend(filter, settled)).toEqual(await database.trend(filter, settled));
  expect(await packed?.coverage(filter)).toEqual(await database.coverage(filter));
  expect(await packed?.lines(filter, indicators)).toEqual(await database.lines(filter, indicators));
  for (const indicator of indicators.slice(0, 2))
    expect(await packed?.contributions(filter, indicator)).toEqual(await database.contributions(filter, indicator));
}

async function expectSameEverywhere(engine: Engine, runs: number): Promise<AreaPack[]> {
  const packs = await packsOf(engine);
  if (packs.length === 0) return packs;
  const view = fc.constantFrom(...packs).chain((pack) => anyView(pack).map((asked) => ({ pack, ...asked })));
  await fc.assert(
    fc.asyncProperty(view, ({ pack, ...asked }) => expectSame(engine, pack, asked)),
    { numRuns: runs, seed: SEED },
  );
  return packs;
}

describe(`the pack of an area answers as the database does (seed ${SEED})`, () => {
  test.each(['data/public-reports', 'data/example-county'])('over every area of %s', async (folder) => {
    const reading = await readDatasetFolder(folder);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems[0]));
    await withDataset(reading.dataset, async (engine) => {
      const packs = await expectSameEverywhere(engine, RUNS);
      expect(packs.map(({ region }) => region)).toContain(ALL_REGIONS);
      for (const pack of packs) {
        const { region, first, last } = pack;
        const filter = {
          region,
          basis: 'sum',
          kind: null,
          year: last,
          from: first,
          to: last,
          agencies: [],
          peers: 'all',
        } as const;
        await expectSame(engine, pack, { filter, settled: [], indicators: INDICATORS.slice(0, 20) });
      }
    });
  });

  test('where reports include others’ figures and bodies were merged', async () => {
    await withDataset(handMade(), async (engine) => {
      const packs = await expectSameEverywhere(engine, RUNS);
      const merged = packs.flatMap(({ figures }) =>
        Object.values(figures).flatMap((one) => Object.keys(one.merged ?? {})),
      );
      expect(merged.length).toBeGreaterThan(0);
      expect(packs.some(({ inclusions }) => inclusions.length > 0)).toBe(true);
    });
  });

  test('where it has all that is asked for, and not otherwise', async () => {
    await withDataset(handMade(), async (engine) => {
      const packs = await packsOf(engine);
      const [pack] = packs;
      if (!pack) throw new Error('no pack');
      const { region, last } = pack;
      const filter: Filter = {
        region,
        basis: 'sum',
        kind: null,
        year: last,
        from: last,
        to: last,
        agencies: [],
        peers: 'all',
      };
      const known = { ...filter, agencies: [idOf('bureau')] };
      const unknown = { ...filter, agencies: [idOf('nobody')] };
      const later = { ...filter, to: last + 1 };
      expect(packSource(packs, [filter, known])).not.toBeNull();
      for (const lacking of [unknown, later]) expect(packSource(packs, [filter, lacking])).toBeNull();
      expect(packSource([], [filter])).toBeNull();
      await expect(packSource(packs, [filter])?.coverage(later)).rejects.toThrow('no pack covers');
    });
  });

  test('over datasets of chance', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDataset, (dataset) =>
        withDataset(dataset, async (engine) => void (await expectSameEverywhere(engine, 3))),
      ),
      { numRuns: LONG ? 60 : 2, seed: SEED },
    );
  });
});

const asked = (received: number, granted = received) => ({
  received_new: received,
  'received_new.natural_person': received,
  granted,
  'granted.natural_person': granted,
  concluded_total: received,
  'concluded_total.natural_person': received,
});

/** A bureau whose report includes that of its centre from 2023 on, and an heir of two bodies. */
function handMade(): Dataset {
  const kinds = {
    bureau: 'department',
    centre: 'institution',
    east: 'township',
    west: 'township',
    heir: 'township',
  } as const;
  const hand = handDataset(kinds, [
    ...[2022, 2023].flatMap((year) => [
      handReport('bureau', year, asked(year - 2012)),
      handReport('centre', year, asked(4, 6)),
    ]),
    handReport('east', 2022, asked(5, 2)),
    handReport('west', 2022, asked(3, 1)),
    handReport('heir', 2023, asked(9, 4)),
  ]);
  const includes = [{ agency_id: idOf('centre'), from: 2023 }];
  return {
    ...hand,
    agencies: hand.agencies.map((one) => (one.agency_id === 'bureau' ? { ...one, includes } : one)),
    events: [
      {
        date: '2023-01',
        type: 'merge',
        from: [idOf('east'), idOf('west')],
        to: [idOf('heir')],
        note: null,
        source: null,
      },
    ],
  };
}
