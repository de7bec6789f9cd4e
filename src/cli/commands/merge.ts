import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { mergeExport } from '../../lib/core/collect/index.ts';
import { changeFolder, datasetName } from '../change-folder.ts';
import { CliError, type Command } from '../command.ts';
import { readExport } from '../read-export.ts';
import { countLine, documentJson, documentLines, isAllKept, type ToldDocument } from '../told-document.ts';

const USAGE = `用法 Usage: nianbao merge EXPORT.zip --into data/ID [--json]

  EXPORT.zip      浏览器“数据下载”页导出的可发布数据集 the publishable dataset that the page of downloads exports
  --into data/ID  数据集文件夹，没有就照导出的新建 the dataset folder; where there is none, the export becomes it
  --json          每份报告输出一行 JSON one JSON object a report

  只并入那台电脑上接受的报告、改动的名录和处理决定；其余以文件夹里的为准。两人都更正过的格、两人不同的决定，以文件夹里的为准并列出。
  Taken in are the reports accepted on that machine, the bodies changed there, and its decisions; of everything else the folder has the last
  word. Where two persons corrected one cell or decided differently, what is kept stands and is listed.

退出码 Exit code: 0 全部并入 all merged · 1 有待人处理 something waits for a person · 2 用法有误 wrong usage`;

async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { into: { type: 'string' }, json: { type: 'boolean' } },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1 || values.into === undefined)
    throw new CliError('用法 usage: nianbao merge EXPORT.zip --into data/ID（--help）', 2);
  const into = resolve(values.into);
  const name = datasetName(into);
  const { head, folder: exported, document } = await readExport(resolve(file));
  const { told, conflicts } = await changeFolder(into, async (before) => {
    const own = before?.dataset.info.name ?? name;
    if (before !== null && own !== head.dataset)
      throw new CliError(`导出自另一个数据集，没有并入 exported from another dataset, not merged: ${head.dataset}`);
    const named = { ...exported, dataset: { ...exported.dataset, info: { ...exported.dataset.info, name: own } } };
    const merged = mergeExport(before, named, head);
    const names = new Map(merged.folder.dataset.agencies.map((agency) => [agency.agency_id, agency.name]));
    const documents = merged.reports.map(({ report, original, become, needs }): ToldDocument => {
      const { agency_id, year } = report;
      return {
        file: original?.name ?? `${agency_id}/${year}`,
        sha256: original?.sha256 ?? null,
        report: { agency_id, name: names.get(agency_id) ?? agency_id, year },
        ...{ become, needs, refused: null, errors: 0 },
      };
    });
    const fileOf = new Map(exported.originals.map((one) => [one.sha256, one.file]));
    return {
      folder: merged.folder,
      told: { told: documents, conflicts: merged.conflicts },
      changed: before === null || JSON.stringify(merged.folder) !== JSON.stringify(before),
      takeBytes: async (sha256) => {
        const bytes = document(fileOf.get(sha256) ?? '');
        if (bytes !== null && createHash('sha256').update(bytes).digest('hex') !== sha256)
          throw new CliError(`导出里的原件与校验值不符 a document of the export is not what its hash says: ${sha256}`);
        return bytes;
      },
    };
  });
  if (values.json) for (const one of told) console.log(documentJson(one));
  else for (const line of told.flatMap(documentLines)) console.log(line);
  for (const { mine } of conflicts)
    console.log(
      `${mine.agency_id} ${mine.year} ${mine.rule}：两人的处理不同，以文件夹里的为准 / two persons decided differently, the kept one stands`,
    );
  console.error(`${into}: ${countLine(told)}`);
  return isAllKept(told) && conflicts.length === 0 ? 0 : 1;
}

/** `nianbao merge`: an export of a browser into a dataset folder. */
export const command: Command = {
  name: 'merge',
  summaryZh: '把浏览器导出的数据集并入数据集文件夹',
  summaryEn: 'Merge an export of the browser into a dataset folder',
  usage: USAGE,
  run,
};
