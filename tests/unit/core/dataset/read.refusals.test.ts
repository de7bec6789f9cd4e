import { describe, expect, test } from 'vitest';
import { readDataset, type Problem } from '../../../../src/lib/core/dataset/index.ts';
import { REPORT_HEADER, setField, tinyGrids, toTexts, zeroReport, type Grids } from '../../../support/tiny-dataset.ts';

const problemsOf = (texts: Record<string, string>): readonly Problem[] => {
  const reading = readDataset(texts);
  return reading.ok ? [] : reading.problems;
};

/** `file:line:column` of a problem. */
const place = ({ file, line, column }: Problem): string => `${file}:${line ?? '-'}:${column?.name ?? '-'}`;

const field =
  (file: string, row: number, column: string, value: string) =>
  (grids: Grids): void =>
    setField(grids, file, row, column, value);

/** `agencies.csv` with whom each of its bodies includes. */
const including =
  (...lists: readonly string[]) =>
  (grids: Grids): void =>
    grids['agencies.csv']!.forEach((row, index) => row.push(index === 0 ? 'includes' : (lists[index - 1] ?? '')));

/** `regions.csv` with what is said of the people of its first area. */
const populated =
  (...fields: readonly string[]) =>
  (grids: Grids): void =>
    grids['regions.csv']!.forEach((row, index) =>
      row.push(...([['population', 'population_year', 'population_source'], fields][index] ?? ['', '', ''])),
    );

const SECTION_HEADER = ['agency_id', 'year', 'key', 'heading', 'text'];

