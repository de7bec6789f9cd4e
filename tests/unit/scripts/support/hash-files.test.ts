import { mkdtempSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hashFiles, listFiles } from '../../../../scripts/support/hash-files.ts';
import { ROOT } from '../../../../scripts/support/paths.ts';
import { SITE_OUTPUTS, readStamp, writeStamp } from '../../../../scripts/support/stamp.ts';

let dir: string;
let inside: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'nianbao-hash-'));
  inside = relative(ROOT, dir);
  mkdirSync(join(dir, 'b'));
  writeFileSync(join(dir, 'a.txt'), 'one');
  writeFileSync(join(dir, 'b/c.txt'), 'two');
});
afterEach(() => rmSync(dir, { recursive: true }));

it('changes with contents, names and files, and with nothing else', async () => {
  const first = await hashFiles([inside]);
  expect(await hashFiles([inside])).toBe(first);
  writeFileSync(join(dir, 'a.txt'), 'one');
  expect(await hashFiles([inside])).toBe(first);
  writeFileSync(join(dir, 'a.txt'), 'uno');
  const changed = await hashFiles([inside]);
  expect(changed).not.toBe(first);
  renameSync(join(dir, 'a.txt'), join(dir, 'z.txt'));
  expect(await hashFiles([inside])).not.toBe(changed);
});

it('leaves out what it is told to, and takes a missing path for none', async () => {
  expect(await listFiles([inside, 'no-such-folder'], [`${inside}/b`])).toEqual([join(dir, 'a.txt')]);
});

it('keeps a stamp, and knows that there is none', async () => {
  const file = join(dir, 'x/.stamp');
  expect(await readStamp(file)).toBeNull();
  await writeStamp('abc', file);
  expect(await readStamp(file)).toBe('abc');
});

it('what a build itself puts beside its inputs does not make it stale', () => {
  const ignored = readFileSync('.gitignore', 'utf8').split('\n');
  const made = ignored.filter((line) => line.startsWith('static/')).map((line) => line.replace(/\/$/, ''));
  expect([...SITE_OUTPUTS].sort()).toEqual(made.sort());
});
