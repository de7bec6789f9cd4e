let last = 0;

/** This moment, ISO 8601 in UTC; never the same twice, so that the later of two steps is known by it. */
export function timeNow(): string {
  last = Math.max(last + 1, Date.now());
  return new Date(last).toISOString();
}