/** What is done to the valid folder, where the problem must be, and words it must hold. */
const REFUSALS: readonly [string, (grids: Grids) => void, string, RegExp][] = [
  ['unknown column', (g) => g['regions.csv']!.forEach((row) => row.push('x')), 'regions.csv:1:x', /unknown column “x”/],
  [
    'unknown cell column',
    (g) => (g['reports.csv']![0] = [...REPORT_HEADER.slice(0, -1), 'granted.nobody']),
    'reports.csv:1:granted.nobody',
    /unknown column/,
  ],
  [
    'missing column',
    (g) => g['regions.csv']!.forEach((row) => row.pop()),
    'regions.csv:1:-',
    /“parent_code” is missing/,
  ],
  ['too many fields', (g) => g['regions.csv']![2]!.push(''), 'regions.csv:3:-', /5 fields where 4/],
  ['empty name', field('agencies.csv', 1, 'name', ''), 'agencies.csv:2:name', /must not be empty/],
  ['NUL in a name', field('agencies.csv', 2, 'name', '财政\u0000局'), 'agencies.csv:3:name', /holds U\+0000/],
  ['control character', field('reports.csv', 2, 'title', '年报\u0008'), 'reports.csv:3:title', /holds U\+0008/],
  [
    'what could not be decoded',
    (g) => (g['sections.csv'] = [SECTION_HEADER, ['county', '2023', 'other', '', '无\uFFFD']]),
    'sections.csv:2:text',
    /holds U\+FFFD/,
  ],
  ['name of many', field('agencies.csv', 1, 'short_name', '局'.repeat(201)), 'agencies.csv:2:short_name', /200/],
  [
    'former name of two lines',
    field('agencies.csv', 2, 'former_names', '财税\n局'),
    'agencies.csv:3:former_names',
    /200/,
  ],
  ['area of many', field('regions.csv', 1, 'name', '省'.repeat(201)), 'regions.csv:2:name', /one line/],
  [
    'event twice',
    (g) => g['agency_events.csv']!.push([...g['agency_events.csv']![1]!]),
    'agency_events.csv:3:date',
    /2019-08 create → finance” is repeated, first on line 2/,
  ],
  [
    'leading zeros',
    field('reports.csv', 2, 'granted.business', '007'),
    'reports.csv:3:granted.business',
    /superfluous 0/,
  ],
  [
    'leading zero of an amount',
    field('reports.csv', 2, 'fees_amount_wan_yuan', '00.5'),
    'reports.csv:3:fees_amount_wan_yuan',
    /superfluous 0/,
  ],
  ['bad id', field('agencies.csv', 1, 'agency_id', '财政局'), 'agencies.csv:2:agency_id', /not an id/],
  ['included body unknown', including('nobody'), 'agencies.csv:2:includes', /“nobody” is not in/],
  ['body that includes itself', including('', 'finance'), 'agencies.csv:3:includes', /cannot include itself/],
  ['bodies that include each other', including('finance', 'county'), 'agencies.csv:2:includes', /form a loop/],
  ['included from no year', including('finance@20'), 'agencies.csv:2:includes', /“20” is not a year/],
  ['included by an id that is none', including('财政局'), 'agencies.csv:2:includes', /not an id/],
  ['bad region code', field('regions.csv', 1, 'region_code', '63'), 'regions.csv:2:region_code', /six-digit/],
  ['county without parent', field('regions.csv', 2, 'parent_code', ''), 'regions.csv:3:parent_code', /needs a parent/],
  [
    'unknown parent region',
    field('regions.csv', 2, 'parent_code', '620000'),
    'regions.csv:3:parent_code',
    /regions\.csv/,
  ],
  ['nobody lives there', populated('0', '2020', '普查'), 'regions.csv:2:population', /not a population/],
  ['people of no year', populated('90000', '', '普查'), 'regions.csv:2:population', /its year and its source/],
  ['people by nobody', populated('90000', '2020', ''), 'regions.csv:2:population', /its year and its source/],
  ['people of a bad year', populated('90000', '20', '普查'), 'regions.csv:2:population_year', /not a year/],
  ['bad kind', field('agencies.csv', 2, 'kind', 'bureau'), 'agencies.csv:3:kind', /not one of/],
  ['bad year', field('reports.csv', 1, 'year', '23'), 'reports.csv:2:year', /not a year/],
  ['year before the law', field('reports.csv', 1, 'year', '1999'), 'reports.csv:2:year', /not a year/],
  ['bad date', field('reports.csv', 1, 'published_on', '2024-02-30'), 'reports.csv:2:published_on', /not a date/],
  ['date in words', field('reports.csv', 1, 'published_on', '2024年1月'), 'reports.csv:2:published_on', /not a date/],
  ['script address', field('reports.csv', 1, 'source_url', 'javascript:alert(1)'), 'reports.csv:2:source_url', /http/],
  ['bad scope', field('reports.csv', 1, 'scope', 'unknown'), 'reports.csv:2:scope', /own, aggregate/],
  [
    'two totals of one area and year',
    (g) => {
      setField(g, 'reports.csv', 1, 'agency_id', 'county');
      for (const row of [1, 2]) setField(g, 'reports.csv', row, 'scope', 'aggregate');
      for (const row of [1, 2]) setField(g, 'reports.csv', row, 'year', '2024');
    },
    'reports.csv:3:scope',
    /has an aggregate report of 2024 already, on line 2/,
  ],
  ['bad form', field('reports.csv', 1, 'form_requests', '2020'), 'reports.csv:2:form_requests', /not one of/],
  ['negative count', field('reports.csv', 2, 'granted.business', '-1'), 'reports.csv:3:granted.business', /negative/],
  [
    'decimal count',
    field('reports.csv', 2, 'granted.business', '1.5'),
    'reports.csv:3:granted.business',
    /whole number/,
  ],
  ['text in a number', field('reports.csv', 2, 'granted.business', '15件'), 'reports.csv:3:granted.business', /whole/],
  ['full-width number', field('reports.csv', 2, 'granted.business', '１５'), 'reports.csv:3:granted.business', /whole/],
  [
    'huge count',
    field('reports.csv', 2, 'granted.business', '9'.repeat(17)),
    'reports.csv:3:granted.business',
    /range/,
  ],
  [
    'seven decimals',
    field('reports.csv', 2, 'fees_amount_wan_yuan', '0.1234567'),
    'reports.csv:3:fees_amount_wan_yuan',
    /amount/,
  ],
  [
    'huge amount',
    field('reports.csv', 2, 'fees_amount_wan_yuan', '1234567890.5'),
    'reports.csv:3:fees_amount_wan_yuan',
    /range/,
  ],
  [
    'negative amount',
    field('reports.csv', 2, 'fees_amount_wan_yuan', '-1.5'),
    'reports.csv:3:fees_amount_wan_yuan',
    /negative/,
  ],
  ['empty without note', field('reports.csv', 1, 'review_total', ''), 'reports.csv:2:review_total', /gives no reason/],
  [
    'cell not on the form',
    field('reports.csv', 1, 'other_total.total', '0'),
    'reports.csv:2:other_total.total',
    /does not print/,
  ],
  [
    'agency-year twice',
    (g) => g['reports.csv']!.push(zeroReport('county', 2023)),
    'reports.csv:4:year',
    /first on line 2/,
  ],
  [
    'report without agency',
    field('reports.csv', 1, 'agency_id', 'nobody'),
    'reports.csv:2:agency_id',
    /not in agencies/,
  ],
  [
    'report before its agency',
    (g) => g['reports.csv']!.push(zeroReport('finance', 2018)),
    'reports.csv:4:year',
    /not exist in 2018/,
  ],
  [
    'agency twice',
    (g) => g['agencies.csv']!.push([...g['agencies.csv']![1]!]),
    'agencies.csv:5:agency_id',
    /first on line 2/,
  ],
  ['agency without region', field('agencies.csv', 1, 'region_code', '110000'), 'agencies.csv:2:region_code', /110000/],
  ['unknown parent', field('agencies.csv', 2, 'parent_id', 'nobody'), 'agencies.csv:3:parent_id', /nobody/],
  ['parents in a loop', field('agencies.csv', 1, 'parent_id', 'finance'), 'agencies.csv:2:parent_id', /loop/],
  ['years reversed', field('agencies.csv', 2, 'valid_to', '2018'), 'agencies.csv:3:valid_to', /after last/],
  [
    'event of an unknown agency',
    field('agency_events.csv', 1, 'to_ids', 'finance;nobody'),
    'agency_events.csv:2:to_ids',
    /nobody/,
  ],
  [
    'event of an unknown body',
    field('agency_events.csv', 1, 'from_ids', 'nobody'),
    'agency_events.csv:2:from_ids',
    /agency “nobody” is not in agencies\.csv/,
  ],
  ['bad event date', field('agency_events.csv', 1, 'date', '2019-13'), 'agency_events.csv:2:date', /month/],
  ['bad event type', field('agency_events.csv', 1, 'type', 'renamed'), 'agency_events.csv:2:type', /not one of/],
  [
    'note says blank, value present',
    field('reports.csv', 2, 'granted.total', '0'),
    'cell_notes.csv:3:status',
    /has the value 0/,
  ],
  [
    'note says a number, cell empty',
    field('reports.csv', 2, 'normative_docs_issued', ''),
    'cell_notes.csv:2:status',
    /is empty/,
  ],
  [
    'narrative of no report',
    (g) => (g['sections.csv'] = [SECTION_HEADER, ['county', '2022', 'other', '', '无']]),
    'sections.csv:2:agency_id',
    /^there is no report of “county” for 2022$/,
  ],
  [
    'a section of no form',
    (g) => (g['sections.csv'] = [SECTION_HEADER, ['county', '2023', 'annex', '', '无']]),
    'sections.csv:2:key',
    /not one of/,
  ],
  [
    'the same section twice',
    (g) =>
      (g['sections.csv'] = [
        SECTION_HEADER,
        ['county', '2023', 'other', '', '无'],
        ['county', '2023', 'other', '', ''],
      ]),
    'sections.csv:3:key',
    /repeated/,
  ],
  ['zero word, not zero', field('cell_notes.csv', 1, 'status', 'zero_word'), 'cell_notes.csv:2:status', /zero_word/],
  [
    'note without words',
    (g) => g['cell_notes.csv']!.push(['county', '2023', 'review_total', 'reported', '', '']),
    'cell_notes.csv:4:note',
    /raw text or a note/,
  ],
  [
    'status of the form',
    field('cell_notes.csv', 2, 'status', 'not_in_template'),
    'cell_notes.csv:3:status',
    /not one of/,
  ],
  [
    'note of an unknown report',
    (g) => g['cell_notes.csv']!.push(['county', '2022', 'review_total', 'blank', '', '']),
    'cell_notes.csv:4:agency_id',
    /^there is no report of “county” for 2022$/,
  ],
  [
    'note of an unknown cell',
    (g) => g['cell_notes.csv']!.push(['county', '2023', 'granted', 'blank', '', '']),
    'cell_notes.csv:4:cell_id',
    /unknown cell/,
  ],
  [
    'note of a cell not on the form',
    (g) => g['cell_notes.csv']!.push(['county', '2023', 'fee_items_prev', 'blank', '', '']),
    'cell_notes.csv:4:cell_id',
    /does not print/,
  ],
  [
    'note twice',
    (g) => g['cell_notes.csv']!.push([...g['cell_notes.csv']![2]!]),
    'cell_notes.csv:4:cell_id',
    /first on line 3/,
  ],
  ['unread report with figures', field('reports.csv', 1, 'reading', 'unread'), 'reports.csv:2:review_total', /unread/],
  ['unread report with a form', field('reports.csv', 1, 'reading', 'unread'), 'reports.csv:2:form_appeals', /absent/],
];

