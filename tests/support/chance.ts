/**
 * The seed of this run's tests of chance: fresh for every run, and the one of an earlier run where `TEST_SEED` names it. Such
 * a test has it in its title, so that whatever fails can be repeated.
 */
export const SEED = Number(process.env['TEST_SEED']);

/** Whether tests of chance run at full length, as in `npm run test:long`. */
export const LONG = process.env['TEST_LONG'] === '1';
