import type { RegionCode } from '../../core/report/index.ts';
import { CATALOG } from '../../indicators/index.ts';
import type { AreaFigureRow } from '../area-figures.ts';
import { ALL_REGIONS } from '../filter.ts';
import { offerOf } from '../offer.ts';
import { toColumns } from './columns.ts';
import {
  AREAS_FILE,
  BODIES_FILE,
  LEVELS_FILE,
  levelsFile,
  type AreasContent,
  type BodiesContent,
  type DatasetFile,
  type LevelFiguresContent,
  type LevelsContent,
} from './file-names.ts';
import { mergeShares } from './merge-shares.ts';
import { isInhabited, type Share } from './shares.ts';

/** The part that each area is in; of those across parts, the one with who sits in the very area. */
function partsOf(shares: readonly Share[], across: readonly RegionCode[]): Record<string, number> {
  const parts: Record<string, number> = {};
  shares.forEach(({ regions, directory }, part) => {
    const seats = new Set(directory.map(({ region_code }) => region_code));
    for (const { region_code } of regions.filter(isInhabited))
      if (!across.includes(region_code) || seats.has(region_code)) parts[region_code] = part;
  });
  return parts;
}

/** So many figures of areas stand in one file; where there are more, a page would read many that it does not show. */
const MOST_TOGETHER = 20_000;

/** The figures of areas beside each other: a file an indicator. */
function* slicesOf(figures: readonly AreaFigureRow[], release: string): Generator<DatasetFile> {
  for (const { id } of CATALOG) {
    const rows = toColumns(figures.filter(({ indicator }) => indicator === id));
    yield { name: levelsFile(id), content: { release, figures: rows } satisfies LevelFiguresContent };
  }
}

/** The files that are about all parts: areas, bodies, and areas beside each other. */
export function* wholeFiles(
  shares: readonly Share[],
  areasAcross: readonly RegionCode[],
  summedAcross: readonly RegionCode[],
  release: string,
  most = MOST_TOGETHER,
): Generator<DatasetFile> {
  const all = mergeShares(shares);
  const across = areasAcross.length === 0 ? {} : { across: areasAcross };
  const parts = shares.length === 1 ? {} : { parts: partsOf(shares, areasAcross) };
  const sliced = all.figures.length > most ? { sliced: true as const } : {};
  const offered = offerOf(all.regions, all.directory);
  const summarized = [ALL_REGIONS, ...areasAcross] as const;
  const offer = shares.length === 1 ? offered : { ...offered, summarized, agencies: null };
  const sums = [...new Set([...all.summed, ...summedAcross])].sort();
  yield {
    name: AREAS_FILE,
    content: {
      release,
      regions: all.regions,
      offer,
      summed: sums,
      ...across,
      ...parts,
      ...sliced,
    } satisfies AreasContent,
  };
  yield { name: BODIES_FILE, content: { release, bodies: toColumns(all.directory) } satisfies BodiesContent };
  const [figures, coverage] = [toColumns(sliced.sliced ? [] : all.figures), toColumns(all.coverage)];
  yield { name: LEVELS_FILE, content: { release, figures, coverage } satisfies LevelsContent };
  if (sliced.sliced) yield* slicesOf(all.figures, release);
}
