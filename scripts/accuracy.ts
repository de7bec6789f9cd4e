import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAsset } from '../src/cli/load-asset.ts';
import { loadRegions } from '../src/cli/regions.ts';
import { importFile } from '../src/lib/core/import.ts';
import { scoreReport, type Score } from './support/accuracy/score.ts';
import { printTable, tabulate } from './support/accuracy/table.ts';
import { listRealReports } from './support/accuracy/truth.ts';
import { ROOT } from './support/paths.ts';
import { say, stop } from './support/say.ts';

/** What the readers have to reach on real reports. */
const LEAST_SHARE = 0.995;

/** Reads real reports, holds them against what a person read in them, prints and stores accuracy by format. */
async function measureAccuracy(folder: string): Promise<void> {
  const reports = listRealReports(folder);
  if (reports.length === 0) stop(`没有真实报告：${folder}`, `No real reports: ${folder}`);
  say(`${reports.length} 份真实文件`, `${reports.length} real documents in ${folder}`);
  const regions = await loadRegions();
  const scores: Score[] = [];
  for (const report of reports) {
    const score = scoreReport(report, await importFile(readFileSync(report.file), { regions, loadAsset }));
    scores.push(score);
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
  const { formats, all } = tabulate(scores);
  console.log(printTable([...formats, all]));
  writeFileSync(join(ROOT, 'docs/accuracy.json'), `${JSON.stringify({ formats, all }, null, 2)}\n`);
  const passed =
    all.right >= LEAST_SHARE * all.cells &&
    all.silent === 0 &&
    all.identified === all.identifiable &&
    all.refused === all.refusable;
  process.exit(passed ? 0 : 1);
}

await measureAccuracy(process.argv[2] ?? join(ROOT, '../shared/reports'));
