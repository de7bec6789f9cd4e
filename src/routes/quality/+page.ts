import { fetchAnswer } from '../fetch-answer.ts';
import type { QualityAnswer } from './answer.ts';

/** What was found while the dataset was built. Reports accepted on this machine are not among it; `layered` says that there are some. */
export async function load({ fetch, parent }) {
  const { dataset, layer } = await parent();
  return { ...(await fetchAnswer<QualityAnswer>(dataset.name, 'quality', fetch)), layered: layer !== null };
}
