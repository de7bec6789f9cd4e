/** A bar of steps on a terminal; silent where stderr is a file or a pipe. */
export interface Progress {
  /** Begins the next step. */
  step(label: string): void;
  /** There are so many steps more than were known. */
  extend(more: number): void;
  /** Clears the bar. */
  finish(): void;
}

const WIDTH = 24;

/** A progress bar of `total` steps on stderr. */
export function startProgress(total: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  let done = 0;
  let all = total;
  const draw = (text: string) => {
    if (stream.isTTY) stream.write(`\r\u001b[2K${text}`);
  };
  return {
    step(label) {
      const filled = Math.round((Math.min(done, all) / all) * WIDTH);
      draw(`[${'#'.repeat(filled)}${'-'.repeat(WIDTH - filled)}] ${Math.min(done + 1, total)}/${all} ${label}`);
      done += 1;
    },
    extend(more) {
      all += more;
    },
    finish: () => draw(''),
  };
}
