import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkDataset } from '../../src/lib/core/checks/index.ts';
import type { Dataset, LocalState, PublishedFile } from '../../src/lib/core/dataset/index.ts';
import { buildDatabase, buildQuality } from '../../src/lib/warehouse/build-node.ts';
import { openNodeEngine } from '../../src/lib/warehouse/engine-node.ts';
import type { Engine } from '../../src/lib/warehouse/engine.ts';
import { layOverFiles } from '../../src/lib/warehouse/lay-over-files.ts';
import { overlayStatements } from '../../src/lib/warehouse/overlay.ts';
import { toPublished } from '../../src/lib/warehouse/published-rows.ts';

/** An engine with both files of a dataset attached, as `published` and `judged`. */
async function withFiles<Answer>(
  dataset: Dataset,
  documents: readonly PublishedFile[],
  ask: (engine: Engine) => Promise<Answer>,
): Promise<Answer> {
  const folder = await mkdtemp(join(tmpdir(), 'working-copy-'));
  const [all, quality] = [join(folder, 'all.duckdb'), join(folder, 'quality.duckdb')];
  try {
    const checked = checkDataset(dataset);
    await buildDatabase(all, dataset, 'test', checked);
    await buildQuality(quality, dataset, checked, documents);
    const engine = await openNodeEngine();
    try {
      await engine.exec(`ATTACH '${all}' AS published (READ_ONLY); ATTACH '${quality}' AS judged (READ_ONLY)`);
      return await ask(engine);
    } finally {
      await engine.close();
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Asks the working copy of a dataset and the reports of `local`, made natively as a page makes it. */
export function withWorkingCopy<Answer>(
  dataset: Dataset,
  local: LocalState,
  ask: (engine: Engine) => Promise<Answer>,
  documents: readonly PublishedFile[] = [],
): Promise<Answer> {
  return withFiles(dataset, documents, async (engine) => {
    await layOverFiles(engine, { base: 'published', quality: 'judged' }, local, async (request) =>
      overlayStatements(request.attached, toPublished(request.published), request.local),
    );
    return ask(engine);
  });
}

/** What the tables of a dataset's two files say; places in Chinese order and pinyin are worked out while building. */
const COLUMNS = {
  region: 'region_code, name, level, parent_code',
  agency: 'agency_id, name, short_name, former_names, kind, region_code, parent_id, scope, valid_from, valid_to, note',
  agency_event: '*',
  inclusion: '*',
  report: '*',
  figure: '*',
  cell_note: '*',
  complete_year: '*',
} as const;
const JUDGED = ['filing', 'finding', 'area_sum', 'area_cell', 'section', 'deadline'] as const;

export type Tables = Readonly<Record<string, readonly unknown[]>>;

async function readTables(engine: Engine, base: string, quality: string): Promise<Tables> {
  const told: Record<string, unknown[]> = {};
  for (const [table, columns] of Object.entries(COLUMNS))
    told[table] = await engine.rows(`SELECT ${columns} FROM ${base}${table} ORDER BY ALL`);
  for (const table of JUDGED) told[table] = await engine.rows(`SELECT * FROM ${quality}${table} ORDER BY ALL`);
  return told;
}

/** The rows of a working copy by table. */
export const tablesOf = (engine: Engine): Promise<Tables> => readTables(engine, '', '');

/** The rows of the files that are built of a dataset. */
export const builtTables = (dataset: Dataset): Promise<Tables> =>
  withFiles(dataset, [], (engine) => readTables(engine, 'published.', 'judged.'));
