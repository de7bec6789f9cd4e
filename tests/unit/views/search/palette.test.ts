import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import type { DirectoryRow, RegionRow } from '../../../../src/lib/queries/index.ts';
import { findAgencies, holdingsText, paletteGroups, parseSearch } from '../../../../src/lib/views/index.ts';
import { matchSpelling } from '../../../../src/lib/views/search/match-spelling.ts';
import { rankMatches } from '../../../../src/lib/views/search/match-names.ts';
import { agency } from '../../../support/hand-world.ts';

const row = (
  id: string,
  name: string,
  short: string,
  spelling: readonly string[],
  rest: Partial<DirectoryRow> = {},
): DirectoryRow => ({
  agency_id: agency(id),
  name,
  short_name: short,
  former_names: [],
  kind: 'department',
  region_code: '350128' as DirectoryRow['region_code'],
  parent_id: null,
  valid_from: null,
  valid_to: null,
  renamed_in: null,
  scope: 'own',
  note: null,
  included_in: [],
  included_from: [],
  search_key: spelling,
  read_years: [2022, 2023],
  aggregate_years: [],
  unread_years: [2024],
  ...rest,
});
const directory = [
  row(
    'finance',
    '平潭综合实验区财政局',
    '财政局',
    ['ping tan zong he shi yan qu cai zheng ju', 'cai zheng ju', 'cai shui ju'],
    { former_names: ['财税局'] },
  ),
  row('nature', '平潭综合实验区自然资源局', '自然资源局', [
    'ping tan zong he shi yan qu zi ran zi yuan ju',
    'zi ran zi yuan ju',
  ]),
  row('gov', '平潭综合实验区管委会', '管委会', ['', ''], { scope: 'aggregate', kind: 'functional_zone' }),
];
const regions = [
  { region_code: '350128', name: '平潭综合实验区', bodies: 2, aggregate_bodies: 1 },
  { region_code: '350129', name: '平潭无机关', bodies: 0, aggregate_bodies: 0 },
] as unknown as RegionRow[];
const index = {
  pages: [
    { id: '/', name: '总览', path: '/' },
    { id: '/compare', name: '机关比较', path: '/compare' },
  ],
  directory,
  regions,
  years: [2022, 2023],
};
const told = (text: string) =>
  paletteGroups(text, index, zh).map(
    ({ kind, name, hits, more }) =>
      `${kind} ${name}+${more}: ${hits.map((hit) => `${hit.name}${'hint' in hit ? `（${hit.hint}）` : ''}`).join('、')}`,
  );

describe('the palette', () => {
  test('shows pages, and with a word whatever fits by what it is', () => {
    expect([
      told(''),
      told('财政'),
      told('czj'),
      told('财税局'),
      told('2023'),
      told('2023年财政局'),
      told('财政局2024'),
      told('财政局 2030'),
      told('平潭'),
      told('比较'),
      told('公开率 2023'),
      told('实体公开率'),
    ]).toEqual([
      ['page 页面+0: 总览、机关比较'],
      ['agency 机关+0: 平潭综合实验区财政局（平潭综合实验区 · 工作部门）'],
      ['agency 机关+0: 平潭综合实验区财政局（平潭综合实验区 · 工作部门）'],
      ['agency 机关+0: 平潭综合实验区财政局（旧称“财税局” · 平潭综合实验区 · 工作部门）'],
      ['year 年度+0: 2023 年总览'],
      [
        'report 年度报告+0: 平潭综合实验区财政局 2023 年度报告（平潭综合实验区 · 工作部门）',
        'agency 机关+0: 平潭综合实验区财政局（平潭综合实验区 · 工作部门）',
      ],
      [
        'report 年度报告+0: 平潭综合实验区财政局 2024 年度报告（已发布，表格未读出）',
        'agency 机关+0: 平潭综合实验区财政局（平潭综合实验区 · 工作部门）',
      ],
      ['agency 机关+0: 平潭综合实验区财政局（平潭综合实验区 · 工作部门）'],
      [
        'agency 机关+0: 平潭综合实验区财政局（平潭综合实验区 · 工作部门）、平潭综合实验区管委会（平潭综合实验区 · 汇总报告）、平潭综合实验区自然资源局（平潭综合实验区 · 工作部门）',
        'area 地区+0: 平潭综合实验区（3 个机关）',
      ],
      ['page 页面+0: 机关比较'],
      [
        'indicator 指标+0: 公开率（申请 · 2023 年）、予以公开率（申请 · 2023 年）、部分公开率（申请 · 2023 年）、实体公开率（申请 · 2023 年）、不予公开率（不予公开 · 2023 年）、可答复申请全公开率（申请 · 2023 年）',
      ],
      ['indicator 指标+0: 实体公开率（申请）'],
    ]);
  });

  test('leads whoever asks for a meaning to the definition, and finds a page by what else it is called', () => {
    const about = { id: '/about', name: '口径说明', path: '/about' };
    const pages = [...index.pages, { id: '/data', name: '数据下载', path: '/data' }, about];
    const kinds = (text: string) =>
      paletteGroups(text, { ...index, pages }, zh).map(({ kind, hits }) => `${kind}: ${hits[0]?.name}`);
    expect(kinds('公开率是什么')).toEqual(['term: 公开率：算法和口径', 'indicator: 公开率', 'page: 口径说明']);
    expect(kinds('什么是勾稽')).toEqual(['page: 口径说明']);
    expect([kinds('下载'), kinds('csv'), kinds('CSV'), kinds('xiazai')]).toEqual(
      Array.from({ length: 4 }, () => ['page: 数据下载']),
    );
  });

  test('says what a dataset holds, for whoever finds nothing in it', () => {
    const seated = regions.map((region) => ({ ...region, seated: region.bodies }));
    const many = Array.from({ length: 8 }, (_, at) => ({ ...seated[0], name: `${at}县` })) as RegionRow[];
    expect([
      holdingsText('公开年报', { ...index, regions: seated }, zh),
      holdingsText('公开年报', { ...index, regions: many }, zh),
      holdingsText('公开年报', { ...index, directory: [], regions: [] }, zh),
    ]).toEqual([
      '数据集“公开年报”收录的是平潭综合实验区 3 个机关 2022—2023 年的年报，别的地区和年度不在里面。',
      '数据集“公开年报”收录的是0县、1县、2县、3县、4县、5县等 8 个地区 3 个机关 2022—2023 年的年报，别的地区和年度不在里面。',
      '',
    ]);
  });

  test('names the former name that fits only where none of today does', () => {
    expect(
      ['财税', '财政', 'csj', 'finance', '自源', '局资'].map((word) =>
        findAgencies([word], directory).map(({ agency: { agency_id }, former }) => `${agency_id} ${former}`),
      ),
    ).toEqual([['finance 财税局'], ['finance null'], ['finance 财税局'], ['finance null'], ['nature null'], []]);
  });
});

