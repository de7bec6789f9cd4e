import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { addCoverages, type Coverage, type Dataset, type Manifest, type Register } from '../core/dataset/index.ts';
import { copyDocuments, type DocumentFolder } from './documents-node.ts';
import { writeDownloads } from './downloads-node.ts';
import { GATHERED, namePageFolder } from './page-folder-node.ts';
import { placeParts, placeWhole } from './place-databases-node.ts';
import { nameRelease } from './release-name-node.ts';
import { PART_STEPS, writePart, type DerivedFiles } from './release-part-node.ts';
import type { ReleaseParts } from './release-parts.ts';

/** More reports than this are offered as Parquet alone, and have a database a part: nobody could load one of them all. */
const MOST_WHOLE = 20_000;

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
  const isWhole = coverage.reports.read + coverage.reports.unread <= (parts.mostWhole ?? MOST_WHOLE);
  forPages.push(...(await (isWhole ? placeWhole : placeParts)(folder, parts)));
  for (const { name, content } of parts.merged) {
    const path = join(folder, GATHERED, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, JSON.stringify(content));
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
