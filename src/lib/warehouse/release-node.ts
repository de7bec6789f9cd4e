import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  agencyTable,
  cellTable,
  dictionaryTable,
  markSynthetic,
  findingTable,
  measureCoverage,
  printCsv,
  printDataset,
  printPackage,
  reportTable,
  ruleTable,
  suspectFindings,
  type Dataset,
  type DownloadTable,
  type IndexedDocument,
  type Manifest,
  type PublishedFile,
} from '../core/dataset/index.ts';
import { checkDataset, type CheckedDataset } from '../core/checks/index.ts';
import { areaTable } from './area-table.ts';
import { buildDatabase, buildQuality } from './build-node.ts';
import type { Engine } from './engine.ts';
import { openNodeEngine } from './engine-node.ts';
import { indicatorTable } from './indicator-table.ts';
import { writeParquet } from './parquet-node.ts';

/** Tables offered as CSV; a further one is one more line here. */
const CSV_TABLES: readonly ((dataset: Dataset, checked: CheckedDataset) => DownloadTable)[] = [
  reportTable,
  cellTable,
  agencyTable,
  dictionaryTable,
  indicatorTable,
  areaTable,
  (dataset, checked) => findingTable(dataset, suspectFindings(dataset, checked)),
  (_, checked) => ruleTable(checked),
];

const BYTE_ORDER_MARK = '\uFEFF';

const sha256 = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex');

/** The name of this state of the data. */
function releaseOf(dataset: Dataset): string {
  const tables = Object.entries(printDataset(dataset)).filter(([name]) => name !== 'datapackage.json');
  return sha256(JSON.stringify([dataset.info, Object.fromEntries(tables)])).slice(0, 12);
}

/** The documents of a dataset: their list, and the folder they lie in. */
export interface DocumentFolder {
  folder: string;
  documents: readonly IndexedDocument[];
}

/** Copies the published documents into `documents/` of the release and says of each what it holds. */
async function copyDocuments(release: string, source: DocumentFolder | null): Promise<PublishedFile[]> {
  if (source === null) return [];
  await mkdir(join(release, 'documents'));
  return Promise.all(
    source.documents.map(async (line) => {
      const from = join(source.folder, line.file);
      const content = await readFile(from);
      await copyFile(from, join(release, 'documents', line.file));
      return { ...line, bytes: content.length, sha256: sha256(content) };
    }),
  );
}

/** Files that are made from the two finished databases of a release: what pages read in place of a database. */
export type DerivedFiles = (database: Engine, quality: Engine) => AsyncIterable<{ name: string; content: object }>;

/**
 * Writes every file of a release into `folder`, which must be empty: databases, CSV, Parquet, description, the published documents where there are some, what `derive` makes of the database, manifest, checksums.
 * `onStep` hears each step. Throws where a file cannot be written.
 */
export async function writeRelease(
  folder: string,
  dataset: Dataset,
  readme: string | null,
  source: DocumentFolder | null = null,
  onStep: (label: string) => void = () => {},
  derive: DerivedFiles | null = null,
): Promise<Manifest> {
  await mkdir(folder, { recursive: true });
  const names: string[] = [];
  const put = async (name: string, content: string) => {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
    names.push(name);
  };
  const release = releaseOf(dataset);

  onStep('findings');
  const checked = checkDataset(dataset);

  onStep('all.duckdb');
  await buildDatabase(join(folder, 'all.duckdb'), dataset, release, checked);
  names.push('all.duckdb');

  onStep('documents');
  const documents = await copyDocuments(folder, source);

  onStep('quality.duckdb');
  await buildQuality(join(folder, 'quality.duckdb'), dataset, checked, documents);
  names.push('quality.duckdb');

  onStep('pages');
  if (derive !== null) {
    const database = await openNodeEngine(join(folder, 'all.duckdb'));
    const quality = await openNodeEngine(join(folder, 'quality.duckdb'));
    try {
      for await (const { name, content } of derive(database, quality)) await put(name, JSON.stringify(content));
    } finally {
      await quality.close();
      await database.close();
    }
  }

  const tables = CSV_TABLES.map((makeTable) => markSynthetic(makeTable(dataset, checked), dataset));
  for (const table of tables) {
    onStep(`${table.name}.csv`);
    // Excel and WPS take a file without the mark for GBK; every other reader knows the mark.
    await put(`${table.name}.csv`, BYTE_ORDER_MARK + printCsv(table.columns, table.rows));
  }

  onStep('parquet');
  names.push(...(await writeParquet(folder, tables)));

  onStep('manifest.json');
  const resources = tables.map(({ name, columns }) => ({ path: `${name}.csv`, columns }));
  await put('datapackage.json', printPackage(dataset.info, resources, dataset.complete));
  if (readme !== null) await put('README.md', readme);
  const files = await Promise.all(
    names.sort().map(async (name) => {
      const content = await readFile(join(folder, name));
      return { name, bytes: content.length, sha256: sha256(content) };
    }),
  );
  const { name, title, synthetic } = dataset.info;
  const manifest: Manifest = { name, title, synthetic, release, coverage: measureCoverage(dataset), files, documents };
  const manifestText = `${JSON.stringify(manifest, null, 2)}\n`;
  await writeFile(join(folder, 'manifest.json'), manifestText);
  const published = documents.map(({ file, sha256 }) => ({ name: `documents/${file}`, sha256 }));
  const sums = [...files, ...published, { name: 'manifest.json', sha256: sha256(manifestText) }];
  await writeFile(join(folder, 'SHA256SUMS'), sums.map((file) => `${file.sha256}  ${file.name}\n`).join(''));
  return manifest;
}

/** Steps that `writeRelease` reports. */
export const RELEASE_STEPS = CSV_TABLES.length + 7;
