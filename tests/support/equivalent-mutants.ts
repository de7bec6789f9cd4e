import type { Equivalent } from '../../scripts/support/mutation/score.ts';

/** Changes that `npm run mutate` finds alive and that make no difference to anybody. */
export const EQUIVALENTS: readonly Equivalent[] = [];
