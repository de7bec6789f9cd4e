import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDatasetFolder } from '../../src/cli/read-dataset.ts';
import type { Dataset } from '../../src/lib/core/dataset/index.ts';
import type { IndicatorId } from '../../src/lib/indicators/index.ts';
import { ALL_REGIONS, databaseDataset, datasetFiles, type DatasetSource } from '../../src/lib/queries/index.ts';
import { fromColumns, toColumns } from '../../src/lib/queries/files/columns.ts';
import { filesDataset, type ReadFile } from '../../src/lib/queries/files/index.ts';
import type { Engine } from '../../src/lib/warehouse/engine.ts';
import { answer, answersOf } from '../support/answers.ts';
import { arbitraryDataset } from '../support/arbitrary-dataset.ts';
import { LONG, SEED, someOf } from '../support/chance.ts';
import { withBoth } from '../support/dataset-engine.ts';

/** A count, a rate, and a sum of cells that may be negative. */
const SOME: readonly IndicatorId[] = ['received_new', 'open_rate', 'outcome_gap'];

/** Reads what a dataset would publish, each file as the text that a page gets. */
async function publishedFiles(engine: Engine, quality: Engine, together?: number): Promise<ReadFile> {
  const texts = new Map<string, string>();
  for await (const { name, content } of datasetFiles(engine, quality, together))
    texts.set(name, JSON.stringify(content));
  return async <Content>(name: string) => {
    const text = texts.get(name);
    return text === undefined ? null : (JSON.parse(text) as Content);
  };
}

const OF_A_KIND = {
  region: ALL_REGIONS,
  basis: 'sum',
  kind: 'department',
  year: 2023,
  from: 2021,
  to: 2023,
  agencies: [],
  peers: 'all',
} as const;

/** Some pages of every kind by the seed of the run. */
const fewOf = (pages: readonly string[], count: number): readonly string[] =>
  someOf(pages).filter((_, at, some) => at % Math.ceil(some.length / count) === 0);

const plain = (answered: object | null): unknown => JSON.parse(JSON.stringify(answered));

/**
 * Holds the answers of the files against those of the databases, page by page; up to so many figures of areas beside each other stand
 * `together` in one file.
 */
async function expectSame(
  engine: Engine,
  quality: Engine,
  choose: (pages: readonly string[]) => readonly string[],
  together?: number,
): Promise<{ pages: readonly string[]; files: DatasetSource }> {
  const database: DatasetSource = databaseDataset(engine, quality);
  const files = filesDataset(await publishedFiles(engine, quality, together));
  const pages = await answersOf(database);
  expect(await answersOf(files)).toEqual(pages);
  for (const page of choose(pages)) {
    const said = await answer(database, page);
    expect(said, page).not.toBeNull();
    expect(plain(await answer(files, page)), page).toEqual(plain(said));
  }
  const years = (await database.directory()).flatMap(({ read_years }) => read_years);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const levels = new Set((await database.regions()).map(({ level }) => level));
  for (const level of [null, ...levels]) {
    const asked = { level, from: Math.min(from + 1, to), to };
    expect(await files.areaFigures(asked, SOME)).toEqual(await database.areaFigures(asked, SOME));
  }
  expect(await files.areaCoverage(from, to)).toEqual(await database.areaCoverage(from, to));
  return { pages, files };
}

describe(`the files of a dataset answer every page as its databases do (seed ${SEED})`, () => {
  test.each([
    ['data/public-reports', 4],
    ['data/example-county', 2],
  ])('over the pages of %s', async (folder, least) => {
    const reading = await readDatasetFolder(folder);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems[0]));
    await withBoth(reading.dataset, async (engine, quality) => {
      const { pages, files } = await expectSame(engine, quality, (all) => [
        ...all.filter((page) => !page.includes('/')),
        ...(LONG ? all.filter((page) => page.includes('/')) : fewOf(all, least)),
      ]);
      expect(pages.length).toBeGreaterThan(least);
      expect(await files.body('nobody')).toBeNull();
      await expect(files.applicants(OF_A_KIND)).rejects.toThrow('not in the files of the dataset');
    });
  });

  test('over datasets of chance', async () => {
    const askable = (dataset: Dataset) => dataset.reports.some(({ reading }) => reading === 'read');
    await fc.assert(
      fc.asyncProperty(arbitraryDataset.filter(askable), (dataset) =>
        withBoth(
          dataset,
          async (engine, quality) =>
            void (await expectSame(engine, quality, (all) => (LONG ? all : fewOf(all, 12)), 0)),
        ),
      ),
      { numRuns: LONG ? 40 : 1, seed: SEED },
    );
  });
});

test('rows come back from their columns as they were', () => {
  const row = fc.record({
    name: fc.string(),
    value: fc.option(fc.integer()),
    list: fc.array(fc.constantFrom('a', 'b')),
  });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      expect(fromColumns(JSON.parse(JSON.stringify(toColumns(rows))) as ReturnType<typeof toColumns>)).toEqual(rows);
    }),
    { seed: SEED },
  );
});
