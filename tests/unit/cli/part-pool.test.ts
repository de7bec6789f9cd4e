import { mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeParts } from '../../../src/cli/part-pool.ts';
import { startProgress } from '../../../src/cli/progress.ts';
import { writeDataset } from '../../../src/cli/write-dataset.ts';
import { partFolder } from '../../../src/cli/write-part.ts';
import { GATHERED } from '../../../src/lib/warehouse/page-folder-node.ts';
import { setField, tinyGrids, toTexts } from '../../support/tiny-dataset.ts';

let root: string;
const at = (...path: string[]) => join(root, ...path);
const done = (part: number) => join(partFolder(at('work'), part), 'done.json');

/** Writes the tiny dataset, whose two bodies sit in two areas, in two parts; says which of them were done. */
async function write(): Promise<{ pages: string | null; parts: number[] }> {
  const parts: number[] = [];
  const parting = {
    most: 1,
    writeParts: (context: Parameters<typeof writeParts>[0], onDone: (part: number) => void) =>
      writeParts(context, (part) => {
        parts.push(part);
        onDone(part);
      }),
  };
  const release = { folder: at('folder'), documentsOf: async () => null };
  const outcome = await writeDataset({ source: at('source'), work: at('work'), release, parting }, startProgress(1));
  return { pages: outcome.ok ? (outcome.manifest?.pages ?? null) : null, parts: parts.sort() };
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'part-pool-'));
  for (const name of ['source', 'folder', 'work']) await mkdir(at(name));
  const grids = tinyGrids();
  setField(grids, 'agencies.csv', 1, 'region_code', '630000');
  for (const [file, text] of Object.entries(toTexts(grids))) await writeFile(at('source', file), text);
});
afterAll(() => rm(root, { recursive: true }));

test(
  'parts are written in processes of their own, and those that are finished are kept',
  { timeout: 120_000 },
  async () => {
    const { pages, parts } = await write();
    expect(parts).toEqual([0, 1]);
    const files = (await readdir(at('folder'), { recursive: true })).sort();
    // Killed while it wrote the second part: what it had of it is written anew, the first part is taken as it is.
    const first = { ...(JSON.parse(await readFile(done(0), 'utf8')) as object), kept: true };
    await writeFile(done(0), JSON.stringify(first));
    await rm(done(1));
    await rename(at('folder', String(pages)), at('folder', GATHERED));
    expect(await write()).toEqual({ pages, parts: [0, 1] });
    expect(JSON.parse(await readFile(done(0), 'utf8'))).toMatchObject({ kept: true });
    expect((await readdir(at('folder'), { recursive: true })).sort()).toEqual(files);
  },
);
