import type { Labels as Shared, Widen } from './index.ts';
import { peers } from './zh/peers.ts';

/** Whom a body is set beside, in Chinese. */
export const peerWords = { peers };

/** The words of every page, and those for whom a body is set beside. */
export type Labels = Shared & Widen<typeof peerWords>;
