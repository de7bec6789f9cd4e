const KEY = 'nianbao-theme';

/** Switches between light and dark and remembers it; the choice is applied before the next page is painted. */
export function toggleTheme(): void {
  const root = document.documentElement;
  const dark =
    root.dataset['theme'] === 'dark' ||
    (root.dataset['theme'] !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  const next = dark ? 'light' : 'dark';
  root.dataset['theme'] = next;
  try {
    localStorage.setItem(KEY, next);
  } catch {
    // Storage may be switched off: the choice then lasts for this page.
  }
}
