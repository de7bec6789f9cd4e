import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { collectFiles } from '../../../src/cli/collect-files.ts';
import { readFiles } from '../../../src/cli/read-pool.ts';
import { encodeGb18030 } from '../../support/documents/gb18030.ts';
import { writeZip } from '../../support/documents/zip-file.ts';

const COMPLETE = fileURLToPath(new URL('../../fixtures/reports/complete-2021.txt', import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-pool-'));
  const report = new Uint8Array(await readFile(COMPLETE));
  const inner = writeZip([{ name: encodeGb18030('资源局.txt'), data: report }]);
  await mkdir(join(folder, '报送'));
  await writeFile(
    join(folder, '报送/一批.zip'),
    writeZip([
      { name: encodeGb18030('2022年度/示例县林业局.txt'), data: report },
      { name: 'Thumbs.db', data: 'x' },
      { name: encodeGb18030('内.zip'), data: inner },
      { name: 'locked.docx', data: 'x', flags: 1 },
      { name: 'a.rar', data: 'Rar!\u001a\u0007..' },
    ]),
  );
  await writeFile(join(folder, '报送/二.txt'), report);
  await writeFile(join(folder, '报送/空.zip'), writeZip([]));
});
afterAll(() => rm(folder, { recursive: true }));

test(
  'a folder of archives: every file in its order, those inside with their path, what is no file refused',
  { timeout: 30_000 },
  async () => {
    const told: unknown[] = [];
    const found: number[] = [];
    const onArchive = (files: number) => void found.push(files);
    for await (const outcomes of readFiles(await collectFiles([folder]), {}, { onArchive }))
      for (const { file, outcome } of outcomes)
        told.push([file.slice(folder.length + 1), outcome.report?.agency ?? outcome.refused?.code]);
    expect(told).toEqual([
      ['报送/一批.zip/2022年度/示例县林业局.txt', '示例县自然资源局'],
      ['报送/一批.zip/内.zip/资源局.txt', '示例县自然资源局'],
      ['报送/一批.zip/locked.docx', 'FILE-ENCRYPTED'],
      ['报送/一批.zip/a.rar', 'FORMAT-UNSUPPORTED'],
      ['报送/二.txt', '示例县自然资源局'],
      ['报送/空.zip', 'ARCHIVE-EMPTY'],
    ]);
    expect(found).toEqual([4]);
  },
);

test('the names inside an archive speak of who the report is from', { timeout: 30_000 }, async () => {
  for await (const [first] of readFiles(await collectFiles([join(folder, '报送/一批.zip')]), {})) {
    const { questions, evidence } = first!.outcome.report!.identification!;
    expect(questions.map(({ of, values }) => [of, values])).toEqual([['agency', ['示例县自然资源局', '示例县林业局']]]);
    expect(evidence.filter(({ source }) => source === 'folder').map(({ text }) => text)).toEqual(['2022年度']);
    break;
  }
});
