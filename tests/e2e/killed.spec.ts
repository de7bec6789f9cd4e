import { LONG, SEED } from '../support/chance.ts';
import { random } from './support/figures.ts';
import { expect, test } from './support/fixtures.ts';
import { kill } from './support/kill.ts';
import { BODIES, bring, cellOf, correct, kept, lineOf, openDesk, seasonFile } from './support/season-files.ts';

test.use({ engine: false });

const KILLS = LONG ? 20 : 3;
/** Cells that no sum of the form binds: a report stays ready whatever stands in them. */
const CELLS = ['licensing_decisions', 'penalty_decisions', 'coercion_decisions'] as const;
const ALL = Object.keys(BODIES) as (keyof typeof BODIES)[];
const fileOf = (body: keyof typeof BODIES): string => `${BODIES[body]}.html`;

// In a short run it is by the seed whether a review is killed or a season.
if (LONG || SEED % 2 === 0)
  test(`@long a page killed ${KILLS} times in the midst of a review has all that was confirmed (TEST_SEED=${SEED})`, async ({
    page: first,
    context,
  }) => {
    test.setTimeout(KILLS * 20_000 + 60_000);
    const chance = random(SEED);
    const pick = <Item>(all: readonly Item[]): Item => all[Math.floor(chance() * all.length)]!;
    let page = first;
    await openDesk(page);
    await bring(
      page,
      ALL.map((body, index) => seasonFile(body, { seed: SEED + index })),
    );
    /** What the page has said is kept: figures by file and cell, and files whose report is accepted. */
    const [figures, accepted] = [new Map<string, number>(), new Set<string>()];
    for (let round = 0; round < KILLS; round += 1) {
      for (let steps = Math.floor(chance() * 3); steps > 0; steps -= 1) {
        const [file, id, figure] = [fileOf(pick(ALL)), pick(CELLS), Math.floor(chance() * 900) + 1];
        if (accepted.has(file)) continue;
        await correct(page, file, id, figure);
        await kept(page);
        figures.set(`${file} ${id}`, figure);
        if (chance() < 0.25) {
          await page.getByRole('button', { name: '入库', exact: true }).click();
          await expect(lineOf(page, file)).toHaveAttribute('data-draft', 'kept');
          accepted.add(file);
        }
      }
      // One more step, in whose midst the page ends.
      const file = fileOf(pick(ALL));
      if (!accepted.has(file)) {
        const id = pick(CELLS);
        await correct(page, file, id, 1000 + round);
        figures.delete(`${file} ${id}`);
        await page.waitForTimeout(chance() * 40);
      }
      await kill(page, context);
      page = await context.newPage();
      await openDesk(page);
      await expect(page.getByText(`${ALL.length} / ${ALL.length} 完成`)).toBeVisible();
      for (const body of ALL) {
        const file = fileOf(body);
        await lineOf(page, file).locator('.draft').click();
        for (const id of CELLS) {
          const figure = figures.get(`${file} ${id}`);
          if (figure !== undefined) await expect(cellOf(page, id)).toHaveAttribute('data-value', String(figure));
        }
        if (accepted.has(file)) await expect(lineOf(page, file)).toHaveAttribute('data-draft', 'kept');
      }
      await expect(page.locator('section[aria-labelledby=layer-title] tbody tr')).toHaveCount(accepted.size);
    }
  });
