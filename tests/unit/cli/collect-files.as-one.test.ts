import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asOneFile, collectFiles } from '../../../src/cli/collect-files.ts';
import { readReportFile } from '../../../src/cli/read-file.ts';
import { pictureWithin } from '../../support/documents/scan-file.ts';

let folder = '';
const at = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nianbao-as-one-'));
  const page = pictureWithin(new Uint8Array(readFileSync('tests/fixtures/scans/two-tables-2021.pdf')));
  await writeFile(at('1.jpg'), page);
  await writeFile(at('2.jpg'), page.subarray(0, 40));
  await writeFile(at('3.txt'), '年报');
});
afterAll(() => rm(folder, { recursive: true }));

test('pictures are the pages of one report in their order, and it bears the name of the first', async () => {
  const one = asOneFile(await collectFiles([at('1.jpg'), at('2.jpg')]));
  expect(one).toMatchObject({ path: at('1.jpg'), pages: [at('1.jpg'), at('2.jpg')] });
  expect(asOneFile(await collectFiles([at('1.jpg'), at('none.jpg')]))).toEqual({
    path: at('none.jpg'),
    missing: '路径不存在',
  });
});

test('pages that are no pictures, or broken ones, refuse the report as a whole', async () => {
  const refusal = async (...names: string[]) => {
    const reply = await readReportFile(asOneFile(await collectFiles(names.map(at))), {});
    return Array.isArray(reply) ? reply.map(({ file, outcome }) => [file, outcome.refused?.code]) : reply;
  };
  expect(await refusal('1.jpg', '3.txt')).toEqual([[at('1.jpg'), 'PICTURES-MIXED']]);
  expect(await refusal('2.jpg', '2.jpg')).toEqual([[at('2.jpg'), 'IMAGE-UNREADABLE']]);
});
