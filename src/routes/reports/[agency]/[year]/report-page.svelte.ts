import { tick } from 'svelte';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import type { CellId } from '$lib/core/report/index.ts';
import { isCellId } from '$lib/core/template/index.ts';

const STEPS = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] } as const;

/** The cell that the address names, and the ways to go from one cell to the next. */
export class CellChoice {
  readonly chosen: CellId | null = $derived.by(() => {
    if (!this.#alive()) return null;
    const name = decodeURIComponent(page.url.hash.slice(1));
    return isCellId(name) ? name : null;
  });
  readonly #alive: () => boolean;

  constructor(alive: () => boolean) {
    this.#alive = alive;
  }

  /** Puts a cell into the address; the page stays where it is. */
  async choose(id: CellId): Promise<void> {
    await goto(`#${id}`, { noScroll: true, keepFocus: true, replaceState: true });
    await tick();
    document.getElementById(id)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  readonly onclick = (event: MouseEvent): void => {
    const cell = (event.target as Element).closest<HTMLElement>('td[data-cell]');
    if (!cell || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    cell.querySelector('a')?.focus({ preventScroll: true });
    void this.choose(cell.id as CellId);
  };

  /** Arrows go to the cell that stands next on the page. */
  readonly onkeydown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key as keyof typeof STEPS];
    const from = (event.target as Element).closest<HTMLElement>('td[data-cell]');
    if (!step || !from) return;
    const next = neighbour(from, step);
    if (!next) return;
    event.preventDefault();
    next.querySelector('a')?.focus({ preventScroll: true });
    void this.choose(next.id as CellId);
  };
}

/** The nearest cell of a table in one direction. */
function neighbour(from: HTMLElement, [right, down]: readonly [number, number]): HTMLElement | null {
  const here = from.getBoundingClientRect();
  const [x, y] = [here.left + here.width / 2, here.top + here.height / 2];
  let best: HTMLElement | null = null;
  let shortest = Infinity;
  for (const cell of from.closest('table')?.querySelectorAll<HTMLElement>('td[data-cell]') ?? []) {
    const box = cell.getBoundingClientRect();
    const [dx, dy] = [box.left + box.width / 2 - x, box.top + box.height / 2 - y];
    const ahead = dx * right + dy * down;
    const aside = Math.abs(dx * down) + Math.abs(dy * right);
    if (ahead < 4) continue;
    const distance = ahead + 4 * aside;
    if (distance < shortest) [best, shortest] = [cell, distance];
  }
  return best;
}
