import type { RegionCode } from '../../core/report/index.ts';
import { toColumns } from './columns.ts';
import {
  AREAS_FILE,
  BODIES_FILE,
  LEVELS_FILE,
  type AreasContent,
  type BodiesContent,
  type DatasetFile,
  type LevelsContent,
} from './file-names.ts';
import { mergeShares } from './merge-shares.ts';
import type { Share } from './shares.ts';

/** The files that are about all parts: areas, bodies, and areas beside each other. */
export function* wholeFiles(
  shares: readonly Share[],
  areasAcross: readonly RegionCode[],
  summedAcross: readonly RegionCode[],
  release: string,
): Generator<DatasetFile> {
  const all = mergeShares(shares);
  const across = areasAcross.length === 0 ? {} : { across: areasAcross };
  const sums = [...new Set([...all.summed, ...summedAcross])].sort();
  yield {
    name: AREAS_FILE,
    content: { release, regions: all.regions, summed: sums, ...across } satisfies AreasContent,
  };
  yield { name: BODIES_FILE, content: { release, bodies: toColumns(all.directory) } satisfies BodiesContent };
  const [figures, coverage] = [toColumns(all.figures), toColumns(all.coverage)];
  yield { name: LEVELS_FILE, content: { release, figures, coverage } satisfies LevelsContent };
}
