import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { command } from '../../../../src/cli/commands/dataset.ts';
import { openNodeEngine } from '../../../../src/lib/warehouse/engine-node.ts';
import type { Manifest } from '../../../../src/lib/core/dataset/index.ts';
import { PUBLIC_REPORTS } from '../../../support/public-reports.ts';
import { runCommand } from '../../../support/run-command.ts';
import { setField, tinyGrids, toTexts, type Grids } from '../../../support/tiny-dataset.ts';

let folder: string;
const source = (): string => join(folder, 'source');
const out = (): string => join(folder, 'out');
const manifestOf = async () => JSON.parse(await readFile(join(out(), 'manifest.json'), 'utf8')) as Manifest;

async function writeSource(spoil: (grids: Grids) => void = () => undefined): Promise<void> {
  const grids = tinyGrids();
  spoil(grids);
  await mkdir(source(), { recursive: true });
  for (const [file, text] of Object.entries(toTexts(grids))) await writeFile(join(source(), file), text);
}

const run = (...args: string[]) => runCommand(command, args);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-dataset-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('dataset DIR', () => {
  test('counts what is there and writes nothing', async () => {
    await writeSource();
    const { exitCode, stdout } = await run(source());
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/reports 2 .*2023-2024/);
    expect(stdout).toMatch(/blank +1/);
    expect(await readdir(folder)).toEqual(['source']);
  });

  test('names every problem with file, line and column, Chinese then English', async () => {
    await writeSource((grids) => setField(grids, 'reports.csv', 2, 'granted.business', '-1'));
    const { exitCode, stderr, stdout } = await run(source(), '--out', out());
    expect(exitCode).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^reports\.csv:3:\d+\(granted\.business\): “-1”不得为负数 \/ “-1” must not be negative$/m);
    expect(stderr).toMatch(/1 problems, nothing was written/);
    expect(await readdir(folder)).toEqual(['source']);
  });

  test('lists fifty and counts the rest', async () => {
    await writeSource((grids) => grids['reports.csv']![1]!.fill('x', 11));
    const { stderr } = await run(source());
    expect(stderr.split('\n')).toHaveLength(52);
    expect(stderr).toMatch(/\d+ more/);
  });

  test.each([
    ['empty', 'reports.csv', (path: string) => truncate(path, 0), /^reports\.csv: 文件是空的/],
    ['a register of 200 MB', 'agencies.csv', (path: string) => truncate(path, 200 * 1024 * 1024), /文件太大（200 MB/],
    ['nothing but zeros', 'reports.csv', (path: string) => truncate(path, 200 * 1024 * 1024), /文件不是文本/],
    ['binary', 'reports.csv', (path: string) => writeFile(path, new Uint8Array([80, 75, 3, 4, 0, 0])), /文件不是文本/],
    ['GBK', 'cell_notes.csv', (path: string) => writeFile(path, new Uint8Array([0xc4, 0xea])), /文件不是 UTF-8 编码/],
  ])('%s: one line', async (_, file, spoil, words) => {
    await writeSource();
    await spoil(join(source(), file));
    const { exitCode, stderr } = await run(source(), '--out', out());
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(words);
    expect(stderr.split('\n')).toHaveLength(2);
    expect(await readdir(folder)).toEqual(['source']);
  });

  test('no such folder', async () => {
    expect(await run(join(folder, 'nowhere'))).toMatchObject({ exitCode: 1, stdout: '' });
  });

  test('wrong usage ends with 2', async () => {
    expect(await run()).toMatchObject({ exitCode: 2 });
    expect(await run('a', 'b')).toMatchObject({ exitCode: 2 });
    await expect(command.run(['a', '--nonsense'])).rejects.toThrow(/nonsense/);
  });
});

describe('dataset DIR --out DIR', { timeout: 30_000 }, () => {
  test('writes the release with true sizes and hashes, and replaces it as a whole', async () => {
    await writeSource();
    await writeFile(join(source(), 'README.md'), '# 说明\n');
    expect(await run(source(), '--out', out())).toMatchObject({ exitCode: 0, stderr: '' });
    await writeFile(join(out(), 'stale.txt'), 'from an earlier release');
    expect(await run(source(), '--out', out())).toMatchObject({ exitCode: 0 });
    expect(await readdir(folder)).toEqual(['out', 'source']);

    const manifest = await manifestOf();
    const names = manifest.files.map((file) => file.name);
    const csv = ['reports', 'cells', 'agencies', 'dictionary', 'indicators'].map((name) => `${name}.csv`);
    const others = ['datapackage.json', 'README.md', 'reports.parquet', 'cells.parquet', 'SHA256SUMS'];
    expect(names).toEqual(expect.arrayContaining([...csv, ...others].map((name) => `download/${name}`)));
    expect(names).toContain(`${manifest.pages}/all.duckdb`);
    const written = (await readdir(out(), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(out(), join(parentPath, name)));
    expect(written.toSorted()).toEqual([...names, 'manifest.json'].toSorted());
    for (const { name, bytes, sha256 } of manifest.files) {
      const content = await readFile(join(out(), name));
      expect([content.length, createHash('sha256').update(content).digest('hex')]).toEqual([bytes, sha256]);
    }
    expect(manifest).toMatchObject({ name: 'tiny', synthetic: true, release: expect.stringMatching(/^[0-9a-f]{12}$/) });
    expect(manifest.coverage).toMatchObject({ agencies: 2, reports: { read: 2, unread: 0 }, cells: { blank: 1 } });
  });

  test('the release follows the data alone', { timeout: 30_000 }, async () => {
    const releases = new Set<string>();
    for (const value of ['1', '1', '2']) {
      await writeSource((grids) => setField(grids, 'reports.csv', 1, 'penalty_decisions', value));
      await run(source(), '--out', out());
      releases.add((await manifestOf()).release);
    }
    expect(releases.size).toBe(2);
  });

  test('texts are neutralised in CSV and whole in Parquet and in the database', async () => {
    await writeSource((grids) => {
      setField(grids, 'reports.csv', 1, 'title', '=HYPERLINK("http://x")');
      setField(grids, 'cell_notes.csv', 1, 'raw', '-15');
    });
    await run(source(), '--out', out());
    const csv = await readFile(join(out(), 'download/reports.csv'), 'utf8');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`);
    const engine = await openNodeEngine(join(out(), (await manifestOf()).pages, 'all.duckdb'));
    const title = [{ title: '=HYPERLINK("http://x")' }];
    expect(await engine.rows(`SELECT title FROM '${out()}/download/reports.parquet' WHERE year = 2023`)).toEqual(title);
    expect(await engine.rows('SELECT title FROM report WHERE year = 2023')).toEqual(title);
    const noted = `SELECT value, status, raw FROM '${out()}/download/cells.parquet' WHERE status <> 'reported' ORDER BY status`;
    expect(await engine.rows(noted)).toEqual([
      { value: null, status: 'blank', raw: null },
      { value: 15, status: 'text_number', raw: '-15' },
    ]);
    await engine.close();
  });

  test('refuses to replace a folder that is no release', async () => {
    await writeSource();
    expect(await run(source(), '--out', source())).toMatchObject({ exitCode: 1 });
    expect(await run(source(), '--out', folder)).toMatchObject({ exitCode: 1 });
    expect(await readdir(folder)).toEqual(['source']);
  });

  test('the public reports are built', { timeout: 30_000 }, async () => {
    expect(await run(PUBLIC_REPORTS, '--out', out())).toMatchObject({ exitCode: 0 });
  });
});
