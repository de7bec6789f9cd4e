import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { printPackage } from '../lib/core/dataset/index.ts';
import { makeNation, printNationReadme } from '../synth/index.ts';
import { openDatasetWriter } from '../lib/warehouse/stream-node.ts';
import { CliError } from './command.ts';
import { startMeter } from './progress-meter.ts';
import { checkTarget, replaceFolder } from './replace-folder.ts';

/** What to make, and how it is called. */
export interface NationOrder {
  seed: number;
  agencies: number;
  years: readonly number[];
}

const INTERRUPTED = 130;
/** Reports between two looks at the keyboard. */
const PATIENCE = 4096;

/** Hears Ctrl-C and the like until `stop`; without it the program would end with a half file beside the target. */
function hearInterrupts() {
  let isInterrupted = false;
  const hear = (): void => {
    isInterrupted = true;
  };
  process.on('SIGINT', hear).on('SIGTERM', hear);
  return {
    /** Lets signals in, and ends the work where one came. */
    async check(): Promise<void> {
      await nextTurn();
      if (isInterrupted) throw new CliError('已中断，没有写出 interrupted, nothing was written', INTERRUPTED);
    },
    stop: () => process.off('SIGINT', hear).off('SIGTERM', hear),
  };
}

type Interrupts = ReturnType<typeof hearInterrupts>;

async function fillFolder(folder: string, order: NationOrder, interrupts: Interrupts) {
  const nation = makeNation(order.seed, order.agencies, order.years);
  const release = `synth-${order.seed}-${order.agencies}-${order.years[0] ?? ''}-${order.years.at(-1) ?? ''}`;
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'all.duckdb');
  const writer = await openDatasetWriter(path, { ...nation, events: [] }, release, nation.governments);
  const meter = startMeter(nation.reportCount);
  let reports = 0;
  try {
    for (const { facts, ...report } of nation.reports()) {
      writer.add({ ...report, figures: facts });
      reports += 1;
      if (reports % PATIENCE !== 0) continue;
      meter.update(reports);
      await interrupts.check();
    }
  } catch (error) {
    writer.close();
    throw error;
  } finally {
    meter.finish();
  }
  await writer.finish();
  await interrupts.check();
  await writeFile(join(folder, 'datapackage.json'), printPackage(nation.info, []));
  await writeFile(join(folder, 'README.md'), printNationReadme(order.seed, nation));
  return { reports, bytes: (await stat(path)).size };
}

/** Writes the nation's dataset file with its description into `out`, whole or not at all. */
export async function writeNation(out: string, order: NationOrder): Promise<void> {
  await checkTarget(out, 'all.duckdb', 2);
  const start = performance.now();
  const interrupts = hearInterrupts();
  const { reports, bytes } = await replaceFolder(out, (fresh) => fillFolder(fresh, order, interrupts)).finally(
    interrupts.stop,
  );
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `${out}: 报告 reports ${reports}, 机关 agencies ${order.agencies}, ${Math.round(bytes / 1e6)} MB, ` +
      `${seconds.toFixed(1)} s, ${Math.round(reports / seconds)} 份/秒 reports/s`,
  );
}
