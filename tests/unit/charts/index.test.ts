import type { EChartsOption } from 'echarts';
import { beforeAll, describe, expect, test } from 'vitest';
import * as charts from '../../../src/lib/charts/drawings.ts';
import {
  areaOutcomesOption,
  flowOption,
  outcomesOption,
  stockFlowOption,
  topicTrendOption,
  trendAppealsOption,
  trendDocumentsOption,
  trendExemptionsOption,
  trendRequestsOption,
  withPinnedPanel,
} from '../../../src/lib/charts/drawings.ts';
import type { Layout } from '../../../src/lib/charts/index.ts';
import { init } from '../../../src/lib/charts/kinds.ts';
import { renderSvg } from '../../../src/lib/charts/svg.ts';
import { zh } from '../../support/zh.ts';
import { ALL_REGIONS, type Filter } from '../../../src/lib/queries/index.ts';
import type { DrawnFigure } from '../../../src/routes/drawn-figure.ts';
import { overviewFigures } from '../../../src/routes/overview-figures.ts';
import type { Area } from '../../../src/lib/views/index.ts';
import { withDataset } from '../../support/dataset-engine.ts';
import { areaOf, filterOf } from '../../support/public-area.ts';
import { readPublicReports } from '../../support/public-reports.ts';
import {
  appeals,
  areaOutcomes,
  documents,
  exemptions,
  flow,
  outcomeCounts,
  outcomes,
  pinnedPanel,
  requests,
  stockFlow,
  topicCount,
  topicRate,
} from '../../support/charts/drawings.ts';
import { outline } from '../../support/charts/outline.ts';
import * as rules from '../../support/charts/rules.ts';

type Option<Drawing> = (drawing: Drawing, layout: Layout, t: typeof zh) => EChartsOption;
interface Chart {
  name: string;
  drawing: object;
  draw: (layout: Layout) => EChartsOption;
}

const chart = <Drawing extends object>(name: string, option: Option<Drawing>, drawing: Drawing): Chart => ({
  name,
  drawing,
  draw: (layout) => option(drawing, layout, zh),
});

/** A drawing with two bodies in a panel below it. */
const withBodies = <Drawing extends object>(name: string, option: Option<Drawing>, area: Drawing): Chart => ({
  name: `${name} with bodies below`,
  drawing: { area, pinned: pinnedPanel },
  draw: (layout) => withPinnedPanel((inner) => option(area, inner, zh), pinnedPanel, { ...layout, panel: 140 }, zh),
});

const CHARTS: readonly Chart[] = [
  chart('trend-documents', trendDocumentsOption, documents),
  chart('trend-requests', trendRequestsOption, requests),
  chart('trend-exemptions', trendExemptionsOption, exemptions),
  chart('trend-appeals', trendAppealsOption, appeals),
  chart('flow', flowOption, flow),
  chart('outcomes', outcomesOption, outcomes),
  chart('outcomes as counts', outcomesOption, outcomeCounts),
  chart('outcomes of areas', areaOutcomesOption, areaOutcomes),
  chart('stock and flow', stockFlowOption, stockFlow),
  chart('a count of a topic', topicTrendOption, topicCount),
  chart('a rate of a topic', topicTrendOption, topicRate),
  chart('appeals of a topic', topicTrendOption, { ...topicCount, reviewFirst: true }),
  withBodies('requests', trendRequestsOption, requests),
  withBodies('appeals', trendAppealsOption, appeals),
];
const WIDE: Layout = { width: 600, height: 330 };
const BROAD: Layout = { width: 1260, height: 520 };
const NARROW: Layout = { width: 336, height: 420 };

test.each([WIDE, NARROW])('panels one above the other keep their years in line at $width px', (layout) => {
  const drawn = init(null, null, { renderer: 'svg', ssr: true, ...layout });
  drawn.setOption(trendDocumentsOption(documents, layout, zh));
  for (const year of documents.years) {
    const places = [0, 1].map((xAxisIndex) => drawn.convertToPixel({ xAxisIndex }, year));
    expect(places[0], String(year)).toBeCloseTo(places[1] ?? NaN, 6);
  }
  drawn.dispose();
});

