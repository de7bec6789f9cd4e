import { regionPath, type Region } from '../agency/index.ts';
import type { Dataset } from '../dataset/index.ts';
import type { RegionCode } from '../report/index.ts';
import type { KeptFolder } from './types.ts';

/** 99 stands for no province in GB/T 2260: whatever lies there is fictional. */
const isFictional = (code: RegionCode): boolean => code.startsWith('99');

/** An area that no list names, under its code. */
function unnamed(code: RegionCode): Region[] {
  const [province, prefecture] = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`] as [RegionCode, RegionCode];
  const levels = [
    { code: province, level: 'province' },
    { code: prefecture, level: 'prefecture' },
    { code, level: 'county' },
  ] as const;
  const path = levels.slice(0, levels.findIndex((one) => one.code === code) + 1);
  return path.map((one, at): Region => ({
    region_code: one.code,
    name: one.code,
    level: one.level,
    parent_code: path[at - 1]?.code ?? null,
  }));
}

/** An empty folder of an area: nothing in it but the areas from the province down to its own. `names`: areas with their names. */
export function newFolder(info: Dataset['info'], home: RegionCode, names: readonly Region[]): KeptFolder {
  const path = regionPath(home, names);
  const regions = path.length > 0 ? path : unnamed(home);
  const dataset: Dataset = {
    info: { ...info, synthetic: info.synthetic || isFictional(home) },
    regions,
    agencies: [],
    events: [],
    deadlines: [],
    reports: [],
  };
  return { dataset, originals: [], corrections: [], decisions: [] };
}
