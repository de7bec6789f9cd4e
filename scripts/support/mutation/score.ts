import * as v from 'valibot';

const POSITION = v.object({ line: v.number(), column: v.number() });
const REPORT = v.object({
  files: v.record(
    v.string(),
    v.object({
      source: v.string(),
      mutants: v.array(
        v.object({
          status: v.string(),
          mutatorName: v.string(),
          replacement: v.optional(v.string()),
          location: v.object({ start: POSITION, end: POSITION }),
        }),
      ),
    }),
  ),
});

/** A change that no test noticed. */
export interface Alive {
  file: string;
  line: number;
  /** What stood there, and what stood there instead. */
  original: string;
  replacement: string;
}

/** How many changes the tests of a room caught, and which they did not. */
export interface Score {
  caught: number;
  alive: readonly Alive[];
}

const CAUGHT = ['Killed', 'Timeout', 'RuntimeError'];
const MISSED = ['Survived', 'NoCoverage'];

/** Reads the report of a run; changes that cannot be compiled or were left out count for nothing. */
export function scoreOf(report: unknown): Score {
  const files = Object.entries(v.parse(REPORT, report).files);
  const all = files.flatMap(([file, { source, mutants }]) => mutants.map((mutant) => ({ file, source, ...mutant })));
  return {
    caught: all.filter(({ status }) => CAUGHT.includes(status)).length,
    alive: all
      .filter(({ status }) => MISSED.includes(status))
      .map(({ file, source, location, replacement = '' }) => ({
        file,
        line: location.start.line,
        original: textAt(source, location),
        replacement,
      })),
  };
}

function textAt(source: string, { start, end }: { start: Position; end: Position }): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, index) => line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined))
    .join('\n');
}
type Position = v.InferOutput<typeof POSITION>;

/** A change judged to make no difference to anybody, with the reason. */
export type Equivalent = Omit<Alive, 'line'> & { reason: string };

/** The score without changes that make no difference. */
export const withoutEquivalents = ({ caught, alive }: Score, equivalents: readonly Equivalent[]): Score => ({
  caught,
  alive: alive.filter(
    (one) =>
      !equivalents.some(
        ({ file, original, replacement }) =>
          file === one.file && original === one.original && replacement === one.replacement,
      ),
  ),
});
