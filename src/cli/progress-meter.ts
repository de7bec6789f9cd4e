/** A bar of many equal pieces with the time left, on a terminal; silent where stderr is a file or a pipe. */
export interface Meter {
  /** So many are done. Cheap to call often: it draws some times a second. */
  update(done: number): void;
  /** Clears the bar. */
  finish(): void;
}

const WIDTH = 24;
const BETWEEN_DRAWINGS = 200;

/** 1:05:09 or 5:09. */
export function formatTime(seconds: number): string {
  const whole = Math.ceil(seconds);
  const pad = (part: number): string => String(part).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(whole % 60)}` : `${minutes}:${pad(whole % 60)}`;
}

/** A meter of `total` pieces on stderr; `now` is a clock in milliseconds. */
export function startMeter(
  total: number,
  stream: NodeJS.WriteStream = process.stderr,
  now: () => number = () => performance.now(),
): Meter {
  const start = now();
  let drawn = -Infinity;
  return {
    update(done) {
      const time = now();
      if (!stream.isTTY || time - drawn < BETWEEN_DRAWINGS) return;
      drawn = time;
      const share = Math.min(1, done / total);
      const filled = Math.round(share * WIDTH);
      const left = share > 0 ? formatTime((((time - start) / share) * (1 - share)) / 1000) : '…';
      const bar = `[${'#'.repeat(filled)}${'-'.repeat(WIDTH - filled)}]`;
      stream.write(`\r\u001b[2K${bar} ${done}/${total} 剩余 left ${left}`);
    },
    finish() {
      if (stream.isTTY) stream.write('\r\u001b[2K');
    },
  };
}
