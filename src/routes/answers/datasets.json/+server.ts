import { json } from '@sveltejs/kit';
import { listDatasets } from '../../datasets.server.ts';

export const prerender = true;

export async function GET() {
  return json(await listDatasets());
}
