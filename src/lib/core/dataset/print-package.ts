import { isCellId, isAmountCell, isSignedCell } from '../template/index.ts';
import type { CompleteYears } from '../filing/index.ts';
import type { DatasetInfo } from './types.ts';

/** One CSV file to describe. */
export interface ResourceSpec {
  path: string;
  columns: readonly string[];
}

const INTEGERS = new Set(['year', 'valid_from', 'valid_to']);
const NUMBERS = new Set(['value', 'numerator', 'denominator']);

function describeField(name: string): string {
  const isCell = isCellId(name);
  const type = isCell
    ? isAmountCell(name)
      ? 'number'
      : 'integer'
    : INTEGERS.has(name)
      ? 'integer'
      : name === 'published_on'
        ? 'date'
        : NUMBERS.has(name)
          ? 'number'
          : 'string';
  const constraints = isCell && !isSignedCell(name) ? { constraints: { minimum: 0 } } : {};
  return JSON.stringify({ name, type, ...constraints });
}

function describeResource({ path, columns }: ResourceSpec): string {
  const name = path.replace(/\.csv$/, '').replace(/[^a-z0-9]+/g, '-');
  const head = JSON.stringify({ name, path, format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' });
  const fields = columns.map((column) => `        ${describeField(column)}`).join(',\n');
  return `    ${head.slice(0, -1)},"schema":{"missingValues":[""],"fields":[\n${fields}\n    ]}}`;
}

/** A Frictionless data package over these CSV files, one field a line. */
export function printPackage(
  info: DatasetInfo,
  resources: readonly ResourceSpec[],
  complete: CompleteYears = {},
): string {
  const link = (path: string | null) => (path === null ? {} : { path });
  const head = {
    name: info.name,
    title: info.title,
    ...(info.description === null ? {} : { description: info.description }),
    synthetic: info.synthetic,
    licenses: info.licences.map(({ title, path }) => ({ name: title, ...link(path) })),
    sources: info.sources.map(({ title, path }) => ({ title, ...link(path) })),
    ...(Object.keys(complete).length === 0
      ? {}
      : {
          coverage: Object.fromEntries(
            Object.entries(complete).map(([region, years]) => [region, { complete: years }]),
          ),
        }),
  };
  const body = JSON.stringify(head, null, 2).replace(/\n}$/, '');
  return `${body},\n  "resources": [\n${resources.map(describeResource).join(',\n')}\n  ]\n}\n`;
}

/**
 * The text of a package that somebody wrote, with every resource it does not list yet; whatever else it says, and how it says it, stays
 * where nothing is to be added.
 */
export function withResources(text: string, resources: readonly ResourceSpec[]): string {
  const written = JSON.parse(text.replace(/^\uFEFF/, '')) as { resources?: { path?: string }[] };
  const listed = new Set((written.resources ?? []).map(({ path }) => path));
  const more = resources.filter(({ path }) => !listed.has(path));
  if (more.length === 0) return text;
  const added = more.map((resource) => JSON.parse(describeResource(resource)) as object);
  return `${JSON.stringify({ ...written, resources: [...(written.resources ?? []), ...added] }, null, 1)}\n`;
}
