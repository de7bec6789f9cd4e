import type { Equivalent } from '../../scripts/support/mutation/score.ts';

/** Changes that `npm run mutate` finds alive and that make no difference to anybody. */
export const EQUIVALENTS: readonly Equivalent[] = [];

/** The same for questions to the database, which `npm run mutate:sql` changes. */
export const SQL_EQUIVALENTS: readonly Equivalent[] = [];
