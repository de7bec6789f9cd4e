import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Manifest } from '../../../src/lib/core/dataset/index.ts';
import type { Engine } from '../../../src/lib/warehouse/engine.ts';
import { openNodeEngine } from '../../../src/lib/warehouse/engine-node.ts';
import { RELEASE_STEPS, writeRelease } from '../../../src/lib/warehouse/release-node.ts';
import { QUERY_WORLD } from '../../support/query-world.ts';

const TABLES = ['agencies', 'areas', 'cells', 'dictionary', 'findings', 'indicators', 'reports', 'rules'];
const FOR_PAGES = ['all.duckdb', 'area/bodies.json', 'quality.duckdb'];
const DOWNLOADS = [
  'README.md',
  ...TABLES.map((name) => `${name}.csv`),
  ...['cells.parquet', 'datapackage.json', 'reports.parquet'],
].sort();
const WITHOUT_DOCUMENTS = { ...QUERY_WORLD, info: { ...QUERY_WORLD.info, synthetic: false, title: '真' } };

let root: string;
let manifest: Manifest;
let plain: Manifest;
const steps: string[] = [];
/** One file, made from the database as it stands. */
async function* derive(database: Engine) {
  const [counted] = await database.rows('SELECT count(*) AS bodies FROM agency');
  yield { name: 'area/bodies.json', content: counted ?? {} };
}
const read = (name: string) => readFile(join(root, 'release', name), 'utf8');
const taken = (name: string) => read(`download/${name}`);
const hash = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'release-'));
  await mkdir(join(root, 'source'));
  await writeFile(join(root, 'source/finance.html'), '年报');
  const source = {
    folder: join(root, 'source'),
    documents: [{ file: 'finance.html', agency_id: 'finance', year: 2023, format: 'html' }],
  };
  manifest = await writeRelease(
    join(root, 'release'),
    QUERY_WORLD,
    '# 说明\n',
    source,
    (step) => steps.push(step),
    derive,
  );
  plain = await writeRelease(join(root, 'plain'), WITHOUT_DOCUMENTS, null);
});
afterAll(() => rm(root, { recursive: true }));

describe('a release', () => {
  test('has its databases, tables with a byte order mark, descriptions and documents', async () => {
    const { pages } = manifest;
    expect(manifest.files.map(({ name }) => name)).toEqual([
      ...FOR_PAGES.map((name) => `${pages}/${name}`),
      ...[...DOWNLOADS, 'SHA256SUMS'].map((name) => `download/${name}`),
    ]);
    expect((await readdir(join(root, 'release'))).sort()).toEqual(
      [pages, 'documents', 'download', 'manifest.json'].sort(),
    );
    expect(await taken('README.md')).toBe('# 说明\n');
    for (const name of TABLES) expect((await taken(`${name}.csv`)).slice(0, 1)).toBe('\uFEFF');
    expect(await read('documents/finance.html')).toBe('年报');
    expect(await read(`${pages}/area/bodies.json`)).toBe('{"bodies":5}');
  });

  test('lists every file with its size and hash, and of what people take away among the checksums', async () => {
    for (const { name, bytes, sha256 } of manifest.files) {
      const content = await readFile(join(root, 'release', name));
      expect([name, bytes, sha256]).toEqual([name, content.length, hash(content)]);
    }
    const document = hash(new TextEncoder().encode('年报'));
    expect(manifest.documents).toEqual([
      { file: 'finance.html', agency_id: 'finance', year: 2023, format: 'html', bytes: 6, sha256: document },
    ]);
    const lines = manifest.files.flatMap(({ name, sha256 }) => {
      const [folder, file] = name.split('/');
      return folder === 'download' && file !== 'SHA256SUMS' ? [`${sha256}  ${file}\n`] : [];
    });
    expect(await taken('SHA256SUMS')).toBe(lines.join(''));
    expect(await read('manifest.json')).toBe(`${JSON.stringify(manifest, null, 2)}\n`);
  });

  test('says what it holds, and marks every table of a fictional dataset', async () => {
    expect(manifest).toMatchObject({ name: 'hand', title: '手工', synthetic: true });
    expect(manifest.coverage).toMatchObject({
      agencies: 5,
      reports: { read: 5, unread: 1 },
      years: [2021, 2022, 2023],
    });
    for (const name of TABLES) expect((await taken(`${name}.csv`)).split('\n')[0]).toMatch(/,synthetic$/);
    const described = JSON.parse(await taken('datapackage.json')) as { title: string; resources: { path: string }[] };
    expect(described.title).toBe('手工');
    expect(described.resources.map(({ path }) => path).sort()).toEqual(TABLES.map((name) => `${name}.csv`));
  });

  test('has findings with their suspects, and rules with their counts', async () => {
    const rows = async (name: string) => (await taken(`${name}.csv`)).trimEnd().split('\n');
    expect((await rows('findings')).some((line) => line.startsWith('finance,finance,2023,T3-ROW,error'))).toBe(true);
    expect((await rows('findings')).some((line) => line.includes('granted.total: 5 → 0'))).toBe(true);
    expect((await rows('rules')).find((line) => line.startsWith('T4-SUM'))).toMatch(/,0,15,3,示例数据$/);
  });

  test('knows its documents in the database of quality', async () => {
    const engine = await openNodeEngine(join(root, 'release', manifest.pages, 'quality.duckdb'));
    const documents = await engine.rows('SELECT agency_id, year, file, bytes FROM document');
    await engine.close();
    expect(documents).toEqual([{ agency_id: 'finance', year: 2023, file: 'finance.html', bytes: 6 }]);
  });

  test('is named after its data, in the manifest and in the database', async () => {
    const engine = await openNodeEngine(join(root, 'release', manifest.pages, 'all.duckdb'));
    const named = await engine.rows(`SELECT value FROM meta WHERE key = 'release'`);
    await engine.close();
    expect(named).toEqual([{ value: manifest.release }]);
    expect(manifest.release).toMatch(/^[0-9a-f]{12}$/);
    expect(plain.release).not.toBe(manifest.release);
  });

  test('tells each step, as many as it says', () => {
    expect(steps).toEqual([
      'documents',
      'findings',
      'all.duckdb',
      'quality.duckdb',
      'pages',
      ...['reports', 'cells', 'indicators', 'areas', 'findings'].map((name) => `${name}.csv`),
      'csv',
      'parquet',
      'manifest.json',
    ]);
    expect(RELEASE_STEPS).toBe(steps.length);
  });
});

test('a release without words and documents has none, and tables of true data are not marked', async () => {
  expect(
    (await readdir(join(root, 'plain'), { recursive: true })).filter(
      (name) => name.endsWith('README.md') || name === 'documents',
    ),
  ).toEqual([]);
  expect(plain.documents).toEqual([]);
  expect(await readFile(join(root, 'plain/download/agencies.csv'), 'utf8')).not.toContain('示例数据');
});
