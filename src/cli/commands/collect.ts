import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { regionFullName, type Region } from '../../lib/core/agency/index.ts';
import {
  collectReadings,
  layRegister,
  newFolder,
  type GivenRegister,
  type KeptFolder,
} from '../../lib/core/collect/index.ts';
import { takeFromArchive } from '../../lib/core/reading/index.ts';
import { isRegionCode, type RegionCode } from '../../lib/core/report/index.ts';
import { changeFolder, datasetName, fileBytes } from '../change-folder.ts';
import { CliError, type Command } from '../command.ts';
import { readDocuments, type ReadDocument } from '../read-documents.ts';
import { readGivenRegister } from '../given-register.ts';
import { loadRegions, nameableAreas } from '../regions.ts';
import { describeRefusal } from '../refusals.ts';
import { countLine, documentJson, documentLines, isAllKept, type ToldDocument } from '../told-document.ts';

const USAGE = `用法 Usage: nianbao collect FILE... --into data/ID [--register agencies.csv] [--region CODE] [--title TITLE]
                       [--year Y] [--agency NAME] [--scope own|aggregate] [--json]

  FILE              报告文件、文件夹或 ZIP；documents, folders or ZIPs of them
  --into data/ID    数据集文件夹，没有就新建；末一级是数据集的名称 the dataset folder, made where there is none; its name is the dataset's
  --register FILE   机关名录：数据集的 agencies.csv（同一文件夹的 regions.csv、agency_events.csv 一并使用），或有“名称”一列的清单；
                    新建时必须有 the register: an agencies.csv, with regions.csv and agency_events.csv beside it, or a list with a
                    column 名称; needed for a new folder
  --region CODE     这一批所在地区的六位代码；新建时必须有 the area of the batch; needed for a new folder
  --title TITLE     新建的数据集的标题 the title of a new dataset
  --year Y、--agency NAME、--scope own|aggregate
                    文件没有写明或自相矛盾时由人指定 what a person says where the documents do not
  --json            每份报告输出一行 JSON one JSON object a document

  新年度、新版本写进文件夹，原件存入 documents/，记在 originals.csv；人工更正、处理决定、更新的版本不动；认不准的不收，逐份列出。
  New years and new versions are put into the folder, originals into documents/, listed in originals.csv. Corrections, decisions and
  later versions stay; whatever is uncertain is left out and listed. The folder is changed as a whole or not at all.

退出码 Exit code: 0 全部收下 all kept · 1 有文件待人处理或未读取 some wait for a person or were refused · 2 用法有误 wrong usage`;

interface Order {
  into: string;
  files: readonly string[];
  register: string | null;
  home: RegionCode | null;
  title: string | null;
  year: number | null;
  agency: string | null;
  scope: 'own' | 'aggregate' | null;
  json: boolean;
}

function readOrder(args: string[]): Order {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...{ into: text, register: text, region: text, title: text, year: text, agency: text, scope: text },
      json: { type: 'boolean' },
    },
  });
  if (positionals.length === 0) throw new CliError('没有指定文件 no file given（--help）', 2);
  const { into, register, region, title, year, agency, scope, json } = values;
  if (into === undefined) throw new CliError('须用 --into 指定数据集文件夹 --into data/ID is needed（--help）', 2);
  if (region !== undefined && !isRegionCode(region))
    throw new CliError(`--region 应为六位代码 must be a six-digit code: ${region}`, 2);
  if (year !== undefined && !/^20\d{2}$/.test(year))
    throw new CliError(`--year 应为四位年度 must be a year of four digits: ${year}`, 2);
  if (scope !== undefined && scope !== 'own' && scope !== 'aggregate')
    throw new CliError(`--scope 应为 own 或 aggregate must be own or aggregate: ${scope}`, 2);
  return {
    into: resolve(into),
    files: positionals,
    register: register ?? null,
    home: region ?? null,
    title: title ?? null,
    year: year === undefined ? null : Number(year),
    agency: agency ?? null,
    scope: scope ?? null,
    json: json === true,
  };
}

