import { fileURLToPath } from 'node:url';

/** The checkout's root, whatever folder a script is started from. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Where a built site stands. */
export const BUILD_DIR = `${ROOT}build`;
/** Things that are dear to compute again; may be deleted at any time. */
export const CACHE_DIR = `${ROOT}.cache`;
