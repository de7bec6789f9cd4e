/** The drawings, while a page is built: a chart is then an SVG text. In the browser there is nothing here, so no chart code is loaded for it. */
export const prerender = import.meta.env.SSR ? await import('../../charts/drawings.ts') : null;
