import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAsset } from '../src/cli/load-asset.ts';
import { loadRegions } from '../src/cli/regions.ts';
import { checkReport } from '../src/lib/core/checks/index.ts';
import { importFile } from '../src/lib/core/import.ts';
import type { Accuracy } from '../src/routes/about/accuracy.ts';
import { scoreNarrative, textAlarms } from './support/accuracy/narrative.ts';
import { writeOwnDocuments } from './support/accuracy/own.ts';
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

/**
 * Reads real reports, held against what a person read in them, and documents of our own, held against what they were written
 * from; prints and stores accuracy by format.
 */
async function measureAccuracy(folder: string): Promise<void> {
  const reports = listRealReports(folder);
  if (reports.length === 0) stop(`没有真实报告：${folder}`, `No real reports: ${folder}`);
  const regions = await loadRegions();
  const scores: Score[] = [];
  const doubted: string[] = [];
  for (const report of reports) {
    const read = await importFile(readFileSync(report.file), { regions, loadAsset });
    scores.push(scoreReport(report, read));
    // None of these reports contradicts its tables in its own words: whatever is raised here is wrong.
    for (const { report: one } of read.outcomes)
      for (const { rule, evidence } of one === null ? [] : textAlarms(checkReport(one).findings))
        doubted.push(`${rule}: ${report.name} ${evidence ?? ''}`);
  }
  say(`${reports.length} 份真实文件`, `${reports.length} real documents in ${folder}`);
  const real = tally(scores);

  const documents = await writeOwnDocuments();
  const ownScores: Score[] = [];
  for (const own of documents)
    ownScores.push({ ...scoreReport(own, await importFile(own.bytes, { loadAsset })), format: own.kind });
  say(`${documents.length} 份自编文件`, `${documents.length} documents of our own`);
  const own = tally(ownScores);

  const stored = { ...withoutVerdict(real), own: withoutVerdict(own) };
  writeFileSync(join(ROOT, 'docs/accuracy.json'), `${JSON.stringify(stored, null, 2)}\n`);
  const precise = tellNarrative(reports.length, doubted);
  process.exit(real.passed && own.passed && precise ? 0 : 1);
}

const withoutVerdict = ({ formats, all }: { formats: Accuracy[]; all: Accuracy }) => ({ formats, all });

await measureAccuracy(process.argv[2] ?? join(ROOT, '../shared/reports'));
