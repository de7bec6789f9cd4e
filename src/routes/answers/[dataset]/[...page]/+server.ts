import { error, json } from '@sveltejs/kit';
import { listDatasets, openDataset } from '../../../datasets.server.ts';
import { answer } from '../../answer.ts';
import { answerPages } from '../../answers.server.ts';

export const prerender = true;

/** Every page of every dataset. */
export async function entries() {
  const datasets = await listDatasets();
  const pages = await Promise.all(
    datasets.map(async ({ name }) => {
      return (await answerPages(await openDataset(name))).map((page) => ({ dataset: name, page: `${page}.json` }));
    }),
  );
  return pages.flat();
}

export async function GET({ params }) {
  const found = await answer(await openDataset(params.dataset), params.page.replace(/\.json$/, ''));
  if (found === null) error(404);
  return json(found);
}
