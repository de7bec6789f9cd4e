import fc from 'fast-check';
import { isName, type Agency, type AgencyEvent, type Region } from '../../src/lib/core/agency/index.ts';
import type { Dataset } from '../../src/lib/core/dataset/index.ts';
import { unwritableIn } from '../../src/lib/core/text/index.ts';
import { CELL_STATUSES, SECTION_KEYS, hasValue, type Cell, type CellId } from '../../src/lib/core/report/index.ts';
import type {
  AgencyId,
  RegionCode,
  ReportForm,
  Section,
  SectionKey,
  StoredReport,
  MutableCells,
} from '../../src/lib/core/report/index.ts';
import {
  cellHome,
  isAmountCell,
  isSignedCell,
  owedCells,
  templateOf,
  cellsOfTable,
} from '../../src/lib/core/template/index.ts';

/** Texts that trouble CSV and spreadsheets; never only space. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.constantFrom(
      '=1+1',
      '+2',
      '-',
      '/',
      '@a',
      "'=x",
      "''-",
      '"',
      ',',
      'a\nb',
      '\ttab',
      '\rcr',
      ' x ',
      '年报',
      'a;b',
    ),
  )
  // What no file can hold is refused where a dataset is read: none has it.
  .filter((value) => value.trim() !== '' && unwritableIn(value) === null);
const optionalText = fc.option(text, { nil: null });
const name = text.filter(isName);
const listItem = name.filter((value) => !value.includes(';'));

const count = fc.oneof(fc.constant(0), fc.nat({ max: 99 }), fc.nat({ max: 999_999_999 }));
const amount = fc.tuple(fc.nat({ max: 999_999_999 }), fc.nat({ max: 999_999 })).map(([whole, part]) => {
  return Number(`${whole}.${String(part).padStart(6, '0')}`);
});

function valueOf(id: CellId): fc.Arbitrary<number> {
  if (isAmountCell(id)) return amount;
  return isSignedCell(id) ? fc.integer({ min: -999, max: 999 }) : count;
}

const STATUSES = CELL_STATUSES.filter((status) => !['not_in_template', 'reported', 'recognised'].includes(status));

function cellOf(id: CellId): fc.Arbitrary<Cell> {
  const plain = valueOf(id).map((value): Cell => ({ value, status: 'reported', raw: null, at: null }));
  const noted = fc
    .record({ value: valueOf(id), status: fc.constantFrom(...STATUSES), raw: optionalText, note: optionalText })
    .map(({ value, status, raw, note }): Cell => {
      const kept = !hasValue(status) ? null : status === 'zero_word' ? 0 : value;
      return { value: kept, status, raw, at: null, ...(note === null ? {} : { note }) };
    });
  return fc.oneof({ weight: 9, arbitrary: plain }, { weight: 1, arbitrary: noted });
}

const ABSENT: Cell = { value: null, status: 'absent', raw: null, at: null };

function cellsOf(form: ReportForm): fc.Arbitrary<MutableCells> {
  const owed = owedCells(form);
  const isAbsent = (id: CellId) => form[cellHome(id).table] === 'absent';
  const owedCellsOf = fc.tuple(
    ...owed.map((id) => (isAbsent(id) ? fc.constant(ABSENT) : cellOf(id)).map((cell): [CellId, Cell] => [id, cell])),
  );
  const others =
    form.proactive === 'hybrid' ? cellsOfTable(templateOf('2019'), 'proactive').filter((id) => !owed.includes(id)) : [];
  const extra = fc
    .subarray(others)
    .chain((ids) => fc.tuple(...ids.map((id) => cellOf(id).map((cell): [CellId, Cell] => [id, cell]))));
  return fc.tuple(owedCellsOf, extra).map(([first, second]) => Object.fromEntries([...first, ...second]));
}

const form: fc.Arbitrary<ReportForm> = fc.record({
  proactive: fc.constantFrom('2019', '2021', 'hybrid', 'absent'),
  requests: fc.constantFrom('2019', '2021', 'absent'),
  appeals: fc.constantFrom('2021', 'absent'),
});

const REGIONS: Region[] = [
  { region_code: '630000' as RegionCode, name: '青海省', level: 'province', parent_code: null },
  { region_code: '630223' as RegionCode, name: '=县', level: 'county', parent_code: '630000' as RegionCode },
];

const agency = (id: string, parent: string | null): fc.Arbitrary<Agency> =>
  fc.record({
    agency_id: fc.constant(id as AgencyId),
    name,
    short_name: name,
    former_names: fc.array(listItem, { maxLength: 2 }),
    kind: fc.constantFrom('department', 'township', 'unknown'),
    region_code: fc.constant('630223' as RegionCode),
    parent_id: fc.constant(parent as AgencyId | null),
    valid_from: fc.constantFrom(null, 2019),
    valid_to: fc.constant(null),
    note: optionalText,
  });

/** What the one says of the other: nothing, or that it includes its reports, always or from a year on. */
const included = fc.constantFrom<Partial<Agency>>(
  {},
  { includes: [{ agency_id: 'b' as AgencyId, from: null }] },
  { includes: [{ agency_id: 'b' as AgencyId, from: 2022 }] },
);

