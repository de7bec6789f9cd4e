import { mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printDataset } from '../lib/core/dataset/index.ts';
import { reportLines, type Nation } from '../synth/index.ts';
import { startMeter } from './progress-meter.ts';
import { checkTarget, replaceFolder } from './replace-folder.ts';

/** Characters that are gathered before they are written. */
const BATCH = 1 << 22;

/** Appends to a file that begins with `head`; gathers small texts. */
async function openText(path: string, head: string) {
  const file = await open(path, 'w');
  let text = head;
  const flush = async (): Promise<void> => {
    await file.write(text);
    text = '';
  };
  return {
    async add(more: string): Promise<void> {
      text += more;
      if (text.length >= BATCH) await flush();
    },
    async close(): Promise<void> {
      await flush();
      await file.close();
    },
  };
}

/**
 * Writes a fictional province or nation as a dataset folder, report by report, so that nothing but its register is in memory: reports
 * that are missing or late, figures that are misprinted, totals that are not the sums.
 */
export async function writeCountry(out: string, seed: number, nation: Nation): Promise<void> {
  await checkTarget(out, 'datapackage.json', 2);
  const meter = startMeter(nation.reportCount);
  const counties = nation.regions.filter(({ level }) => level === 'county').length;
  const reports = await replaceFolder(out, async (folder) => {
    await mkdir(folder, { recursive: true });
    const complete = Object.fromEntries(
      nation.regions.filter(({ level }) => level === 'province').map(({ region_code }) => [region_code, nation.years]),
    );
    const { info, regions, agencies } = nation;
    const files = printDataset({ info, regions, agencies, events: [], deadlines: [], complete, reports: [] });
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    const lines = await openText(join(folder, 'reports.csv'), files['reports.csv'] ?? '');
    const notes = await openText(join(folder, 'cell_notes.csv'), files['cell_notes.csv'] ?? '');
    let [made, filed] = [0, 0];
    for (const report of nation.reports()) {
      const printed = reportLines(seed, report);
      await lines.add(printed.report);
      await notes.add(printed.notes);
      filed += printed.report === '' ? 0 : 1;
      made += 1;
      meter.update(made);
    }
    await lines.close();
    await notes.close();
    return filed;
  }).finally(() => meter.finish());
  console.log(`${out}: 报告 reports ${reports}, 机关 agencies ${nation.agencies.length}, 县 counties ${counties}`);
}
