/** The script that runs before the first paint (src/early.ts), as the text that stands in every page. */
export const EARLY_SCRIPT: string;
/** The same as the policy of a page names it: no other inline script runs. */
export const EARLY_SOURCE: `sha256-${string}`;
