import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ledger } from '../core/checks/index.ts';
import {
  addCoverages,
  agencyTable,
  dictionaryTable,
  markSynthetic,
  printPackage,
  ruleTable,
  type Coverage,
  type Dataset,
  type LongTable,
  type Manifest,
  type PublishedFile,
  type Register,
} from '../core/dataset/index.ts';
import { copyDocuments, type DocumentFolder } from './documents-node.ts';
import { mergeDatabases, mergeQuality } from './merge-node.ts';
import { hashFile, hashText, type HashedFile } from './hash-file-node.ts';
import { PARQUET_TABLES, writeParquet } from './parquet-node.ts';
import { GATHERED, namePageFolder } from './page-folder-node.ts';
import { nameRelease } from './release-name-node.ts';
import {
  PART_STEPS,
  PIECES,
  writePart,
  type DerivedFile,
  type DerivedFiles,
  type PartSummary,
} from './release-part-node.ts';
import { joinPieces, writePiece } from './table-files-node.ts';

/** All that a release is put together from, once its parts are written. */
export interface ReleaseParts {
  register: Register;
  release: string;
  /** Folders of the parts, in the order in which tables go on. */
  works: readonly string[];
  /** The folder of what several parts make together: rows of areas across them, and `sums.duckdb` with their sums; `null` of one part. */
  beside: string | null;
  summaries: readonly PartSummary[];
  /** What was judged beside the parts. */
  tallies: readonly Ledger['tally'][];
  documents: readonly PublishedFile[];
  readme: string | null;
  /** Page files that are made of all parts. */
  merged: Iterable<DerivedFile>;
}

/** In the order in which the description of a release has them. */
const TABLE_ORDER = ['reports', 'cells', 'agencies', 'dictionary', 'indicators', 'areas', 'findings', 'rules'];

function addTallies(tallies: readonly Ledger['tally'][]): Ledger['tally'] {
  const [first, ...others] = structuredClone(tallies);
  if (first === undefined) throw new Error('a release without parts');
  for (const other of others)
    for (const [rule, { failed, passed, not_assessable }] of Object.entries(other)) {
      const sum = first[rule as keyof typeof first];
      sum.failed += failed;
      sum.passed += passed;
      sum.not_assessable += not_assessable;
    }
  return first;
}

/** Tables that do not grow with the reports, and the columns of those that do. */
function tablesOf({ register, tallies, summaries }: ReleaseParts): { short: LongTable[]; long: LongTable[] } {
  const dataset: Dataset = { ...register, reports: [] };
  const tally = addTallies([...summaries.map((part) => part.tally), ...tallies]);
  const checked = { findings: [], tally };
  const mark = (table: LongTable) => markSynthetic(table, dataset);
  return {
    short: [agencyTable(dataset), dictionaryTable(), ruleTable(checked)].map(mark),
    long: PIECES.map((makeTable) => mark(makeTable(dataset, checked, []))),
  };
}

/** More reports than this are offered as Parquet alone, and have no database of all of them: nobody could load it. */
const MOST_WHOLE = 20_000;

const DATABASES = ['all.duckdb', 'quality.duckdb'] as const;

/** The folder of what people take away. */
const DOWNLOADS = 'download';

/** The databases of all parts, among the files for pages; of a dataset that is too large none. */
async function placeDatabases(folder: string, { works, beside, register, release }: ReleaseParts): Promise<string[]> {
  const [all, quality] = DATABASES.map((name) => join(folder, GATHERED, name)) as [string, string];
  const of = (name: (typeof DATABASES)[number]) => works.map((work) => join(work, name));
  await mkdir(join(folder, GATHERED), { recursive: true });
  if (beside === null)
    for (const name of DATABASES) for (const path of of(name)) await rename(path, join(folder, GATHERED, name));
  else {
    for (const path of [all, quality]) await rm(path, { force: true });
    await mergeDatabases(all, register, release, of('all.duckdb'));
    await mergeQuality(quality, register, of('quality.duckdb'), join(beside, 'sums.duckdb'));
  }
  return [...DATABASES];
}

