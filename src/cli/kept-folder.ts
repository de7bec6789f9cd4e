import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  DECISIONS_FILE,
  printDocumentIndex,
  printFolder,
  readRecords,
  strayRecords,
  type KeptFolder,
} from '../lib/core/collect/index.ts';
import { readDecisions } from '../lib/core/decisions/index.ts';
import {
  DATASET_FILES,
  DOCUMENT_INDEX,
  RECORD_COLUMNS,
  readDataset,
  readDocumentIndex,
  printPackage,
  withResources,
  type Problem,
  type ResourceSpec,
} from '../lib/core/dataset/index.ts';
import { CliError } from './command.ts';
import { formatProblem } from './format-problem.ts';
import { readTexts } from './read-dataset.ts';

const PACKAGE = 'datapackage.json';
const DOCUMENTS = 'documents';
const MOST_PROBLEMS = 50;

/** The bytes of a document, by its hash. */
export type TakeBytes = (sha256: string) => Promise<Uint8Array | null>;

function refuse(path: string, problems: readonly Problem[]): never {
  const lines = problems.slice(0, MOST_PROBLEMS).map(formatProblem);
  throw new CliError(
    `${lines.join('\n')}\n文件夹不可用，没有改动 the folder is not usable, nothing was changed: ${path}`,
    1,
  );
}

/** The texts of a folder as it is kept, with what was read of them. Throws `CliError` with every problem where it is not sound. */
export async function readKeptFolder(path: string): Promise<{ folder: KeptFolder; packageText: string }> {
  const { texts, problems } = await readTexts(path, [...DATASET_FILES, ...Object.keys(RECORD_COLUMNS), DECISIONS_FILE]);
  if (problems.length > 0) refuse(path, problems);
  return { folder: await folderOfTexts(path, texts), packageText: texts[PACKAGE] ?? '' };
}

/** The decisions of a folder; a file that holds none, or those of another dataset, is refused. */
async function decisionsOf(path: string, name: string, text: string | undefined): Promise<KeptFolder['decisions']> {
  if (text === undefined) return [];
  const reading = await readDecisions(text);
  const say = (zh: string, en: string) => refuse(path, [{ file: DECISIONS_FILE, line: null, column: null, zh, en }]);
  if (!reading.ok) return say(reading.problem, 'not a file of decisions');
  const { dataset, decisions } = reading.file;
  return dataset === name ? decisions : say(`属于另一个数据集：${dataset}`, `of another dataset: ${dataset}`);
}

/** What the texts of a folder say; `path` is its name in messages. Throws `CliError` with every problem where they are not sound. */
export async function folderOfTexts(path: string, texts: Readonly<Record<string, string>>): Promise<KeptFolder> {
  const reading = readDataset(texts);
  const records = readRecords(texts);
  if (!reading.ok || records.problems.length > 0)
    return refuse(path, [...(reading.ok ? [] : reading.problems), ...records.problems]);
  const { dataset } = reading;
  const strays = strayRecords(records, new Set(dataset.reports.map(({ agency_id, year }) => `${agency_id}/${year}`)));
  if (strays.length > 0) refuse(path, strays);
  const { originals, corrections } = records;
  const decisions = await decisionsOf(path, dataset.info.name, texts[DECISIONS_FILE]);
  return { dataset, originals, corrections, decisions };
}

/** The lines that somebody else wrote into the list of documents stay in it. */
async function documentIndex(path: string, { dataset, originals }: KeptFolder): Promise<string> {
  // There need not be one.
  const text = await readFile(join(path, DOCUMENTS, DOCUMENT_INDEX), 'utf8').catch(() => null);
  const own = printDocumentIndex(originals);
  if (text === null) return own;
  const keys = new Set(dataset.reports.map(({ agency_id, year }) => `${agency_id}/${year}`));
  const kept = new Set(originals.map(({ file }) => file));
  const { documents, problems } = readDocumentIndex(text, keys);
  if (problems.length > 0) refuse(path, problems);
  const others = documents.filter(({ file }) => !kept.has(file));
  return own + others.map(({ file, agency_id, year, format }) => `${file},${agency_id},${year},${format}\n`).join('');
}

/** The tables of a folder with the columns they have. */
const resourcesOf = (texts: Readonly<Record<string, string>>): ResourceSpec[] =>
  Object.entries(texts).flatMap(([path, text]) =>
    path.endsWith('.csv') ? [{ path, columns: text.slice(0, text.indexOf('\n')).split(',') }] : [],
  );

/**
 * Writes a folder anew into `fresh`, an empty one: what else stands in the folder before it (`before`; `null` where there is none) stays as it is,
 * and so does what its `datapackage.json` says. `takeBytes` hands over documents that are not there yet.
 */
export async function writeKeptFolder(
  fresh: string,
  before: { path: string; packageText: string } | null,
  folder: KeptFolder,
  takeBytes: TakeBytes,
): Promise<void> {
  await rm(fresh, { recursive: true, force: true });
  if (before) await cp(before.path, fresh, { recursive: true, preserveTimestamps: true });
  await mkdir(join(fresh, DOCUMENTS), { recursive: true });
  const texts = printFolder(folder);
  const { info, complete } = folder.dataset;
  const tables = resourcesOf(texts);
  texts[PACKAGE] = before ? withResources(before.packageText, tables) : printPackage(info, tables, complete);
  for (const [file, text] of Object.entries(texts)) await writeFile(join(fresh, file), text);
  for (const { file, sha256 } of folder.originals) {
    if (file === null) continue;
    const bytes = await takeBytes(sha256);
    if (bytes !== null) await writeFile(join(fresh, DOCUMENTS, file), bytes);
  }
  await writeFile(join(fresh, DOCUMENTS, DOCUMENT_INDEX), await documentIndex(fresh, folder));
}
