import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { CACHE_DIR } from './paths.ts';
import { formatBytes, say, secondsSince } from './say.ts';

const COMPRESSIBLE = new Set('.html .js .css .json .svg .wasm .csv .duckdb .txt .xml .webmanifest .md'.split(' '));
/** Brotli's best takes a minute and a half for the engine and saves a seventh: beyond this size it is not worth its time. */
const SMALL = 2e6;
/** What a visit opens singly, out of very many: the best would save a fifteenth of it and take half of the building's time. */
const OPENED_SINGLY = /(^|\/)(reports|agencies|briefs|drafts|documents)\/|\.csv$/;
/** Threads of the pool that compress at one time. */
const LANES = 4;

type Encoding = 'br' | 'gz';
const compress: Record<Encoding, (content: Buffer, best: boolean) => Promise<Buffer>> = {
  br: (content, best) => {
    const quality = best ? 11 : 9;
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      ...(!best && { [constants.BROTLI_PARAM_LGWIN]: 24 }),
    };
    return promisify(brotliCompress)(content, { params });
  },
  gz: (content, best) => promisify(gzip)(content, { level: best ? 9 : 6 }),
};

/** Writes a `.br` and a `.gz` beside every compressible file under a folder. Work done before is taken from the cache. */
export async function precompress(dir: string): Promise<void> {
  const start = performance.now();
  const names = (await readdir(dir, { recursive: true })).sort();
  const files = names.filter((name) => COMPRESSIBLE.has(extname(name)) && !name.startsWith('.'));
  const sizes = await Promise.all(files.map(async (name) => (await stat(join(dir, name))).size));
  // The longest first, so that no lane is left alone with one at the end.
  const queue = files
    .map((name, at) => ({ name, size: sizes[at] ?? 0 }))
    .sort((a, b) => b.size - a.size)
    .flatMap(({ name }) => [
      { name, encoding: 'br' as const },
      { name, encoding: 'gz' as const },
    ]);
  let sent = 0;
  const lane = async (): Promise<void> => {
    for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
      sent += await writeTwin(join(dir, job.name), job.encoding, !OPENED_SINGLY.test(job.name));
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  say(
    `压缩 ${files.length} 个文件`,
    `Compressed ${files.length} files, ${formatBytes(sent)} (${secondsSince(start)}).`,
  );
}

/** Compresses the files of a folder into the cache only. */
export async function warmCompression(dir: string): Promise<void> {
  const files = (await readdir(dir)).map((name) => join(dir, name));
  await Promise.all(files.flatMap((file) => [findCompressed(file, 'br'), findCompressed(file, 'gz')]));
}

async function writeTwin(file: string, encoding: Encoding, often: boolean): Promise<number> {
  const twin = `${file}.${encoding}`;
  await copyFile(await findCompressed(file, encoding, often), twin);
  return (await stat(twin)).size;
}

/** The cached file that holds a file's compressed content. */
async function findCompressed(file: string, encoding: Encoding, often = true): Promise<string> {
  const content = await readFile(file);
  const hash = createHash('sha256').update(content).digest('hex');
  const best = often && content.length < SMALL;
  const cached = join(CACHE_DIR, 'compressed', `${hash}.${best ? 'best' : 'quick'}.${encoding}`);
  if (!existsSync(cached)) await fillCache(cached, await compress[encoding](content, best));
  return cached;
}

/** Whole or not at all: a build that is stopped half-way must not leave half a file for the next one. */
async function fillCache(cached: string, content: Buffer): Promise<void> {
  await mkdir(join(cached, '..'), { recursive: true });
  const partial = `${cached}.${randomUUID()}`;
  await writeFile(partial, content);
  await rename(partial, cached);
}
