import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { AGENCY_KINDS } from '../../src/lib/core/agency/index.ts';
import type { AgencyId } from '../../src/lib/core/report/index.ts';
import {
  ALL_REGIONS,
  BASES,
  FILTER_PARAMETERS,
  MAX_OWN_PEERS,
  MAX_PINNED,
  PEER_GROUPS,
  parseFilter,
  printFilter,
  type Filter,
  type FilterChoices,
  type Peers,
} from '../../src/lib/queries/index.ts';
import { withDataset } from '../support/dataset-engine.ts';
import { choicesOf } from '../support/public-area.ts';
import { readPublicReports } from '../support/public-reports.ts';

let choices: FilterChoices;
beforeAll(async () => {
  const dataset = await readPublicReports();
  choices = await withDataset(dataset, (engine) => choicesOf(engine));
});

function anyFilter({ regions, agencies: known, years }: FilterChoices): fc.Arbitrary<Filter> {
  const agencies = known ?? [];
  const year = fc.integer({ min: years.first, max: years.last });
  return fc
    .record({
      region: fc.constantFrom<Filter['region']>(ALL_REGIONS, ...regions),
      basis: fc.constantFrom(...BASES),
      kind: fc.constantFrom(null, ...AGENCY_KINDS),
      three: fc.tuple(year, year, year),
      agencies: fc.shuffledSubarray([...agencies], { maxLength: MAX_PINNED }),
      peers: fc.oneof(
        fc.constantFrom<Peers>(...PEER_GROUPS),
        fc.shuffledSubarray([...agencies], { minLength: 1, maxLength: Math.min(MAX_OWN_PEERS, agencies.length) }),
      ),
    })
    .map(({ three, ...rest }) => {
      const [from, focus, to] = three.toSorted((a, b) => a - b) as [number, number, number];
      return { ...rest, year: focus, from, to };
    });
}

/** Words no address of ours holds, and some that nearly are. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    "' OR 1=1 --",
    '<script>',
    '__proto__',
    'constructor',
    '350128 ',
    '2019.0',
    '02019',
    '1e3',
    '-1',
    'NaN',
    '~',
    'pingtan-zone~',
    'pingtan-zone~nobody',
    'ALL',
    '年',
    '\u0000',
  ),
);

describe('a filter and its address', () => {
  test('parse(print(filter)) is the filter', () => {
    fc.assert(
      fc.property(anyFilter(choices), (filter) => {
        const search = new URLSearchParams(printFilter(filter, choices).toString());
        expect(parseFilter(search, choices)).toEqual({ filter, rejected: [] });
      }),
      { numRuns: 500 },
    );
  });

  test('stays under 2,000 characters with as many agencies of long ids as it takes', () => {
    const ids = Array.from(
      { length: MAX_OWN_PEERS + 1 },
      (_, index) => `an-agency-of-a-rather-long-id-${index}` as AgencyId,
    );
    const many = { ...choices, agencies: ids };
    const filter: Filter = {
      region: choices.regions[0] ?? ALL_REGIONS,
      basis: 'sum',
      kind: 'public_enterprise',
      year: 2021,
      from: 2020,
      to: 2022,
      agencies: ids.slice(0, MAX_PINNED),
      peers: ids.slice(0, MAX_OWN_PEERS),
    };
    const search = printFilter(filter, many);
    expect(search.toString().length).toBeLessThan(2000);
    expect(parseFilter(search, many)).toEqual({ filter, rejected: [] });
    for (const over of [
      { ...filter, agencies: ids.slice(0, MAX_PINNED + 1) },
      { ...filter, peers: ids },
    ]) {
      expect(parseFilter(printFilter(over, many), many).rejected).toHaveLength(1);
    }
  });

  test('has one spelling', () => {
    fc.assert(
      fc.property(anyFilter(choices), (filter) => {
        const search = printFilter(filter, choices);
        const again = printFilter(parseFilter(search, choices).filter, choices);
        expect(again.toString()).toBe(search.toString());
      }),
    );
  });

  test('the opening view has the empty address', () => {
    expect(printFilter(choices.opening, choices).toString()).toBe('');
    const passedOn = new URLSearchParams('from=groupmessage&isappinstalled=0');
    expect(parseFilter(passedOn, choices)).toEqual({ filter: choices.opening, rejected: [] });
    expect(parseFilter(new URLSearchParams(), choices)).toEqual({ filter: choices.opening, rejected: [] });
  });
});

describe('an address written by somebody else', () => {
  test('never breaks the filter: whatever is unknown is listed, and the opening value stands in', () => {
    const pairs = fc.array(fc.tuple(fc.constantFrom(...FILTER_PARAMETERS), hostile), { maxLength: 9 });
    fc.assert(
      fc.property(pairs, (given) => {
        const search = new URLSearchParams(given);
        const { filter, rejected } = parseFilter(search, choices);
        const known = anyOf(filter);
        expect(known).toBe(true);
        for (const parameter of new Set(given.map(([name]) => name))) {
          const text = search.get(parameter) ?? '';
          const taken = printFilter(filter, choices).get(parameter) === text || isOpening(parameter, text);
          expect(taken || rejected.some((entry) => entry.parameter === parameter && entry.value === text)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  function anyOf({ region, kind, year, from, to, agencies }: Filter): boolean {
    return (
      (region === ALL_REGIONS || choices.regions.includes(region)) &&
      (kind === null || AGENCY_KINDS.includes(kind)) &&
      choices.years.first <= from &&
      from <= year &&
      year <= to &&
      to <= choices.years.last &&
      agencies.every((id) => choices.agencies?.includes(id))
    );
  }

  function isOpening(parameter: string, text: string): boolean {
    const { opening } = choices;
    const values: Record<string, string | number> = { region: opening.region, from: opening.from, peers: 'all' };
    return String({ ...values, to: opening.to, year: opening.year }[parameter] ?? '') === text;
  }

  test.each([
    ['region=999999', ['region']],
    ['region=3501280', ['region']],
    ['kind=ministry', ['kind']],
    ['year=2018', ['year']],
    ['year=2026', ['year']],
    ['year=2023&to=2022', ['year']],
    ['from=2024&to=2020', ['to']],
    ['agency=pingtan-zone~nobody', ['agency']],
    ['agency=', ['agency']],
    ['peers=nobody', ['peers']],
    ['region=x&basis=q&kind=y&year=z&from=a&to=b&agency=C&peers=d', [...FILTER_PARAMETERS]],
    ['utm_source=x&view=table', []],
  ])('%s', (search, parameters) => {
    const { filter, rejected } = parseFilter(new URLSearchParams(search), choices);
    expect(rejected.map(({ parameter }) => parameter).toSorted()).toEqual(parameters.toSorted());
    expect(anyOf(filter)).toBe(true);
  });

  test('an area opens at its last year with a report, inside the span', () => {
    const yearOf = (search: string) => parseFilter(new URLSearchParams(search), choices).filter.year;
    expect(yearOf('region=320800')).toBe(2024);
    expect(yearOf('region=630223')).toBe(2023);
    expect(yearOf('region=630223&to=2020')).toBe(2020);
    expect(yearOf('region=630223&from=2025')).toBe(2025);
  });
});
