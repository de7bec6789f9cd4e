import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from '@playwright/test';
import { atRest, follow, hide, TALL } from '../tests/support/site-walk.ts';
import { CHROMIUM_FLAGS, findChromium } from './find-chromium.ts';
import { say, secondsSince, stop } from './support/say.ts';
import { walkOf } from './support/site-differences/addresses.ts';
import { differencesOf, type Difference } from './support/site-differences/differences.ts';
import { catchFiles, readPage, type PageReading } from './support/site-differences/page-reading.ts';
import { createSiteServer } from './support/site-server.ts';

const STATES = 200;
const SEED = 20261129;
/** The part that says that a page could not be read. */
const FAILURE = 'failure';

/** Says what two built sites show differently on the same addresses, and fails where there is anything. */
async function compareSites(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { states: { type: 'string' }, seed: { type: 'string' } },
  });
  const [first, second] = positionals.map(buildFolder);
  if (first === undefined || second === undefined || positionals.length > 2) usage();
  const start = performance.now();
  const walks = walkOf(count(values.states, STATES), count(values.seed, SEED));
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_FLAGS] });
  const sites = await Promise.all([openSite(browser, first), openSite(browser, second)]);
  const known = new Map<string, number>();
  let compared = 0;
  for (const { states, pages } of walks) {
    await Promise.all(sites.map((page) => open(page, states[0] ?? '/')));
    for (const [index, address] of [...states, ...pages].entries()) {
      const visit = index < states.length ? follow : open;
      const [ours, theirs] = await Promise.all(sites.map((page) => readAt(page, address, visit)));
      compared += 1;
      if (ours && theirs)
        printDifferences(address, [...failuresOf(ours, theirs), ...differencesOf(ours, theirs)], known);
    }
  }
  await browser.close();
  const differing = known.size;
  say(
    `比较了 ${compared} 个地址（${secondsSince(start)}）：${differing === 0 ? '没有不同' : `不同之处 ${differing} 种`}`,
    `Compared ${compared} addresses: ${differing} kinds of difference.`,
  );
  for (const [lines, times] of known) if (times > 1) console.log(`\n× ${times}\n${lines}`);
  process.exit(differing === 0 ? 0 : 1);
}

function usage(): never {
  stop(
    '用法：npm run compare-sites -- 构建甲 构建乙 [--states 200] [--seed 数]',
    'Usage: npm run compare-sites -- DIR_A DIR_B [--states 200] [--seed N]; each folder holds a built site.',
  );
}

function buildFolder(folder: string): string {
  const inside = join(folder, 'build');
  const dir = existsSync(join(folder, 'index.html')) ? folder : inside;
  return existsSync(join(dir, 'index.html')) ? dir : stop(`${folder} 里没有构建好的站点`, `No built site in ${folder}`);
}

function count(text: string | undefined, otherwise: number): number {
  const number = Number(text ?? otherwise);
  return Number.isInteger(number) && number >= 0 ? number : usage();
}

async function openSite(browser: Browser, dir: string): Promise<Page> {
  const server = createSiteServer(dir);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const context = await browser.newContext({
    baseURL: `http://127.0.0.1:${port}`,
    viewport: TALL,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  // The TypeScript runner names functions with this; code sent into a page meets it there.
  await context.addInitScript('globalThis.__name ??= (named) => named');
  const page = await context.newPage();
  await catchFiles(page);
  return page;
}

/** Opens an address and waits until the page is awake and shows what the address names. */
async function open(page: Page, address: string): Promise<void> {
  // An address that differs in its fragment alone would not be loaded anew.
  await page.goto('about:blank');
  await page.goto(address);
  await page.waitForSelector('html[data-alive]:not([data-elsewhere])', { state: 'attached', timeout: 30_000 });
  await hide(page);
}

async function readAt(page: Page, address: string, visit: typeof follow): Promise<PageReading> {
  try {
    await visit(page, address);
    await atRest(page);
    return await readPage(page);
  } catch (error) {
    // A page that does not come to rest is a finding like another: the walk goes on and says so.
    const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return new Map([[FAILURE, [line]]]);
  }
}

/** A page that neither site can show is no agreement. */
const failuresOf = (ours: PageReading, theirs: PageReading): Difference[] =>
  ours.has(FAILURE) && theirs.has(FAILURE) ? [{ part: FAILURE, lines: ours.get(FAILURE) ?? [] }] : [];

/** Prints what differs; what was printed before is counted in `known` and not said again. */
function printDifferences(address: string, differences: readonly Difference[], known: Map<string, number>): void {
  const fresh = differences.filter(({ part, lines }) => {
    const key = [part, ...lines].join('\n');
    known.set(key, (known.get(key) ?? 0) + 1);
    return known.get(key) === 1;
  });
  const again = differences.length - fresh.length;
  if (differences.length > 0) console.log(`\n${address}${again > 0 ? `  (+ ${again} seen before)` : ''}`);
  for (const { part, lines } of fresh) console.log(`  [${part}]\n${lines.map((line) => `    ${line}`).join('\n')}`);
}

await compareSites();
