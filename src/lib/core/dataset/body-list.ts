import {
  AGENCY_KINDS,
  isName,
  regionFullName,
  regionPath,
  type Agency,
  type AgencyKind,
  type Region,
} from '../agency/index.ts';
import type { RegionCode } from '../report/index.ts';
import { squash } from '../text/index.ts';

/** A body as a list of an area names it. */
export interface ListedBody {
  /** The line of the file, from 1. */
  line: number;
  name: string;
  /** `unknown` where the list does not say. */
  kind: AgencyKind;
  region_code: RegionCode;
  former_names: readonly string[];
  valid_from: number | null;
  valid_to: number | null;
}

/** What a list says; a line that cannot be taken is named with the reason, in Chinese, and the others stand. */
export interface BodyListReading {
  bodies: readonly ListedBody[];
  problems: readonly { line: number; name: string; message: string }[];
}

const COLUMNS = {
  name: ['名称', '机关名称', '单位名称', '机构名称', '单位', '机关'],
  kind: ['类别', '类型', '机关类别', '单位类别'],
  region: ['地区', '所在地区', '行政区划', '区划代码', '行政区划代码'],
  former: ['曾用名', '原名', '原名称'],
  from: ['设立', '设立年度', '设立时间', '成立', '成立时间'],
  to: ['撤销', '撤销年度', '撤销时间'],
} as const;
type Column = keyof typeof COLUMNS;
const PRINTED: readonly Column[] = ['name', 'kind', 'region', 'former', 'from', 'to'];

/** How a list of an office names the kinds of bodies; the first word of each is the one that is printed. */
const KIND_WORDS: Readonly<Record<AgencyKind, readonly string[]>> = {
  province_gov: ['省级政府', '省政府'],
  city_gov: ['市级政府', '市政府'],
  county_gov: ['县级政府', '县政府', '区政府', '县区政府'],
  township: ['乡镇、街道', '乡镇街道', '乡镇', '街道', '乡', '镇'],
  department: ['工作部门', '部门', '政府工作部门', '政府部门'],
  dual_managed: ['双管、垂直机构', '双管', '垂直机构', '垂直管理', '双重管理'],
  institution: ['事业单位'],
  public_enterprise: ['公共企事业单位', '公共企业', '公用企业'],
  functional_zone: ['功能区、片区', '功能区', '开发区', '片区', '园区'],
  unknown: ['未归类', ''],
};

/** The kind that a word of a list stands for; `null` where nobody knows the word. */
function kindOf(word: string): AgencyKind | null {
  const wanted = squash(word);
  return AGENCY_KINDS.find((kind) => KIND_WORDS[kind].some((known) => squash(known) === wanted)) ?? null;
}

const HEAD_WITHIN = 10;

type Row = readonly string[];

/** In which column of the file each of ours stands; `null` where no line near the top names the bodies' column. */
function findHead(rows: readonly Row[]): { at: number; columns: Partial<Record<Column, number>> } | null {
  for (const [at, row] of rows.slice(0, HEAD_WITHIN).entries()) {
    const heads = row.map(squash);
    const find = (column: Column): number =>
      heads.findIndex((head) => (COLUMNS[column] as readonly string[]).includes(head));
    const columns = Object.fromEntries(
      PRINTED.map((column) => [column, find(column)]).filter(([, index]) => index !== -1),
    );
    if ('name' in columns) return { at, columns };
  }
  return null;
}

/** 2019, 2019年, 2019-03-01, 2019年3月; `null` for what begins with no year. */
function yearOf(text: string): number | null {
  const year = Number(/^(\d{4})(?!\d)/.exec(text)?.[1] ?? NaN);
  return year >= 1949 && year <= 2100 ? year : null;
}

