import { parseArgs } from 'node:util';
import type { KnownIdentity } from '../../lib/core/extract/index.ts';
import { isRegionCode } from '../../lib/core/report/index.ts';
import { asOneFile, collectFiles } from '../collect-files.ts';
import { CliError, type Command } from '../command.ts';
import { startProgress } from '../progress.ts';
import { describeQuestion, openQuestions } from '../questions.ts';
import { readFiles } from '../read-pool.ts';
import { describeRefusal } from '../refusals.ts';
import { loadRegions, nameableAreas } from '../regions.ts';
import { toJsonLine } from '../report-json.ts';
import { printReport } from '../report-text.ts';

const USAGE = `用法 Usage: nianbao read FILE... [--as-one] [--json] [--year Y] [--agency NAME] [--region CODE]

  FILE            文件、文件夹或 ZIP（其中的全部文件）：docx、doc、wps、html、mht、pdf、ofd、png、jpeg、tiff、bmp、xlsx、csv、md、txt
                  a file; a folder or a ZIP for every file in it
  --as-one        几张图片是一份报告的各页，按给出的顺序；the pictures are the pages of one report, in their order
  --json          每份报告输出一行 JSON；one JSON object a line
  --year Y        指定报告年度，优先于文件内容；the report year, over what the document says
  --agency NAME   指定机关名称；the agency's name
  --region CODE   指定六位行政区划代码；the six-digit code of the area

标题、统计期限、落款、来源、文件名和文件夹互相矛盾时，机关、年度“待定”，要人用 --year、--agency 确定；依据逐条列出。
Where title, period, signature, source, names of file and folder contradict each other, agency or year is undecided until
--year or --agency says it; what says which is listed.
图片和扫描件在本机识读，(n) 是没有勾稽核实的数。Pictures and scans are recognised on this machine; (n) is not confirmed.
每个文件在单独的进程里读取，限 30 秒、512 MB（图片每页 90 秒、1000 MB）；超过的拒绝，其余继续。
Every file is read in a process that is ended at 30 s or 512 MB (a page of pictures at 90 s, 1000 MB); that file is refused, the rest go on.

退出码 Exit code: 0 全部读取 all read · 1 有文件被拒绝，或机关、年度待定 some refused, or agency or year undecided · 2 用法有误 wrong usage`;

function readKnown(values: { year?: string; agency?: string; region?: string }): KnownIdentity {
  const known: KnownIdentity = {};
  if (values.year !== undefined) {
    const year = Number(values.year);
    if (!/^\d{4}$/.test(values.year) || year < 2008 || year > 2100) {
      throw new CliError(`--year 应为四位年度 must be a year of four digits: ${values.year}`, 2);
    }
    known.year = year;
  }
  if (values.region !== undefined) {
    if (!isRegionCode(values.region)) {
      throw new CliError(`--region 应为六位代码 must be a six-digit code: ${values.region}`, 2);
    }
    known.region = values.region;
  }
  if (values.agency !== undefined) {
    if (values.agency.trim() === '') throw new CliError('--agency 不能为空 must not be empty', 2);
    known.agency = values.agency.trim();
  }
  return known;
}

async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      'as-one': { type: 'boolean' },
      year: { type: 'string' },
      agency: { type: 'string' },
      region: { type: 'string' },
    },
  });
  if (positionals.length === 0) throw new CliError('没有指定文件 no file given（--help）', 2);
  const known = readKnown(values);
  const regions = await loadRegions();
  const areas = await nameableAreas(regions);
  const found = await collectFiles(positionals);
  const files = values['as-one'] && found.length > 0 ? [asOneFile(found)] : found;
  if (files.length === 0) throw new CliError('文件夹里没有文件 no files in the folder', 1);

  const start = performance.now();
  const progress = startProgress(files.length);
  const counts = { reports: 0, refused: 0, undecided: 0 };
  let read = 0;
  progress.step(files[0]?.path ?? '');
  // An archive is one step less, and as many more as it holds files.
  const onArchive = (within: number) => progress.extend(within - 1);
  for await (const outcomes of readFiles(files, { regions, known }, { onArchive })) {
    read += 1;
    progress.finish();
    for (const outcome of outcomes) {
      const { report, refused } = outcome.outcome;
      if (values.json) console.log(toJsonLine(outcome, areas));
      else if (report) console.log(printReport(outcome.file, report, areas));
      if (refused) console.error(describeRefusal(outcome.file, refused));
      const questions = report ? openQuestions(report) : [];
      for (const question of questions) console.error(describeQuestion(outcome.file, question));
      if (report) counts.reports += 1;
      else counts.refused += 1;
      if (questions.length > 0) counts.undecided += 1;
    }
    progress.step(outcomes[0]?.file ?? '');
  }
  progress.finish();
  if (read > 1) console.error(summarise(read, counts, (performance.now() - start) / 1000));
  return counts.refused + counts.undecided > 0 ? 1 : 0;
}

function summarise(
  files: number,
  { reports, refused, undecided }: { reports: number; refused: number; undecided: number },
  seconds: number,
): string {
  const time = seconds.toFixed(1);
  const [zh, en] = undecided > 0 ? [`待定 ${undecided} 份，`, `${undecided} undecided, `] : ['', ''];
  return (
    `文件 ${files} 个，读出报告 ${reports} 份，${zh}拒绝 ${refused} 个，用时 ${time} 秒 / ` +
    `${files} files, ${reports} reports read, ${en}${refused} refused, ${time} s`
  );
}

/** `nianbao read`: documents in, reports out. */
export const command: Command = {
  name: 'read',
  summaryZh: '把年度报告文件读成结构化数据',
  summaryEn: 'Read annual report documents into structured data',
  usage: USAGE,
  run,
};
