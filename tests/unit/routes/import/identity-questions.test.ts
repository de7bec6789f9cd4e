import { describe, expect, test } from 'vitest';
import { blankReport } from '../../../../src/lib/core/layer/index.ts';
import type { AgencyId, RegionCode } from '../../../../src/lib/core/report/index.ts';
import { importPage } from '../../../../src/lib/labels/import.ts';
import type { DirectoryRow, RegionRow } from '../../../../src/lib/queries/index.ts';
import type { FreshAgency, Register } from '../../../../src/routes/import/draft-agency.ts';
import {
  bodyQuestion,
  formerBodies,
  indexBatch,
  yearQuestion,
  type Taken,
} from '../../../../src/routes/import/identity-questions.ts';

const HOME = '990121' as RegionCode;
const words = importPage.import.evidence;

const row = (id: string, name: string, changes: Partial<DirectoryRow> = {}): DirectoryRow => ({
  ...{ agency_id: id as AgencyId, name, short_name: name, former_names: [], kind: 'department', region_code: HOME },
  ...{ parent_id: null, scope: 'own', valid_from: null, valid_to: null, renamed_in: null, note: null },
  ...{ included_in: [], included_from: [], search_key: [], read_years: [2022, 2023, 2024], aggregate_years: [] },
  unread_years: [],
  ...changes,
});
const DIRECTORY = [
  row('traffic', '示例县交通运输局'),
  row('school', '示例县教育局', { read_years: [2023, 2024, 2025] }),
  row('water', '示例县水利局'),
];
const register = (changes: Partial<Register> = {}): Register => ({ directory: DIRECTORY, regions: [], ...changes });

const taken = (changes: Partial<Taken>): Taken => ({
  read: { ...blankReport('2021'), agency: '示例县水利局', year: 2025 },
  agencyId: null,
  fresh: null,
  year: 2025,
  ...changes,
});
const fresh = (name: string): { fresh: FreshAgency } => ({ fresh: { name, kind: 'unknown', region_code: HOME } });
const known = (id: string, year: number | null = 2025) => taken({ agencyId: id as AgencyId, year });

describe('a body that the register does not have', () => {
  test('is asked about with the bodies it may have been, by name and by the years of their reports', () => {
    const question = bodyQuestion(taken(fresh('示例县交通运输和物流局')), register(), words);
    expect(question).toEqual({
      of: 'agency',
      values: [],
      reason:
        '名录里没有“示例县交通运输和物流局”。名称相近的有“示例县交通运输局”（有 2022—2024 年度的报告，2025 年度还没有），可能是改了名',
    });
  });

  test('is asked about as a new one where nobody has a name like it', () => {
    expect(bodyQuestion(taken(fresh('示例县大数据管理局')), register(), words)?.reason).toBe(
      '名录里没有“示例县大数据管理局”。名录里也没有名称相近、这一年还没有报告的机关，可能是新机关',
    );
  });

  test('may have the name of one with something put in, though each part of it is in many names', () => {
    const towns = ['松涛', '高坪', '枫林'].map((town, at) => row(`town-${at}`, `示例县${town}镇人民政府`));
    const directory = [row('civil', '示例县民政局'), row('ethnic', '示例县民族宗教事务局'), ...DIRECTORY, ...towns];
    const found = formerBodies(taken(fresh('示例县民政综合局')), register({ directory }));
    expect(found.map(({ agency_id }) => agency_id)).toEqual(['civil']);
  });

  test('was none that has a report of the year, in the data or in the batch', () => {
    const renamed = taken(fresh('示例县教育和体育局'));
    expect(formerBodies(renamed, register())).toEqual([]);
    const traffic = taken(fresh('示例县交通运输和物流局'));
    const batch = indexBatch([known('traffic')]);
    expect(formerBodies(traffic, register({ batch: () => batch }))).toEqual([]);
    expect(formerBodies(traffic, register()).map(({ agency_id }) => agency_id)).toEqual(['traffic']);
  });
});

describe('two reports of one body and year in a batch', () => {
  const batch = indexBatch([known('water'), known('water'), known('water', 2024), known('school')]);

  test('are both asked about', () => {
    expect(bodyQuestion(known('water'), register({ batch: () => batch }), words)).toEqual({
      of: 'agency',
      values: ['示例县水利局'],
      reason: '本批有 2 份都是“示例县水利局”2025 年度的报告。只要一份的，请移除其余的；认错了机关或年度的，请改正',
    });
  });

  test('are none where one is accepted: what comes after it is its next version', () => {
    const index = indexBatch([{ ...known('water'), accepted: true }, known('water')]);
    expect(bodyQuestion(known('water'), register({ batch: () => index }), words)).toBeNull();
  });

  test('are told from a report of another year, and of another body', () => {
    expect(bodyQuestion(known('water', 2024), register({ batch: () => batch }), words)).toBeNull();
    expect(bodyQuestion(known('school'), register({ batch: () => batch }), words)).toBeNull();
  });
});

describe('a report of another year than its batch', () => {
  const of = (...years: number[]) => {
    const batch = indexBatch(years.map((year) => known(`body-${year}`, year)));
    return (year: number) => yearQuestion(known('water', year), register({ batch: () => batch }), words);
  };

  test('is asked about where nearly all are of one', () => {
    expect(of(2025, 2025, 2025, 2025, 2024)(2024)).toEqual({
      of: 'year',
      values: ['2024', '2025'],
      reason: '本批 5 份中 4 份是 2025 年度的，这份写的是 2024 年度',
    });
    expect(of(2025, 2025, 2025, 2025, 2024)(2025)).toBeNull();
  });

  test('is in order in a batch of many years, and in one of few files', () => {
    expect(of(2025, 2025, 2025, 2024, 2024)(2024)).toBeNull();
    expect(of(2025, 2025, 2025, 2024)(2024)).toBeNull();
  });
});

test('a document that names another area than the whole batch is asked about', () => {
  const area = (region_code: string, name: string) => ({ region_code, name }) as RegionRow;
  const beside = register({ home: () => HOME, regions: [area('990121', '示例县'), area('990122', '邻县')] });
  const reading = (region: string) => {
    const one = known('water');
    return { ...one, read: { ...one.read, region: region as RegionCode } };
  };
  expect(bodyQuestion(reading('990122'), beside, words)?.reason).toBe('文件写的地区是邻县，不在示例县');
  expect(bodyQuestion(reading('990121'), beside, words)).toBeNull();
});
