import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildCounty, printCounty, publishCounty } from '../../lib/core/synth/index.ts';
import { CliError, type Command } from '../command.ts';
import { checkTarget, replaceFolder } from '../replace-folder.ts';

const USAGE = `用法 Usage: nianbao synth county --out DIR [--seed N] [--documents DIR]

  county      虚构的示例县：60 个机关 2019—2025 年度的报告，差错逐处记在 defects.csv
              a fictional county: reports of 60 bodies for 2019-2025, every defect listed in defects.csv
  --out DIR   写出的数据集文件夹，整体替换 folder of the dataset, replaced as a whole
  --seed N    随机种子，默认 1；种子相同则逐字节相同 the seed, 1 by default: the same seed, the same bytes
  --documents DIR
              另写每份报告的文档（HTML、DOCX、XLSX、纯文本）和 documents.csv
              also every report as the document its body publishes, listed in documents.csv

退出码 Exit code: 0 完成 done · 2 用法有误或不能写出 wrong usage, or nothing could be written`;

const MOST = 2 ** 31;

function readSeed(text: string | undefined): number {
  if (text === undefined) return 1;
  if (!/^\d{1,10}$/.test(text) || Number(text) >= MOST) {
    throw new CliError(`--seed 应为 0 至 ${MOST - 1} 的整数 must be a whole number from 0 to ${MOST - 1}: ${text}`, 2);
  }
  return Number(text);
}

function required(name: string, text: string | undefined): string {
  if (text === undefined || text.trim() === '')
    throw new CliError(`须用 --${name} 指定文件夹 --${name} DIR is needed`, 2);
  return resolve(text);
}

async function writeFiles(out: string, marker: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  await checkTarget(out, marker, 2);
  await replaceFolder(out, async (fresh) => {
    await mkdir(fresh, { recursive: true });
    for (const [name, content] of files) await writeFile(join(fresh, name), content);
  });
}

async function writeDocuments(out: string, seed: number, county: ReturnType<typeof buildCounty>): Promise<void> {
  const { documents, index } = publishCounty(seed, county);
  const files = new Map<string, string | Uint8Array>(documents.map(({ file, bytes }) => [file, bytes]));
  await writeFiles(out, 'documents.csv', files.set('documents.csv', index));
  console.log(`${out}: 文档 documents ${documents.length}`);
}

async function writeCounty(out: string, documents: string | null, seed: number): Promise<void> {
  const county = buildCounty(seed);
  await writeFiles(out, 'defects.csv', new Map(Object.entries(printCounty(seed, county))));
  const defects = new Set(county.injections.map(({ defect }) => defect)).size;
  console.log(
    `${out}: 报告 reports ${county.dataset.reports.length}, 机关 agencies ${county.dataset.agencies.length}, 差错 defects ${defects}`,
  );
  if (documents !== null) await writeDocuments(documents, seed, county);
}

async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string' }, seed: { type: 'string' }, documents: { type: 'string' } },
  });
  const [what, ...others] = positionals;
  if (what === undefined || others.length > 0) {
    throw new CliError('用法 usage: nianbao synth county --out DIR（--help 有说明 for more）', 2);
  }
  if (what !== 'county') throw new CliError(`只能生成 county，没有 only county can be made, not: ${what}`, 2);
  const out = required('out', values.out);
  const documents = values.documents === undefined ? null : required('documents', values.documents);
  await writeCounty(out, documents, readSeed(values.seed));
  return 0;
}

/** `nianbao synth`: synthetic data, always labelled so. */
export const command: Command = {
  name: 'synth',
  summaryZh: '生成虚构的示例数据，附差错台账',
  summaryEn: 'make synthetic data with a ledger of its defects',
  usage: USAGE,
  run,
};
