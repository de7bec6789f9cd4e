import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureCoverage, type Coverage, type Dataset, type Problem } from '../../lib/core/dataset/index.ts';
import { datasetFiles } from '../../lib/queries/index.ts';
import { RELEASE_STEPS, writeRelease, type DocumentFolder } from '../../lib/warehouse/release-node.ts';
import { CliError, type Command } from '../command.ts';
import { startProgress } from '../progress.ts';
import { readDatasetFolder } from '../read-dataset.ts';
import { readDocumentFolder } from '../read-document-folder.ts';
import { checkTarget, replaceFolder } from '../replace-folder.ts';

const MOST_PROBLEMS = 50;

/** `reports.csv:12:year(2): 中文 / English`; the parts that are not known are left out. */
export function formatProblem({ file, line, column, zh, en }: Problem): string {
  const place = [file, line, column && `${column.number}(${column.name})`].filter((part) => part !== null);
  return `${place.join(':')}: ${zh} / ${en}`;
}

function printProblems(problems: readonly Problem[]): void {
  for (const problem of problems.slice(0, MOST_PROBLEMS)) console.error(formatProblem(problem));
  const rest = problems.length - MOST_PROBLEMS;
  if (rest > 0) console.error(`另有 ${rest} 处 / ${rest} more`);
  console.error(`共 ${problems.length} 处问题，没有写出任何文件 / ${problems.length} problems, nothing was written`);
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

async function writeDataset(
  folder: string,
  out: string,
  dataset: Dataset,
  documents: DocumentFolder | null,
): Promise<void> {
  await checkTarget(out, 'manifest.json');
  // A folder may have none.
  const readme = await readFile(join(folder, 'README.md'), 'utf8').catch(() => null);
  const progress = startProgress(RELEASE_STEPS);
  const manifest = await replaceFolder(out, (fresh) =>
    writeRelease(fresh, dataset, readme, documents, (label) => progress.step(label), datasetFiles),
  ).finally(() => progress.finish());
  const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
  console.log(`${out}: ${manifest.files.length} 个文件 files, ${Math.round(bytes / 1024)} KB, ${manifest.release}`);
}

async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string' }, documents: { type: 'string' } },
  });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) {
    throw new CliError('用法 usage: nianbao dataset DIR [--out DIR [--documents DIR]]', 2);
  }
  const reading = await readDatasetFolder(folder);
  if (!reading.ok) {
    printProblems(reading.problems);
    return 1;
  }
  printCoverage(measureCoverage(reading.dataset));
  if (values.out === undefined) return 0;
  const documents = values.documents === undefined ? null : await readDocumentFolder(values.documents, reading.dataset);
  if (documents !== null && 'problems' in documents) {
    printProblems(documents.problems);
    return 1;
  }
  await writeDataset(folder, resolve(values.out), reading.dataset, documents);
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
