/**
 * The time that this process has worked, in milliseconds: what bounds the work of a reader on a machine that has other work
 * as well, where the clock goes on while a test waits for its turn.
 */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
