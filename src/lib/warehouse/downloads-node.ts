import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ledger } from '../core/checks/index.ts';
import {
  agencyTable,
  dictionaryTable,
  markSynthetic,
  printPackage,
  ruleTable,
  type Dataset,
  type LongTable,
} from '../core/dataset/index.ts';
import { hashFile, hashText, type HashedFile } from './hash-file-node.ts';
import { PARQUET_TABLES, writeParquet } from './parquet-node.ts';
import { PIECES } from './release-part-node.ts';
import type { ReleaseParts } from './release-parts.ts';
import { joinPieces, writePiece } from './table-files-node.ts';

/** The folder of what people take away. */
const DOWNLOADS = 'download';

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

/**
 * Writes what people take away into `download/`: tables as CSV and Parquet, description, words, checksums. A dataset that is not
 * `isWhole` has its long tables as Parquet alone. Returns the files.
 */
export async function writeDownloads(
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
