import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { addCoverages, type Coverage, type Manifest, type Problem } from '../lib/core/dataset/index.ts';
import { MOST_PACKED_BODIES } from '../lib/queries/index.ts';
import { copyDocuments, type DocumentFolder } from '../lib/warehouse/documents-node.ts';
import { FINISH_STEPS, finishRelease } from '../lib/warehouse/release-node.ts';
import { PART_STEPS } from '../lib/warehouse/release-part-node.ts';
import { judgeAcross } from './across-areas.ts';
import { finishAcross } from './finish-across.ts';
import { keepParts } from './kept-parts.ts';
import { writeParts } from './part-pool.ts';
import type { Progress } from './progress.ts';
import { splitDataset } from './split-dataset.ts';
import { partFolder, writePart, type DatasetContext, type PartOutcome } from './write-part.ts';

/** What was asked for: the folder to read and, where a release is to be written, where and with what. */
export interface DatasetOrder {
  /** How the dataset is parted, who writes several parts, and up to how many reports one database has all of them. */
  parting?: { most: number; writeParts: typeof writeParts; mostWhole?: number };
  source: string;
  /** Where things are laid that are needed on the way. */
  work: string;
  release: {
    folder: string;
    documentsOf: (keys: ReadonlySet<string>) => Promise<DocumentFolder | null | { problems: readonly Problem[] }>;
  } | null;
}

export type DatasetOutcome =
  | { ok: true; coverage: Coverage; manifest: Manifest | null }
  | { ok: false; problems: readonly Problem[]; problemCount: number };

/** Whether a document list is there, and can be used. */
const isFolder = (found: DocumentFolder | null | { problems: readonly Problem[] }): found is DocumentFolder | null =>
  found === null || 'folder' in found;

/** Parts one after the other here, where there is one, or in processes of their own. */
async function runParts(context: DatasetContext, write: typeof writeParts, progress: Progress): Promise<PartOutcome[]> {
  if (context.parts.length === 1) return [await writePart(context, 0, (label) => progress.step(label))];
  return write(context, (part) => progress.step(`${part + 1}/${context.parts.length}`));
}

function refuse(known: readonly Problem[], outcomes: readonly PartOutcome[]): DatasetOutcome {
  const count = known.length + outcomes.reduce((sum, { problemCount }) => sum + problemCount, 0);
  return { ok: false, problems: [...known, ...outcomes.flatMap(({ problems }) => problems)], problemCount: count };
}

/** Reads a dataset folder and, where that is asked for, writes its release, part by part; or says everything that is wrong with it. */
export async function writeDataset(
  { source, work, release, parting = { most: MOST_PACKED_BODIES, writeParts } }: DatasetOrder,
  progress: Progress,
): Promise<DatasetOutcome> {
  await rm(join(work, 'rows'), { recursive: true, force: true });
  const { split, whole, problems } = await splitDataset(source, work, parting.most);
  if (split === null) return refuse(problems, []);
  try {
    const documents = whole && release !== null ? await release.documentsOf(split.keys) : null;
    if (!isFolder(documents)) return refuse(documents.problems, []);
    const sound = problems.length === 0;
    const folder = sound && release !== null ? release.folder : null;
    if (folder !== null) await keepParts(folder, work, JSON.stringify([split.release, documents?.documents]));
    const published = folder === null ? [] : await copyDocuments(folder, documents);
    const { found, tallies } = folder === null ? { found: [], tallies: [] } : judgeAcross(split);
    const { register, parts, across, headers, release: name, span, readSpan } = split;
    const context: DatasetContext = {
      ...{ register, parts, across, headers, release: name, span, readSpan },
      ...{ work, whole, folder, found, documents: published },
    };
    progress.extend(parts.length === 1 ? PART_STEPS : parts.length);
    const outcomes = await runParts(context, parting.writeParts, progress);
    if (!sound || outcomes.some(({ coverage }) => coverage === null)) return refuse(problems, outcomes);
    const coverage = {
      ...addCoverages(outcomes.flatMap((one) => one.coverage ?? [])),
      agencies: register.agencies.length,
    };
    if (folder === null) return { ok: true, coverage, manifest: null };
    const works = parts.map((_, part) => partFolder(work, part));
    const beside = parts.length === 1 ? null : await finishAcross(split, context);
    const manifest = await finishRelease(
      folder,
      {
        ...{ register, release: name, works, tallies, documents: published },
        beside: beside?.work ?? null,
        summaries: outcomes.flatMap(({ summary }) => summary ?? []),
        readme: await readmeOf(source),
        merged: beside?.files ?? [],
        ...(parting.mostWhole !== undefined && { mostWhole: parting.mostWhole }),
      },
      (label) => progress.step(label),
    );
    return { ok: true, coverage, manifest };
  } finally {
    split.given?.close();
  }
}

/** Steps before those of the parts. */
export const DATASET_STEPS = FINISH_STEPS;

// A folder may have none.
const readmeOf = (folder: string): Promise<string | null> =>
  readFile(join(folder, 'README.md'), 'utf8').catch(() => null);
