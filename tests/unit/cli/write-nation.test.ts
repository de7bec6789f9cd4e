import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command } from '../../../src/cli/commands/synth.ts';
import { cellColumn } from '../../../src/lib/core/report/index.ts';
import { makeNation } from '../../../src/synth/index.ts';
import { ALL_CELLS, isAmountCell, owedCells } from '../../../src/lib/core/template/index.ts';
import { openNodeEngine } from '../../../src/lib/warehouse/engine-node.ts';
import type { Engine } from '../../../src/lib/warehouse/engine.ts';
import { countBroken, countUnchained, countUnsummed } from '../../support/nation-check.ts';
import { runCommand } from '../../support/run-command.ts';

const AGENCIES = 520;
const ROOT = join(import.meta.dirname, '../../..');
let folder = '';
let engine: Engine;
const write = (out: string, seed: number) =>
  runCommand(command, ['nation', '--agencies', String(AGENCIES), '--seed', String(seed), '--out', out]);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nianbao-nation-'));
  const { exitCode, stdout } = await write(join(folder, 'nation'), 5);
  expect([exitCode, stdout]).toEqual([0, expect.stringContaining(String(AGENCIES * 7))]);
  engine = await openNodeEngine(join(folder, 'nation/all.duckdb'));
});
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

const fingerprint = async (of: Engine): Promise<unknown> =>
  of.rows("SELECT md5(string_agg(hash(report)::VARCHAR, ',' ORDER BY rowid)) AS content, count(*) AS n FROM report");

describe('a nation in one file', { timeout: 60_000 }, () => {
  test('has the tables of every dataset, its register, and a report for each body and year', async () => {
    expect(await engine.rows('SELECT value FROM meta WHERE key = $1', ['synthetic'])).toEqual([{ value: 'true' }]);
    const [counts] = await engine.rows(
      `SELECT (SELECT count(*) FROM agency) AS agencies, (SELECT count(*) FROM report) AS reports,
       (SELECT count(*) FROM figure) AS figures, (SELECT count(DISTINCT name) FROM agency) AS names,
       (SELECT count(*) FROM agency WHERE scope = 'aggregate') AS governments,
       (SELECT count(*) FROM region) AS regions`,
    );
    expect(counts).toMatchObject({ agencies: AGENCIES, reports: AGENCIES * 7, figures: 0, names: AGENCIES });
    expect((counts as { governments: number; regions: number }).governments).toBe(
      (counts as { regions: number }).regions,
    );
    expect(readdirSync(join(folder, 'nation')).sort()).toEqual(['README.md', 'all.duckdb', 'datapackage.json']);
    expect(readFileSync(join(folder, 'nation/datapackage.json'), 'utf8')).toContain('"synthetic": true');
  });

  test('the tree of areas holds together and has no code of a real province', async () => {
    const strays = `SELECT count(*) AS n FROM region r LEFT JOIN region p ON p.region_code = r.parent_code
      WHERE (r.level = 'province') <> (p.region_code IS NULL)
         OR (r.level = 'prefecture' AND p.level <> 'province') OR (r.level = 'county' AND p.level <> 'prefecture')
         OR (p.region_code IS NOT NULL AND NOT starts_with(r.region_code, rtrim(p.region_code, '0')))`;
    expect(await engine.rows(strays)).toEqual([{ n: 0 }]);
    const real =
      '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 99';
    const whole = makeNation(1, 143_000, [2025]);
    expect(new Set(whole.regions.map(({ region_code }) => region_code)).size).toBe(31 + 333 + 2844);
    expect(whole.agencies).toHaveLength(143_000);
    const digits = whole.regions.map(({ region_code }) => region_code.slice(0, 2));
    expect(digits.filter((two) => real.split(' ').includes(two))).toEqual([]);
  });

  test('every identity holds, chains hold, and governments are the sums of their bodies', async () => {
    expect(await countBroken(engine)).toBe(0);
    expect(await countUnchained(engine)).toBe(0);
    expect(await countUnsummed(engine)).toBe(0);
    const [{ requests = 0 } = {}] = await engine.rows<{ requests: number }>(
      "SELECT sum(received_new_total) AS requests FROM report WHERE scope = 'own'",
    );
    expect(requests).toBeGreaterThan(1000);
  });

  test('the file holds what the generator made, cell by cell', { timeout: 30_000 }, async () => {
    const rows = await engine.rows<Record<string, unknown>>('SELECT * FROM report ORDER BY rowid');
    let at = 0;
    const wrong: unknown[] = [];
    for (const { agency, year, title, published_on, scope, form, facts } of makeNation(5, AGENCIES, YEARS).reports()) {
      const row = rows[at++] ?? {};
      const owed = new Set(owedCells(form));
      const unit = (slot: number) => (isAmountCell(ALL_CELLS[slot]!) ? 1e6 : 1);
      const cells = ALL_CELLS.map((id, slot) => (owed.has(id) ? (facts[slot] ?? 0) / unit(slot) : null));
      const expected = [agency.agency_id, year, title, published_on, scope, ...cells];
      const held = [...HEAD.map((column) => row[column]), ...ALL_CELLS.map((id) => toNumber(row[cellColumn(id)]))];
      if (expected.join() !== held.join()) wrong.push([expected.join(), held.join()]);
    }
    expect(wrong).toEqual([]);
    expect(rows).toHaveLength(at);
  });

  test('the same seed gives the same content, another seed another', async () => {
    const contents: unknown[] = [];
    for (const seed of [5, 6]) {
      const out = join(folder, `again-${seed}`);
      await write(out, seed);
      const other = await openNodeEngine(join(out, 'all.duckdb'));
      contents.push(await fingerprint(other));
      await other.close();
    }
    expect(contents[0]).toEqual(await fingerprint(engine));
    expect(contents[1]).not.toEqual(contents[0]);
  });

  test('interrupted, it leaves nothing behind', { timeout: 30_000 }, async () => {
    const out = join(folder, 'interrupted');
    const args = ['--import', 'tsx', 'src/cli/main.ts', 'synth', 'nation', '--agencies', '60000', '--out', out];
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] });
    const words: Buffer[] = [];
    child.stderr.on('data', (data: Buffer) => words.push(data));
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
    await waitFor(() => readdirSync(folder).some((name) => name.startsWith('.interrupted')));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(Buffer.concat(words).toString()).toMatch(/中断.*interrupted/);
    expect(existsSync(out)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.includes('interrupted'))).toEqual([]);
  });

  test.each([
    [['--agencies', '499'], /500-300000/],
    [['--agencies', 'many'], /500-300000/],
    [['--years', '2018-2025'], /2019-2025/],
    [['--years', '2025-2019'], /2019-2025/],
    [['--documents', 'x'], /nation.*--documents/],
  ])('wrong usage %j', async (args, words) => {
    const { exitCode, stderr } = await runCommand(command, ['nation', '--out', join(folder, 'never'), ...args]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(words);
    expect(existsSync(join(folder, 'never'))).toBe(false);
  });
});

const HEAD = ['agency_id', 'year', 'title', 'published_on', 'scope'];
const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025];

const toNumber = (value: unknown): number | null => (value === null ? null : Number(String(value)));

async function waitFor(isThere: () => boolean): Promise<void> {
  while (!isThere()) await new Promise((resolve) => setTimeout(resolve, 50));
}