/** The folder to begin with: the one that is there, or an empty one of the area; with the register laid over it. */
function startFolder(
  before: KeptFolder | null,
  given: GivenRegister | null,
  order: Order,
  names: readonly Region[],
): KeptFolder {
  if (before !== null) return given === null ? before : { ...before, dataset: layRegister(before.dataset, given) };
  if (given === null || order.home === null)
    throw new CliError('新建数据集须用 --register 和 --region a new dataset needs --register and --region', 2);
  const place = regionFullName(order.home, names) ?? order.home;
  const info = {
    name: datasetName(order.into),
    title: order.title ?? `${place}政府信息公开工作年度报告`,
    description: null,
    synthetic: false,
    licences: [],
    sources: [],
  };
  const empty = newFolder(info, order.home, names);
  return { ...empty, dataset: layRegister(empty.dataset, given) };
}

/** The bytes of a document once more, as they were read. Throws `CliError` where the file is another by now. */
async function bytesOf({ file, sha256, inside }: ReadDocument): Promise<Uint8Array> {
  const disk = await fileBytes(inside?.archive ?? file);
  const bytes = inside ? takeFromArchive(disk, inside.steps) : disk;
  if ('code' in bytes || createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new CliError(`文件在读取以后变了，没有写出 changed while it was read, nothing was written: ${file}`);
  return bytes;
}

async function run(args: string[]): Promise<number> {
  const order = readOrder(args);
  const taken_at = new Date().toISOString();
  const told = await changeFolder(order.into, async (before) => {
    const known = before?.dataset.regions ?? (await loadRegions());
    const given = order.register === null ? null : await readGivenRegister(resolve(order.register), known, order.home);
    const names = given?.regions ?? (await nameableAreas(known));
    const start = startFolder(before, given, order, names);
    const { documents, readings } = await readDocuments(order.files, start.dataset.regions, {
      ...(order.year !== null && { year: order.year }),
      ...(order.agency !== null && { agency: order.agency }),
      ...(order.home !== null && { region: order.home }),
    });
    const { folder, collected } = collectReadings(
      start,
      readings.map(({ file, report }) => ({ file, report })),
      {
        ...{ home: order.home, year: order.year, scope: order.scope, taken_at },
      },
    );
    const byHash = new Map(documents.map((document) => [document.sha256, document]));
    const held = new Set(start.originals.map(({ sha256 }) => sha256));
    const results = documents.map((document): ToldDocument => {
      const at = readings.findIndex((one) => one.document === document);
      const { refused } = document;
      if (refused !== null) {
        const line = describeRefusal(document.file, refused);
        return { ...document, become: 'refused', report: null, needs: [], errors: 0, refused: { ...refused, line } };
      }
      const { become, report, needs } = collected[at] ?? { become: 'waiting', report: null, needs: [] };
      const isTaken = become === 'new' || become === 'version';
      return { ...document, become, report, needs, refused: null, errors: isTaken ? document.errors : 0 };
    });
    const changed = results.some(({ become }) => ['new', 'version', 'same'].includes(become)) || given !== null;
    return {
      folder,
      told: results,
      changed: changed && (before !== null || results.some(({ become }) => become === 'new')),
      takeBytes: async (sha256) => {
        const document = held.has(sha256) ? undefined : byHash.get(sha256);
        return document ? bytesOf(document) : null;
      },
    };
  });
  if (order.json) for (const document of told) console.log(documentJson(document));
  else for (const line of told.flatMap(documentLines)) console.log(line);
  console.error(`${order.into}: ${countLine(told)}`);
  return isAllKept(told) ? 0 : 1;
}

/** `nianbao collect`: documents into a dataset folder. */
export const command: Command = {
  name: 'collect',
  summaryZh: '读取报告文件，合并进数据集文件夹，列出要人处理的',
  summaryEn: 'Read documents, merge them into a dataset folder, list what needs a person',
  usage: USAGE,
  run,
};
