import { relative } from 'node:path';
import * as v from 'valibot';
import { ROOT } from './paths.ts';

/** How long one test took, and where it stands. */
export interface TestTime {
  seconds: number;
  file: string;
  name: string;
  /** How often it ran: more than once where it first failed. */
  runs: number;
}

const UNIT_RUN = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      assertionResults: v.array(v.object({ fullName: v.string(), duration: v.optional(v.nullable(v.number())) })),
    }),
  ),
});

const SPEC = v.object({
  file: v.string(),
  title: v.string(),
  tests: v.array(v.object({ results: v.array(v.object({ duration: v.number() })) })),
});
type Suite = { specs: v.InferOutput<typeof SPEC>[]; suites?: Suite[] | undefined };
const SUITE: v.GenericSchema<Suite> = v.object({
  specs: v.array(SPEC),
  suites: v.optional(v.array(v.lazy(() => SUITE))),
});
const BROWSER_RUN = v.object({ suites: v.array(SUITE) });

/** The times in a report of Vitest; none where there is no report. */
export function timesOfUnitTests(report: unknown): TestTime[] {
  if (report === null) return [];
  return v.parse(UNIT_RUN, report).testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, duration }) => ({
      seconds: (duration ?? 0) / 1000,
      file: relative(ROOT, name),
      name: fullName,
      runs: 1,
    })),
  );
}

/** The times in a report of Playwright; none where there is no report. */
export function timesOfBrowserTests(report: unknown): TestTime[] {
  return report === null ? [] : v.parse(BROWSER_RUN, report).suites.flatMap(timesOfSuite);
}

const timesOfSuite = ({ specs, suites = [] }: Suite): TestTime[] => [
  ...specs.map(({ file, title, tests }) => ({
    seconds: tests.flatMap(({ results }) => results).reduce((sum, { duration }) => sum + duration / 1000, 0),
    file: `tests/e2e/${file}`,
    name: title,
    runs: Math.max(...tests.map(({ results }) => results.length)),
  })),
  ...suites.flatMap(timesOfSuite),
];

/** The slowest first. */
export const slowest = (times: readonly TestTime[], count: number): TestTime[] =>
  times.toSorted((a, b) => b.seconds - a.seconds).slice(0, count);
