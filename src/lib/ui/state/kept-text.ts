import { KEPT } from '../../site/index.ts';

/** Short texts that a reader gave and the browser keeps. */
type KeptText = keyof Pick<typeof KEPT, 'office' | 'letterWord' | 'contact'>;

/** The text kept under a name; empty where none was given. */
export function readKept(name: KeptText): string {
  try {
    return localStorage.getItem(KEPT[name]) ?? '';
  } catch {
    // Storage may be switched off: nothing was kept.
    return '';
  }
}

export function rememberKept(name: KeptText, text: string): void {
  try {
    if (text === '') localStorage.removeItem(KEPT[name]);
    else localStorage.setItem(KEPT[name], text);
  } catch {
    // It stays for this visit.
  }
}
