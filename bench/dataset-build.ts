import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CACHE_DIR, ROOT } from '../scripts/support/paths.ts';
import type { Probe, Reading } from './measurement.ts';
import { runMeasured, type Measured } from './run-measured.ts';

/** A dataset folder of some size, and what writing it may take: seconds of processor time, megabytes; files and megabytes written. */
interface Scale {
  name: string;
  source: () => Promise<string>;
  cpu: number;
  memory: number;
  files: number;
  written: number;
}

/** A fictional dataset, made once and kept. */
async function synthetic(what: string): Promise<string> {
  const folder = join(CACHE_DIR, 'bench', what);
  if (existsSync(folder)) return folder;
  mkdirSync(join(folder, '..'), { recursive: true });
  await runMeasured(['synth', what, '--out', folder]);
  return folder;
}

/** Each published file stands there twice more, compressed: of the site's files a third are the dataset's at most. */
const SCALES: readonly Scale[] = [
  {
    name: 'county',
    source: async () => join(ROOT, 'data/example-county'),
    ...{ cpu: 5, memory: 500, files: 800, written: 100 },
  },
  { name: 'prefecture', source: () => synthetic('prefecture'), cpu: 45, memory: 1000, files: 1000, written: 1000 },
  { name: 'province', source: () => synthetic('province'), cpu: 600, memory: 2000, files: 1000, written: 1000 },
];

interface Written extends Measured {
  files: number;
  megabytes: number;
}

async function write({ source }: Scale): Promise<Written> {
  const folder = await source();
  const out = mkdtempSync(join(tmpdir(), 'nianbao-dataset-'));
  try {
    const measured = await runMeasured(['dataset', folder, '--out', out]);
    const entries = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const bytes = entries.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
    return { ...measured, files: entries.length, megabytes: bytes / 1e6 };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function probesOf(scale: Scale): Probe[] {
  let only: Promise<Written> | null = null;
  const probe = (name: string, readingOf: (written: Written) => Reading): Probe => ({
    name: `dataset of a ${scale.name}: ${name}`,
    measure: async () => ({ ...readingOf(await (only ??= write(scale))), scale: scale.name }),
  });
  return [
    probe('processor time', ({ cpu, seconds }) => ({
      ...{ unit: 's', value: cpu, budget: scale.cpu },
      note: `${seconds.toFixed(1)} s from start to end`,
    })),
    probe('memory', ({ peak }) => ({ unit: 'MB', value: peak, budget: scale.memory })),
    probe('files', ({ files }) => ({ unit: 'files', value: files, budget: scale.files })),
    probe('size', ({ megabytes }) => ({ unit: 'MB', value: megabytes, budget: scale.written })),
  ];
}

/** What checking a dataset folder and writing its release takes, and how much it writes. */
export const datasetBuild: readonly Probe[] = SCALES.flatMap(probesOf);
