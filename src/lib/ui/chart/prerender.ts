/** Draws a chart as SVG text while a page is built; in the browser there is nothing here, so no chart code is loaded for it. */
export const renderStatic = import.meta.env.SSR ? (await import('../../charts/svg.ts')).renderSvg : null;
