import type { ReadReply } from '../workers/import-worker.ts';
import type { BatchFile } from './batch-file.ts';
import type { ReadingStage } from './readers.ts';

/** What the batch says by itself; everything else is said by the reader. */
export interface BatchWords {
  tooLarge: string;
  crashed: string;
  tooLong: string;
  /** How far a reading of pictures is. */
  loading: string;
  seeing: (page: number, pages: number) => string;
}

/** How far a reading of pictures is, in words. */
export const stageWords = (stage: ReadingStage, words: BatchWords): string =>
  stage.at === 'loading' ? words.loading : words.seeing(stage.page, stage.pages);

/** What a file is once it has been read: refused, with the first reason, where it gave no report. */
export function readState({ imported, sha256 }: Exclude<ReadReply, null>): Partial<BatchFile> {
  const refusals = imported.outcomes.flatMap(({ refused }) => refused ?? []);
  const state = refusals.length === imported.outcomes.length ? 'refused' : 'done';
  return { state, message: refusals[0]?.message ?? '', imported, sha256 };
}
