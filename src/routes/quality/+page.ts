import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import type { QualityAnswer } from './answer.ts';

/** What was found while the dataset was built. Reports accepted on this machine are not among it; `layered` says that there are some. */
export async function load({ fetch, parent }) {
  const { dataset, layer } = await parent();
  const response = await fetch(resolve(`/answers/${dataset.name}/quality.json` as '/'));
  if (!response.ok) error(response.status === 404 ? 404 : 503);
  return { ...((await response.json()) as QualityAnswer), layered: layer !== null };
}
