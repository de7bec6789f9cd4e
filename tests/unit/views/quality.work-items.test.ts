import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../src/lib/core/decisions/index.ts';
import { zh } from '../../support/zh.ts';
import type { FindingSqlRow } from '../../../src/lib/queries/index.ts';
import {
  filterItems,
  isClosed,
  reportStates,
  ruleLines,
  settledErrors,
  workItems,
  type WorkFilter,
} from '../../../src/lib/views/quality/index.ts';
import { findingOfRow } from '../../../src/lib/views/index.ts';
import { filing } from '../../support/hand-filings.ts';
import { agency } from '../../support/hand-world.ts';

const row = (name: string, year: number, rest: Partial<FindingSqlRow> = {}): FindingSqlRow => ({
  agency_id: agency(name),
  year,
  rule: 'T3-SUM' as FindingSqlRow['rule'],
  severity: 'error',
  place: 'total',
  cells: ['granted.total', 'concluded_total.total'] as unknown as FindingSqlRow['cells'],
  left_value: 3,
  right_value: 1200,
  difference: -1197,
  evidence: null,
  detail: '',
  fingerprint: `${name}${year}`,
  ...rest,
});
const filings = [
  filing('甲局', 2023),
  filing('乙局', 2023, { timing: 'late' }),
  filing('丙局', 2023, { state: 'unread', timing: 'no_date' }),
  filing('丁局', 2023, { state: 'missing', timing: null }),
  filing('戊局', 2023, { state: 'not_due', timing: null }),
  filing('己局', 2023, { state: 'none', timing: null }),
  filing('甲局', 2022, { timing: 'early' }),
  filing('乙局', 2022, { timing: 'late' }),
];
const warning = {
  severity: 'warning' as const,
  rule: 'T2-NOTICE' as FindingSqlRow['rule'],
  cells: [],
  left_value: null,
  right_value: null,
  difference: null,
  place: 'normative_docs',
};
const rows = [
  row('乙局', 2022, { ...warning, fingerprint: 'w' }),
  row('乙局', 2023, {
    severity: 'info',
    fingerprint: 'i',
    detail: JSON.stringify({
      values: { n: 2 },
      related: [
        ['甲局', 2022, 'granted.total carried_out.total'],
        [null, 2021, 'granted.total'],
      ],
    }),
  }),
  row('甲局', 2022, { fingerprint: 'e1' }),
  row('甲局', 2023, {
    fingerprint: 'e2',
    detail: JSON.stringify({
      suspects: [
        [null, 'granted.total', 1200, 'digits swap'],
        [2022, 'carried_out.total', 5, ''],
      ],
    }),
  }),
  row('外局', 2023, {
    fingerprint: 'e3',
    cells: ['a', 'b', 'c', 'd', 'concluded_total.total'].map((cell) =>
      cell.length > 1 ? cell : `granted.${cell === 'a' ? 'total' : 'natural_person'}`,
    ) as unknown as FindingSqlRow['cells'],
  }),
];
const items = workItems(rows, filings, zh);
const decision = (verdict: string): Decision => ({ verdict }) as Decision;
const keyOf = (fingerprint: string) => items.find(({ finding }) => finding.fingerprint === fingerprint)?.key ?? '';

