import { printDataset } from '../../lib/core/dataset/index.ts';
import { correctedNames } from '../documents/corrected.ts';
import type { County } from './build.ts';
import { printLedger } from './ledger.ts';
import { printReadme } from './readme.ts';

/** The files of the county's folder by name: the dataset, `defects.csv` and `README.md`. The same seed prints the same bytes. */
export function printCounty(seed: number, { dataset, injections }: County): Record<string, string> {
  return {
    ...printDataset(dataset),
    'defects.csv': printLedger(injections, correctedNames(seed)),
    'README.md': printReadme(seed, dataset, injections),
  };
}
