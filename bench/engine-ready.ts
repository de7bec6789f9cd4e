import { openUntilReady } from './browser.ts';
import { median, type Bench, type Probe } from './measurement.ts';

const NOT_WIRED = 'the page does not start its engine yet';

/** Milliseconds from navigation until the overview's engine answers, nothing cached. Baseline: the engine as published. */
export const engineCold: Probe = {
  name: 'engine ready, cold',
  async measure(bench) {
    const baseline = median(await collect(3, () => visit(bench, `${bench.rival}/engine.html?run=raw`, 0)));
    const value = await visitOrNull(bench, 3, 0);
    return { unit: 'ms', value, baseline, budget: 1800, ...(value === null && { note: NOT_WIRED }) };
  },
};

/** The same when the reader comes back. */
export const engineWarm: Probe = {
  name: 'engine ready, warm',
  async measure(bench) {
    const baseline = median(await collect(3, () => visit(bench, `${bench.rival}/engine.html?run=raw`, 2)));
    const value = await visitOrNull(bench, 3, 2);
    return { unit: 'ms', value, baseline, budget: 1300, ...(value === null && { note: NOT_WIRED }) };
  },
};

/** Opening the engine and a dataset in an empty page: ours against the engine as published. */
export const engineOpen: Probe = {
  name: 'engine opened in an empty page, warm',
  async measure(bench) {
    const baseline = median(await collect(3, () => visit(bench, `${bench.rival}/engine.html?run=raw`, 2)));
    const value = median(await collect(3, () => visit(bench, `${bench.rival}/engine.html?run=ours`, 2)));
    return { unit: 'ms', value, baseline };
  },
};

async function visitOrNull(bench: Bench, runs: number, before: number): Promise<number | null> {
  // What cannot be visited is a figure that is missing: `null` says so.
  const first = await visit(bench, `${bench.site}/`, before).catch(() => null);
  if (first === null) return null;
  return median([first, ...(await collect(runs - 1, () => visit(bench, `${bench.site}/`, before)))]);
}

/** One timed visit, after some that fill the caches. */
function visit(bench: Bench, address: string, before: number): Promise<number> {
  return bench.withBrowser(async (context) => {
    for (let round = 0; ; round++) {
      const page = await context.newPage();
      const time = await openUntilReady(page, address);
      if (time === null) throw new Error(`the engine did not become ready: ${address}`);
      if (round === before) return time;
      // The browser writes compiled code to its cache some time after it has run.
      await page.waitForTimeout(2500);
      await page.close();
    }
  });
}

async function collect(runs: number, measure: () => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await measure());
  return times;
}