/** What no drawing may do; each rule lists the breaches. */
function expectHonest(option: EChartsOption, drawing: object, place: string): void {
  expect(rules.strangeKinds(option), `${place}: kinds`).toEqual([]);
  expect(rules.floatingBars(option), `${place}: bars from 0`).toEqual([]);
  expect(rules.secondScales(option), `${place}: one scale a grid`).toEqual([]);
  expect(rules.hues(option).length, `${place}: hues`).toBeLessThanOrEqual(8);
  expect(rules.fixedColours(option), `${place}: colours of the page`).toEqual([]);
  expect(rules.bridgingLines(option), `${place}: lines stop at gaps`).toEqual([]);
  expect(rules.inventedMarks(option, drawing), `${place}: marks are figures`).toEqual([]);
  expect(rules.inventedWords(option, drawing), `${place}: printed numbers are figures`).toEqual([]);
  expect(rules.misplacedGaps(option, drawing), `${place}: gaps`).toEqual([]);
  expect(option.animation, place).toBe(false);
}

describe.each(CHARTS)('$name', ({ name, draw, drawing }) => {
  test('is this option', () => expect(outline(draw(WIDE))).toMatchSnapshot());

  test.each([BROAD, WIDE, NARROW])('is honest at $width × $height', (layout) =>
    expectHonest(draw(layout), drawing, name),
  );

  test('becomes a picture in the colours of the page', () => {
    const svg = renderSvg(draw(NARROW), NARROW, name);
    expect(svg).toMatch(/^<svg aria-hidden="true"/);
    expect(svg).not.toMatch(/<style|NaN|undefined|Infinity/);
    const unseen = /fill-opacity="0".* stroke-width="0"|matrix\(0,0,0,0,| d=""/;
    const visible = svg
      .replace(/<clipPath[\s\S]*?<\/clipPath>/g, '')
      .split('\n')
      .filter((line) => !unseen.test(line));
    expect(visible.filter((line) => /#[0-9a-f]{3,6}"|rgb\(/i.test(line))).toEqual([]);
    expect(svg.replaceAll(/xmlns(:\w+)?="[^"]*"/g, '')).not.toContain('http');
    expect(renderSvg(draw(NARROW), NARROW, name)).toBe(svg);
  });
});

describe('the outcomes of a year', () => {
  const series = outcomesOption(outcomes, WIDE, zh).series as { data: { value: number | '-' }[] }[];
  const sharesOf = (index: number) =>
    series.map(({ data }) => data[index]?.value ?? '-').filter((value) => value !== '-');

  test('fill their bar, the difference to the total included', () => {
    expect(sharesOf(0).reduce((sum, value) => sum + value, 0)).toBeCloseTo(100);
    expect(sharesOf(2).reduce((sum, value) => sum + value, 0)).toBeCloseTo(100);
    expect(sharesOf(2).at(-1)).toBeCloseTo(300 / 63);
  });

  test('have no bar where nothing is loaded', () => expect(sharesOf(1)).toEqual([]));
});

describe('every figure of the overview, at the sizes it is printed', { timeout: 30_000 }, () => {
  let areas: Area[];
  beforeAll(async () => {
    const dataset = await readPublicReports();
    const regions: Filter['region'][] = [ALL_REGIONS, ...dataset.regions.map(({ region_code }) => region_code)];
    const filters: Filter[] = regions.flatMap((region) => [
      filterOf(region),
      filterOf(region, { year: 2019 }),
      filterOf(region, { kind: 'department', from: 2023, year: 2025 }),
    ]);
    areas = await withDataset(dataset, async (engine) => {
      const found: Area[] = [];
      for (const filter of filters) found.push(await areaOf(engine, filter));
      return found;
    });
  }, 60_000);

  test('is honest', () => {
    for (const area of areas) {
      const figures: DrawnFigure[] = overviewFigures(area, zh);
      for (const { view, draw, wide, narrow } of figures) {
        for (const layout of [wide, narrow]) {
          const { region, year, kind } = area.filter;
          expectHonest(
            draw(charts, layout),
            view.drawing as object,
            `${view.id} ${region} ${year} ${kind} ${layout.width}`,
          );
        }
      }
    }
  });
});