describe('a dataset folder is refused, naming file, line and column', () => {
  test('the folder without a fault is taken', () => expect(problemsOf(toTexts(tinyGrids()))).toEqual([]));

  test.each(REFUSALS)('%s', (_, spoil, where, words) => {
    const grids = tinyGrids();
    spoil(grids);
    const found = problemsOf(toTexts(grids)).filter((problem) => place(problem) === where);
    expect(found.map((problem) => problem.en).join('; ')).toMatch(words);
    for (const problem of found) expect(problem.zh).toMatch(/\p{Script=Han}/u);
  });

  test('a file that is cut in its last field is told with its last line and column', () => {
    const texts = toTexts(tinyGrids());
    const whole = texts['agency_events.csv'] ?? '';
    const [problem] = problemsOf({ ...texts, 'agency_events.csv': whole.slice(0, -1) });
    expect(problem && place(problem)).toBe('agency_events.csv:2:source');
    expect(problem?.zh).toBe('文件在这里断了：最后一行没有换行，可能没有存全。内容确实完整的，在末尾加一个换行');
  });

  test('one fault makes one problem', () => {
    for (const [, spoil] of REFUSALS.filter(([name]) =>
      ['bad kind', 'decimal count', 'bad date', 'NUL in a name', 'leading zeros'].includes(name),
    )) {
      const grids = tinyGrids();
      spoil(grids);
      expect(problemsOf(toTexts(grids))).toHaveLength(1);
    }
  });
});
