import { beforeAll, describe, expect, test } from 'vitest';
import type { RegionCode } from '../../../../src/lib/core/report/index.ts';
import type { IndicatorId } from '../../../../src/lib/indicators/index.ts';
import { zh } from '../../../support/zh.ts';
import { queryBodyLines, queryCoverage, type AreaFigureRow } from '../../../../src/lib/queries/index.ts';
import {
  OVERVIEW_INDICATORS,
  bodiesOf,
  kpisOf,
  placesOf,
  pointOf,
  type Area,
  type Body,
} from '../../../../src/lib/views/index.ts';
import { withDataset } from '../../../support/dataset-engine.ts';
import { figuresOfLines, type BodyFigure } from '../../../support/figures-of-lines.ts';
import { PINGTAN, areaOf, filterOf } from '../../../support/public-area.ts';
import { readPublicReports } from '../../../support/public-reports.ts';

const filter = filterOf(PINGTAN, { year: 2025 });
const id = (text: string) => text as IndicatorId;
const code = (text: string) => text as RegionCode;
let pingtan: Area;
let figures: BodyFigure[];
let bodies: Body[];
beforeAll(async () => {
  await withDataset(await readPublicReports(), async (engine) => {
    pingtan = await areaOf(engine, filter);
    const lines = await queryBodyLines(engine, filter, OVERVIEW_INDICATORS);
    figures = figuresOfLines(lines);
    bodies = bodiesOf(filter, OVERVIEW_INDICATORS, await queryCoverage(engine, filter), lines);
  });
}, 60_000);

describe('where a headline figure stands', () => {
  test('a headline stands among the bodies: rates on ten cases or more, a sum of the area on no scale of theirs', () => {
    const points = kpisOf(pingtan, zh).map(({ point }) => point);
    const places = placesOf(points, pingtan, bodies, [], zh);
    const received = places.get(id('received_new'));
    const all = figures.filter(({ indicator, year }) => indicator === 'received_new' && year === 2025);
    expect(received?.dots.toSorted()).toEqual(all.map(({ numerator }) => numerator).toSorted());
    expect(received?.own).toBeNull();
    const rates = figures.filter(
      ({ indicator, year, denominator }) => indicator === 'open_rate' && year === 2025 && (denominator ?? 0) >= 10,
    );
    expect(places.get(id('open_rate'))?.dots).toHaveLength(rates.length);
    expect(places.get(id('open_rate'))?.own).toBe(pointOf(pingtan, id('open_rate'), 2025).value);
    // Too few bodies were reviewed ten times to say what is usual.
    expect(places.has(id('review_correction_rate'))).toBe(false);
  });

  test('with enough areas of its level a rate has a rank among them, by the direction the field calls better', () => {
    const points = kpisOf(pingtan, zh).map(({ point }) => point);
    const row = (indicator: string, region: string, numerator: number, denominator: number | null): AreaFigureRow => ({
      region_code: code(region),
      name: region,
      indicator: id(indicator),
      numerator,
      denominator,
      reports: 9,
    });
    const areas = [10, 40, 70, 90].flatMap((share, index) => [
      row('open_rate', `35010${index + 1}`, share, 100),
      row('carry_rate', `35010${index + 1}`, share, 100),
      row('received_new', `35010${index + 1}`, share, null),
    ]);
    const few = row('open_rate', '350109', 5, 5);
    const places = placesOf(points, pingtan, [], [...areas, few, row('open_rate', PINGTAN, 1, 100)], zh);
    expect(places.get(id('open_rate'))).toMatchObject({ dots: [10, 40, 70, 90], middle: 55 });
    expect(places.get(id('open_rate'))?.text).toContain(zh.kpi.place.rank(3, 5, false));
    expect(places.get(id('carry_rate'))?.text).toContain(zh.kpi.place.rank(1, 5, true));
    expect(places.get(id('received_new'))?.text).toBe(zh.kpi.place.areas(4, '55', null));
  });
});
