import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { collectFiles } from '../../../src/cli/collect-files.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'collect-'));
  for (const name of ['__MACOSX', '.hidden', '乡镇']) await mkdir(join(folder, name));
  for (const name of [
    'a.docx',
    'Thumbs.db',
    '~$a.docx',
    '.DS_Store',
    '__MACOSX/a.docx',
    '.hidden/a.docx',
    '乡镇/b.html',
  ])
    await writeFile(join(folder, name), 'x');
});
afterAll(() => rm(folder, { recursive: true }));

const namesOf = async (...paths: string[]): Promise<string[]> =>
  (await collectFiles(paths)).map(({ path }) => basename(path));

test('a folder is its files at any depth, without what systems leave there', async () => {
  expect(await namesOf(folder)).toEqual(['a.docx', 'b.html']);
});

test('what a shell writes out of a folder is passed over too; a file that stands alone was meant', async () => {
  const [report, junk] = ['a.docx', 'Thumbs.db'].map((name) => join(folder, name));
  expect(await namesOf(report!, junk!)).toEqual(['a.docx']);
  expect(await namesOf(junk!)).toEqual(['Thumbs.db']);
});
