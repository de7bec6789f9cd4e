import { fileURLToPath } from 'node:url';
import { readDatasetFolder } from '../../src/cli/read-dataset.ts';
import type { Dataset } from '../../src/lib/core/dataset/index.ts';

export const PUBLIC_REPORTS = fileURLToPath(new URL('../../data/public-reports', import.meta.url));

/** The default dataset, or the first problem as an error. */
export async function readPublicReports(): Promise<Dataset> {
  const reading = await readDatasetFolder(PUBLIC_REPORTS);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems[0]));
  return reading.dataset;
}
