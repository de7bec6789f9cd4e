import { parseArgs } from 'node:util';
import {
  RULE_BOOK,
  RULE_BOOK_VERSION,
  checkDataset,
  checkTogether,
  isRuleId,
  rankReports,
  type Finding,
} from '../../lib/core/checks/index.ts';
import type { Severity } from '../../lib/core/report/index.ts';
import { CliError, type Command } from '../command.ts';
import { readDatasetFolder } from '../read-dataset.ts';
import { toHoldings } from '../file-holdings.ts';
import { readReports, type FileReport } from '../read-reports.ts';
import { loadRegions } from '../regions.ts';
import { describeFindings, printFinding, type PrintedFinding } from '../report-findings.ts';
import { formatProblem } from '../format-problem.ts';

const USAGE = `用法 Usage: nianbao check FILE... | --dataset DIR [--json] [--rule ID]...

  FILE            报告文件、文件夹或 ZIP；a report; a folder or a ZIP for every file in it
  --dataset DIR   数据集文件夹：各机关各年度一并检查，含跨年、跨机关规则；every report of a dataset folder
  --rule ID       只用这条规则，可重复；this rule alone, may be repeated
  --rules         列出规则集；print the rule book
  --json          每个问题一行 JSON；one finding a line

退出码 Exit code: 0 没有错误 no errors · 1 有错误级问题，或有文件未读出、机关年度待定 errors, or a file was refused or undecided · 2 用法有误 wrong usage`;

/** A finding with the report it stands at. */
interface Line extends PrintedFinding {
  agency_id: string | null;
  agency: string | null;
  year: number | null;
  file?: string;
}

async function checkFolder(folder: string): Promise<Line[]> {
  const reading = await readDatasetFolder(folder);
  if (!reading.ok) {
    for (const problem of reading.problems.slice(0, 50)) console.error(formatProblem(problem));
    throw new CliError(`数据集不可用 the dataset is not usable: ${folder}`, 1);
  }
  const { dataset } = reading;
  const names = new Map(dataset.agencies.map(({ agency_id, name }) => [agency_id, name]));
  const ranked = rankReports(dataset);
  return checkDataset(dataset).findings.map((finding) => ({
    agency_id: finding.agency_id,
    agency: names.get(finding.agency_id) ?? null,
    year: finding.year,
    ...printFinding(finding, ranked(finding.agency_id, finding.year)),
  }));
}

function checkFiles(reports: readonly FileReport[]): Line[] {
  const { holdings, fileOf } = toHoldings(reports, '000000' as never);
  const lines = reports.flatMap(({ file, report }): Line[] => {
    const identity = { agency_id: null, agency: report.agency, year: report.year, file };
    const body = holdings.agencies.find(({ name }) => name === report.agency)?.agency_id;
    const history = holdings.reports.filter(
      ({ agency_id, year, scope }) =>
        agency_id === body && scope === report.scope && fileOf.get(`${agency_id}/${year}`) !== file,
    );
    return describeFindings(report, { history }).map((finding) => ({ ...identity, ...finding }));
  });
  const batch = reports.map(({ file, report }) => ({ name: file, report }));
  const doubles = checkTogether(batch).findings.flatMap((finding): Line[] => {
    const found = reports[Number(finding.values['index'])];
    if (!found) return [];
    const { agency, year } = found.report;
    return [{ agency_id: null, agency, year, file: found.file, ...printFinding(finding, []) }];
  });
  return [...lines, ...doubles];
}

const MARKS: Readonly<Record<Severity, string>> = { error: '× 错误', warning: '▲ 警告', info: '· 提示' };

function printLines(lines: readonly Line[]): void {
  let heading = '';
  for (const { agency, agency_id, year, file, rule, severity, message, suspects } of lines) {
    const own = file ?? `${agency ?? agency_id} ${year ?? ''}`;
    if (own !== heading) console.log(own);
    heading = own;
    console.log(`  ${MARKS[severity]} ${rule.padEnd(14)} ${message}`);
    for (const { cell, value, proposed } of severity === 'error' ? suspects : [])
      console.log(`      疑似 suspect ${cell}: ${value} → ${proposed}`);
  }
  const count = (wanted: Severity) => lines.filter(({ severity }) => severity === wanted).length;
  const [errors, warnings, infos] = [count('error'), count('warning'), count('info')];
  console.log(`错误 errors ${errors} · 警告 warnings ${warnings} · 提示 infos ${infos}`);
}

function printBook(): void {
  console.log(`规则集 rule book v${RULE_BOOK_VERSION}: ${RULE_BOOK.length}`);
  for (const { id, severity, title, formula } of RULE_BOOK)
    console.log(`  ${MARKS[severity]} ${id.padEnd(16)} ${title.zh} / ${title.en}\n  ${''.padEnd(23)} ${formula}`);
}

function readRules(ids: readonly string[]): ReadonlySet<Finding['rule']> | null {
  for (const id of ids)
    if (!isRuleId(id)) throw new CliError(`没有这条规则 unknown rule: ${id}（--rules 列出 lists them）`, 2);
  return ids.length === 0 ? null : new Set(ids.filter(isRuleId));
}

async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      dataset: { type: 'string' },
      rule: { type: 'string', multiple: true },
      rules: { type: 'boolean' },
      json: { type: 'boolean' },
    },
  });
  const wanted = readRules(values.rule ?? []);
  if (values.rules) {
    printBook();
    return 0;
  }
  if ((positionals.length === 0) === (values.dataset === undefined))
    throw new CliError('给出文件，或 --dataset，二者其一 give files or --dataset（--help）', 2);
  let refusals = 0;
  let lines: Line[];
  if (values.dataset !== undefined) lines = await checkFolder(values.dataset);
  else {
    const read = await readReports(positionals, await loadRegions());
    refusals = read.refusals + read.undecided;
    lines = checkFiles(read.reports);
  }
  const shown = wanted ? lines.filter(({ rule }) => wanted.has(rule)) : lines;
  if (values.json) for (const line of shown) console.log(JSON.stringify(line));
  else printLines(shown);
  return refusals > 0 || shown.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** `nianbao check`: the rule book over documents or a dataset. */
export const command: Command = {
  name: 'check',
  summaryZh: '按规则集检查报告或数据集，列出问题和疑似错格',
  summaryEn: 'Hold the rule book against reports or a dataset; list findings and suspects',
  usage: USAGE,
  run,
};
