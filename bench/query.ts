import { openUntilReady } from './browser.ts';
import { median, quantile, type Bench, type Probe } from './measurement.ts';

/** One question of the overview (every indicator by year), through our engine and through duckdb-wasm itself. */
export const query: Probe = {
  name: 'trend of every indicator, warm',
  async measure(bench) {
    const [ours, raw] = [await ask(bench, 'ours'), await ask(bench, 'raw')];
    const baseline = median(raw);
    return { unit: 'ms', value: median(ours), p95: quantile(ours, 0.95), baseline, budget: Math.ceil(baseline * 1.2) };
  },
};

function ask(bench: Bench, run: 'ours' | 'raw'): Promise<number[]> {
  return bench.withBrowser(async (context) => {
    const page = await context.newPage();
    const ready = await openUntilReady(page, `${bench.rival}/engine.html?run=${run}`);
    if (ready === null) throw new Error('the engine did not become ready');
    return page.evaluate(() => (globalThis as unknown as { timeTrend(): Promise<number[]> }).timeTrend());
  });
}
