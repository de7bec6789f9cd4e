import { parseArgs } from 'node:util';
import {
  compareWithPublished,
  sumArea,
  type AreaSum,
  type CellDifference,
  type Explanation,
  type Holdings,
} from '../../lib/core/aggregate/index.ts';
import { isComplete } from '../../lib/core/filing/index.ts';
import { checkDataset } from '../../lib/core/checks/index.ts';
import { isRegionCode, type AgencyId, type RegionCode } from '../../lib/core/report/index.ts';
import { cellLabel } from '../../lib/core/template/labels.ts';
import { CliError, type Command } from '../command.ts';
import { toHoldings } from '../file-holdings.ts';
import { openQuestions } from '../questions.ts';
import { readDatasetFolder } from '../read-dataset.ts';
import { readReports } from '../read-reports.ts';
import { loadRegions } from '../regions.ts';
import { padText } from '../text-width.ts';
import { formatProblem } from './dataset.ts';

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
}

async function openDataset(folder: string): Promise<Source> {
  const reading = await readDatasetFolder(folder);
  if (reading.ok) return { holdings: reading.dataset, refusals: 0 };
  for (const problem of reading.problems.slice(0, 50)) console.error(formatProblem(problem));
  throw new CliError(`数据集不可用 the dataset is not usable: ${folder}`, 1);
}

/** Documents are taken for reports of the area asked for: what they say of their place is not enough to leave one out. */
async function openFiles(paths: readonly string[], region: RegionCode): Promise<Source> {
  const { reports, refusals, undecided } = await readReports(paths, await loadRegions());
  // Whose body or year is uncertain is summed with nobody's.
  const settled = reports.filter(({ report }) => openQuestions(report).length === 0);
  const { holdings } = toHoldings(settled, region);
  const agencies = holdings.agencies.map((agency) => ({ ...agency, region_code: region }));
  return { holdings: { ...holdings, agencies }, refusals: refusals + undecided };
}

/** Whether the collection says of itself that it holds every report of an area and year. */
const holdsAll = ({ complete = {} }: Holdings, { region, year }: AreaSum): boolean =>
  isComplete(complete, region, year);

function toJson(
  sum: AreaSum,
  differences: readonly CellDifference[],
  names: ReadonlyMap<AgencyId, string>,
  complete: boolean,
): object {
  const { bodies, cells, region, year, form } = sum;
  const listed = (ids: readonly AgencyId[]) => ids.map((id) => ({ agency_id: id, agency: names.get(id) ?? null }));
  return {
    region,
    year,
    form,
    reporting: bodies.reports.length,
    expected: bodies.expected.length,
    unread: listed(bodies.unread),
    missing: listed(bodies.missing),
    complete,
    published_by: bodies.published?.agency_id ?? null,
    cells: Object.fromEntries(
      [...cells].map(([id, { value, reported, lacking, otherForm }]) => [
        id,
        { value, reported, expected: bodies.expected.length, lacking, other_form: otherForm },
      ]),
    ),
    differences: differences.filter(({ difference }) => difference !== 0),
  };
}

function printSum(
  sum: AreaSum,
  differences: readonly CellDifference[],
  names: ReadonlyMap<AgencyId, string>,
  complete: boolean,
): void {
  const { bodies, region, year, form } = sum;
  const nameOf = (id: AgencyId) => names.get(id) ?? `名录以外的机关 not in the register: ${id}`;
  console.log(
    `${region} · ${year} · ${form} 年格式 form · 已汇总 summed ${bodies.reports.length}/${bodies.expected.length}`,
  );
  if (bodies.missing.length > 0)
    console.log(
      `  ${complete ? '未见报告 missing' : '未收录 not collected'}: ${bodies.missing.map(nameOf).join('、')}`,
    );
  if (bodies.unread.length > 0) console.log(`  未读出 unread: ${bodies.unread.map(nameOf).join('、')}`);
  for (const [id, { value, reported, otherForm }] of sum.cells) {
    if (id.includes('.') && !id.endsWith('.total')) continue;
    const note = otherForm.length > 0 ? `  另一版表格 other form ${otherForm.length}` : '';
    console.log(
      `  ${padText(cellLabel(id), 60)} ${String(value ?? '—').padStart(14)}  ${reported}/${bodies.expected.length}${note}`,
    );
  }
  if (!bodies.published) console.log('没有政府的汇总报告可供核对 no published aggregate to compare with');
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
  const { holdings, refusals } =
    values.dataset === undefined ? await openFiles(positionals, region) : await openDataset(values.dataset);
  const sum = sumArea(holdings, region, Number(year));
  if (sum.bodies.expected.length === 0) throw new CliError(`没有该地区的机关 no body of this area: ${region}`, 1);
  const differences = compareWithPublished(sum, checkDataset(holdings).findings);
  const names = new Map(holdings.agencies.map(({ agency_id, name }) => [agency_id, name]));
  if (values.json) console.log(JSON.stringify(toJson(sum, differences, names, holdsAll(holdings, sum))));
  else printSum(sum, differences, names, holdsAll(holdings, sum));
  return refusals > 0 || differences.some(({ difference }) => difference !== 0) ? 1 : 0;
}

/** `nianbao aggregate`: the official tables of an area, summed over its bodies. */
export const command: Command = {
  name: 'aggregate',
  summaryZh: '把一个地区各单位的三张表汇总，并与政府的报告核对',
  summaryEn: 'Sum the official tables over the bodies of an area and compare with the published report',
  usage: USAGE,
  run,
};
