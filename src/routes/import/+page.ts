import { logFailure } from '$lib/ui/state/failures.ts';
import { readLayer } from '$lib/ui/state/layer-store.ts';
import type { DirectoryAnswer } from '../agencies/answer.ts';
import { fetchAnswer } from '../fetch-answer.ts';
import { withLocalBodies } from './local-register.ts';

/** The register that reports are read against: it needs no engine, for here everything can be looked at and mended. */
export const load = async ({ fetch, parent }) => {
  const { dataset } = await parent();
  const register = await fetchAnswer<DirectoryAnswer>(dataset.name, 'agencies', fetch);
  const layer = await readLayer(dataset.name).catch((error: unknown) => {
    // The page says that they cannot be read, where they would stand.
    logFailure(error);
    return [];
  });
  return withLocalBodies(register, layer);
};
