import { expect, test } from 'vitest';
import { loadAsset } from '../../src/cli/load-asset.ts';
import { assessIdentities } from '../../src/lib/core/checks/index.ts';
import { importFile } from '../../src/lib/core/import.ts';
import { cellEntries, type CellId, type Report } from '../../src/lib/core/report/index.ts';
import { LONG, SEED } from '../support/chance.ts';
import { cpuTime } from '../support/cpu-time.ts';
import { inventFigures, seededNumbers } from '../support/documents/figures.ts';
import { WRITERS } from '../support/documents/formats.ts';
import { LAYOUTS } from '../support/documents/layouts.ts';
import { changeStructure } from '../support/documents/structure.ts';

const RUNS = LONG ? 10_000 : 200;
/** A guard against hanging, in milliseconds of work. */
const HANG = 5_000;
/** Of so many documents one is a PDF, which takes as long as six others. */
const FEW = 14;

/** Cells that a warning names, or that stand in a sum that does not hold. */
function flaggedCells(report: Report): Set<CellId> {
  const broken = assessIdentities(report.form, report.cells).filter(({ result }) => result === 'failed');
  const told = report.issues.filter(({ severity }) => severity !== 'info');
  return new Set([...told, ...broken].flatMap(({ cells }) => cells));
}

/** Figures of a report that are none of the document's for their cells, with nothing that says so. */
function movedInSilence(report: Report, figures: ReadonlyMap<CellId, number>): string[] {
  const flagged = flaggedCells(report);
  return cellEntries(report.cells).flatMap(([id, { value }]) =>
    value === null || value === figures.get(id) || flagged.has(id) ? [] : [`${id}: ${value}, not ${figures.get(id)}`],
  );
}

const [pdfs, others] = [true, false].map((pdf) => WRITERS.filter(({ format }) => (format === 'pdf') === pdf));

test(
  `no change of structure moves a figure in silence, breaks the reader or holds it up (TEST_SEED=${SEED})`,
  async () => {
    const counts = { crashes: [] as string[], hangs: [] as string[], moved: [] as string[] };
    for (let run = 0; run < RUNS; run += 1) {
      const seed = SEED + run;
      const next = seededNumbers(Math.imul(seed, 2_654_435_761));
      next(2);
      const year = next(3) === 0 ? '2019' : '2021';
      const figures = inventFigures(year, 1 + next(1_000_000), next(3) > 0);
      const layouts = Object.entries(LAYOUTS);
      const [layout, layOut] = next(2) === 0 ? layouts[0]! : layouts[next(layouts.length)]!;
      const { parts, names } = changeStructure(
        layOut(year, (id) => String(figures.get(id))),
        next,
      );
      // Figures beside their columns mean others when columns change places, and a blank among them may stand in either.
      if (layout === 'a displaced ninth cell' && /change places|without a figure/.test(names.join())) continue;
      const writers = (next(FEW) === 0 ? pdfs : others) ?? [];
      const writer = writers[next(writers.length)]!;
      const name = `${seed} ${writer.name}, ${layout}: ${names.join(', ')}`;
      const start = cpuTime();
      try {
        const { outcomes } = await importFile(writer.write(parts), { loadAsset });
        for (const { report, refused } of outcomes) {
          if (refused?.code === 'FILE-BROKEN') counts.crashes.push(name);
          const moved = report ? movedInSilence(report, figures) : [];
          if (moved.length > 0) counts.moved.push(`${name}: ${moved.slice(0, 3).join('; ')}`);
        }
      } catch (error) {
        counts.crashes.push(`${name}: ${String(error)}`);
      }
      if (cpuTime() - start > HANG) counts.hangs.push(name);
    }
    expect(counts).toEqual({ crashes: [], hangs: [], moved: [] });
  },
  LONG ? 1_800_000 : 120_000,
);
