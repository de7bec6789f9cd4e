import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readDatasetFolder } from '../../src/cli/read-dataset.ts';
import { AGENCY_KINDS } from '../../src/lib/core/agency/index.ts';
import { indicatorOf, type IndicatorId } from '../../src/lib/indicators/index.ts';
import { BASES, queryBodyLines, queryCoverage, queryTrend, type Filter } from '../../src/lib/queries/index.ts';
import { briefView, causesIn, givenInShort, type BriefSource } from '../../src/lib/views/brief/index.ts';
import { changeIn } from '../../src/lib/views/figure/change.ts';
import {
  OVERVIEW_INDICATORS,
  TOPIC_PLANS,
  bodiesOf,
  changesOf,
  flowOf,
  kpisOf,
  isVerdict,
  overviewConclusion,
  leadText,
  outcomesFigure,
  pointOf,
  requestsFigure,
  toArea,
  topicLead,
  type Area,
  type Body,
  type LeadPiece,
  type Point,
} from '../../src/lib/views/index.ts';
import { withDataset } from '../support/dataset-engine.ts';
import { LONG, SEED } from '../support/chance.ts';
import { contradictions, unexplained, unfounded, unmade, type Marks, type Told } from '../support/one-truth.ts';
import { COUNTS, mergersOf, newcombe, recount, regionsOf, sameBodies } from '../support/recount.ts';
import { zh } from '../support/zh.ts';

const RUNS = LONG ? 600 : 120;
const FOLDERS = ['data/public-reports', 'data/example-county'] as const;

/** An area of a dataset with all its years, ready to be looked at in any of them. */
interface State {
  folder: (typeof FOLDERS)[number];
  area: Area;
  bodies: readonly Body[];
  source: BriefSource;
}
const states: State[] = [];

beforeAll(async () => {
  for (const folder of FOLDERS) {
    const reading = await readDatasetFolder(folder);
    if (!reading.ok) throw new Error('a dataset of the project cannot be read');
    const { dataset } = reading;
    await withDataset(dataset, async (engine) => {
      for (const { region_code: region, level } of dataset.regions)
        for (const kind of level === 'county' ? [null, ...AGENCY_KINDS] : [null]) {
          const filter: Filter = {
            region,
            basis: 'sum',
            kind,
            year: 2025,
            from: 2019,
            to: 2025,
            agencies: [],
            peers: 'all',
          };
          const [trend, coverage] = [await queryTrend(engine, filter), await queryCoverage(engine, filter)];
          if (coverage.length === 0) continue;
          const lines = await queryBodyLines(engine, filter, OVERVIEW_INDICATORS);
          const area = toArea(filter, trend, coverage);
          const bodies = bodiesOf(filter, OVERVIEW_INDICATORS, coverage, lines);
          states.push({
            folder,
            area,
            bodies,
            source: {
              id: region,
              kind: 'area',
              name: '',
              filter,
              trend,
              coverage,
              attention: {},
              causes: Object.fromEntries(area.years.map((year) => [year, causesIn(area, year, bodies)])),
              given: Object.fromEntries(area.years.map((year) => [year, givenInShort(area, year, bodies)])),
              filings: {},
            },
          });
        }
    });
  }
}, 120_000);

const keyOf = ({ indicator, source, year }: Point): string => `${indicator}/${source}/${year}`;
const pointsIn = (pieces: readonly LeadPiece[]): Point[] =>
  pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece]));
const textOf = (pieces: readonly LeadPiece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : leadText(piece, zh))).join('');

