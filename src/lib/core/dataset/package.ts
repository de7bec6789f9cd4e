import * as v from 'valibot';
import { PACKAGE_FILE } from './columns.ts';
import type { CompleteYears } from '../filing/index.ts';
import { say } from './messages.ts';
import type { DatasetInfo, Problem, Reference } from './types.ts';

const nonEmpty = v.pipe(v.string(), v.trim(), v.minLength(1));

const packageSchema = v.object({
  name: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  title: nonEmpty,
  description: v.optional(v.string()),
  synthetic: v.boolean(),
  licenses: v.optional(v.array(v.object({ name: nonEmpty, path: v.optional(v.string()) })), []),
  sources: v.optional(v.array(v.object({ title: nonEmpty, path: v.optional(v.string()) })), []),
  coverage: v.optional(
    v.record(v.pipe(v.string(), v.regex(/^\d{6}$/)), v.object({ complete: v.array(v.pipe(v.number(), v.integer())) })),
    {},
  ),
});

const reference = (title: string, path: string | undefined): Reference => ({ title, path: path ?? null });

/** Reads `datapackage.json`; `null` with the problems where it is not JSON or lacks name, title or `synthetic`. */
export function readPackage(text: string): {
  info: DatasetInfo | null;
  complete: CompleteYears;
  problems: Problem[];
} {
  const refuse = (message: { zh: string; en: string }): Problem => ({
    file: PACKAGE_FILE,
    line: null,
    column: null,
    ...message,
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return {
      info: null,
      complete: {},
      problems: [refuse(say('badJson', error instanceof Error ? error.message : String(error)))],
    };
  }
  const result = v.safeParse(packageSchema, json);
  if (!result.success) {
    const names = new Set(result.issues.map((issue) => v.getDotPath(issue) ?? '.'));
    return { info: null, complete: {}, problems: [...names].map((name) => refuse(say('badProperty', name))) };
  }
  const { name, title, description, synthetic, licenses, sources, coverage } = result.output;
  const info: DatasetInfo = {
    name,
    title,
    description: description ?? null,
    synthetic,
    licences: licenses.map((licence) => reference(licence.name, licence.path)),
    sources: sources.map((source) => reference(source.title, source.path)),
  };
  const complete = Object.fromEntries(Object.entries(coverage).map(([region, said]) => [region, said.complete]));
  return { info, complete, problems: [] };
}