test('a search is read as words and a year', () => {
  const words = ['年度报告', '年报', '年'];
  expect(
    ['', '财政局2023年报', '２０２３ Finance', '12023', '1999年', '2023 2024', '  财政  局 '].map((text) =>
      parseSearch(text, words),
    ),
  ).toEqual([
    {
      words: [],
      year: null,
    },
    {
      words: ['财政局'],
      year: 2023,
    },
    {
      words: ['finance'],
      year: 2023,
    },
    {
      words: ['12023'],
      year: null,
    },
    {
      words: [],
      year: 1999,
    },
    {
      words: ['2024'],
      year: 2023,
    },
    {
      words: ['财政', '局'],
      year: null,
    },
  ]);
});

test('letters find a name by its syllables, in full or by their beginnings', () => {
  const name = 'zi ran zi yuan ju';
  expect(
    ['zrzyj', 'ziranziyuan', 'zi ran', 'zy', 'yuanju', 'ranj', '', 'x', 'zirzy', 'ju'].map((typed) =>
      matchSpelling(typed, name),
    ),
  ).toEqual([
    {
      complete: true,
      start: 0,
    },
    {
      complete: false,
      start: 0,
    },
    {
      complete: false,
      start: 0,
    },
    {
      complete: false,
      start: 2,
    },
    {
      complete: true,
      start: 3,
    },
    null,
    null,
    null,
    {
      complete: false,
      start: 0,
    },
    {
      complete: true,
      start: 4,
    },
  ]);
  expect(matchSpelling('z', '')).toBeNull();
});

test('what fits best stands first: whole names, beginnings, parts, spellings, scattered characters only where nothing else fits', () => {
  const items = ['财政局', '市财政局', '财政局办公室', '财务审计局', '政财'].map((name) => ({
    id: name,
    names: [name],
    spellings: [''],
  }));
  const found = (word: string) =>
    rankMatches([word], items, (item) => item).map(({ item, match }) => `${item.id} ${match.rank}`);
  expect([found('财政局'), found('财局'), found('财审局'), found('局'), found('')]).toEqual([
    ['财政局 0', '财政局办公室 1', '市财政局 2'],
    ['财政局 5', '市财政局 5', '财务审计局 5', '财政局办公室 5'],
    ['财务审计局 5'],
    ['财政局 2', '市财政局 2', '财务审计局 2', '财政局办公室 2'],
    ['政财 1', '财政局 1', '市财政局 1', '财务审计局 1', '财政局办公室 1'],
  ]);
  expect(rankMatches(['财', '局'], items, (item) => item).map(({ item }) => item.id)).toEqual([
    '财政局',
    '市财政局',
    '财务审计局',
    '财政局办公室',
  ]);
  expect(rankMatches([], items, (item) => item)).toEqual([]);
});
