import * as fc from 'fast-check';

/**
 * The seed of this run's tests of chance: fresh for every run, and the one of an earlier run where `TEST_SEED` names it. Such
 * a test has it in its title, so that whatever fails can be repeated.
 */
export const SEED = Number(process.env['TEST_SEED']);

/** Whether tests of chance run at full length, as in `npm run test:long`. */
export const LONG = process.env['TEST_LONG'] === '1';

/** How often something is tried, or how many of several: all at full length, a third of it in every run. */
export const tries = (full: number): number => (LONG ? full : Math.ceil(full / 3));

/** Some of several by the seed of the run, in their order: all at full length, a third of them, but `least`, in every run. */
export function someOf<Item>(all: readonly Item[], least = 1): Item[] {
  const count = Math.min(all.length, Math.max(least, tries(all.length)));
  const [some = []] = fc.sample(fc.subarray([...all], { minLength: count, maxLength: count }), {
    numRuns: 1,
    seed: SEED,
  });
  return some;
}
