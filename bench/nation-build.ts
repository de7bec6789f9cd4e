import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkDataset } from '../src/lib/core/checks/index.ts';
import type { Dataset } from '../src/lib/core/dataset/index.ts';
import { makeNation } from '../src/synth/index.ts';
import { toCells } from '../src/synth/figures/to-cells.ts';
import { buildDatabase } from '../src/lib/warehouse/build-node.ts';
import type { Probe } from './measurement.ts';
import { runMeasured, type Measured } from './run-measured.ts';

/** A tenth of the country; `NIANBAO_NATION_AGENCIES=143000` measures the whole of it. */
const AGENCIES = Number(process.env['NIANBAO_NATION_AGENCIES'] ?? 14_300);
const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025];
const REPORTS = AGENCIES * YEARS.length;
const LEAST_SPEED = 20_000;
const MOST_MEMORY = 4000;
const SCALE = `${REPORTS} synthetic reports`;

/** The command itself, from its start to its end. */
async function runCommand(): Promise<Measured> {
  const out = mkdtempSync(join(tmpdir(), 'nianbao-nation-'));
  try {
    return await runMeasured(['synth', 'nation', '--agencies', String(AGENCIES), '--out', out]);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

let only: Promise<Measured> | null = null;
const run = (): Promise<Measured> => (only ??= runCommand());

/** Seconds for as many reports by the way small datasets are built: cells as objects, appended value by value. */
async function timeValueByValue(): Promise<number> {
  const nation = makeNation(1, 520, YEARS);
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-values-'));
  const reports = Array.from(nation.reports(), ({ agency, facts, ...report }) => ({
    ...report,
    agency_id: agency.agency_id,
    source_url: null,
    reading: 'read' as const,
    note: null,
    cells: toCells(facts, report.form),
    sections: [],
  }));
  const dataset: Dataset = { ...nation, events: [], deadlines: [], reports };
  const checked = checkDataset(dataset);
  const start = performance.now();
  await buildDatabase(join(folder, 'all.duckdb'), dataset, 'bench', checked);
  const seconds = (performance.now() - start) / 1000;
  rmSync(folder, { recursive: true, force: true });
  return (seconds * REPORTS) / nation.reportCount;
}

/** Reports a second that the generator makes when nobody writes them. */
function measureGenerator(): number {
  const nation = makeNation(1, AGENCIES, YEARS);
  const start = performance.now();
  let made = 0;
  for (const { facts } of nation.reports()) made += facts.length > 0 ? 1 : 0;
  return (1000 * made) / (performance.now() - start);
}

/** Seconds to write a synthetic nation, at no less than 20,000 reports a second. */
export const nationBuild: Probe = {
  name: 'writing a nation',
  async measure() {
    const { seconds } = await run();
    const speeds = `${Math.round(REPORTS / seconds)} reports/s; the generator alone ${Math.round(measureGenerator())}`;
    const note = `${speeds}; the whole: NIANBAO_NATION_AGENCIES=143000 npm run bench -- nation`;
    return {
      unit: 's',
      value: seconds,
      baseline: await timeValueByValue(),
      budget: REPORTS / LEAST_SPEED,
      scale: SCALE,
      note,
    };
  },
};

/** The most memory that writing a nation takes. */
export const nationMemory: Probe = {
  name: 'memory while writing a nation',
  async measure() {
    return { unit: 'MB', value: (await run()).peak, budget: MOST_MEMORY, scale: SCALE };
  },
};
