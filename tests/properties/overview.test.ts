import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/lib/core/dataset/index.ts';
import type { RegionCode } from '../../src/lib/core/report/index.ts';
import { type IndicatorId } from '../../src/lib/indicators/index.ts';
import { zh } from '../support/zh.ts';
import { ALL_REGIONS, queryBodyLines, queryFilingLines, type Filter } from '../../src/lib/queries/index.ts';
import {
  OVERVIEW_INDICATORS,
  TOPIC_PLANS,
  attentionOf,
  bodiesOf,
  changesOf,
  filingStatus,
  filingsOf,
  flowFigure,
  flowOf,
  pointOf,
  topicLead,
  type Area,
  type Body,
  type Point,
} from '../../src/lib/views/index.ts';
import type { Engine } from '../../src/lib/warehouse/engine.ts';
import { arbitraryDataset } from '../support/arbitrary-dataset.ts';
import { withDataset } from '../support/dataset-engine.ts';
import { areaOf, filterOf } from '../support/public-area.ts';
import { readPublicReports } from '../support/public-reports.ts';
import { isChangedByForm } from '../support/form-changes.ts';

interface World {
  area: Area;
  bodies: readonly Body[];
}

const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025];

async function worldOf(engine: Engine, filter: Filter): Promise<World> {
  const area = await areaOf(engine, filter);
  const lines = await queryBodyLines(engine, filter, OVERVIEW_INDICATORS);
  return { area, bodies: bodiesOf(filter, OVERVIEW_INDICATORS, area.coverage, lines) };
}

const inYear = ({ area, bodies }: World, year: number): World => ({
  area: { ...area, filter: { ...area.filter, year } },
  bodies,
});

/** What goes out of every node is what came into it; the ends add up to what came in. */
function expectNothingIsLost({ area }: World): void {
  const flow = flowOf(area, zh);
  if (flow === null) return;
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const handled = flow.nodes.find(({ stage }) => stage === 'handled');
  const came = ['received_new', 'carried_in'].map(
    (name) => pointOf(area, name as IndicatorId, area.filter.year).value ?? 0,
  );
  expect(handled?.point.value).toBe(sum(came));
  for (const { id, point, size, kind, stage, surplus } of flow.nodes) {
    const into = flow.links.filter(({ to }) => to === id).map(({ value }) => value);
    const out = flow.links.filter(({ from }) => from === id).map(({ value }) => value);
    if (into.length > 0) expect(sum(into), `${id} in`).toBe(size + surplus);
    if (out.length > 0) expect(sum(out), `${id} out`).toBe(size + surplus);
    expect(into.length + out.length > 0 || size === 0, id).toBe(true);
    // What the parts have too many is a difference below nought; whatever is counted is not.
    const sign = kind === 'gap' && stage === 'in' ? -1 : 1;
    expect(point.value, `${id} ${stage}`).toBe(sign * size);
  }
  expect(flow.links.every(({ value }) => value > 0)).toBe(true);
}

/** No sentence without two figures that are there and may be compared. */
function expectFoundedSentences({ area, bodies }: World): void {
  const { year, from } = area.filter;
  for (const { indicator, now, sentence, contributions } of changesOf(area, bodies, zh)) {
    const before = pointOf(area, indicator, year - 1);
    expect(year - 1, indicator).toBeGreaterThanOrEqual(from);
    expect([now.value, before.value], indicator).not.toContain(null);
    expect(now.source).toBe(before.source);
    if (year === 2021) expect(isChangedByForm(indicator), indicator).toBe(false);
    expect(sentence.filter((piece) => typeof piece !== 'string')).toEqual([now]);
    for (const one of contributions) expect(one.now.value).not.toBeNull();
  }
  for (const plan of Object.values(TOPIC_PLANS)) {
    const points = topicLead(area, plan, zh).filter((piece): piece is Point => typeof piece !== 'string');
    expect(points.map(({ value }) => value)).not.toContain(null);
  }
}

function expectSound(world: World): void {
  for (const year of YEARS) {
    const focused = inYear(world, year);
    expectNothingIsLost(focused);
    expectFoundedSentences(focused);
    const figure = flowFigure(focused.area, focused.bodies, zh);
    expect(figure.empty === null).toBe(figure.drawing.links.length > 0);
  }
}

describe('over every area of the public reports', () => {
  let worlds: World[];
  let dataset: Dataset;
  beforeAll(async () => {
    dataset = await readPublicReports();
    const regions: Filter['region'][] = [ALL_REGIONS, ...dataset.regions.map(({ region_code }) => region_code)];
    worlds = await withDataset(dataset, async (engine) => {
      const all: World[] = [];
      for (const region of regions) all.push(await worldOf(engine, filterOf(region)));
      return all;
    });
  }, 60_000);

  test('nothing is lost on the way, and no sentence stands without its figures', () => worlds.forEach(expectSound));

  test('some area tells changes, and some flow has a difference that names its rule', () => {
    const all = worlds.flatMap((world) => YEARS.map((year) => inYear(world, year)));
    expect(all.some(({ area, bodies }) => changesOf(area, bodies, zh).length > 3)).toBe(true);
    expect(all.some(({ area, bodies }) => flowFigure(area, bodies, zh).subtitle.includes('T3-SUM'))).toBe(true);
  });

  test('the states of a year add up to the bodies that owe a report, and nobody is listed without a reason', async () => {
    const lines = await withDataset(dataset, (quality) => queryFilingLines(quality, ''), 'quality');
    let listed = 0;
    for (const world of worlds) {
      for (const year of YEARS) {
        const { area, bodies } = inYear(world, year);
        const filings = filingsOf(area, lines, []);
        const { counts, due, filed, sound, onTime, dated } = filingStatus(filings);
        const sum = Object.values(counts).reduce((total, count) => total + count, 0);
        expect(sum - counts.not_due).toBe(due);
        expect(sound).toBeLessThanOrEqual(filed);
        expect(onTime).toBeLessThanOrEqual(dated);
        const { performance, quality } = attentionOf(area, bodies, filings, []);
        const lists = [...performance, ...quality];
        expect(lists.every(({ reasons }) => reasons.length > 0)).toBe(true);
        listed += lists.length;
        const settled = filings.map(({ agency }) => `${agency}/${year}`);
        expect(filingStatus(filingsOf(area, lines, settled)).counts.erred).toBe(0);
      }
    }
    expect(listed).toBeGreaterThan(0);
  }, 60_000);
});

test('the same holds over random datasets', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDataset, async (dataset) => {
      const county = '630223' as RegionCode;
      expectSound(await withDataset(dataset, (engine) => worldOf(engine, filterOf(county))));
    }),
    { numRuns: 12 },
  );
});
