import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BUILD_DIR } from '../../scripts/support/paths.ts';
import { createPlainServer } from '../support/plain-server.ts';
import { served } from '../support/served.ts';
import { ADDRESSES } from './support/addresses.ts';
import { expect, test as base } from './support/fixtures.ts';
import { expectAwake } from './support/site.ts';

/** The site as an office copies it into a folder of whatever server it has. */
const FOLDER = '/gov/nianbao';
const test = base.extend<object, { plain: string }>({
  plain: [
    async ({}, use) => {
      const server = await new Promise<Server>((resolve) => {
        const started = createPlainServer(BUILD_DIR, FOLDER).listen(0, '127.0.0.1', () => resolve(started));
      });
      await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
    { scope: 'worker' },
  ],
  baseURL: ({ plain }, use) => use(plain),
});
test.use({ engine: false });

test('every page is there as a file, in whatever folder the site lies', async ({ request }) => {
  for (const address of new Set(ADDRESSES.map((one) => served(one).replace(/[?#].*$/, '')))) {
    const page = await request.get(`${FOLDER}${address}`);
    expect(page.status(), address).toBe(200);
    expect(await page.text(), address).toContain('id="main"');
  }
});

test('a body and a report of another dataset are opened by the pages of their kinds, and lead to each other', async ({
  page,
}) => {
  await page.goto(`${FOLDER}/agencies/?data=example-county`);
  await expectAwake(page);
  await page.getByRole('link', { name: '示例县公安局', exact: true }).click();
  await expect(page).toHaveURL(/\/gov\/nianbao\/agencies\/\?id=example-police&data=example-county$/);
  await page.reload();
  await expectAwake(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/示例县公安局/);
  await page.getByRole('link', { name: '全部机关', exact: true }).first().click();
  await expect(page).toHaveURL(/agencies\/\?id=example-police&peers=all&data=example-county$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/示例县公安局/);
  await page.locator('main a[href*="/reports/?agency=example-police&year=2024"]:visible').first().click();
  await expect(page).toHaveURL(/\/gov\/nianbao\/reports\/\?agency=example-police&year=2024&data=example-county/);
  await page.reload();
  await expectAwake(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/示例县公安局 2024 年/);
});