/** Writes what people take away into `download/`: tables as CSV and Parquet, description, words, checksums. Returns its files. */
async function writeDownloads(
  folder: string,
  parts: ReleaseParts,
  isWhole: boolean,
  onStep: (label: string) => void,
): Promise<HashedFile[]> {
  const { register, works, beside, readme } = parts;
  const target = join(folder, DOWNLOADS);
  await mkdir(target, { recursive: true });
  onStep('csv');
  const { short, long } = tablesOf(parts);
  const piecesOf = (table: string): string[] =>
    [...(beside !== null && table === 'areas' ? [beside] : []), ...works].map((work) => join(work, `${table}.csv`));
  if (isWhole)
    for (const { name, columns } of long) await joinPieces(join(target, `${name}.csv`), columns, piecesOf(name));
  for (const { name, columns, rows } of short) {
    const piece = join(target, `.${name}.csv`);
    await writePiece(piece, rows);
    await joinPieces(join(target, `${name}.csv`), columns, [piece]);
    await rm(piece);
  }
  const listed = [...short, ...(isWhole ? long : [])];
  const tables = listed.sort((a, b) => TABLE_ORDER.indexOf(a.name) - TABLE_ORDER.indexOf(b.name));

  onStep('parquet');
  const typed = isWhole ? long.filter(({ name }) => PARQUET_TABLES.has(name)) : long;
  const parquet = await writeParquet(
    target,
    typed.map(({ name, columns }) => ({ name, columns, pieces: piecesOf(name) })),
  );

  onStep('manifest.json');
  const resources = tables.map(({ name, columns }) => ({ path: `${name}.csv`, columns }));
  const texts: [string, string][] = [['datapackage.json', printPackage(register.info, resources, register.complete)]];
  if (readme !== null) texts.push(['README.md', readme]);
  for (const [name, text] of texts) await writeFile(join(target, name), text);
  const names = [...resources.map(({ path }) => path), ...parquet, ...texts.map(([name]) => name)].sort();
  const files: HashedFile[] = [];
  for (const name of names) files.push(await hashFile(target, name));
  const sums = files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
  await writeFile(join(target, 'SHA256SUMS'), sums);
  files.push({ name: 'SHA256SUMS', bytes: sums.length, sha256: hashText(sums) });
  return files.map((file) => ({ ...file, name: `${DOWNLOADS}/${file.name}` }));
}

/**
 * Puts a release together in `folder`, where the page files of its parts are: databases and page files in a folder named after what
 * they say, what people take away in another, and the manifest, which names every file. `onStep` hears each step. Throws where a
 * file cannot be written.
 */
export async function finishRelease(
  folder: string,
  parts: ReleaseParts,
  onStep: (label: string) => void = () => {},
): Promise<Manifest> {
  const { register, release, summaries, documents } = parts;
  const forPages = summaries.flatMap(({ files }) => files);
  const coverage: Coverage = {
    ...addCoverages(summaries.map((part) => part.coverage)),
    agencies: register.agencies.length,
  };
  const isWhole = coverage.reports.read + coverage.reports.unread <= MOST_WHOLE;
  if (isWhole) forPages.push(...(await placeDatabases(folder, parts)));
  for (const { name, content } of parts.merged) {
    await writeFile(join(folder, GATHERED, name), JSON.stringify(content));
    forPages.push(name);
  }
  const downloads = await writeDownloads(folder, parts, isWhole, onStep);
  const { pages, files } = await namePageFolder(folder, release, forPages);
  const { name, title, synthetic } = register.info;
  const manifest: Manifest = {
    ...{ name, title, synthetic, release, pages, coverage },
    files: [...files, ...downloads],
    documents,
  };
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/** Steps that `finishRelease` reports. */
export const FINISH_STEPS = 3;

/**
 * Writes every file of a release of a dataset that is at hand as a whole into `folder`, which must be empty: what `writePart` and
 * `finishRelease` write, and the published documents where there are some.
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
  const work = join(folder, '.work');
  const release = nameRelease(dataset);
  onStep('documents');
  const documents = await copyDocuments(folder, source);
  const part = { dataset, across: { regions: new Set<never>(), found: [] }, documents };
  const summary = await writePart(part, { folder, work }, release, derive, onStep);
  const register: Register = dataset;
  const manifest = await finishRelease(
    folder,
    {
      register,
      release,
      works: [work],
      beside: null,
      summaries: [summary],
      tallies: [],
      documents,
      readme,
      merged: [],
    },
    onStep,
  );
  await rm(work, { recursive: true });
  return manifest;
}

/** Steps that `writeRelease` reports. */
export const RELEASE_STEPS = PART_STEPS + FINISH_STEPS + 1;
