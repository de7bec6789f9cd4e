import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { readDatasetFolder } from '../src/cli/read-dataset.ts';
import { checkDataset } from '../src/lib/core/checks/index.ts';
import { ROOT } from '../scripts/support/paths.ts';
import { median, type Probe } from './measurement.ts';

const COUNTY = join(ROOT, 'data/example-county');
const RUNS = 5;
const CORES = 2;
const NATION = 1_000_000;

/** Seconds to hold the rule book against the fictional county's reports, figures and texts. */
export const checkCounty: Probe = {
  name: 'checking a county (421 reports)',
  async measure() {
    const reading = await readDatasetFolder(COUNTY);
    if (!reading.ok) throw new Error('the county cannot be read');
    const times = Array.from({ length: RUNS }, () => {
      const start = performance.now();
      checkDataset(reading.dataset);
      return (performance.now() - start) / 1000;
    });
    return { unit: 's', value: median(times), p95: Math.max(...times), budget: 1 };
  },
};

/** Seconds that a process of its own takes for its share. */
function checkShare(reports: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const args = ['--import', 'tsx', 'bench/check-share.ts', COUNTY, String(reports)];
    execFile(process.execPath, args, { cwd: ROOT }, (error, stdout) => {
      if (error) reject(error);
      else resolve(Number(stdout));
    });
  });
}

/** Seconds to hold the rule book against as many reports as a nation files in seven years, county by county, on two cores. */
export const checkNation: Probe = {
  name: 'checking a nation (1,000,000 reports)',
  async measure() {
    const shares = await Promise.all(Array.from({ length: CORES }, () => checkShare(NATION / CORES)));
    return { unit: 's', value: Math.max(...shares), budget: 300 };
  },
};