const event: fc.Arbitrary<AgencyEvent> = fc.record({
  date: fc.constantFrom('2019', '2019-08', '2019-08-31'),
  type: fc.constantFrom('rename', 'merge'),
  from: fc.subarray(['a' as AgencyId, 'b' as AgencyId]),
  to: fc.subarray(['a' as AgencyId, 'b' as AgencyId]),
  note: optionalText,
  source: fc.constantFrom(null, 'https://www.example.gov.cn/a?b=c,d'),
});

const sectionOf = (key: SectionKey): fc.Arbitrary<Section> =>
  fc.record({ key: fc.constant(key), heading: fc.oneof(fc.constant(''), text), text: fc.oneof(fc.constant(''), text) });

/** An area has one total a year: only the first of the two bodies may publish it. */
const report = (agencyId: string, year: number): fc.Arbitrary<StoredReport> =>
  fc
    .tuple(form, fc.boolean())
    .map(([own, read]): ReportForm | null => (read ? own : null))
    .chain((own) =>
      fc.record({
        agency_id: fc.constant(agencyId as AgencyId),
        year: fc.constant(year),
        title: text,
        published_on: fc.constantFrom(null, '2024-02-29'),
        source_url: fc.constantFrom(null, 'http://www.example.gov.cn/'),
        scope: agencyId === 'a' ? fc.constantFrom('own' as const, 'aggregate' as const) : fc.constant('own' as const),
        form: fc.constant(
          own ?? { proactive: 'absent' as const, requests: 'absent' as const, appeals: 'absent' as const },
        ),
        reading: fc.constant(own ? ('read' as const) : ('unread' as const)),
        note: optionalText,
        cells: own ? cellsOf(own) : fc.constant({}),
        sections: fc.subarray([...SECTION_KEYS]).chain((keys) => fc.tuple(...keys.map(sectionOf))),
      }),
    );

/** Consistent datasets: two agencies of one county, up to four reports in every mixture of forms and statuses. */
export const arbitraryDataset: fc.Arbitrary<Dataset> = fc.record({
  info: fc.record({
    name: fc.constant('tiny'),
    title: text.map((value) => value.trim()),
    description: optionalText,
    synthetic: fc.boolean(),
    licences: fc.constant([{ title: 'CC0-1.0', path: null }]),
    sources: fc.constant([{ title: '来源', path: 'https://www.example.gov.cn/' }]),
  }),
  complete: fc.constantFrom({}, { '630223': [2019, 2023] }),
  regions: fc.constant(REGIONS),
  agencies: fc
    .tuple(agency('a', null), agency('b', 'a'), included)
    .map(([first, second, more]) => [{ ...first, ...more }, second]),
  events: fc.array(event, { maxLength: 2 }),
  reports: fc
    .tuple(report('a', 2019), report('a', 2023), report('b', 2019), report('b', 2024))
    .chain((reports) => fc.subarray(reports)),
  deadlines: fc.subarray([
    { kind: 'department' as const, year: null, day: '01-28', source: null },
    { kind: 'department' as const, year: 2022, day: '01-21', source: '通知' },
    { kind: 'township' as const, year: null, day: '02-20', source: null },
  ]),
});
