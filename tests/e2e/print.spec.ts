import { SEED, someOf } from '../support/chance.ts';
import { PAPER_ADDRESSES } from './support/addresses.ts';
import { expect, test } from './support/fixtures.ts';
import { pdfText } from './support/pdf-text.ts';
import { expectAwake } from './support/site.ts';

test.use({ engine: false });

/** A4 less the margins of the sheet, in CSS pixels. */
const ROOM = Math.round(((210 - 24) / 25.4) * 96);

/** What a sheet may not have, as the browser lays the page out for print. */
function faultsOnPaper(room: number): string[] {
  const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const name = (element: Element) => `${element.tagName} ${element.className.toString()} ${element.id}`.trim();
  const all = [...document.querySelectorAll('main *')].filter((element) => seen(element) && !element.closest('.sr'));
  const style = (element: Element) => getComputedStyle(element);
  // A finding of the worklist is a button that looks like the text it is.
  const isControl = (one: Element) =>
    one.matches('input, select') || (one.matches('button') && style(one).borderTopStyle !== 'none');
  const wide = all.filter((element) => element.getBoundingClientRect().right > room + 1);
  const cut = all.filter(
    (element) =>
      element.scrollWidth > element.clientWidth + 1 &&
      style(element).overflowX !== 'visible' &&
      !element.closest('svg'),
  );
  return [
    ...wide
      .filter(({ parentElement }) => !parentElement || !wide.includes(parentElement))
      .map((element) => `beyond the sheet: ${name(element)}`),
    ...cut.map((element) => `cut off: ${name(element)}`),
    ...all.filter((one) => isControl(one)).map((one) => `a control: ${name(one)}`),
    ...[...document.querySelectorAll('header.top, nav')].filter(seen).map((one) => `navigation: ${name(one)}`),
    ...all
      .filter((one) => one.matches('thead:not(.sr)') && style(one).display !== 'table-header-group')
      .map((one) => `a head that is not repeated: ${name(one)}`),
    ...all
      .filter((one) => one.matches('tr') && style(one).breakInside !== 'avoid')
      .map((one) => `a row that may split: ${name(one)}`),
    ...(style(document.body).backgroundColor === 'rgb(255, 255, 255)' ? [] : ['not on white']),
  ];
}

for (const route of someOf(PAPER_ADDRESSES))
  test(`@long on paper whole, light and with its source: ${route} (TEST_SEED=${SEED})`, async ({ page }) => {
    await page.goto(route);
    await expectAwake(page);
    await expect(page.locator('html[data-pending]')).toHaveCount(0, { timeout: 30_000 });
    if (route.startsWith('/reports/compare')) await expect(page.locator('[data-pair=ready]')).toBeVisible();
    await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
    const own = route === '/brief';
    const width = own ? Math.round((210 / 25.4) * 96) : ROOM;
    await page.setViewportSize({ width, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(faultsOnPaper, width)).toEqual([]);
    const manifest = await page.request.get('/datasets/public-reports/manifest.json');
    const { release } = (await manifest.json()) as { release: string };
    const sheets = await pdfText(await page.pdf({ printBackground: true, preferCSSPageSize: true }));
    const last = sheets.at(-1) ?? '';
    expect(last).toContain(release);
    expect(last).toContain('政府信息公开');
    // The brief carries its address as a square of dots.
    if (!own) expect(last).toContain(new URL(page.url()).pathname);
  });

/** The most sheets that a page may take, as it opens. */
const MOST_SHEETS = {
  '/': 3,
  '/?data=example-county': 3,
  '/compare': 4,
  '/compare?data=example-county': 4,
} as const;
/** The least type of a drawing, in points. */
const LEAST_TYPE = 7;

for (const [address, most] of Object.entries(MOST_SHEETS))
  test(`on at most ${most} sheets, its drawings as wide as the text, their type not below ${LEAST_TYPE} points: ${address}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(address);
    await expectAwake(page);
    await expect(page.locator('html[data-pending]')).toHaveCount(0);
    await expect(page.locator('figure:not([data-state=ready])')).toHaveCount(0);
    // The code that draws comes once the page is at rest; what it draws out of sight, it draws for the paper.
    await expect(page.locator('figure .canvas svg').first()).toBeVisible();
    const pages = await pdfText(await page.pdf({ printBackground: true, preferCSSPageSize: true }));
    expect(pages.length).toBeLessThanOrEqual(most);
    await page.setViewportSize({ width: ROOM, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const drawings = await page.locator('figure .canvas svg').evaluateAll((all) =>
      all.map((svg) => {
        const { width } = svg.getBoundingClientRect();
        const scale = width / (svg as SVGSVGElement).viewBox.baseVal.width;
        const sizes = [...svg.querySelectorAll('text')].map((text) => parseFloat(getComputedStyle(text).fontSize));
        return { width: Math.round(width), type: Math.min(...sizes) * scale * 0.75 };
      }),
    );
    expect(drawings.length).toBeGreaterThanOrEqual(4);
    for (const { width, type } of drawings) {
      expect(width).toBeGreaterThanOrEqual(ROOM - 40);
      expect(type).toBeGreaterThanOrEqual(LEAST_TYPE);
    }
  });

for (const address of ['/?data=example-county', '/requests?data=example-county', '/compare?data=example-county'])
  test(`a long picture of the whole page shows every drawing, wherever the reader is: ${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(address);
    await expectAwake(page);
    const drawings = page.locator('figure[data-state=ready] .canvas');
    await expect(drawings.first().locator('svg')).toBeVisible();
    // What is out of sight is drawn once the page has come to rest; nobody has scrolled.
    await expect(page.locator('figure[data-state=ready] .canvas:empty')).toHaveCount(0);
    expect(await drawings.count()).toBeGreaterThanOrEqual(2);
    for (const svg of await drawings.locator('svg').all())
      expect(await svg.locator('path, polyline').count()).toBeGreaterThan(2);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
