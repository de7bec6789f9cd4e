import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { EQUIVALENTS } from '../tests/support/equivalent-mutants.ts';
import { filesOf, ROOMS, testsOf, type Room } from './support/mutation/rooms.ts';
import { linesOfCode, samplePlaces } from './support/mutation/sample.ts';
import { scoreOf, withoutEquivalents, type Score } from './support/mutation/score.ts';
import { CACHE_DIR, ROOT } from './support/paths.ts';
import { runPackage } from './support/run-command.ts';
import { say, secondsSince, stop } from './support/say.ts';

const FOLDER = join(CACHE_DIR, 'mutation');
/** Lines of a room that are changed in one run, unless all are asked for. */
const SAMPLE = 40;

/** Changes the code of each room and counts how many of the changes its tests notice. */
async function mutate(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { all: { type: 'boolean' }, sample: { type: 'string' }, seed: { type: 'string' } },
  });
  const seed = numberOf(values.seed, Math.floor(Math.random() * 2 ** 31));
  const count = numberOf(values.sample, SAMPLE);
  const chosen = ROOMS.filter(
    ({ name }) => positionals.length === 0 || positionals.some((word) => name === word || name.startsWith(`${word}/`)),
  );
  if (chosen.length === 0) usage();
  if (!values.all) say(`每室抽取 ${count} 行，种子 ${seed}`, `${count} lines a room; --seed ${seed} repeats this run.`);
  mkdirSync(FOLDER, { recursive: true });
  const scores: [string, Score][] = [];
  for (const room of chosen) {
    const start = performance.now();
    const files = await filesOf(room);
    await (values.all ? runStryker(room, files, true) : runStryker(room, sampled(files, count, seed), false));
    const score = withoutEquivalents(readScore(room), EQUIVALENTS);
    scores.push([room.name, score]);
    console.log(`${lineOf(room.name, score)}  ${secondsSince(start)}`);
    for (const { file, line, original, replacement } of score.alive)
      console.log(`  ${file}:${line}  ${short(original)}  →  ${short(replacement)}`);
  }
  console.log();
  for (const [name, score] of scores) console.log(lineOf(name, score));
}

function usage(): never {
  stop(
    '用法：npm run mutate -- [室名…] [--sample 40] [--seed 数] [--all]',
    `Usage: npm run mutate -- [room…] [--sample 40] [--seed N] [--all]; rooms: ${ROOMS.map(({ name }) => name).join(', ')}`,
  );
}

function numberOf(text: string | undefined, otherwise: number): number {
  const number = Number(text ?? otherwise);
  return Number.isInteger(number) && number >= 0 ? number : usage();
}

const sampled = (files: readonly string[], count: number, seed: number): string[] =>
  samplePlaces(
    files.flatMap((file) => linesOfCode(file, readFileSync(join(ROOT, file), 'utf8'))),
    count,
    seed,
  ).map(({ file, line }) => `${file}:${line}-${line}`);

/** One run over a room; what an earlier `incremental` run knows of code and tests that are still the same is not run again. */
async function runStryker(room: Room, mutate: readonly string[], incremental: boolean): Promise<void> {
  const stem = join(FOLDER, room.name.replace('/', '-'));
  const config = `${stem}.config.json`;
  const options = {
    mutate,
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'scripts/support/mutation/vitest.config.ts', related: false },
    // The settings of the compiler are made by SvelteKit; what is built is no part of a test.
    ignorePatterns: ['!.svelte-kit', '.svelte-kit/output', '.svelte-kit/generated', 'build', '.cache', 'static'],
    coverageAnalysis: 'perTest',
    incremental,
    incrementalFile: `${stem}.incremental.json`,
    reporters: ['json'],
    jsonReporter: { fileName: `${stem}.report.json` },
    logLevel: 'error',
    allowEmpty: true,
  };
  writeFileSync(config, JSON.stringify(options, null, 2));
  await runPackage('@stryker-mutator/core', ['run', config], { MUTATION_TESTS: testsOf(room).join(' ') });
}

function readScore(room: Room): Score {
  const file = join(FOLDER, `${room.name.replace('/', '-')}.report.json`);
  return existsSync(file) ? scoreOf(JSON.parse(readFileSync(file, 'utf8'))) : { caught: 0, alive: [] };
}

function lineOf(name: string, { caught, alive }: Score): string {
  const all = caught + alive.length;
  const share = all === 0 ? '—' : `${((100 * caught) / all).toFixed(0)} %`;
  return `${name.padEnd(18)} ${share.padStart(6)}  ${caught}/${all}`;
}

const short = (code: string): string => {
  const line = code.replaceAll(/\s+/g, ' ');
  return line.length > 70 ? `${line.slice(0, 69)}…` : line;
};

await mutate();
