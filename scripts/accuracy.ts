import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadRegions } from '../src/cli/regions.ts';
import { checkReport } from '../src/lib/core/checks/index.ts';
import type { Accuracy } from '../src/routes/about/accuracy.ts';
import { scoreNarrative, textAlarms } from './support/accuracy/narrative.ts';
import { writeOwnDocuments } from './support/accuracy/own.ts';
import { readAsCommand } from './support/accuracy/read.ts';
import { scoreReport, type Score } from './support/accuracy/score.ts';
import { printTable, tabulate } from './support/accuracy/table.ts';
import { listRealReports } from './support/accuracy/truth.ts';
import { ROOT } from './support/paths.ts';
import { say, stop } from './support/say.ts';

/** What the readers have to reach on real reports. */
const LEAST_SHARE = 0.995;
/** How many of the alarms of the text rules have to be right: each accuses somebody in public. */
const LEAST_PRECISION = 0.95;

/** Says of a document what is not as a person reads it. */
function tellTrouble(score: Score): void {
  const trouble = [
    ...(score.missed > 0 ? [`missed ${score.missed}`] : []),
    ...(score.wrong > 0 ? [`wrong ${score.wrong}`] : []),
    ...(score.silent.length > 0 ? [`silent ${score.silent.join(' ')}`] : []),
    ...(score.agency === false ? ['agency'] : []),
    ...(score.year === false ? ['year'] : []),
    ...(score.refused === false ? ['not refused'] : []),
  ];
  if (trouble.length > 0) console.log(`  ${score.name} (${score.format}): ${trouble.join(', ')}`);
}

/** Prints the scores of some documents by format; whether they reach what the readers have to. */
function tally(scores: readonly Score[]): { formats: Accuracy[]; all: Accuracy; passed: boolean } {
  for (const score of scores) tellTrouble(score);
  const { formats, all } = tabulate(scores);
  console.log(printTable([...formats, all]));
  const passed =
    all.right >= LEAST_SHARE * all.cells &&
    all.silent === 0 &&
    all.identified === all.identifiable &&
    all.refused === all.refusable;
  return { formats, all, passed };
}

/** Prints how many alarms of the text rules are right, on sentences of our own and on real reports; whether they reach what they have to. */
function tellNarrative(reports: number, doubted: readonly string[]): boolean {
  const told = scoreNarrative();
  const alarms = told.alarms + doubted.length;
  const wrong = [...told.wrong, ...doubted];
  const precision = alarms === 0 ? 1 : 1 - wrong.length / alarms;
  for (const line of [...wrong.map((one) => `wrong ${one}`), ...told.missed.map((one) => `missed ${one}`)])
    console.log(`  ${line}`);
  say(
    `正文规则：${told.sentences} 句与 ${reports} 份文件，报出 ${alarms} 处，${alarms - wrong.length} 处正确（${(100 * precision).toFixed(1)}%），漏报 ${told.missed.length} 处`,
    'Text rules: sentences and documents, alarms, those that are right (precision), contradictions missed.',
  );
  return precision >= LEAST_PRECISION;
}

/** Reads real reports, held against what a person read in them; and what the text rules raise in them. */
async function scoreReal(folder: string): Promise<{ scores: Score[]; doubted: string[] }> {
  const reports = listRealReports(folder);
  if (reports.length === 0) stop(`没有真实报告：${folder}`, `No real reports: ${folder}`);
  const files = reports.map(({ file }) => file);
  const read = await readAsCommand(files, { regions: await loadRegions() });
  // None of these reports contradicts its tables in its own words: whatever is raised here is wrong.
  const doubted = reports.flatMap(({ name }, index) =>
    (read[index] ?? []).flatMap(({ outcome: { report } }) =>
      report === null
        ? []
        : textAlarms(checkReport(report).findings).map(({ rule, evidence }) => `${rule}: ${name} ${evidence ?? ''}`),
    ),
  );
  return { scores: reports.map((report, index) => scoreReport(report, read[index] ?? [])), doubted };
}

/** Reads documents of our own, held against what they were written from. */
async function scoreOwn(): Promise<Score[]> {
  const documents = await writeOwnDocuments();
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-accuracy-'));
  try {
    const files = documents.map((_, index) => join(folder, `report-${index}`));
    for (const [index, { bytes }] of documents.entries()) writeFileSync(files[index] ?? '', bytes);
    const read = await readAsCommand(files);
    return documents.map((own, index) => ({ ...scoreReport(own, read[index] ?? []), format: own.kind }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Prints and stores accuracy by format. Real reports are measured where their folder is named; without it what was stored of them
 * stays, since they were not measured.
 */
async function measureAccuracy(folder: string | undefined): Promise<void> {
  const file = join(ROOT, 'docs/accuracy.json');
  const stored = JSON.parse(readFileSync(file, 'utf8')) as Stored;
  const { scores, doubted } = folder === undefined ? { scores: [], doubted: [] } : await scoreReal(folder);
  if (folder === undefined)
    say(
      '没有指明真实报告的文件夹，这次不量真实报告，docs/accuracy.json 里保留上次所量的；要量请写 npm run test:accuracy -- 文件夹',
      'No folder of real reports was named: they are not measured, and what was stored of them stays.',
    );
  else say(`${scores.length} 份真实文件`, `${scores.length} real documents in ${folder}`);
  const real = folder === undefined ? null : tally(scores);

  const ownScores = await scoreOwn();
  say(`${ownScores.length} 份自编文件`, `${ownScores.length} documents of our own`);
  const own = tally(ownScores);

  const now: Stored = { ...withoutVerdict(real ?? stored), own: withoutVerdict(own) };
  writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
  const precise = tellNarrative(scores.length, doubted);
  process.exit((real?.passed ?? true) && own.passed && precise ? 0 : 1);
}

type Measured = Pick<ReturnType<typeof tally>, 'formats' | 'all'>;
type Stored = Measured & { own: Measured };

const withoutVerdict = ({ formats, all }: Measured): Measured => ({ formats, all });

await measureAccuracy(process.argv[2]);
