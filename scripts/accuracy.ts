import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAsset } from '../src/cli/load-asset.ts';
import { loadRegions } from '../src/cli/regions.ts';
import { importFile } from '../src/lib/core/import.ts';
import type { Accuracy } from '../src/routes/about/accuracy.ts';
import { writeOwnDocuments } from './support/accuracy/own.ts';
import { scoreReport, type Score } from './support/accuracy/score.ts';
import { printTable, tabulate } from './support/accuracy/table.ts';
import { listRealReports } from './support/accuracy/truth.ts';
import { ROOT } from './support/paths.ts';
import { say, stop } from './support/say.ts';

/** What the readers have to reach on real reports. */
const LEAST_SHARE = 0.995;

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

/**
 * Reads real reports, held against what a person read in them, and documents of our own, held against what they were written
 * from; prints and stores accuracy by format.
 */
async function measureAccuracy(folder: string): Promise<void> {
  const reports = listRealReports(folder);
  if (reports.length === 0) stop(`没有真实报告：${folder}`, `No real reports: ${folder}`);
  const regions = await loadRegions();
  const scores: Score[] = [];
  for (const report of reports)
    scores.push(scoreReport(report, await importFile(readFileSync(report.file), { regions, loadAsset })));
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
  process.exit(real.passed && own.passed ? 0 : 1);
}

const withoutVerdict = ({ formats, all }: { formats: Accuracy[]; all: Accuracy }) => ({ formats, all });

await measureAccuracy(process.argv[2] ?? join(ROOT, '../shared/reports'));
