import type { DatasetSource } from '$lib/queries/index.ts';

/** The whole register. */
export async function directoryAnswer(source: DatasetSource) {
  return { directory: await source.directory(), regions: await source.regions() };
}

export type DirectoryAnswer = Awaited<ReturnType<typeof directoryAnswer>>;
