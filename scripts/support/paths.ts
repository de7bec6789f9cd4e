import { fileURLToPath } from 'node:url';

/** The checkout's root, whatever folder a script is started from. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Where a built site stands. */
export const BUILD_DIR = `${ROOT}build`;
/** Things that are dear to compute again; may be deleted at any time. */
export const CACHE_DIR = `${ROOT}.cache`;
/** Where the last run of the unit tests and of the browser tests noted how long each test took. */
export const TEST_TIMES = { unit: `${CACHE_DIR}/tests/unit.json`, browser: `${CACHE_DIR}/tests/browser.json` };
