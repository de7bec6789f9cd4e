import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD_DIR } from '../../scripts/support/paths.ts';
import { expect, test } from './support/fixtures.ts';
import { expectAwake } from './support/site.ts';

// What the lists of the overview say comes with a file of their own, once the page is alive.
test.use({ engine: false, allowedErrors: /ERR_FAILED|dynamically imported module/ });

const CHUNKS = join(BUILD_DIR, '_app/immutable/chunks');
const lists = readdirSync(CHUNKS).find(
  (file) => file.endsWith('.js') && readFileSync(join(CHUNKS, file), 'utf8').includes('data-attention-card'),
);

test('the lists below the first view stay as they were printed, and follow a filter', async ({ page }) => {
  await page.addInitScript(() =>
    document.addEventListener('DOMContentLoaded', () =>
      document
        .querySelectorAll('[data-attention-card], [data-fold]')
        .forEach((part) => part.classList.add('printed-here')),
    ),
  );
  await page.goto('/');
  await expectAwake(page);
  const card = page.locator('[data-attention-card=quality]');
  const printed = (await card.textContent()) ?? '';
  await page.locator('select[name=kind]').selectOption('functional_zone');
  await expect(card).not.toHaveText(printed);
  await expect(page.locator('.printed-here')).toHaveCount(7);
});

test('where their code does not come, they are dimmed as soon as they are not what is asked, say so and come when asked again', async ({
  page,
}) => {
  await page.route(`**/${lists}`, (route) => route.abort());
  await page.goto('/');
  await expectAwake(page);
  const card = page.locator('[data-attention-card=quality]');
  const printed = (await card.textContent()) ?? '';
  const said = page.getByText('这一部分没有取到，下面的数字不是所选的。');
  await expect(said).toHaveCount(0);
  await page.locator('select[name=kind]').selectOption('functional_zone');
  await expect(said).toBeVisible();
  await expect(card).toHaveText(printed);
  await expect(page.locator('[data-late][inert]', { has: card })).toHaveClass(/held/);
  await page.unroute(`**/${lists}`);
  await said.getByRole('button', { name: '再试一次' }).click();
  await expect(said).toHaveCount(0);
  await expect(card).not.toHaveText(printed);
  await expect(page.locator('[data-late]')).toHaveCount(0);
});
