import type { APIRequestContext } from '@playwright/test';
import type { Manifest } from '../../../src/lib/core/dataset/index.ts';
import { filesDataset } from '../../../src/lib/queries/files/index.ts';
import { answer } from '../../support/answers.ts';

/** What the files of a dataset of the built site say a page shows; `null` where it has no such page. */
export function askSite<Answer>(request: APIRequestContext, dataset: string, page: string): Promise<Answer | null> {
  const pages = request
    .get(`/datasets/${dataset}/manifest.json`)
    .then(async (response) => ((await response.json()) as Manifest).pages);
  const files = filesDataset(async <Content>(name: string) => {
    const response = await request.get(`/datasets/${dataset}/${await pages}/${name}`);
    return response.ok() ? ((await response.json()) as Content) : null;
  });
  return answer(files, page) as Promise<Answer | null>;
}
