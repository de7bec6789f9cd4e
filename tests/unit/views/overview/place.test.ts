import { beforeAll, describe, expect, test } from 'vitest';
import type { RegionCode } from '../../../../src/lib/core/report/index.ts';
import type { IndicatorId } from '../../../../src/lib/indicators/index.ts';
import { zh } from '../../../support/zh.ts';
import type { AreaFigureRow } from '../../../../src/lib/queries/index.ts';
import { kpisOf, placesOf, type Area } from '../../../../src/lib/views/index.ts';
import { withDataset } from '../../../support/dataset-engine.ts';
import { PINGTAN, areaOf, filterOf } from '../../../support/public-area.ts';
import { readPublicReports } from '../../../support/public-reports.ts';

const filter = filterOf(PINGTAN, { year: 2025 });
const id = (text: string) => text as IndicatorId;
const code = (text: string) => text as RegionCode;
let pingtan: Area;
beforeAll(async () => {
  await withDataset(await readPublicReports(), async (engine) => {
    pingtan = await areaOf(engine, filter);
  });
}, 60_000);

describe('where a headline figure stands', () => {
  test('with enough areas of its level a rate has a rank among them, by the direction the field calls better', () => {
    const points = kpisOf(pingtan, zh).map(({ point }) => point);
    const row = (indicator: string, region: string, numerator: number, denominator: number | null): AreaFigureRow => ({
      region_code: code(region),
      scope: 'own',
      year: 2025,
      indicator: id(indicator),
      numerator,
      denominator,
      reports: 9,
      excluded: 0,
      form: null,
      same: 9,
      same_before: 9,
    });
    const areas = [10, 40, 70, 90].flatMap((share, index) => [
      row('open_rate', `35010${index + 1}`, share, 100),
      row('carry_rate', `35010${index + 1}`, share, 100),
      row('received_new', `35010${index + 1}`, share, null),
    ]);
    const few = row('open_rate', '350109', 5, 5);
    const places = placesOf(points, pingtan, [...areas, few, row('open_rate', PINGTAN, 1, 100)], zh);
    expect(places.get(id('open_rate'))).toMatchObject({ dots: [10, 40, 70, 90], middle: 55 });
    expect(places.get(id('open_rate'))?.text).toContain(zh.kpi.place.rank(3, 5, false));
    expect(places.get(id('carry_rate'))?.text).toContain(zh.kpi.place.rank(1, 5, true));
    expect(places.get(id('received_new'))?.text).toBe(zh.kpi.place.areas(4, '55', null));
  });
});
