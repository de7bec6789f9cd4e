import { KEPT } from '../../site/index.ts';

/** What is known of changes of a register without opening them: how many, and a word that changes with them. */
export interface RegisterMark {
  count: number;
  revision: string;
}

/**
 * A hint that there may be something, put down before anything is kept: a browser that is ended in between has a hint too many,
 * which the next reading takes away, and never changes without one.
 */
export function registerMark(dataset: string): RegisterMark | null {
  try {
    const [count = 0, revision = ''] = (localStorage.getItem(KEPT.register + dataset) ?? '').split('@');
    return Number(count) > 0 ? { count: Number(count), revision: String(revision) } : null;
  } catch {
    // No storage, no changes.
    return null;
  }
}

/** Puts down how many changes there are, under a word of their own; none takes the hint away. */
export function writeRegisterMark(dataset: string, count: number): void {
  if (count === 0) localStorage.removeItem(KEPT.register + dataset);
  else localStorage.setItem(KEPT.register + dataset, `${count}@${Date.now().toString(36)}`);
}
