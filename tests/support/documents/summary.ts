import type { Region } from '../../../src/lib/core/agency/index.ts';
import type { Cell, RegionCode, Report } from '../../../src/lib/core/report/index.ts';

/** The fictional areas of the fixtures. */
export const REGIONS: readonly Region[] = [
  { region_code: '990000' as RegionCode, name: '示例省', level: 'province', parent_code: null },
  { region_code: '990100' as RegionCode, name: '示范市', level: 'prefecture', parent_code: '990000' as RegionCode },
  { region_code: '990123' as RegionCode, name: '示例县', level: 'county', parent_code: '990100' as RegionCode },
];

/** A cell on one line of an expected report: value, status, raw text and, where there is one, the note. */
const summariseCell = ({ value, status, raw, note }: Cell): unknown[] =>
  note === undefined ? [value, status, raw] : [value, status, raw, note];

/** What an expected report states; long texts, places and evidence are left out, the tests of the rooms look at those. */
export function summarise(report: Report): Record<string, unknown> {
  const { cells, sections, issues, ...rest } = report;
  delete rest.identification;
  return {
    ...rest,
    sections: sections.map(({ key, heading }) => `${key} ${heading}`),
    issues: issues.map(({ code, severity, cells: named }) => `${severity} ${code} ${named.length}`),
    cells: Object.fromEntries(Object.entries(cells).map(([id, cell]) => [id, summariseCell(cell)])),
  };
}