function surfacesOf({ area, bodies, source }: State): { told: Told[]; sentences: string[] } {
  const { year, basis } = area.filter;
  const kpis = kpisOf(area, zh);
  // What may be said of a change has its interval at the headline below.
  const lead = overviewConclusion(area, bodies, [], zh).map(({ pieces }) =>
    pieces.flatMap((piece) => (isVerdict(piece) ? [] : [piece])),
  );
  const topics = Object.values(TOPIC_PLANS).map((plan) => topicLead(area, plan, zh));
  const changes = changesOf(area, bodies, zh);
  const requests = requestsFigure(area, zh);
  const brief = briefView(source, year, zh, basis);
  const figures = (where: string, points: readonly (Point | undefined)[]): Told[] =>
    points.flatMap((point) => (point ? [{ where, key: keyOf(point), value: String(point.value) }] : []));
  return {
    told: [
      ...figures(
        'headline',
        kpis.map(({ point }) => point),
      ),
      ...figures('conclusion', lead.flatMap(pointsIn)),
      ...topics.flatMap((pieces) => figures('topic', pointsIn(pieces))),
      ...figures(
        'change',
        changes.map(({ now }) => now),
      ),
      ...figures('chart', [...requests.drawing.received, ...requests.drawing.beside]),
      ...(area.filter.kind === null
        ? figures('brief', [
            ...brief.rows.flatMap(({ now }) =>
              now.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.point])),
            ),
            ...brief.requests,
          ])
        : []),
    ],
    sentences: [
      ...kpis.flatMap(({ change, beside }) => [change, beside ?? '']),
      ...lead.map(textOf),
      ...topics.map(textOf),
      ...changes.map(({ sentence }) => textOf(sentence)),
      requests.finding,
      brief.conclusion.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join(''),
    ],
  };
}

/** An area in a year and basis, of either dataset. */
const anyState = fc
  .record({ at: fc.nat(), year: fc.integer({ min: 2019, max: 2025 }), basis: fc.constantFrom(...BASES) })
  .map(({ at, year, basis }) => {
    const state = states[at % states.length]!;
    return { ...state, area: { ...state.area, filter: { ...state.area.filter, year, basis } } };
  });
const seeded = { numRuns: RUNS, seed: SEED };

describe(`any area, year and basis of both datasets (seed ${SEED})`, () => {
  test('no notion has two values on two surfaces, and no sentence judges without its interval', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { told, sentences } = surfacesOf(state);
        expect(contradictions(told)).toEqual([]);
        expect(unfounded(sentences)).toEqual([]);
      }),
      seeded,
    );
  });

  test('parts make their whole, or the difference stands among them', () => {
    fc.assert(
      fc.property(anyState, ({ area, source }) => {
        const { year, basis } = area.filter;
        const at = area.years.indexOf(year);
        const { parts, totals, gaps } = outcomesFigure(area, zh).drawing;
        const sum = parts.reduce((all, { points }) => all + (points[at]?.value ?? 0), 0);
        if (gaps[at] !== null && gaps[at] !== undefined) expect(sum + gaps[at]).toBe(totals[at]?.value);
        const flow = flowOf(area, zh);
        for (const id of new Set(flow?.links.map(({ from }) => from))) {
          const out = flow!.links.filter(({ from }) => from === id).reduce((all, { value }) => all + value, 0);
          const into = flow!.links.filter(({ to }) => to === id).reduce((all, { value }) => all + value, 0);
          if (into > 0) expect(out, id).toBe(into);
        }
        if (area.filter.kind !== null) return;
        const brief = briefView(source, year, zh, basis);
        const known = brief.outcomes.every(({ point }) => point.value !== null);
        if (brief.concluded.value !== null && known)
          expect(brief.outcomes.reduce((all, { point }) => all + (point.value ?? 0), 0)).toBe(brief.concluded.value);
      }),
      seeded,
    );
  });

  test('what the bodies give to a change adds up to it', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyState, ({ area, bodies }) => {
        for (const { indicator, contributions, rest } of changesOf(area, bodies, zh)) {
          const change = changeIn(area, indicator, area.filter.year, 'own');
          if (change === null || indicatorOf(indicator).denominator !== null) continue;
          const texts = [
            ...contributions.map((one) => one.change),
            ...(rest === null ? [] : [rest.text.split(' ').at(-1)!]),
          ];
          const sum = texts.reduce((all, text) => all + Number(text.replace('−', '-').replaceAll(',', '')), 0);
          expect(sum, indicator).toBe(change.difference);
          seen += 1;
        }
      }),
      seeded,
    );
    expect(seen).toBeGreaterThan(20);
  });
});

