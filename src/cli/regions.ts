import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import {
  nationalAreas,
  REGION_LEVELS,
  withMoreAreas,
  type Region,
  type RegionLevel,
} from '../lib/core/agency/index.ts';
import { isRegionCode } from '../lib/core/report/index.ts';

const REGIONS_FILE = fileURLToPath(new URL('../../data/public-reports/regions.csv', import.meta.url));

const isLevel = (text: string | undefined): text is RegionLevel => REGION_LEVELS.some((level) => level === text);

/** The administrative areas the program knows; an empty list where the file is not there. Rows it cannot use are left out. */
export async function loadRegions(file: string = REGIONS_FILE): Promise<Region[]> {
  // Without the file no area is known by name.
  const text = await readFile(file, 'utf8').catch(() => '');
  const { data } = Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  return data.flatMap(({ region_code = '', name = '', level, parent_code = '' }) =>
    isRegionCode(region_code) && isLevel(level)
      ? [{ region_code, name, level, parent_code: isRegionCode(parent_code) ? parent_code : null }]
      : [],
  );
}

/** Every area there is a name for: the given ones, and behind them those of the country. */
export const nameableAreas = async (known: readonly Region[]): Promise<Region[]> =>
  withMoreAreas(known, await nationalAreas());
