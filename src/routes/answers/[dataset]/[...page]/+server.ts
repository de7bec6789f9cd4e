import { error, json } from '@sveltejs/kit';
import { listDatasets, openDataset, openQuality } from '../../../datasets.server.ts';
import { answer } from '../../answer.ts';
import { answerPages } from '../../answers.server.ts';

export const prerender = true;

const openBoth = async (name: string) => ({ engine: await openDataset(name), quality: await openQuality(name) });

/** Every page of every dataset. */
export async function entries() {
  const datasets = await listDatasets();
  const pages = await Promise.all(
    datasets.map(async ({ name }) => {
      return (await answerPages(await openBoth(name))).map((page) => ({ dataset: name, page: `${page}.json` }));
    }),
  );
  return pages.flat();
}

export async function GET({ params }) {
  const found = await answer(await openBoth(params.dataset), params.page.replace(/\.json$/, ''));
  if (found === null) error(404);
  return json(found);
}