describe('a planted fault is found', () => {
  const shown = (basis: 'published' | 'sum') => {
    const state = states.find(({ area }) => area.filter.region === '350128' && area.filter.kind === null)!;
    return { ...state, area: { ...state.area, filter: { ...state.area.filter, year: 2025, basis } } };
  };

  test('of a figure that another surface tells otherwise', () => {
    const { told } = surfacesOf(shown('published'));
    expect(contradictions(told)).toEqual([]);
    const planted = told.map((one) =>
      one.where === 'headline' && one.key === 'received_new/aggregate/2025' ? { ...one, value: '155' } : one,
    );
    expect(contradictions(planted)).toContain('received_new/aggregate/2025: headline 155, conclusion 154');
  });

  test('of a judgement without its interval', () => {
    const { sentences } = surfacesOf(shown('published'));
    const judged = sentences.filter((sentence) => sentence.includes('95% 区间'));
    expect(judged.length).toBeGreaterThan(0);
    expect(unfounded(judged.map((sentence) => sentence.replaceAll(/95% 区间 \S+ 至 [^，]+，/g, '')))).toHaveLength(
      judged.length,
    );
  });

  test('of parts that do not make their whole, with the difference unnamed', () => {
    expect(unmade([{ where: 'outcomes', whole: 99, parts: [54, 45, 10, -10] }])).toEqual([]);
    expect(unmade([{ where: 'outcomes', whole: 99, parts: [54, 45, 10] }])).toEqual(['outcomes: 109 of 99']);
  });

  test('of a mark that no legend explains, named, written or drawn', () => {
    const page: Marks = {
      named: ['passed'],
      texts: ['新收 154 件 ▼ −64', '（一）+（二）= 33'],
      nameless: 0,
      legend: ['passed'],
      explained: '▲ ▼ ＝ 增、减、与上年相同',
    };
    expect(unexplained(page)).toEqual([]);
    expect(unexplained({ ...page, named: ['passed', 'erred'] })).toEqual(['erred']);
    expect(unexplained({ ...page, texts: ['154 ★', '26 ≠ 24', '62※60'] })).toEqual(['★', '≠', '※']);
    expect(unexplained({ ...page, nameless: 2 })).toEqual(['2 drawings without a name']);
  });
});

describe.each(FOLDERS)('the CSV of %s, counted once more by other code', (folder) => {
  const regions = regionsOf(folder);
  const mergers = mergersOf(folder);
  const areas = () => states.filter((state) => state.folder === folder && state.area.filter.kind === null);

  test.each(Object.keys(COUNTS))('has the same sums, sets and changes: %s', (name) => {
    const indicator = name as IndicatorId;
    const counts = recount(folder, name);
    let compared = 0;
    for (const { area } of areas()) {
      const prefix = area.filter.region.replace(/(00){1,2}$/, '');
      const inside = (agency: string) => regions.get(agency)?.startsWith(prefix) === true;
      for (const year of area.years) {
        const own = counts.filter((one) => one.scope === 'own' && one.year === year && inside(one.agency));
        const sum = own.length === 0 ? null : own.reduce((all, { value }) => all + value, 0);
        expect(pointOf(area, indicator, year, 'own').value, `${area.filter.region} ${year}`).toBe(sum);
        const total = counts.find(
          (one) => one.scope === 'aggregate' && one.year === year && regions.get(one.agency) === area.filter.region,
        );
        expect(pointOf(area, indicator, year, 'aggregate').value).toBe(total?.value ?? null);
        if (year === area.filter.from) continue;
        const same = sameBodies(counts, inside, mergers, year);
        const change = changeIn(area, indicator, year, 'own');
        expect(change === null ? 0 : change.now.reports, `${area.filter.region} ${year}`).toBe(same.bodies);
        if (change === null) continue;
        expect([change.before.value, change.now.value, change.difference]).toEqual([
          same.before,
          same.now,
          same.now - same.before,
        ]);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(10);
  });

  test('has the same intervals of every change of a share', () => {
    let compared = 0;
    for (const { area } of areas())
      for (const indicator of ['open_rate', 'refusal_rate', 'carry_rate'] as const)
        for (const scope of ['own', 'aggregate'] as const)
          for (const year of area.years.slice(1)) {
            const change = changeIn(area, indicator, year, scope);
            if (!change?.interval) continue;
            const of = ({ numerator, denominator }: Point) => [numerator ?? 0, denominator ?? 0] as const;
            const [low, high] = newcombe(of(change.now), of(change.before));
            expect(change.interval.low).toBeCloseTo(100 * low, 4);
            expect(change.interval.high).toBeCloseTo(100 * high, 4);
            compared += 1;
          }
    expect(compared).toBeGreaterThan(5);
  });
});
