import type { Page } from '@playwright/test';
import { SEED, someOf } from '../support/chance.ts';
import { ADDRESSES } from './support/addresses.ts';
import { expect, test } from './support/fixtures.ts';
import { expectAwake } from './support/site.ts';

test.use({ engine: false });

/** A finger, in CSS pixels. */
const FINGER = 44;

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** What can be pressed on a page and is too low for a finger, with its height. Links in running text have its lines, and so have those in tables that are only read. */
const tooLow = (page: Page): Promise<string[]> =>
  page.evaluate((finger) => {
    const seen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 1;
    const inText = (element: Element) =>
      element.closest('table:not(.desk *), .sheet') !== null ||
      (element.matches('a:not(.button)') &&
        getComputedStyle(element).display === 'inline' &&
        element.closest('p, li, dd, dt, figcaption, header') !== null);
    return [...document.querySelectorAll('button, select, summary, input, textarea, a')]
      .filter((element) => seen(element) && !element.matches('.sr, .sr *') && !inText(element))
      .flatMap((element) => {
        // A box to tick is pressed with its label around it.
        const target = (element.matches('[type=checkbox], [type=radio]') && element.closest('label')) || element;
        const { height } = target.getBoundingClientRect();
        const name = (target.getAttribute('aria-label') ?? target.textContent).trim().slice(0, 20);
        return height < finger - 0.5 ? [`${Math.round(height)} px: ${target.tagName} ${target.className} ${name}`] : [];
      });
  }, FINGER);

for (const address of someOf(ADDRESSES))
  test(`@long whatever is pressed on a telephone is as high as a finger: ${address} (TEST_SEED=${SEED})`, async ({
    page,
  }) => {
    await page.goto(address);
    await expectAwake(page);
    await expect(page.locator('html[data-pending]')).toHaveCount(0, { timeout: 30_000 });
    expect(await tooLow(page)).toEqual([]);
  });
