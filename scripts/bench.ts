import { readdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { withBrowser } from '../bench/browser.ts';
import { checkCounty, checkNation } from '../bench/check-rules.ts';
import { datasetBuild } from '../bench/dataset-build.ts';
import { engineCold, engineOpen, engineWarm } from '../bench/engine-ready.ts';
import { filterChange } from '../bench/filter-change.ts';
import { firstArea } from '../bench/first-area.ts';
import { dataBytes, firstBytes, firstScript } from '../bench/first-bytes.ts';
import { firstChart } from '../bench/first-chart.ts';
import { importBatch } from '../bench/import-batch.ts';
import { judge, type Bench, type Measurement, type Probe } from '../bench/measurement.ts';
import { rendererMemory } from '../bench/memory.ts';
import { nationBuild, nationMemory } from '../bench/nation-build.ts';
import { query } from '../bench/query.ts';
import { prepareCorpus } from '../bench/reading-corpus.ts';
import { reading } from '../bench/reading.ts';
import { buildRivalSite } from '../bench/rival-site.ts';
import { buildIfStale } from './support/build-site.ts';
import { BUILD_DIR, ROOT } from './support/paths.ts';
import { say, stop } from './support/say.ts';
import { createSiteServer } from './support/site-server.ts';

const PROBES: readonly Probe[] = [
  firstBytes,
  firstScript,
  dataBytes,
  firstChart,
  ...firstArea,
  engineCold,
  engineWarm,
  engineOpen,
  query,
  ...filterChange,
  rendererMemory,
  ...datasetBuild,
  checkCounty,
  checkNation,
  nationBuild,
  nationMemory,
  ...reading,
  ...importBatch,
];

/** Measures ours and the baselines in one run; words after `--` choose measurements by a part of their name. */
async function runBench(words: readonly string[]): Promise<void> {
  await buildIfStale();
  const dataset = chooseDataset();
  say('准备对照页面……', 'Building the pages to compare with…');
  // A server lists its files once, when it starts.
  await prepareCorpus({ withBrowser });
  const bench: Bench = {
    dataset,
    buildDir: BUILD_DIR,
    site: await serve(BUILD_DIR),
    rival: await serve(await buildRivalSite(BUILD_DIR, dataset)),
    withBrowser,
  };
  const chosen = PROBES.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
  const results: Measurement[] = [];
  printRow(['', 'ours', 'p95', 'baseline', 'ratio', 'budget', 'ok']);
  for (const probe of chosen) {
    const reading = await probe.measure(bench).catch((error: unknown) => ({
      unit: 'ms' as const,
      value: null,
      note: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
    }));
    const result = judge(probe.name, dataset, reading);
    results.push(result);
    printResult(result);
  }
  writeFileSync(join(ROOT, 'bench/results.json'), `${JSON.stringify(results, null, 2)}\n`);
  process.exit(results.every(({ ok }) => ok) ? 0 : 1);
}

function chooseDataset(): string {
  const built = readdirSync(join(BUILD_DIR, 'datasets')).sort();
  const dataset = built.find((id) => id === 'public-reports') ?? built[0];
  return dataset ?? stop('没有数据集', 'There is no dataset in the built site.');
}

function serve(dir: string): Promise<string> {
  const server = createSiteServer(dir);
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}

function printResult({ name, unit, value, p95, baseline, ratio, budget, ok, note }: Measurement): void {
  const show = (number: number | null): string => (number === null ? '—' : `${number} ${unit}`);
  printRow([
    name,
    show(value),
    show(p95),
    show(baseline),
    ratio === null ? '—' : String(ratio),
    show(budget),
    ok ? '✓' : '✗',
  ]);
  if (note !== undefined) console.log(`  ${note}`);
}

function printRow([name = '', ...cells]: readonly string[]): void {
  console.log(name.padEnd(40) + cells.map((cell) => cell.padStart(12)).join(''));
}

await runBench(process.argv.slice(2));
