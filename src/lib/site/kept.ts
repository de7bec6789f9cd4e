/** Under which names the site keeps something in the browser; what is kept of one dataset has its name behind. */
export const KEPT = {
  theme: 'nianbao-theme',
  reviewer: 'nianbao-reviewer',
  /** The office that issues the sheets and signs the letters. */
  office: 'nianbao-office',
  settled: 'nianbao-settled:',
  layer: 'nianbao-layer:',
  register: 'nianbao-register:',
  /** The word before the year in the number of its letters, and whom to ask. */
  letterWord: 'nianbao-letter-word',
  contact: 'nianbao-contact',
  /** In a tab, for as long as it is open: its reader wants to see what is published alone. */
  published: 'nianbao-published:',
} as const;

/** On which channel the tabs of a browser tell each other what they changed. */
export const KEPT_NEWS = 'nianbao-kept';

/** The databases of the browser: the desk's has what is accepted and drafts, that of documents was its own before (`ui/state/desk-database.ts`). */
export const KEPT_DATABASES = {
  desk: 'nianbao-layer',
  formerDocuments: 'nianbao-documents',
  decisions: 'nianbao-decisions',
  register: 'nianbao-register',
  cases: 'nianbao-cases',
} as const;
