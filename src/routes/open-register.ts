import type { DatasetLine } from '$lib/ui/state/dataset.ts';
import { logFailure } from '$lib/ui/state/failures.ts';
import { readLayer } from '$lib/ui/state/layer-store.ts';
import { readRegister } from '$lib/ui/state/register-store.ts';
import { directoryAnswer } from './agencies/answer.ts';
import { askPublished } from './open-answer.ts';
import type { Register } from './import/draft-agency.ts';
import { withChanges, withLocalBodies } from './local-register.ts';

/**
 * A dataset's register with the bodies that only this machine knows and what was changed in it here. It needs no engine: where one
 * does not start, everything can still be looked at and mended.
 */
export async function openRegister(dataset: DatasetLine, get: typeof fetch): Promise<Register> {
  const published = await askPublished(dataset, directoryAnswer, get);
  try {
    return withChanges(
      withLocalBodies(published, await readLayer(dataset.name)),
      (await readRegister(dataset.name)).records,
    );
  } catch (error) {
    // The page says that what is kept cannot be read, where it would stand.
    logFailure(error);
    return published;
  }
}
