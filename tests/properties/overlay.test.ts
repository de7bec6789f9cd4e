import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOver, printDataset, type Dataset } from '../../src/lib/core/dataset/index.ts';
import type { Cell } from '../../src/lib/core/report/index.ts';
import { sumExactly } from '../../src/lib/core/text/index.ts';
import { readPublished, toPublished } from '../../src/lib/warehouse/published-rows.ts';
import { arbitraryDataset } from '../support/arbitrary-dataset.ts';
import { builtTables, tablesOf, withWorkingCopy } from '../support/working-copy.ts';

const other = (cell: Cell): Cell =>
  cell.status === 'reported' ? { ...cell, value: sumExactly([cell.value ?? 0, 1]) } : cell;

/** Two datasets of one register: the second has other figures for some of the reports, and reports the first lacks. */
const pair = fc.tuple(arbitraryDataset, fc.infiniteStream(fc.nat({ max: 2 }))).map(([whole, choices]) => {
  const lots = whole.reports.map(() => choices.next().value as number);
  const published = whole.reports.filter((_, index) => lots[index] !== 2);
  const accepted = whole.reports.filter((_, index) => lots[index] !== 0);
  const cells = (report: (typeof whole.reports)[number]) =>
    Object.fromEntries(Object.entries(report.cells).map(([id, cell]) => [id, other(cell)]));
  const overlay: Dataset = { ...whole, reports: accepted.map((report) => ({ ...report, cells: cells(report) })) };
  return { base: { ...whole, reports: published }, overlay };
});

test('a working copy is in every table what the dataset would be with its reports published', async () => {
  await fc.assert(
    fc.asyncProperty(pair, async ({ base, overlay }) => {
      if (overlay.reports.length === 0) return;
      const laid = layOver(base, overlay);
      const copy = await withWorkingCopy(base, overlay, async (engine) => ({
        tables: await tablesOf(engine),
        // What it is exported as, but for what no database has of it.
        folder: printDataset({ ...toPublished(await readPublished(engine, 'main', 'main')).dataset, info: laid.info }),
      }));
      expect(copy).toEqual({ tables: await builtTables(laid), folder: printDataset(laid) });
    }),
    { numRuns: 8 },
  );
}, 60_000);
