import type { AreaSource } from '../area-source.ts';
import type { Filter } from '../filter.ts';
import { bodyLinesOf } from './body-lines.ts';
import { contributionsOf } from './contributions.ts';
import { coverageOf } from './coverage.ts';
import { covers, type AreaPack } from './pack.ts';
import { trendOf } from './trend.ts';

/** The answers of packs to these filters; `null` where one of the filters means what none of the packs has. */
export function packSource(packs: readonly AreaPack[], filters: readonly Filter[]): AreaSource | null {
  const find = (filter: Filter): AreaPack | undefined => packs.find((pack) => covers(pack, filter));
  if (!filters.every(find)) return null;
  const packOf = (filter: Filter): AreaPack => {
    const pack = find(filter);
    if (pack === undefined) throw new Error(`no pack covers ${JSON.stringify(filter)}`);
    return pack;
  };
  return {
    trend: async (filter, settled) => trendOf(packOf(filter), filter, settled),
    coverage: async (filter) => coverageOf(packOf(filter), filter),
    lines: async (filter, indicators) => bodyLinesOf(packOf(filter), filter, indicators),
    contributions: async (filter, indicator) => contributionsOf(packOf(filter), filter, indicator),
  };
}
