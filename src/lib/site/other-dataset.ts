import { DATASET_PARAMETER } from './dataset-parameter.ts';
import { pageOf } from './pages.ts';
import { OF_ONE_DATASET } from './parameters.ts';

/**
 * What is left of a page's parameters when its reader changes the dataset: those the page understands and another dataset can
 * know. `dataset` is `null` for the one the site opens with, which addresses need not name. Begins with `?`; empty where nothing
 * is left.
 */
export function searchInDataset(route: string | null, search: URLSearchParams, dataset: string | null): string {
  const page = pageOf(route);
  const kept = new URLSearchParams();
  for (const parameter of page?.parameters ?? []) {
    const value = search.get(parameter);
    if (value !== null && !OF_ONE_DATASET.includes(parameter)) kept.set(parameter, value);
  }
  if (dataset !== null) kept.set(DATASET_PARAMETER, dataset);
  return kept.size === 0 ? '' : `?${kept}`;
}
