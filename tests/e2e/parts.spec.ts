import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LONG } from '../support/chance.ts';
import { PUBLIC_REPORTS } from '../support/public-reports.ts';
import { writeInParts } from '../support/write-in-parts.ts';
import { writeSynthetic } from '../support/write-synthetic.ts';
import { downloadCsv } from './support/download.ts';
import { expect, test } from './support/fixtures.ts';
import { serveRelease } from './support/serve-dataset.ts';
import { expectAwake, expectEngine } from './support/site.ts';

/** Elements that a page has at most, whatever the size of its dataset. */
const MOST_NODES = 6000;

/** Where a dataset is written, an area of it that lies in one part, one that lies across, and a body of the former. */
interface World {
  name: string;
  write: (out: string) => Promise<string>;
  /** Whether each part has a database of its own. */
  parted: boolean;
  county: string;
  across: string;
  body: string;
  year: number;
}

const PARTED: World = {
  name: 'public reports in parts, without a database of all of them',
  write: async (out) => {
    const outcome = await writeInParts(PUBLIC_REPORTS, out, 1, 0);
    expect(outcome).toMatchObject({ ok: true });
    return join(out, 'folder');
  },
  parted: true,
  county: '350128',
  across: 'all',
  body: 'pingtan-market',
  year: 2023,
};
const SYNTHETIC: readonly World[] = [
  {
    name: 'a made-up prefecture',
    write: (out) => writeSynthetic('prefecture', out),
    parted: false,
    county: '990121',
    across: '990100',
    body: 'county1-affairs',
    year: 2023,
  },
  {
    name: 'a made-up province',
    write: (out) => writeSynthetic('province', out),
    parted: true,
    county: '600222',
    across: '600000',
    body: 'nation-600222-013',
    year: 2023,
  },
];

for (const { name, write, parted, county, across, body, year } of LONG ? [PARTED, ...SYNTHETIC] : [PARTED])
  test.describe(`@long ${name}`, () => {
    let root: string;
    let folder: string;
    test.beforeAll(async () => {
      test.setTimeout(1_200_000);
      root = await mkdtemp(join(tmpdir(), 'in-parts-'));
      folder = await write(root);
    });
    test.afterAll(() => rm(root, { recursive: true }));
    test.beforeEach(({ context }) => serveRelease(context, folder, 'parted'));

    if (parted)
      test('one area is asked of the database of its part, and several parts are not asked at once', async ({
        page,
      }) => {
        const asked: string[] = [];
        page.on('request', (request) => asked.push(new URL(request.url()).pathname));
        await page.goto(`/requests/?data=parted&region=${county}&kind=department`);
        await expectAwake(page);
        const applicants = page.locator('figure[data-figure=applicant-outcomes]');
        await applicants.scrollIntoViewIfNeeded();
        await expect(applicants).toHaveAttribute('data-state', 'ready');
        await expectEngine(page);
        // What the page opens with elsewhere is not worked out on the way.
        const packs = asked.filter((path) => path.includes('/parted/') && path.includes('/area/'));
        expect(packs.map((path) => path.split('/').at(-1))).toEqual([`${county}.json`]);
        const databases = asked.filter((path) => path.endsWith('.duckdb'));
        expect(databases).toEqual([
          expect.stringMatching(/^\/datasets\/parted\/[0-9a-f]{12}\/part\/\d+\/all\.duckdb$/),
        ]);

        await page.goto(`/requests/?data=parted&region=${across}&kind=department`);
        await expectAwake(page);
        await applicants.scrollIntoViewIfNeeded();
        await expect(applicants).toHaveAttribute('data-state', 'failed');
        await expect(applicants).toContainText('请在“范围”里选其中一个市或县');
      });

    test('pages are answered from the area to the file of a body; none of them is too long', async ({ page }) => {
      const nodes = () => page.locator('*').count();
      const long: string[] = [];
      const asked: string[] = [];
      page.on('request', (request) =>
        asked.push(...(/parted\/[0-9a-f]{12}\/(.+)$/.exec(request.url())?.slice(1) ?? [])),
      );
      await page.goto(`/?region=${across}&data=parted`);
      await expectAwake(page);
      await expect(page.locator('figure[data-figure=trend-requests]')).toHaveAttribute('data-state', 'ready');
      // Sums come without the bodies, which are listed when they are asked for.
      expect(asked.filter((file) => /^(area|seat|filed|bodies)\b/.test(file))).toEqual([`area/${across}.json`]);
      await page.getByRole('button', { name: '列出需要关注的机关' }).click();
      await expect(page.locator('[data-attention-card=performance]')).toBeVisible();
      await expect(page.locator('[data-unlisted]')).toHaveCount(0);
      for (const [address, shown] of [
        [`/?region=${across}`, 'figure[data-figure=trend-requests][data-state=ready]'],
        [`/?region=${county}`, 'figure[data-figure=trend-requests][data-state=ready]'],
        [`/requests/?region=${across}`, 'figure[data-figure=matrix] tbody tr'],
        [`/requests/?region=${county}`, 'figure[data-figure=applicants][data-state=ready]'],
        [`/quality/?region=${county}`, 'main table'],
        ['/compare/?of=areas', 'main table'],
        [`/compare/?region=${across}`, 'figure[data-state=ready]'],
        ['/agencies/', 'main a'],
        [`/agencies/?id=${body}`, 'figure[data-state=ready]'],
        [`/reports/?agency=${body}&year=${year}`, '[data-cell]'],
        ['/data/', 'main table'],
      ] as const) {
        await page.goto(`${address}${address.includes('?') ? '&' : '?'}data=parted`);
        await expectAwake(page);
        await expect(page.locator(shown).first(), address).toBeAttached();
        const count = await nodes();
        if (count > MOST_NODES) long.push(`${address}: ${count}`);
      }
      expect(long).toEqual([]);
      await page.goto(`/agencies/?id=${body}&data=parted`);
      await expectAwake(page);
      const save = page.getByRole('button', { name: '下载本机关 CSV' });
      const { rows } = await downloadCsv(page, () => save.click());
      expect(rows.length).toBeGreaterThan(100);
    });
  });
