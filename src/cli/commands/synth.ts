import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  LEAST_AGENCIES,
  MOST_AGENCIES,
  PROVINCE_AGENCIES,
  buildCounty,
  buildPrefecture,
  makeNation,
  makeProvince,
  printCounty,
  printPrefecture,
  publishCorrected,
  publishCounty,
} from '../../synth/index.ts';
import { CliError, type Command } from '../command.ts';
import { checkTarget, replaceFolder } from '../replace-folder.ts';
import { writeCountry } from '../write-country.ts';
import { writeNation } from '../write-nation.ts';

const USAGE = `用法 Usage: nianbao synth county --out DIR [--seed N] [--documents DIR] [--corrected DIR]
                nianbao synth prefecture --out DIR [--seed N]
                nianbao synth province --out DIR [--seed N] [--agencies N] [--years A-B]
                nianbao synth nation --out DIR [--seed N] [--agencies N] [--years A-B] [--folder]

  county      虚构的示例县：60 个机关 2019—2025 年度的报告，差错逐处记在 defects.csv
              a fictional county: reports of 60 bodies for 2019-2025, every defect listed in defects.csv
  prefecture  虚构的示例市：六个县，每县 60 个机关，有人口；一个县没有公布汇总，用于比较地区
              a fictional prefecture to compare areas: six counties of 60 bodies, one without a published total
  province    虚构的示例省，用于测试规模：11 个市、110 个县，35000 份报告，有缺报、晚报、差错，有的县没有公布汇总
              a fictional province for tests of scale: 11 prefectures, 110 counties, 35,000 reports, some missing, late or wrong
  nation      虚构的全国，用于测试规模：直接写成一个数据库文件 all.duckdb，没有差错
              a fictional nation for tests of scale, straight into one database file, without defects
  --out DIR   写出的文件夹，整体替换 the folder to write, replaced as a whole
  --seed N    随机种子，默认 1；种子相同则内容相同 the seed, 1 by default: the same seed, the same content
  --documents DIR
              另写每份报告的文档（HTML、DOCX、XLSX、纯文本）和 documents.csv
              also every report as the document its body publishes, listed in documents.csv
  --corrected DIR
              另写每处差错更正以后的文档和 documents.csv，defects.csv 的 corrected 一栏是文件名
              also the corrected document of every defect, named in the column corrected of defects.csv
  --agencies N
              机关数，${LEAST_AGENCIES} 至 ${MOST_AGENCIES}，默认全国 143000、全省 ${PROVINCE_AGENCIES} how many bodies
  --folder    全国也写成数据集文件夹，差错与全省相同 the nation as a dataset folder too, as wrong as the province
  --years A-B 年度，2019 至 2025 之间，默认全部 report years, all by default

退出码 Exit code: 0 完成 done · 2 用法有误或不能写出 wrong usage, or nothing could be written · 130 中断 interrupted`;

const MOST = 2 ** 31;
const NATION_AGENCIES = 143_000;

function readSeed(text: string | undefined): number {
  if (text === undefined) return 1;
  if (!/^\d{1,10}$/.test(text) || Number(text) >= MOST) {
    throw new CliError(`--seed 应为 0 至 ${MOST - 1} 的整数 must be a whole number from 0 to ${MOST - 1}: ${text}`, 2);
  }
  return Number(text);
}

function readAgencies(text: string): number {
  if (!/^\d{1,6}$/.test(text) || Number(text) < LEAST_AGENCIES || Number(text) > MOST_AGENCIES) {
    const span = `${LEAST_AGENCIES}-${MOST_AGENCIES}`;
    throw new CliError(`--agencies 应在此范围 must be within ${span}: ${text}`, 2);
  }
  return Number(text);
}

const [FIRST_YEAR, LAST_YEAR] = [2019, 2025];

