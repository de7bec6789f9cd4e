/** What a printed page says where its code does not come, while pages are built; a browser finds it printed. */
export const PrintedWords = import.meta.env.SSR ? (await import('./PrintedWords.svelte')).default : null;