/** The area that a code or a name stands for; `null` where there is none, or more than one of that name. */
function regionOf(word: string, areas: readonly Region[]): RegionCode | null {
  const wanted = squash(word);
  const byCode = areas.find(({ region_code }) => region_code === wanted);
  if (byCode) return byCode.region_code;
  const named = areas.filter(({ name }) => wanted.endsWith(name));
  const whole = named.filter(({ region_code, name }) => {
    const full = regionPath(region_code, areas)
      .map((one) => one.name)
      .join('');
    return name === wanted || full.endsWith(wanted);
  });
  const [only, ...others] = whole;
  return only && others.length === 0 ? only.region_code : null;
}

/**
 * Reads a list of bodies, as rows of a sheet: a head with at least 名称, then a body a line. What stands in no area of its own
 * belongs to `home`. Years are report years.
 */
export function readBodyList(rows: readonly Row[], areas: readonly Region[], home: RegionCode): BodyListReading {
  const head = findHead(rows);
  if (head === null)
    return {
      bodies: [],
      problems: [
        { line: 1, name: '', message: '没有找到表头：第一行应有“名称”一列，可另有类别、地区、曾用名、设立、撤销' },
      ],
    };
  const bodies: ListedBody[] = [];
  const problems: { line: number; name: string; message: string }[] = [];
  const seen = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    if (index <= head.at || row.every((field) => field.trim() === '')) continue;
    const line = index + 1;
    const text = (column: Column): string => (row[head.columns[column] ?? -1] ?? '').trim();
    const complaints: string[] = [];
    const yearIn = (column: 'from' | 'to', word: string): number | null => {
      const year = yearOf(text(column));
      if (text(column) !== '' && year === null) complaints.push(`${word}“${text(column)}”不是年度`);
      return year;
    };
    const name = squash(text('name'));
    if (name === '') complaints.push('没有名称');
    else if (!isName(name)) complaints.push('名称超过 200 个字符，或含有不能显示的字符');
    const kind = kindOf(text('kind'));
    if (kind === null) complaints.push(`类别“${text('kind')}”不认识，可用：${kindWords().join('；')}`);
    const region = text('region') === '' ? home : regionOf(text('region'), areas);
    if (region === null) complaints.push(`地区“${text('region')}”不认识，请写六位区划代码`);
    const [valid_from, valid_to] = [yearIn('from', '设立'), yearIn('to', '撤销')];
    if (valid_from !== null && valid_to !== null && valid_from > valid_to)
      complaints.push(`设立 ${valid_from} 晚于撤销 ${valid_to}`);
    const before = seen.get(`${region}/${name}`);
    if (name !== '' && before !== undefined) complaints.push(`与第 ${before} 行是同一个机关`);
    else seen.set(`${region}/${name}`, line);
    if (complaints.length > 0 || kind === null || region === null) {
      problems.push({ line, name, message: complaints.join('；') });
      continue;
    }
    const former_names = text('former')
      .split(/[、;；|\n]/u)
      .map(squash)
      .filter(Boolean);
    bodies.push({ line, name, kind, region_code: region, former_names, valid_from, valid_to });
  }
  return { bodies, problems };
}

const printed = (kind: AgencyKind): string => KIND_WORDS[kind][0] ?? '';
const kindWords = (): string[] => AGENCY_KINDS.filter((kind) => kind !== 'unknown').map(printed);

/** Bodies as a list that `readBodyList` reads, head first. */
export function printBodyList(
  bodies: readonly Pick<Agency, 'name' | 'kind' | 'region_code' | 'former_names' | 'valid_from' | 'valid_to'>[],
  areas: readonly Region[],
): string[][] {
  return [
    PRINTED.map((column) => COLUMNS[column][0]),
    ...bodies.map(({ name, kind, region_code, former_names, valid_from, valid_to }) => [
      name,
      printed(kind),
      regionFullName(region_code, areas) ?? region_code,
      former_names.join('、'),
      String(valid_from ?? ''),
      String(valid_to ?? ''),
    ]),
  ];
}
