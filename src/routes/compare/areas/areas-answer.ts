import type { AreaCoverageRow, AreaFigureRow, DatasetSource } from '$lib/queries/index.ts';
import { AREA_FIGURES, type AreaLine } from '$lib/views/index.ts';

export type { ComparePageData } from '../answer.ts';

export interface AreasAnswer {
  figures: readonly AreaFigureRow[];
  coverage: readonly AreaCoverageRow[];
}

/** The figures of every area over all years, in either basis, and who has filed what. */
export async function askAreas(
  source: DatasetSource,
  { first, last }: { first: number; last: number },
): Promise<AreasAnswer> {
  const [figures, coverage] = await Promise.all([
    source.areaFigures({ level: null, from: first, to: last }, AREA_FIGURES),
    source.areaCoverage(first, last),
  ]);
  return { figures, coverage };
}

/**
 * The two areas side by side: those of the address, or, where nobody has chosen, the one the site opens with and the largest
 * other of its level. `null` where there are not two that speak.
 */
export function chosenPair(
  lines: readonly AreaLine[],
  chosen: readonly string[] | null,
  opening: string,
): readonly [AreaLine, AreaLine] | null {
  const listed = lines.filter((line) => line.listed);
  const received = ({ points }: AreaLine) =>
    Math.max(...(points.get('received_new') ?? []).map(({ value }) => value ?? 0));
  const own = listed.find(({ region }) => region.region_code === opening) ?? listed[0];
  const alike = listed
    .filter((line) => line !== own && line.region.level === own?.region.level)
    .toSorted((a, b) => received(b) - received(a));
  const [first, second] =
    chosen === null ? [own, alike[0]] : chosen.map((code) => listed.find(({ region }) => region.region_code === code));
  return first && second ? [first, second] : null;
}
