/** Under which names the site keeps something in the browser; what is kept of one dataset has its name behind. */
export const KEPT = {
  theme: 'nianbao-theme',
  reviewer: 'nianbao-reviewer',
  settled: 'nianbao-settled:',
  layer: 'nianbao-layer:',
} as const;

/** The databases of the browser, each of one store. */
export const KEPT_DATABASES = {
  layer: 'nianbao-layer',
  documents: 'nianbao-documents',
  decisions: 'nianbao-decisions',
} as const;
