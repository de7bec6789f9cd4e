import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  cellTable,
  findingTable,
  markSynthetic,
  measureCoverage,
  reportTable,
  suspectFindings,
  type Coverage,
  type Dataset,
  type LongTable,
  type PublishedFile,
} from '../core/dataset/index.ts';
import type { AreaSum } from '../core/aggregate/index.ts';
import { checkDataset, type AcrossParts, type CheckedDataset, type LocatedFinding } from '../core/checks/index.ts';
import { areaSums } from './area-sums.ts';
import { areaTable } from './area-table.ts';
import { buildDatabase, buildQuality } from './build-node.ts';
import type { Engine } from './engine.ts';
import { openNodeEngine } from './engine-node.ts';
import { indicatorTable } from './indicator-table.ts';
import { GATHERED } from './page-folder-node.ts';
import { writePiece } from './table-files-node.ts';

/** Some bodies of a dataset with all that belongs to them; or the whole of it, where nothing lies across. */
export interface ReleasePart {
  dataset: Dataset;
  across: AcrossParts;
  documents: readonly PublishedFile[];
}

/** Where a part is written: what readers get, and what is put together when all parts are there. */
export interface PartFolders {
  folder: string;
  work: string;
}

/** What is known of a part that is written. */
export interface PartSummary {
  coverage: Coverage;
  tally: CheckedDataset['tally'];
  /** Files for pages, by their names among those. */
  files: readonly string[];
}

/** Files that are made from the two finished databases of a part; those for `work` are put together with the other parts'. */
export interface DerivedFile {
  name: string;
  content: object;
  work?: boolean;
}
export type DerivedFiles = (database: Engine, quality: Engine, part: ReleasePart) => AsyncIterable<DerivedFile>;

/** What explains differences of areas across parts. */
export type ToldFinding = Pick<LocatedFinding, 'agency_id' | 'year' | 'rule' | 'severity' | 'cells' | 'difference'>;

/** Tables that grow with the reports, each piece in a file of its name. */
export const PIECES: readonly ((dataset: Dataset, checked: CheckedDataset, sums: readonly AreaSum[]) => LongTable)[] = [
  reportTable,
  cellTable,
  indicatorTable,
  areaTable,
  (dataset, checked) => findingTable(dataset, suspectFindings(dataset, checked)),
];

/** The databases, page files and tables of a part. `onStep` hears each step. */
export async function writePart(
  part: ReleasePart,
  { folder, work }: PartFolders,
  release: string,
  derive: DerivedFiles | null = null,
  onStep: (label: string) => void = () => {},
): Promise<PartSummary> {
  const { dataset, across, documents } = part;
  const files: string[] = [];
  // A run that was killed may have left half of it.
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  const put = async (base: string, name: string, content: object) => {
    await mkdir(dirname(join(base, name)), { recursive: true });
    await writeFile(join(base, name), JSON.stringify(content));
  };

  onStep('findings');
  const checked = checkDataset(dataset, across);
  const sums = areaSums(dataset, across.regions);

  onStep('all.duckdb');
  await buildDatabase(join(work, 'all.duckdb'), dataset, release, checked);

  onStep('quality.duckdb');
  await buildQuality(join(work, 'quality.duckdb'), dataset, checked, documents, sums);

  onStep('pages');
  if (derive !== null) {
    const database = await openNodeEngine(join(work, 'all.duckdb'), { threads: 1 });
    const quality = await openNodeEngine(join(work, 'quality.duckdb'), { threads: 1 });
    try {
      for await (const { name, content, work: ofWork } of derive(database, quality, part)) {
        await put(ofWork ? work : join(folder, GATHERED), name, content);
        if (!ofWork) files.push(name);
      }
    } finally {
      await quality.close();
      await database.close();
    }
  }

  for (const makeTable of PIECES) {
    const table = markSynthetic(makeTable(dataset, checked, sums), dataset);
    onStep(`${table.name}.csv`);
    await writePiece(join(work, `${table.name}.csv`), table.rows);
  }
  if (across.regions.size > 0) {
    const told = checked.findings.map(({ agency_id, year, rule, severity, cells, difference }): ToldFinding => ({
      agency_id,
      year,
      rule,
      severity,
      cells,
      difference,
    }));
    await put(work, 'told.json', told);
  }
  return { coverage: measureCoverage(dataset), tally: checked.tally, files };
}

/** Steps that `writePart` reports. */
export const PART_STEPS = PIECES.length + 4;
