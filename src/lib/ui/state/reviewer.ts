import { KEPT } from '../../site/index.ts';

/** The name that stands under corrections made in this browser; empty where none was given. */
export function readReviewer(): string {
  try {
    return localStorage.getItem(KEPT.reviewer) ?? '';
  } catch {
    // Storage may be switched off: no name was kept.
    return '';
  }
}

export function rememberReviewer(name: string): void {
  try {
    localStorage.setItem(KEPT.reviewer, name);
  } catch {
    // The name stays for this visit.
  }
}
