import type { APIRequestContext } from '@playwright/test';
import { filesDataset } from '../../../src/lib/queries/files/index.ts';
import { answer } from '../../support/answers.ts';

/** What the files of a dataset of the built site say a page shows; `null` where it has no such page. */
export function askSite<Answer>(request: APIRequestContext, dataset: string, page: string): Promise<Answer | null> {
  const files = filesDataset(async <Content>(name: string) => {
    const response = await request.get(`/datasets/${dataset}/${name}`);
    return response.ok() ? ((await response.json()) as Content) : null;
  });
  return answer(files, page) as Promise<Answer | null>;
}
