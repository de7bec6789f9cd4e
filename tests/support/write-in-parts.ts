import { join } from 'node:path';
import { startProgress } from '../../src/cli/progress.ts';
import { writeDataset, type DatasetOutcome } from '../../src/cli/write-dataset.ts';
import { writePart, type DatasetContext, type PartOutcome } from '../../src/cli/write-part.ts';
import { mkdir } from 'node:fs/promises';

/** The parts one after the other in this process, as another one gets them: as text. */
async function writeHere(context: DatasetContext): Promise<PartOutcome[]> {
  const told = JSON.parse(JSON.stringify(context)) as DatasetContext;
  const outcomes: PartOutcome[] = [];
  for (const part of told.parts.keys()) outcomes.push(await writePart(told, part));
  return outcomes;
}

/**
 * Writes the release of a folder below `out`, in parts of at most so many bodies where an area allows it, with one database up to so many
 * reports.
 */
export async function writeInParts(
  source: string,
  out: string,
  most: number,
  mostWhole?: number,
): Promise<DatasetOutcome> {
  const [folder, work] = [join(out, 'folder'), join(out, 'work')];
  for (const path of [folder, work]) await mkdir(path, { recursive: true });
  const release = { folder, documentsOf: async () => null };
  const parting = { most, writeParts: writeHere, ...(mostWhole !== undefined && { mostWhole }) };
  return writeDataset({ source, work, release, parting }, startProgress(1));
}
