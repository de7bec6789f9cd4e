import { resolve } from '$app/paths';
import type { PaletteHit } from '$lib/views/index.ts';

/** Where a line of the palette leads within the site. */
export function hitHref(hit: PaletteHit): string {
  switch (hit.kind) {
    case 'page':
      return hit.path;
    case 'year':
      return `${resolve('/')}?year=${hit.year}`;
    case 'report':
      return resolve('/reports/[agency]/[year]', { agency: hit.agency, year: String(hit.year) });
    case 'agency':
      return resolve('/agencies/[id]', { id: hit.agency });
    case 'area':
      return `${resolve('/')}?region=${hit.region}`;
    case 'term':
      return `${resolve('/about')}#${hit.indicator}`;
    case 'indicator':
      return `${resolve('/compare')}?indicator=${hit.indicator}${hit.year === null ? '' : `&year=${hit.year}`}`;
  }
}