function readYears(text = `${FIRST_YEAR}-${LAST_YEAR}`): number[] {
  const [, from, to] = /^(\d{4})-(\d{4})$/.exec(text) ?? [];
  const [first, last] = [Number(from), Number(to)];
  if (from === undefined || first < FIRST_YEAR || last > LAST_YEAR || first > last) {
    throw new CliError(`--years 应如 2019-2025 must be like 2019-2025: ${text}`, 2);
  }
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
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

async function writeDocuments(
  out: string,
  words: string,
  { documents, index }: ReturnType<typeof publishCounty>,
): Promise<void> {
  const files = new Map<string, string | Uint8Array>(documents.map(({ file, bytes }) => [file, bytes]));
  await writeFiles(out, 'documents.csv', files.set('documents.csv', index));
  console.log(`${out}: ${words} ${documents.length}`);
}

/** Folders for documents: as they were published, and as they are corrected. */
interface Folders {
  documents: string | null;
  corrected: string | null;
}

async function writeCounty(out: string, { documents, corrected }: Folders, seed: number): Promise<void> {
  const county = buildCounty(seed);
  await writeFiles(out, 'defects.csv', new Map(Object.entries(printCounty(seed, county))));
  const defects = new Set(county.injections.map(({ defect }) => defect)).size;
  console.log(
    `${out}: 报告 reports ${county.dataset.reports.length}, 机关 agencies ${county.dataset.agencies.length}, 差错 defects ${defects}`,
  );
  if (documents !== null) await writeDocuments(documents, '文档 documents', publishCounty(seed, county));
  if (corrected !== null)
    await writeDocuments(corrected, '更正的文档 corrected documents', publishCorrected(seed, county));
}

async function writePrefecture(out: string, seed: number): Promise<void> {
  const prefecture = buildPrefecture(seed);
  await writeFiles(out, 'defects.csv', new Map(Object.entries(printPrefecture(prefecture))));
  const { regions, agencies, reports } = prefecture.dataset;
  const counties = regions.filter(({ level }) => level === 'county').length;
  console.log(`${out}: 报告 reports ${reports.length}, 机关 agencies ${agencies.length}, 县 counties ${counties}`);
}

/** Options that belong to one kind of data only are refused with the other. */
function refuse(what: string, options: Readonly<Record<string, string | undefined>>): void {
  for (const [name, text] of Object.entries(options)) {
    if (text !== undefined) throw new CliError(`${what} 没有 --${name} 选项 has no option --${name}`, 2);
  }
}

async function run(args: string[]): Promise<number> {
  const option = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...{ out: option, seed: option, documents: option, corrected: option, agencies: option, years: option },
      folder: { type: 'boolean' },
    },
  });
  const { documents, corrected, agencies, years, folder } = values;
  const [what, ...others] = positionals;
  if (what === undefined || others.length > 0) {
    throw new CliError(
      '用法 usage: nianbao synth county|prefecture|province|nation --out DIR（--help 有说明 for more）',
      2,
    );
  }
  if (what === 'county') {
    refuse(what, { agencies, years });
    const out = required('out', values.out);
    const folders: Folders = {
      documents: documents === undefined ? null : required('documents', documents),
      corrected: corrected === undefined ? null : required('corrected', corrected),
    };
    await writeCounty(out, folders, readSeed(values.seed));
  } else if (what === 'prefecture') {
    refuse(what, { documents, corrected, agencies, years });
    await writePrefecture(required('out', values.out), readSeed(values.seed));
  } else if (what === 'province' || (what === 'nation' && folder === true)) {
    refuse(what, { documents, corrected });
    const [make, usual] = what === 'province' ? [makeProvince, PROVINCE_AGENCIES] : [makeNation, NATION_AGENCIES];
    const seed = readSeed(values.seed);
    const country = make(seed, readAgencies(agencies ?? String(usual)), readYears(years));
    await writeCountry(required('out', values.out), seed, country);
  } else if (what === 'nation') {
    refuse(what, { documents, corrected });
    const order = {
      seed: readSeed(values.seed),
      agencies: readAgencies(agencies ?? String(NATION_AGENCIES)),
      years: readYears(years),
    };
    await writeNation(required('out', values.out), order);
  } else
    throw new CliError(
      `可以生成 county、prefecture、province、nation，没有 county, prefecture, province and nation can be made, not: ${what}`,
      2,
    );
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
