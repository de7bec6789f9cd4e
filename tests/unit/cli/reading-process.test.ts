import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { READING_LIMITS, ReadingProcess } from '../../../src/cli/reading-process.ts';
import { readFiles } from '../../../src/cli/read-pool.ts';
import type { FileReply, ReadOutcome } from '../../../src/cli/read-file.ts';
import { packDocx } from '../../support/documents/docx.ts';

const COMPLETE = fileURLToPath(new URL('../../fixtures/reports/complete-2021.txt', import.meta.url));
const MEGABYTE = 1024 * 1024;

let folder: string;
const path = (name: string): string => join(folder, name);
const outcomesOf = (reply: FileReply) => (Array.isArray(reply) ? reply : []);
const codesOf = (reply: FileReply) => outcomesOf(reply).map(({ outcome }) => outcome.refused?.code ?? 'read');
const messageOf = (reply: FileReply) => outcomesOf(reply)[0]?.outcome.refused?.message;
const complete = { path: COMPLETE, size: 1 };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-process-'));
  // Nobody writes into this pipe: reading it never ends.
  execFileSync('sh', ['-c', 'mkfifo "$0"', path('endless.txt')]);
  await writeFile(path('large.txt'), '长'.repeat(40 * MEGABYTE));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a file that breaks the process it is read in', { timeout: 60_000 }, () => {
  test('by its time: it is refused, and those before and behind it are read', async () => {
    const files = [complete, { path: path('endless.txt'), size: 1 }, complete];
    const answers: ReadOutcome[] = [];
    for await (const outcomes of readFiles(files, {}, { most: 1, limits: { time: 6_000, memory: 448 } }))
      answers.push(...outcomes);
    expect(codesOf(answers)).toEqual(['read', 'FILE-TIMEOUT', 'read']);
    expect(answers[1]).toMatchObject({ file: path('endless.txt'), sha256: null, format: null });
    expect(messageOf(answers.slice(1))).toBe(
      '读取超过 6 秒仍未完成，已停止；请用原软件打开后另存为 docx 再试，或手工录入',
    );
  });

  test('by its memory: it is tried once alone, refused, and the next is read in a process of its own', async () => {
    const reader = new ReadingProcess({}, { time: 30_000, memory: 150 });
    expect(codesOf(await reader.read(complete))).toEqual(['read']);
    const first = reader.pid;
    const outcomes = await reader.read({ path: path('large.txt'), size: 1 });
    expect(codesOf(outcomes)).toEqual(['FILE-MEMORY']);
    expect(messageOf(outcomes)).toBe('读取需要的内存超过 150 MB，已停止；请确认是否为报告文件，或另存为 docx 再试');
    expect(codesOf(await reader.read(complete))).toEqual(['read']);
    expect(reader.pid).not.toBe(first);
    reader.close();
    expect(reader.pid).toBe(null);
  });
});

/** Megabytes that a process held at its most. */
async function peakOf(pid: number | null): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
}

test('documents made to be hard stay within five seconds and the limit', async () => {
  const hard: [string, string | Uint8Array][] = [
    ['spans.html', `<table>${'<tr><td rowspan="65534" colspan="499">5</td></tr>'.repeat(3_000)}</table>`],
    ['bomb.docx', packDocx('', { 'word/document.xml': ' '.repeat(70 * MEGABYTE) })],
    ['page.html', `<html><p>${' '.repeat(49 * MEGABYTE)}`],
    ['text.txt', '年报,1,2\n'.repeat(3_000_000)],
    ['nested.html', `<html>${'<table><tr><td>'.repeat(10_000)}`],
  ];
  const reader = new ReadingProcess({});
  for (const [name, content] of hard) {
    await writeFile(path(name), content);
    const started = performance.now();
    expect([name, ...codesOf(await reader.read({ path: path(name), size: 1 }))]).toEqual([
      name,
      expect.stringMatching(/^(FILE-TOO-LARGE|DOC-NOT-REPORT)$/),
    ]);
    expect(performance.now() - started, name).toBeLessThan(5_000);
    expect(await peakOf(reader.pid), name).toBeLessThan(512);
  }
  reader.close();
  expect(READING_LIMITS).toEqual({ time: 30_000, memory: 448 });
}, 60_000);
