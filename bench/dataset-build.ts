import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../scripts/support/paths.ts';
import type { Probe } from './measurement.ts';

/** Seconds to check a dataset folder and write its database and downloads. */
export const datasetBuild: Probe = {
  name: 'building the dataset',
  async measure({ dataset }) {
    const out = mkdtempSync(join(tmpdir(), 'nianbao-dataset-'));
    const start = performance.now();
    const args = ['--import', 'tsx', 'src/cli/main.ts', 'dataset', `data/${dataset}`, '--out', out];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
    const seconds = (performance.now() - start) / 1000;
    rmSync(out, { recursive: true, force: true });
    if (status !== 0) throw new Error(`dataset ended with ${status}: ${stderr.trim().split('\n').at(-1)}`);
    return { unit: 's', value: seconds, budget: 5 };
  },
};
