import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command } from '../../../../src/cli/commands/synth.ts';
import { readLedger } from '../../../support/county-ledger.ts';
import { runCommand } from '../../../support/run-command.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nianbao-synth-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const COMMITTED = join(import.meta.dirname, '../../../../data/example-county');

describe('nianbao synth county', { timeout: 30_000 }, () => {
  test('writes the folder of the seed, whole, twice the same', async () => {
    const out = join(folder, 'county');
    for (let round = 0; round < 2; round += 1) {
      const { exitCode, stdout } = await runCommand(command, ['county', '--out', out]);
      expect([exitCode, stdout.includes('421')]).toEqual([0, true]);
      expect(readdirSync(out).sort()).toEqual(readdirSync(COMMITTED).sort());
      for (const name of readdirSync(out))
        expect(readFileSync(join(out, name)).equals(readFileSync(join(COMMITTED, name)))).toBe(true);
    }
    expect(readdirSync(folder)).toEqual(['county']);
  });

  test('writes the documents into a folder of their own', { timeout: 30_000 }, async () => {
    const [out, documents] = [join(folder, 'with-documents'), join(folder, 'documents')];
    const { exitCode, stdout } = await runCommand(command, ['county', '--out', out, '--documents', documents]);
    expect([exitCode, stdout.includes('文档 documents 425')]).toEqual([0, true]);
    const listed = readFileSync(join(documents, 'documents.csv'), 'utf8').trimEnd().split('\n').slice(1);
    expect(readdirSync(documents).sort()).toEqual(
      [...listed.map((line) => line.split(',')[0]), 'documents.csv'].sort(),
    );
    expect(readdirSync(out).sort()).toEqual(readdirSync(COMMITTED).sort());
    rmSync(out, { recursive: true });
    rmSync(documents, { recursive: true });
  });

  test('writes the corrected documents that the ledger names, and nothing but those and the sums with who had not filed', async () => {
    const [out, corrected] = [join(folder, 'ledger'), join(folder, 'corrected')];
    const { exitCode, stdout } = await runCommand(command, ['county', '--out', out, '--corrected', corrected]);
    const written = readdirSync(corrected).filter((name) => name !== 'documents.csv');
    expect([exitCode, stdout.includes(`更正的文档 corrected documents ${written.length}`)]).toEqual([0, true]);
    const ledger = readLedger(readFileSync(join(out, 'defects.csv'), 'utf8'));
    const named = ledger.flatMap(({ corrected: name }) => name ?? []);
    const unfiled = ledger.filter(({ kind }) => kind === 'not_filed').map(({ year }) => `example-gov-${year}.html`);
    expect(named.length).toBeGreaterThan(200);
    expect(written).toEqual([...new Set([...named, ...unfiled])].sort());
    rmSync(out, { recursive: true });
    rmSync(corrected, { recursive: true });
  });

  test('does not replace a folder that holds something else', async () => {
    const out = join(folder, 'other');
    await runCommand(command, ['county', '--out', out]);
    rmSync(join(out, 'defects.csv'));
    writeFileSync(join(out, 'mine.txt'), 'mine');
    const { exitCode, stderr } = await runCommand(command, ['county', '--out', out]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/不覆盖.*not replaced/);
    expect(existsSync(join(out, 'mine.txt'))).toBe(true);
  });

  test.each([
    [[], /用法.*usage/],
    [['county'], /--out.*is needed/],
    [['village', '--out', 'x'], /village/],
    [['county', '--out', 'x', '--documents', ''], /--documents.*is needed/],
    [['county', '--out', 'x', '--corrected', ' '], /--corrected.*is needed/],
    [['prefecture', '--out', 'x', '--corrected', 'y'], /prefecture.*--corrected/],
    [['county', 'more', '--out', 'x'], /用法.*usage/],
    [['county', '--out', 'x', '--seed', '-1'], /./],
    [['county', '--out', 'x', '--seed=1.5'], /整数.*whole number/],
    [['county', '--out', 'x', '--seed=99999999999'], /整数.*whole number/],
  ])('wrong usage %j', async (args, words) => {
    const outcome = await runCommand(command, args).catch((error: unknown) => ({ exitCode: 2, stderr: String(error) }));
    expect(outcome.exitCode).toBe(2);
    expect(outcome.stderr).toMatch(words);
    expect(existsSync('x')).toBe(false);
  });
});
