import type { Page } from '@playwright/test';
import { SEED, someOf } from '../support/chance.ts';
import { expect, test } from './support/fixtures.ts';
import { openHeld } from './support/hold.ts';
import { expectAwake } from './support/site.ts';

test.use({ engine: false });

const RELEASE = /数据集“[^”]+”（版本 [0-9a-f]{12}）/;

/** What can be read on a page, letter by letter as it is seen, but for the menu. */
const readable = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const seen: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || element.closest('noscript, script, style, nav')) continue;
      // A former view that is seen to be former is dimmed.
      if (element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !element.closest('.held'))
        seen.push(node.textContent?.trim() ?? '');
    }
    return seen.filter((text) => text !== '').join('\n');
  });

// Each address asks for something else than what was printed there.
const OTHERS = [
  { address: '/?year=2023', foreign: ['2025 年', '平潭综合实验区'] },
  { address: '/compare?year=2023', foreign: ['2025'] },
  { address: '/?data=example-county', foreign: ['平潭', '公开年报', '2025'] },
  { address: '/requests?year=2022', foreign: ['2025'] },
  { address: '/agencies/pingtan-market?peers=all', foreign: ['2025'] },
  { address: '/quality?year=2023', foreign: ['2025'] },
  { address: '/brief?agency=pingtan-market', foreign: ['平潭综合实验区'] },
  { address: '/agencies/?id=pingtan-market', foreign: ['收录', '平潭', '互助'] },
];
/** Nothing of a dataset is printed on the page that opens it. */
const REPORT = {
  address: '/reports/?agency=example-gov&year=2024&data=example-county',
  foreign: ['机关名录', '公开年报'],
};

for (const { address, foreign } of someOf([...OTHERS, REPORT]))
  test(`@long while ${address} wakes, nothing of what was printed there for another view can be read (TEST_SEED=${SEED})`, async ({
    page,
  }) => {
    const release = await openHeld(page, address);
    await expect(page.locator('.wake-coming')).toBeVisible();
    await expect(page.locator('.wake-coming')).toHaveText('正在取地址所要的内容……');
    await page.waitForFunction(() => document.readyState !== 'loading');
    const text = await readable(page);
    for (const word of foreign) expect(text).not.toContain(word);
    expect(await page.title()).toBe('年报看板');
    await expect(page.locator('h1')).toBeHidden();
    release();
    await expectAwake(page);
    await expect(page.locator('html[data-pending]')).toHaveCount(0, { timeout: 30_000 });
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('.wake-coming')).toBeHidden();
  });

test('a printed page opened at its own address is read while it wakes', async ({ page }) => {
  const release = await openHeld(page, '/');
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('.wake-coming')).toBeHidden();
  release();
  await expectAwake(page);
});

test('a page of a dataset that has no printed one says that it is on its way', async ({ page }) => {
  const release = await openHeld(page, '/reports/example-gov/2024?data=example-county');
  await expect(page.locator('.wake-coming')).toHaveText('正在取地址所要的内容……');
  await expect(page.locator('.wake-coming')).toBeVisible();
  release();
  await expectAwake(page);
  await expect(page.locator('.wake-coming:visible')).toHaveCount(0);
  await expect(page.locator('h1')).toContainText('2024');
});

/** The page's own code, as the files that may not come. */
const CODE = {
  'the file that starts it is blocked': '**/entry/start.*.js',
  'the file of the app is blocked': '**/entry/app.*.js',
  'no script is found': '**/_app/**/*.js',
};

