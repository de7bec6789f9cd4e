import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/**
 * The figures of a dataset folder counted once more, from its CSV alone: this file knows nothing of the site's own code. Reports
 * that could not be read are left out; a figure with an empty cell is missing.
 */
interface Row {
  agency_id: string;
  year: string;
  scope: string;
  reading: string;
  form_requests: string;
  [cell: string]: string;
}

const rowsOf = <T>(path: string): T[] =>
  Papa.parse<T>(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;

export interface Recounted {
  agency: string;
  year: number;
  scope: string;
  value: number;
}

const UNAVAILABLE = ['not_held', 'needs_creation', 'unclear'].map((name) => `unavailable_${name}.total`);

/** Cells that are added up to a count; the same on either form. */
export const COUNTS: Readonly<Record<string, readonly string[]>> = {
  received_new: ['received_new.total'],
  carried_out: ['carried_out.total'],
  concluded: ['concluded_total.total'],
  unavailable: UNAVAILABLE,
  review_total: ['review_total'],
};

/** Each report's count, where all its cells are there. */
export function recount(folder: string, count: string): Recounted[] {
  const cells = COUNTS[count] ?? [];
  return rowsOf<Row>(`${folder}/reports.csv`)
    .filter(({ reading }) => reading === 'read')
    .flatMap((row) => {
      const values = cells.map((cell) => row[cell] ?? '');
      if (values.includes('')) return [];
      const value = values.reduce((sum, text) => sum + Number(text), 0);
      return [{ agency: row.agency_id, year: Number(row.year), scope: row.scope, value }];
    });
}

/** The region of each agency. */
export const regionsOf = (folder: string): Map<string, string> =>
  new Map(
    rowsOf<{ agency_id: string; region_code: string }>(`${folder}/agencies.csv`).map((row) => [
      row.agency_id,
      row.region_code,
    ]),
  );

/** Bodies that one merger made, with the first year they answer for and those they were made of. */
export const mergersOf = (folder: string): { heir: string; first: number; from: string[] }[] =>
  rowsOf<{ date: string; type: string; from_ids: string; to_ids: string }>(`${folder}/agency_events.csv`)
    .filter(({ type, to_ids, from_ids }) => type === 'merge' && !to_ids.includes(';') && from_ids.includes(';'))
    .map((row) => ({ heir: row.to_ids, first: Number(row.date.slice(0, 4)), from: row.from_ids.split(';') }));

export interface SameBodies {
  bodies: number;
  before: number;
  now: number;
}

/** What the bodies of an area that have a count in both years make together; a merged body is held against those it was made of. */
export function sameBodies(
  counts: readonly Recounted[],
  inside: (agency: string) => boolean,
  mergers: ReturnType<typeof mergersOf>,
  year: number,
): SameBodies {
  const own = counts.filter(({ scope, agency }) => scope === 'own' && inside(agency));
  const at = (agency: string, when: number) => own.find((one) => one.agency === agency && one.year === when)?.value;
  const sums: SameBodies = { bodies: 0, before: 0, now: 0 };
  for (const { agency, value } of own.filter((one) => one.year === year)) {
    const parts = mergers.filter(({ heir, first }) => heir === agency && first === year).flatMap(({ from }) => from);
    const taken = parts.map((part) => at(part, year - 1));
    const merged =
      parts.length > 0 && !taken.includes(undefined) ? taken.reduce<number>((a, b) => a + (b ?? 0), 0) : undefined;
    const before = at(agency, year - 1) ?? merged;
    if (before === undefined) continue;
    sums.bodies += 1;
    sums.before += before;
    sums.now += value;
  }
  return sums;
}

/** Newcombe's interval for the difference of two shares (hybrid score, method 10), from Wilson's for each. */
export function newcombe(a: readonly [number, number], b: readonly [number, number]): readonly [number, number] {
  const z = 1.959964;
  const wilson = ([x, n]: readonly [number, number]) => {
    const p = x / n;
    const middle = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
    const half = (z / (1 + z ** 2 / n)) * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
    return { p, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
  };
  const [one, two] = [wilson(a), wilson(b)];
  const difference = one.p - two.p;
  return [
    difference - Math.sqrt((one.p - one.low) ** 2 + (two.high - two.p) ** 2),
    difference + Math.sqrt((one.high - one.p) ** 2 + (two.p - two.low) ** 2),
  ];
}
