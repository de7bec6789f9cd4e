import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SQL_EQUIVALENTS } from '../tests/support/equivalent-mutants.ts';
import { filesOf, ROOMS } from './support/mutation/rooms.ts';
import { samplePlaces } from './support/mutation/sample.ts';
import { sqlMutants } from './support/mutation/sql-mutants.ts';
import { ROOT } from './support/paths.ts';
import { say, secondsSince, stop } from './support/say.ts';

const SANDBOX = join(ROOT, '.stryker-tmp', 'sql');
/** What the tests of questions need of the checkout. */
const NEEDED = ['src', 'tests', 'scripts', 'data', '.svelte-kit', 'package.json', 'tsconfig.json'];
/** The tests that say values; the contracts say columns. */
const TESTS = 'tests/unit/queries/*.test.ts';
const SAMPLE = 40;

/** Changes the questions to the database, in a copy of the checkout, and counts how many changes the tests notice. */
async function mutateSql(): Promise<void> {
  const { values } = parseArgs({ options: { sample: { type: 'string' }, seed: { type: 'string' } } });
  const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
  const count = Number(values.sample ?? SAMPLE);
  const room = ROOMS.find(({ name }) => name === 'queries') ?? stop('没有这一室', 'no such room');
  const start = performance.now();
  copyCheckout();
  const mutants = (await filesOf(room)).flatMap((file) =>
    sqlMutants(file, readFileSync(join(ROOT, file), 'utf8')).map((mutant) => ({ file, ...mutant })),
  );
  const places = samplePlaces(
    mutants.map(({ file }, line) => ({ file, line })),
    count,
    seed,
  );
  const chosen = places.flatMap(({ line }) => mutants[line] ?? []);
  say(
    `${mutants.length} 处可改，抽取 ${chosen.length} 处，种子 ${seed}`,
    `${chosen.length} of ${mutants.length} changes; --seed ${seed} repeats this run.`,
  );
  const alive = chosen.filter(({ file, line, original, replacement, changed }) => {
    const equivalent = SQL_EQUIVALENTS.some(
      (known) => known.file === file && known.original === original && known.replacement === replacement,
    );
    if (equivalent || isCaught(file, changed)) return false;
    console.log(`  ${file}:${line}  ${original}  →  ${replacement}`);
    return true;
  });
  rmSync(SANDBOX, { recursive: true });
  const caught = chosen.length - alive.length;
  console.log(
    `queries (SQL)  ${((100 * caught) / chosen.length).toFixed(0)} %  ${caught}/${chosen.length}  ${secondsSince(start)}`,
  );
}

function copyCheckout(): void {
  rmSync(SANDBOX, { recursive: true, force: true });
  mkdirSync(SANDBOX, { recursive: true });
  for (const path of NEEDED) cpSync(join(ROOT, path), join(SANDBOX, path), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(SANDBOX, 'node_modules'));
}

function isCaught(file: string, changed: string): boolean {
  const path = join(SANDBOX, file);
  const original = readFileSync(path, 'utf8');
  writeFileSync(path, changed);
  const { status } = spawnSync(
    process.execPath,
    [
      join(ROOT, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--config',
      'scripts/support/mutation/vitest.config.ts',
      '--bail',
      '1',
    ],
    { cwd: SANDBOX, env: { ...process.env, MUTATION_TESTS: TESTS }, stdio: 'ignore' },
  );
  writeFileSync(path, original);
  return status !== 0;
}

await mutateSql();
