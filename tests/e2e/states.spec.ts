import type { Page } from '@playwright/test';
import { LONG, SEED } from '../support/chance.ts';
import { contradictions, unexplained, unfounded, unmade, type Told } from '../support/one-truth.ts';
import { toldOn } from '../support/page-told.ts';
import { COUNTY, REAL, areaOfState, sampleBesides, sampleStates, startOf } from '../support/site-states.ts';
import { atRest, follow, hide, TALL } from '../support/site-walk.ts';
import { expect, test } from './support/fixtures.ts';
import { expectAwake, expectEngine } from './support/site.ts';
import { served } from '../support/served.ts';

/** How many states each part walks; parts run side by side. */
const PARTS = LONG
  ? Array.from({ length: 10 }, (_, part) => ({ world: part % 2 === 0 ? COUNTY : REAL, states: 50 }))
  : [
      { world: COUNTY, states: 13 },
      { world: REAL, states: 12 },
    ];
/** How many steps back are taken, from the last state. */
const BACK = 11;
/** States that are also opened by a new browser, which starts its engine for each. */
const FRESH = LONG ? 3 : 1;

/** Sheets, pages on quality and single bodies that each part visits besides. */
const BESIDES = LONG ? 15 : 4;

/** Holds a page against itself, and gives back its figures to be held against those of other pages. */
async function judged(page: Page, address: string, area: string): Promise<readonly Told[]> {
  const { figures, changes, sentences, wholes, marks } = await toldOn(page, address, area);
  expect(unfounded(sentences), `judged without an interval: ${address}`).toEqual([]);
  expect(unmade(wholes), `parts that do not make their whole: ${address}`).toEqual([]);
  expect(unexplained(marks), `marks without a legend: ${address}`).toEqual([]);
  return [...figures, ...changes];
}

/** What a page shows of its state: the texts of all tables, the title, and the choices of the bar. */
async function shown(page: Page): Promise<string> {
  await atRest(page);
  return page.evaluate(() =>
    [
      document.querySelector('h1')?.textContent,
      ...[...document.querySelectorAll<HTMLSelectElement>('section.bar select')].map(
        ({ name, value }) => `${name}=${value}`,
      ),
      ...[...document.querySelectorAll('table')].map((table) => table.textContent.replace(/\s+/g, ' ')),
    ].join('\n'),
  );
}

/** The address the page itself gives for what it shows. */
const printed = (page: Page): Promise<string> =>
  page
    .locator('.segments a[aria-current=true]')
    .first()
    .evaluate((link) => `${(link as HTMLAnchorElement).pathname}${(link as HTMLAnchorElement).search}`);

for (const [part, { world, states: count }] of PARTS.entries())
  test(`@long ${count} states of ${world.data ?? 'the real reports'}, part ${part + 1} of TEST_SEED=${SEED}: the address a page gives for what it shows leads to the same tables, and so does Back; all of them tell one truth`, async ({
    page,
    browser,
  }) => {
    test.setTimeout(300_000);
    const states = sampleStates(world, count, SEED + part);
    await page.setViewportSize(TALL);
    const start = startOf(world);
    await page.goto(start);
    await expectAwake(page);
    await expectEngine(page);
    await hide(page);
    const first: string[] = [];
    const own: string[] = [];
    const told: Told[] = [];
    for (const address of states) {
      await follow(page, address);
      first.push(await shown(page));
      own.push(await printed(page));
      told.push(...(await judged(page, address, areaOfState(world, address))));
    }
    expect(contradictions(told)).toEqual([]);
    for (const address of own) expect(address.length).toBeLessThan(2000);
    for (let back = 2; back <= BACK + 1; back += 1) {
      await page.goBack();
      await expect(page).toHaveURL(served(states.at(-back) ?? start));
      await expect.poll(() => shown(page), { message: `Back to ${states.at(-back)}` }).toBe(first.at(-back));
    }
    const order = states.map((_, index) => index).toSorted((a, b) => ((a * 37) % 53) - ((b * 37) % 53));
    for (const index of order) {
      await follow(page, own[index] ?? start);
      expect(await shown(page), states[index]).toBe(first[index]);
      expect(await printed(page)).toBe(own[index]);
    }
    for (const address of sampleBesides(world, BESIDES, SEED + part)) {
      await follow(page, address);
      await atRest(page);
      told.push(...(await judged(page, address, areaOfState(world, address))));
    }
    expect(told.length).toBeGreaterThan(100);
    expect(contradictions(told)).toEqual([]);
    for (const index of order.slice(0, FRESH)) {
      const context = await browser.newContext();
      const other = await context.newPage();
      await other.goto(own[index] ?? start);
      await expectAwake(other);
      await expectEngine(other);
      expect(await shown(other), `opened anew: ${states[index]}`).toBe(first[index]);
      await context.close();
    }
  });
