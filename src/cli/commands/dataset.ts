import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Coverage, Manifest, Problem } from '../../lib/core/dataset/index.ts';
import { CliError, type Command } from '../command.ts';
import { formatProblem } from '../format-problem.ts';
import { startProgress } from '../progress.ts';
import { readDocumentFolder } from '../read-document-folder.ts';
import { checkTarget, replaceFolderInSteps } from '../replace-folder.ts';
import { DATASET_STEPS, writeDataset } from '../write-dataset.ts';

const MOST_PROBLEMS = 50;

function printProblems(problems: readonly Problem[], count: number): void {
  for (const problem of problems.slice(0, MOST_PROBLEMS)) console.error(formatProblem(problem));
  const rest = count - MOST_PROBLEMS;
  if (rest > 0) console.error(`另有 ${rest} 处 / ${rest} more`);
  console.error(`共 ${count} 处问题，没有写出任何文件 / ${count} problems, nothing was written`);
}

function printCoverage({ agencies, reports, years, cells, identities }: Coverage): void {
  const [first, last] = [years[0], years.at(-1)];
  console.log(
    `机关 agencies ${agencies}; 报告 reports ${reports.read} (未读 unread ${reports.unread}); ${first}-${last}`,
  );
  for (const [status, count] of Object.entries(cells)) if (count > 0) console.log(`  ${status.padEnd(15)} ${count}`);
  console.log('勾稽关系 identities: 不成立 failed / 成立 passed / 无法判定 not assessable');
  for (const [rule, count] of Object.entries(identities)) {
    console.log(`  ${rule.padEnd(15)} ${count.failed} / ${count.passed} / ${count.not_assessable}`);
  }
}

function printManifest(out: string, { files, release }: Manifest): void {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  console.log(`${out}: ${files.length} 个文件 files, ${Math.round(bytes / 1024)} KB, ${release}`);
}

async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'nianbao-dataset-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string' }, documents: { type: 'string' } },
  });
  const [source] = positionals;
  if (source === undefined || positionals.length > 1) {
    throw new CliError('用法 usage: nianbao dataset DIR [--out DIR [--documents DIR]]', 2);
  }
  const { documents } = values;
  const documentsOf = async (reports: ReadonlySet<string>) =>
    documents === undefined ? null : readDocumentFolder(documents, reports);
  const out = values.out === undefined ? null : resolve(values.out);
  if (out !== null) await checkTarget(out, 'manifest.json');
  const progress = startProgress(DATASET_STEPS);
  const outcome = await (
    out === null
      ? inTemporaryFolder((work) => writeDataset({ source, work, release: null }, progress))
      : replaceFolderInSteps(out, (folder, work) =>
          writeDataset({ source, work, release: { folder, documentsOf } }, progress),
        )
  ).finally(() => progress.finish());
  if (!outcome.ok) {
    printProblems(outcome.problems, outcome.problemCount);
    return 1;
  }
  printCoverage(outcome.coverage);
  if (out !== null && outcome.manifest !== null) printManifest(out, outcome.manifest);
  return 0;
}

export const command: Command = {
  name: 'dataset',
  summaryZh: '核对一个数据集文件夹；给出 --out 时写出数据库和下载文件',
  summaryEn: 'check a dataset folder; with --out, write its database and downloads',
  usage: [
    '用法 Usage: nianbao dataset DIR [--out DIR [--documents DIR]]',
    '',
    '  DIR        数据集文件夹 dataset folder: datapackage.json, regions.csv, agencies.csv, agency_events.csv,',
    '             reports.csv, cell_notes.csv; sections.csv, deadlines.csv 可选 optional',
    '  --out DIR  写出的文件夹，整体替换 folder to write, replaced as a whole',
    '  --documents DIR',
    '             各机关发布的文件和 documents.csv，随数据一起写出 published documents with documents.csv, written along',
    '',
    '  有问题时逐处列出文件:行:列，不写任何文件，退出码 1。',
    '  Problems are listed as file:line:column, nothing is written, exit code 1.',
  ].join('\n'),
  run,
};
