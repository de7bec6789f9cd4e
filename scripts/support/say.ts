/** One line of progress, Chinese first, English second. */
export function say(chinese: string, english: string): void {
  console.log(`${chinese}  ${english}`);
}

/** Ends the process with one clear line. */
export function stop(chinese: string, english: string): never {
  console.error(`${chinese}\n${english}`);
  process.exit(1);
}

/** Seconds since a moment, for progress lines. */
export function secondsSince(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

/** Sizes in the unit a reader expects. */
export function formatBytes(bytes: number): string {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(2)} MB`;
}