for (const [index, [case_, files]] of Object.entries(CODE).entries())
  test.describe(`where ${case_}`, () => {
    test.use({
      allowedErrors: /Failed to load resource/,
      allowedPageErrors: /Failed to fetch dynamically imported module|error loading dynamically imported module/,
    });
    test.beforeEach(async ({ page }) => {
      await page.route(files, (route) =>
        files.includes('_app') ? route.fulfill({ status: 404, body: '' }) : route.abort(),
      );
    });

    test('a printed page at its own address stays readable and says what does not work', async ({ page }) => {
      await page.goto('/');
      await expect(page.locator('.wake-here')).toBeVisible();
      await expect(page.locator('.wake-here')).toHaveText(
        /^这一页没有加载完整。下面的内容可以阅读：.+ 2025 年，数据集“.+”（版本 [0-9a-f]{12}）；筛选、搜索和下载暂时不能用。 重新打开$/,
      );
      await expect(page.locator('h1')).toContainText('2025 年');
      await expect(page.locator('.lead [data-indicator=received_new]')).toHaveText(['154', '105']);
      await expect(page.locator('.wake-other, .wake-coming').filter({ visible: true })).toHaveCount(0);
      // Nothing stands there that would not answer.
      await expect(page.locator('button:visible, select:visible')).toHaveCount(0);
    });

    // Whichever file lacks, the page finds out in one way: some addresses are tried with the first, two with the others.
    const addresses = index === 0 ? someOf(OTHERS) : OTHERS.slice(0, 2);
    test(`@long ${addresses.map(({ address }) => address).join(', ')} say that their content did not come, and show no other (TEST_SEED=${SEED})`, async ({
      page,
    }) => {
      for (const { address, foreign } of addresses)
        await test.step(address, async () => {
          await page.goto(address);
          await expect(page.locator('.wake-other')).toBeVisible();
          await expect(page.locator('.wake-other')).toContainText('地址所要的内容没有取到。');
          await expect(page.locator('.wake-other')).toContainText('不一定是地址所要的，所以没有显示。');
          await expect(page.locator('.wake-other')).toContainText(RELEASE);
          await expect(page.locator('.wake-here, .wake-coming').filter({ visible: true })).toHaveCount(0);
          const text = (await readable(page)).replace((await page.locator('.wake-other').innerText()).trim(), '');
          const rest = text
            .split('\n')
            .filter((line) => !/默认内容是/.test(line))
            .join('\n');
          for (const word of foreign) expect(rest).not.toContain(word);
          await expect(page.locator('.wake-other').getByRole('link', { name: '看默认内容' })).toHaveAttribute(
            'href',
            '?',
          );
        });
    });

    test('a page that is not printed says so too', async ({ page }) => {
      await page.goto('/reports/example-gov/2024?data=example-county');
      await expect(page.locator('.wake-other')).toHaveText('这一页要由脚本取来，还没有取到。 重新打开');
      await expect(page.locator('.wake-coming')).toBeHidden();
    });
  });

test('code that comes after the page has given it up still wakes the page', async ({ page }) => {
  await page.clock.install();
  const release = await openHeld(page, '/?year=2023');
  await expect(page.locator('.wake-coming')).toBeVisible();
  await page.clock.runFor(15_000);
  await expect(page.locator('.wake-other')).toBeVisible();
  release();
  await page.clock.resume();
  await expect(page.locator('h1')).toContainText('2023 年', { timeout: 30_000 });
  await expect(page.locator('.wake-other')).toBeHidden();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  const PRINTED: Record<string, RegExp> = {
    '/': /：.*平潭综合实验区 2025 年，数据集/,
    '/requests': /：.*平潭综合实验区 2025 年，数据集/,
    '/compare': /：.*平潭综合实验区 2025 年，数据集/,
    '/agencies': /：全部地区 2019—2025 年，数据集/,
    '/agencies/pingtan-market': /市场监督管理局 2019—2025 年，数据集/,
    '/reports/pingtan-zone/2019': /2019 年.*，数据集/,
    '/quality': /：.+ 2025 年，数据集/,
    '/brief': /：.+ 2025 年，数据集/,
    '/data': /：全部地区 2019—2025 年，数据集/,
  };
  test('each printed page says which figures it holds and what needs scripts', async ({ page }) => {
    for (const [address, words] of Object.entries(PRINTED))
      await test.step(address, async () => {
        await page.goto(address);
        const note = page.locator('noscript .wake-note');
        await expect(note).toBeVisible();
        await expect(note).toHaveText(words);
        await expect(note).toHaveText(RELEASE);
        await expect(note).toContainText('换地区、年度、机关或数据集，需要启用脚本。');
        await expect(page.locator('.wake:visible')).toHaveCount(0);
      });
  });
  test('a page that holds no figures of a dataset says what needs scripts', async ({ page }) => {
    for (const address of ['/about', '/import', '/reports/compare'])
      await test.step(address, async () => {
        await page.goto(address);
        await expect(page.locator('noscript .wake-note')).toHaveText(
          '浏览器没有启用脚本。这一页的其他选择、操作和别的数据集，需要启用脚本。',
        );
      });
  });
});
