import { KEPT } from '../../site/index.ts';

/** Switches between light and dark and remembers it; the choice is applied before the next page is painted. */
export function toggleTheme(): void {
  const root = document.documentElement;
  const dark =
    root.dataset['theme'] === 'dark' ||
    (root.dataset['theme'] !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  const next = dark ? 'light' : 'dark';
  root.dataset['theme'] = next;
  try {
    localStorage.setItem(KEPT.theme, next);
  } catch {
    // Storage may be switched off: the choice then lasts for this page.
  }
}
