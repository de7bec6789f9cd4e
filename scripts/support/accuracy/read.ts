import type { ImportOptions } from '../../../src/lib/core/import.ts';
import { collectFiles } from '../../../src/cli/collect-files.ts';
import type { ReadOutcome } from '../../../src/cli/read-file.ts';
import { readFiles } from '../../../src/cli/read-pool.ts';

/** What these files hold, in their order: read as the command reads them, each where it can be ended. */
export async function readAsCommand(
  paths: readonly string[],
  options: ImportOptions = {},
): Promise<(readonly ReadOutcome[])[]> {
  const read: (readonly ReadOutcome[])[] = [];
  for await (const outcomes of readFiles(await collectFiles(paths), options)) read.push(outcomes);
  return read;
}
