/** One command of the program; `main.ts` loads it on demand. Results go to stdout, messages to stderr. */
export interface Command {
  name: string;
  summaryZh: string;
  summaryEn: string;
  /** Arguments and options, Chinese beside English, as `--help` prints them. */
  usage: string;
  /** Resolves to the exit code: 0 done, 1 done in part or refused, 2 wrong usage. */
  run(args: string[]): Promise<number>;
}

/** An outcome the user can act on: printed as one line, then the program ends with `exitCode`. */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly exitCode: number;

  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
