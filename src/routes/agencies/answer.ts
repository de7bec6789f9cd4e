import { queryDirectory, queryRegions } from '$lib/queries/index.ts';
import type { Engine } from '$lib/warehouse/engine.ts';

/** The whole register. */
export async function directoryAnswer(engine: Engine) {
  return { directory: await queryDirectory(engine), regions: await queryRegions(engine) };
}

export type DirectoryAnswer = Awaited<ReturnType<typeof directoryAnswer>>;
