import { error } from '@sveltejs/kit';
import { asset } from '$app/paths';
import type { Manifest } from '$lib/core/dataset/index.ts';

/** The list of files of the dataset shown. */
export async function load({ fetch, parent }) {
  const { dataset } = await parent();
  const folder = `/datasets/${dataset.name}`;
  const response = await fetch(asset(`${folder}/manifest.json`));
  if (!response.ok) error(503);
  const { files, pages, coverage } = (await response.json()) as Manifest;
  return { folder, files, pages, coverage };
}
