import { asset } from '$app/paths';

/** Where a published file of a dataset is fetched from. */
export const datasetFile = (dataset: string, file: 'all' | 'quality'): string =>
  asset(`/datasets/${dataset}/${file}.duckdb`);
