import { KEPT } from '../../site/index.ts';

/** What an office puts into all of its letters, told once. */
export interface Office {
  name: string;
  /** The word before 〔2026〕 in the number of a letter. */
  word: string;
  contact: string;
}

const NONE: Office = { name: '', word: '', contact: '' };

const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 100) : '');

/** The office of this browser; empty fields where nothing was told. */
export function readOffice(): Office {
  try {
    const kept = Object(JSON.parse(localStorage.getItem(KEPT.office) ?? 'null')) as Record<string, unknown>;
    return { name: textOf(kept['name']), word: textOf(kept['word']), contact: textOf(kept['contact']) };
  } catch {
    // Storage may be switched off, or hold something else: nothing was told.
    return NONE;
  }
}

export function rememberOffice(office: Office): void {
  try {
    localStorage.setItem(KEPT.office, JSON.stringify(office));
  } catch {
    // It stays for this visit.
  }
}
