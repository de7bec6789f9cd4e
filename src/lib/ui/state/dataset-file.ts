import { asset } from '$app/paths';
import type { DatasetLine } from './dataset.ts';

/** Where a file of a dataset that pages are answered from is fetched. */
export const datasetFile = ({ name, pages }: DatasetLine, file: string): string =>
  asset(`/datasets/${name}/${pages}/${file}`);