describe('the list to work through', () => {
  test('has graver findings first, then later years, each with its sides, its cells and whoever may mend it', () => {
    expect(
      items.map(({ agency: name, name: full, year, severity, place, left, right, difference, text }) =>
        [name, full, year, severity, place, left, right, difference, text].join(' | '),
      ),
    ).toEqual([
      '甲局 | 甲局全称 | 2023 | error | 总计 | 3 | 1,200 | −1,197 | “总计”列（七）总计 3 ≠ 办理结果合计 1200，差 −1197',
      '名单以外的机关（外局） | 名单以外的机关（外局） | 2023 | error | 总计 | 3 | 1,200 | −1,197 | “总计”列（七）总计 3 ≠ 办理结果合计 1200，差 −1197',
      '甲局 | 甲局全称 | 2022 | error | 总计 | 3 | 1,200 | −1,197 | “总计”列（七）总计 3 ≠ 办理结果合计 1200，差 −1197',
      '乙局 | 乙局全称 | 2022 | warning | 行政规范性文件 |  |  |  | “行政规范性文件”填报了“”，请确认是否属于行政规范性文件',
      '乙局 | 乙局全称 | 2023 | info | 总计 | 3 | 1,200 | −1,197 | “总计”列（七）总计 3 ≠ 办理结果合计 1200，差 −1197',
    ]);
    expect(
      items.map(({ links }) => links.map(({ agency_id, year, label }) => `${agency_id}/${year} ${label}`)),
    ).toEqual([
      ['甲局/2023 （一）予以公开 · 总计', '甲局/2023 （七）总计 · 总计'],
      ['外局/2023 （七）总计 · 总计'],
      ['甲局/2022 （一）予以公开 · 总计', '甲局/2022 （七）总计 · 总计'],
      [],
      [
        '乙局/2023 （一）予以公开 · 总计',
        '乙局/2023 （七）总计 · 总计',
        '甲局/2022 （一）予以公开 · 总计',
        '甲局/2022 四、结转下年度继续办理 · 总计',
      ],
    ]);
    expect(items.flatMap(({ suspects }) => suspects)).toEqual([
      {
        link: {
          agency_id: '甲局',
          cell: 'granted.total',
          label: '（一）予以公开 · 总计',
          year: 2023,
        },
        proposed: '1,200',
        reasons: ['digits', 'swap'],
      },
      {
        link: {
          agency_id: '甲局',
          cell: 'carried_out.total',
          label: '四、结转下年度继续办理 · 总计',
          year: 2022,
        },
        proposed: '5',
        reasons: [],
      },
    ]);
    expect(items.at(-1)?.finding).toEqual(findingOfRow(rows[1]!));
    expect(items.at(-1)?.finding).toMatchObject({
      values: { n: 2 },
      related: [
        { agencyId: '甲局', year: 2022, cells: ['granted.total', 'carried_out.total'] },
        { agencyId: null, year: 2021 },
      ],
    });
    expect(
      findingOfRow(row('甲局', 2023, { detail: JSON.stringify({ related: [['甲局', 2022, '']] }) })).related[0]?.cells,
    ).toEqual([]);
  });

  test('is narrowed by year, scope, severity and what was decided', () => {
    const all: WorkFilter = { year: 2023, scope: null, severity: null, state: null };
    const decided = new Map([[keyOf('e2'), decision('confirmed')]]);
    const of = (filter: Partial<WorkFilter>) =>
      filterItems(items, { ...all, ...filter }, decided)
        .map(({ finding }) => finding.fingerprint)
        .join();
    expect([
      of({}),
      of({ year: 2022 }),
      of({ severity: 'error' }),
      of({ state: 'open' }),
      of({ state: 'decided' }),
      of({ scope: 'report' as never }),
    ]).toEqual(['e2,e3,i', 'e1,w', 'e2,e3', 'e3,i', 'e2', '']);
  });
});

describe('states of reports', () => {
  const settled = new Map([
    [keyOf('e1'), decision('as_source')],
    [keyOf('e2'), decision('later')],
  ]);
  test('follow from what was filed and from findings that nobody has closed', () => {
    const { lines, years } = reportStates(filings, items, new Map());
    expect(
      lines.map(
        ({ short_name, cells }) =>
          `${short_name} ${cells.map(({ year, state, late }) => `${year} ${state}${late ? ' late' : ''}`).join(', ')}`,
      ),
    ).toEqual([
      '甲局 2023 erred, 2022 erred',
      '乙局 2023 passed late, 2022 warned late',
      '丙局 2023 unread',
      '丁局 2023 missing',
      '戊局 2023 not_due',
      '己局 2023 not_due',
    ]);
    expect(years).toEqual([
      {
        counts: {
          erred: 1,
          missing: 1,
          uncollected: 0,
          not_due: 2,
          passed: 1,
          unread: 1,
          warned: 0,
        },
        dated: 2,
        due: 4,
        filed: 2,
        aggregates: 0,
        onTime: 1,
        sound: 1,
        year: 2023,
      },
      {
        counts: {
          erred: 1,
          missing: 0,
          uncollected: 0,
          not_due: 0,
          passed: 0,
          unread: 0,
          warned: 1,
        },
        dated: 2,
        due: 2,
        filed: 2,
        aggregates: 0,
        onTime: 0,
        sound: 1,
        year: 2022,
      },
    ]);
  });

  test('a verdict that settles closes a finding, another leaves it open', () => {
    const closed = [...settled.keys()].map((key) =>
      isClosed(
        items.find((item) => item.key === key)!,
        settled,
      ),
    );
    expect(closed).toEqual([true, false]);
    expect(isClosed(items[0]!, new Map())).toBe(false);
    expect([settledErrors(items, new Map()), settledErrors(items, settled)]).toEqual([[], ['甲局/2022']]);
  });

  test('a rule has its reports by year, and the body behind all of them where there is one', () => {
    expect(
      ruleLines(items, filings, [2022, 2023], new Map()).map(({ rule, severity, cells, only }) => [
        rule,
        severity,
        cells.map(({ year, broken, filed }) => `${year} ${broken}/${filed}`).join(' '),
        only,
      ]),
    ).toEqual([
      ['T3-SUM', 'error', '2022 1/2 2023 2/2', null],
      ['T2-NOTICE', 'warning', '2022 1/2 2023 0/2', '乙局'],
    ]);
    const every = new Map(items.map(({ key }) => [key, decision('as_source')]));
    expect(ruleLines(items, filings, [2022, 2023], every)).toEqual([]);
  });
});

test('a year beside a finding is a year, and not a quantity with thousands', () => {
  const [gap] = workItems(
    [
      row('甲局', 2023, {
        rule: 'XY-GAP' as FindingSqlRow['rule'],
        severity: 'warning',
        cells: [],
        place: '2022',
        left_value: 2022,
        right_value: null,
        difference: null,
      }),
    ],
    filings,
    zh,
  );
  expect([gap?.left, gap?.right, gap?.text]).toEqual(['2022', '', '缺 2022 年报告']);
});
