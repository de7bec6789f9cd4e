import type { Page } from '@playwright/test';

/** What was painted of a view: its title and its first headline figure, in the order in which they came. */
export interface Painted {
  titles: string[];
  figures: string[];
}

const WATCHED = { titles: 'h1, .wake-coming .title', figures: '.strip [data-indicator=received_new]' };

/** From its first frame on, notes every title and headline figure that a page of this context shows. */
export async function watchTitles(page: Page): Promise<void> {
  await page.addInitScript((watched: typeof WATCHED) => {
    const painted: Painted = { titles: [], figures: [] };
    Object.assign(globalThis, { painted });
    const note = (list: string[], text: string) => void (list.at(-1) === text || list.push(text));
    const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const look = () => {
      for (const one of document.querySelectorAll(watched.titles))
        if (seen(one)) note(painted.titles, (one.textContent ?? '').trim());
      for (const one of document.querySelectorAll<HTMLElement>(watched.figures))
        if (seen(one)) note(painted.figures, one.dataset['value'] ?? '');
      requestAnimationFrame(look);
    };
    look();
  }, WATCHED);
}

export const paintedOn = (page: Page): Promise<Painted> =>
  page.evaluate(() => (globalThis as unknown as { painted: Painted }).painted);
