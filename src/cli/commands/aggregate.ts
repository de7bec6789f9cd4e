import { parseArgs } from 'node:util';
import {
  compareWithPublished,
  sumArea,
  type AreaSum,
  type CellDifference,
  type Explanation,
  type Holdings,
  tellArea,
  type AreaTold,
  type BodyTold,
  type Standing,
} from '../../lib/core/aggregate/index.ts';
import { regionFullName, regionPrefix, type Region } from '../../lib/core/agency/index.ts';
import { isComplete } from '../../lib/core/filing/index.ts';
import { checkDataset } from '../../lib/core/checks/index.ts';
import { isRegionCode, type AgencyId, type RegionCode } from '../../lib/core/report/index.ts';
import { cellLabel } from '../../lib/core/template/labels.ts';
import { CliError, type Command } from '../command.ts';
import { toHoldings } from '../file-holdings.ts';
import { openQuestions } from '../questions.ts';
import { readDatasetFolder } from '../read-dataset.ts';
import { readReports } from '../read-reports.ts';
import { loadRegions, nameableAreas } from '../regions.ts';
import { padText } from '../text-width.ts';
import { formatProblem } from '../format-problem.ts';

const USAGE = `用法 Usage: nianbao aggregate FILE... | --dataset DIR --region CODE --year Y [--json]

  FILE            报告文件、文件夹或 ZIP，按一个地区汇总；reports of one area
  --dataset DIR   数据集文件夹；a dataset folder
  --region CODE   六位行政区划代码，含其下各级；the area, everything inside it included
  --year Y        报告年度；the report year
  --json          输出一个 JSON 对象；one JSON object

  只加各单位本机关的报告，每个单位一次；汇总报告不参与相加，只用来核对。
  Own reports are added, each body once; aggregate reports are compared, never added.

退出码 Exit code: 0 与政府报告一致或无政府报告 no differences · 1 有差异，或有文件未读出、机关年度待定 differences, or a file was refused or undecided · 2 用法有误 wrong usage`;

const REASONS: Readonly<Record<Explanation['reason'], string>> = {
  missing: '没有收录报告 no report here',
  unread: '未读出 unread',
  lacking: '缺此格 cell missing',
  other_form: '另一版表格 other form',
  finding: '本身有误 contradicted',
  same_amount: '数额相同 same amount',
};

interface Source {
  holdings: Holdings;
  refusals: number;
  /** Reports of the year from other areas, which are left out, and where they lie. */
  elsewhere: readonly { file: string; agency: string | null; region: RegionCode }[];
}

async function openDataset(folder: string): Promise<Source> {
  const reading = await readDatasetFolder(folder);
  if (reading.ok) return { holdings: reading.dataset, refusals: 0, elsewhere: [] };
  for (const problem of reading.problems.slice(0, 50)) console.error(formatProblem(problem));
  throw new CliError(`数据集不可用 the dataset is not usable: ${folder}`, 1);
}

/** Whether neither of two areas lies in the other. */
function areApart(one: RegionCode, other: RegionCode): boolean {
  const [a, b] = [regionPrefix(one), regionPrefix(other)];
  return !a.startsWith(b) && !b.startsWith(a);
}

/**
 * Documents are taken for reports of the area asked for, but for those that are known to be of another: a folder, or a table of
 * this site, may hold several areas.
 */
async function openFiles(paths: readonly string[], region: RegionCode, year: number): Promise<Source> {
  const { reports, refusals, undecided } = await readReports(paths, await loadRegions());
  // Whose body or year is uncertain is summed with nobody's.
  const settled = reports.filter(({ report }) => openQuestions(report).length === 0);
  const elsewhere = settled.flatMap(({ file, report: { agency, region: own, year: of } }) =>
    own !== null && of === year && areApart(own, region) ? [{ file, agency, region: own }] : [],
  );
  const here = settled.filter(({ report: { region: own } }) => own === null || !areApart(own, region));
  const { holdings } = toHoldings(here, region);
  const agencies = holdings.agencies.map((agency) => ({ ...agency, region_code: region }));
  return { holdings: { ...holdings, agencies }, refusals: refusals + undecided, elsewhere };
}

/** Whether the collection says of itself that it holds every report of an area and year. */
const holdsAll = ({ complete = {} }: Holdings, { region, year }: AreaSum): boolean =>
  isComplete(complete, region, year);

interface Sides {
  sum: AreaSum;
  told: AreaTold;
  differences: readonly CellDifference[];
  names: ReadonlyMap<AgencyId, string>;
}

function toJson({ sum, told, differences, names }: Sides): object {
  const { bodies, region, year, form } = sum;
  const listed = (ids: readonly AgencyId[]) => ids.map((id) => ({ agency_id: id, agency: names.get(id) ?? null }));
  const [k, n] = [bodies.reports.length, bodies.expected.length];
  return {
    region,
    year,
    form,
    basis: 'sum',
    reporting: k,
    expected: n,
    k,
    n,
    unread: listed(bodies.unread),
    missing: listed(bodies.missing),
    bodies: told.bodies,
    published_by: bodies.published?.agency_id ?? null,
    cells: Object.fromEntries(
      told.cells.map(({ cell, ...line }) => [cell, { basis: 'sum', ...line, reported: line.k, expected: line.n }]),
    ),
    differences: differences.filter(({ difference }) => difference !== 0),
  };
}

const STANDINGS: Readonly<Record<Exclude<Standing, 'read'>, string>> = {
  missing: '未见报告 missing',
  unread: '未读出 unread',
  uncollected: '未收录 not collected',
};

