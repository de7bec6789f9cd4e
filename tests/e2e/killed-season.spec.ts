import type { Page } from '@playwright/test';
import { KEPT_DATABASES } from '../../src/lib/site/kept.ts';
import { LONG, SEED } from '../support/chance.ts';
import { PART, makeSeason, type Season } from '../support/season/season.ts';
import { random } from './support/figures.ts';
import { expect, test } from './support/fixtures.ts';
import { kill } from './support/kill.ts';
import {
  acceptDoubtful,
  acceptReady,
  answerQuestions,
  bringAll,
  correctCalled,
  decideAll,
  letGoUnread,
  openSeason,
  replaceReady,
  sendLetters,
  showFindings,
} from './support/season-play.ts';
import { expectTruth } from './support/season-truth.ts';
import { serveDataset } from './support/serve-dataset.ts';

const KILLS = LONG ? 20 : 1;
/** A step is left at most so long in peace before its page is killed, in milliseconds. */
const LONGEST = 2500;

/** What a page says is done: files that are accepted, those of which it is asked whose they are and those of which it is not, verdicts, letters. */
interface Told {
  accepted: string[];
  asked: string[];
  answered: string[];
  decided: string[];
  sent: string[];
}

/** What is kept, by the word of the page; what it is still about to keep is none of it. */
const toldBy = (page: Page): Promise<Told> =>
  page.evaluate(() => {
    const texts = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent);
    // While some are being read, a question may still come up.
    const isKept =
      document.querySelector('[data-drafts=kept]') !== null &&
      document.querySelector('li[data-draft=reading]') === null;
    const keys = (selector: string, key: 'key' | 'case') =>
      [...document.querySelectorAll<HTMLElement>(selector)].map(({ dataset }) => dataset[key] ?? '');
    return {
      accepted: texts('li[data-draft=kept] .name'),
      asked: texts('li[data-draft=identity] .name'),
      answered: isKept ? texts('li:is([data-draft=decide], [data-draft=ready]) .name') : [],
      decided: keys('[aria-busy=false] tr[data-key]:not(:has([data-verdict=""]))', 'key'),
      sent: keys('[aria-busy=false] tr:is([data-case-state=sent], [data-case-state=corrected])', 'case'),
    };
  });

/** How many files the browser has kept; 0 where it keeps nothing yet. */
const keptFiles = (page: Page): Promise<number> =>
  page.evaluate(async (name) => {
    // To ask for a database that is not there would make an empty one.
    if (!(await indexedDB.databases()).some((one) => one.name === name)) return 0;
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error(name));
      });
    const database = await done(indexedDB.open(name));
    const count = await done(database.transaction('drafts').objectStore('drafts').count());
    database.close();
    return count;
  }, KEPT_DATABASES.desk);

/** Waits until all files that are kept lie on the desk. */
const expectAllThere = (page: Page): Promise<void> =>
  expect
    .poll(async () => (await page.locator('li[data-draft]').count()) - (await keptFiles(page)), { timeout: 60_000 })
    .toBe(0);

/** A step that can be begun again wherever it was ended. */
interface Step {
  at: '/import' | '/quality';
  act: (page: Page) => Promise<unknown>;
}

function stepsOf(season: Season): Step[] {
  const names = (page: Page) => page.locator('li[data-draft] .name').allTextContents();
  /** Brings documents; begun again, even after its end, those that have not come yet. */
  const bringing = (documents: Season['arrivals']): Step['act'] => {
    /** What lay there before any of them came. */
    let before: readonly string[] | null = null;
    return async (page) => {
      before ??= await names(page);
      const there = await names(page);
      for (const name of before) there.splice(there.indexOf(name), 1);
      const missing = documents.filter(({ file }) => !there.includes(file));
      if (missing.length > 0) await bringAll(page, missing, before.length + documents.length - missing.length);
    };
  };
  return [
    { at: '/import', act: bringing(season.arrivals) },
    { at: '/import', act: (page) => answerQuestions(page, season) },
    { at: '/import', act: (page) => correctCalled(page, season) },
    { at: '/import', act: acceptReady },
    { at: '/import', act: acceptDoubtful },
    { at: '/import', act: letGoUnread },
    {
      at: '/quality',
      act: async (page) => {
        for (const severity of ['错误', '警告'] as const) {
          await showFindings(page, severity);
          await decideAll(page, '退回更正');
        }
        await decideAll(page, '合理例外', ['XY-COPY', 'AG-COPY']);
      },
    },
    { at: '/quality', act: sendLetters },
    { at: '/import', act: bringing(season.corrected) },
    { at: '/import', act: replaceReady },
    { at: '/import', act: acceptDoubtful },
  ];
}

// In a short run it is by the seed whether a review is killed or a season.
if (LONG || SEED % 2 === 1)
  test(`@long a season whose page is killed at random moments (${KILLS}) loses nothing that was confirmed (TEST_SEED=${SEED})`, async ({
    page: first,
    context,
  }) => {
    test.setTimeout(KILLS * 30_000 + 180_000);
    const chance = random(SEED);
    const season = makeSeason(SEED, PART);
    const end = await serveDataset(context, season.dataset);
    const steps = stepsOf(season);
    const kills = steps.map(() => 0);
    for (let left = KILLS; left > 0; left -= 1) kills[Math.floor(chance() * steps.length)]! += 1;

    let page = first;
    const open = async (at: Step['at']): Promise<void> => {
      await openSeason(page, at);
      if (at === '/import') await expectAllThere(page);
    };
    for (const [index, { at, act }] of steps.entries())
      await test.step(`step ${index + 1} of ${steps.length}`, async () => {
        await open(at);
        for (let left = kills[index]!; left > 0; left -= 1) {
          // Whatever it was about when its page was killed is begun again.
          const ended = act(page).catch(() => undefined);
          await page.waitForTimeout(chance() * LONGEST);
          const told = await toldBy(page);
          await kill(page, context);
          await ended;
          page = await context.newPage();
          await open(at);
          await expect.poll(async () => lost(told, await toldBy(page)), { timeout: 60_000 }).toEqual([]);
        }
        await act(page);
      });
    await expectTruth(page, season);
    await end();
  });

/** What was told and is not any more. */
function lost(told: Told, now: Told): string[] {
  const gone = (['accepted', 'decided', 'sent'] as const).flatMap((of) => {
    const there = new Set(now[of]);
    return told[of].filter((one) => !there.has(one));
  });
  return [...gone, ...now.asked.filter((file) => told.answered.includes(file))];
}
