import type { Page } from '@playwright/test';
import { ADDRESSES } from './support/addresses.ts';
import { expect, test } from './support/fixtures.ts';
import { expectAwake, withoutEngine } from './support/site.ts';

/** A finger, in CSS pixels. */
const FINGER = 44;
/** Links in a line of text or a table of figures have the height of their line, and that of others around them. */
const LINE = 24;

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** What can be pressed on a page and is too low for a finger, with its height. */
const tooLow = (page: Page): Promise<string[]> =>
  page.evaluate(
    ([finger, line]) => {
      const seen = (element: Element) =>
        element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 1;
      const controls = 'button, select, summary, input, textarea, [role=option], a';
      // A box to tick is pressed with its label around it.
      const targetOf = (element: Element) => (element.matches('input') && element.closest('label')) || element;
      const isText = (element: Element) =>
        element.matches('a:not(.button)') &&
        getComputedStyle(element).display.startsWith('inline') &&
        element.closest(
          'p, td, th, li, dd, dt, figcaption, caption, ol, small, .lead, nav[aria-label]:not([data-foot])',
        ) !== null;
      return [...document.querySelectorAll(controls)]
        .filter(
          (element) => seen(element) && !element.closest('.sr, .sheet, dialog:not([open])') && !element.matches('.sr'),
        )
        .map((element) => ({ element: targetOf(element), least: isText(element) ? 0 : finger }))
        .flatMap(({ element, least }) => {
          const { height } = element.getBoundingClientRect();
          const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 20);
          return least > 0 && height < least - 0.5
            ? [`${Math.round(height)} px: ${element.tagName.toLowerCase()}.${element.className} ${name}`]
            : [];
        })
        .filter((one, at, all) => all.indexOf(one) === at)
        .concat(line > finger ? ['no finger'] : []);
    },
    [FINGER, LINE] as const,
  );

for (const address of ADDRESSES)
  test(`whatever is pressed on a telephone is as high as a finger: ${address}`, async ({ page }) => {
    if (!address.includes('?')) await withoutEngine(page);
    await page.goto(address);
    await expectAwake(page);
    await expect(page.locator('html[data-pending]')).toHaveCount(0, { timeout: 30_000 });
    expect(await tooLow(page)).toEqual([]);
  });