/** Who is in the set, who is left out of it and why. */
function printBodies({ sum, told, names }: Sides): void {
  const nameOf = ({ agency_id, agency }: BodyTold) => agency ?? agency_id;
  for (const standing of ['missing', 'uncollected', 'unread'] as const) {
    const own = told.bodies.filter((body) => body.standing === standing);
    if (own.length > 0) console.log(`  ${STANDINGS[standing]}: ${own.map(nameOf).join('、')}`);
  }
  const read = told.bodies.filter(({ standing }) => standing === 'read');
  console.log(`  已读出 read ${read.length}/${sum.bodies.expected.length}: ${read.map(nameOf).join('、')}`);
  const contradicted = read.filter(({ agency_id }) => told.cells.some((line) => line.contradicted.includes(agency_id)));
  if (contradicted.length > 0)
    console.log(
      `  自相矛盾，比率不计入 contradict themselves, in no rate of these cells: ${contradicted.map(nameOf).join('、')}`,
    );
  for (const body of told.bodies)
    if (body.included_by !== null)
      console.log(`  ${nameOf(body)} 计入 included in ${names.get(body.included_by) ?? body.included_by} 的年报`);
}

const COLUMNS = ['公布 published', '合计 sum', '差 difference'] as const;
const shown = (value: number | null): string => String(value ?? '—').padStart(14);

function printCells({ told }: Sides): void {
  console.log(`  ${padText('', 60)} ${COLUMNS.map((column) => column.padStart(14)).join(' ')}  k/n`);
  for (const { cell, value, k, n, published, difference, other_form, contradicted } of told.cells) {
    if (cell.includes('.') && !cell.endsWith('.total')) continue;
    const notes = [
      other_form.length > 0 ? `另一版表格 other form ${other_form.length}` : '',
      contradicted.length > 0 ? `自相矛盾 contradict themselves ${contradicted.length}` : '',
    ].filter(Boolean);
    const figures = [published, value, difference].map(shown).join(' ');
    console.log(`  ${padText(cellLabel(cell), 60)} ${figures}  ${[`${k}/${n}`, ...notes].join('  ')}`);
  }
}

function printSum(sides: Sides, areas: readonly Region[]): void {
  const { sum, differences, names } = sides;
  const { bodies, region, year, form } = sum;
  const nameOf = (id: AgencyId) => names.get(id) ?? `名录以外的机关 not in the register: ${id}`;
  const place = [region, regionFullName(region, areas)].filter(Boolean).join(' ');
  console.log(
    `${place} · ${year} · ${form} 年格式 form · 已汇总 summed ${bodies.reports.length}/${bodies.expected.length}`,
  );
  printBodies(sides);
  printCells(sides);
  if (!bodies.published) console.log('没有政府的汇总报告可供核对 no published aggregate to compare with');
  else console.log(`公布 published: ${nameOf(bodies.published.agency_id)}；差 = 公布 − 合计 published less sum`);
  for (const { cell, published, sum: own, difference, explained_by } of differences) {
    if (difference === 0) continue;
    console.log(
      `≠ ${cellLabel(cell)}: 政府报告 published ${published}，各单位之和 sum ${own ?? '—'}，差 difference ${difference ?? '—'}`,
    );
    for (const { agency_id, reason, rule } of explained_by.slice(0, 5))
      console.log(`    ${nameOf(agency_id)}: ${REASONS[reason]}${rule === null ? '' : ` ${rule}`}`);
  }
}

async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      dataset: { type: 'string' },
      region: { type: 'string' },
      year: { type: 'string' },
      json: { type: 'boolean' },
    },
  });
  if ((positionals.length === 0) === (values.dataset === undefined))
    throw new CliError('给出文件，或 --dataset，二者其一 give files or --dataset（--help）', 2);
  const { region = '', year = '' } = values;
  if (!isRegionCode(region)) throw new CliError(`--region 应为六位代码 must be a six-digit code: ${region}`, 2);
  if (!/^20\d{2}$/.test(year)) throw new CliError(`--year 应为四位年度 must be a year of four digits: ${year}`, 2);
  const { holdings, refusals, elsewhere } =
    values.dataset === undefined
      ? await openFiles(positionals, region, Number(year))
      : await openDataset(values.dataset);
  const sum = sumArea(holdings, region, Number(year));
  if (sum.bodies.expected.length === 0)
    throw new CliError(`没有该地区的机关 no body of this area: ${region}${others(elsewhere)}`, 1);
  const checked = checkDataset(holdings);
  const differences = compareWithPublished(sum, checked.findings);
  const names = new Map(holdings.agencies.map(({ agency_id, name }) => [agency_id, name]));
  const sides = { sum, told: tellArea(holdings, sum, differences, checked.findings), differences, names };
  if (values.json) console.log(JSON.stringify({ ...toJson(sides), complete: holdsAll(holdings, sum), elsewhere }));
  else {
    const areas = await nameableAreas(holdings.regions);
    printSum(sides, areas);
    for (const one of elsewhere)
      console.log(
        `不在该地区，没有相加 of another area, not summed: ${one.agency ?? one.file}（${regionFullName(one.region, areas) || one.region}）`,
      );
  }
  return refusals > 0 || differences.some(({ difference }) => difference !== 0) ? 1 : 0;
}

/** How many reports were of other areas, where that is why none is left. */
const others = ({ length }: Source['elsewhere']): string =>
  length === 0 ? '' : `；${length} 份报告属于其他地区 ${length} reports are of other areas`;

/** `nianbao aggregate`: the official tables of an area, summed over its bodies. */
export const command: Command = {
  name: 'aggregate',
  summaryZh: '把一个地区各单位的三张表汇总，并与政府的报告核对',
  summaryEn: 'Sum the official tables over the bodies of an area and compare with the published report',
  usage: USAGE,
  run,
};
