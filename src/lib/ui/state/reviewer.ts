const KEY = 'nianbao-reviewer';

/** The name that stands under corrections made in this browser; empty where none was given. */
export function readReviewer(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

export function rememberReviewer(name: string): void {
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // The name stays for this visit.
  }
}
