import type { AgencyId, StoredReport } from '../report/index.ts';
import { cellsApart } from './carry-corrections.ts';
import { originalName } from './original-name.ts';
import type { Arrival, Become, KeptCorrection, KeptFolder, Need, Original } from './types.ts';
import { weigh, type Held } from './weigh.ts';

/** What became of one arrival. */
export interface PutArrival {
  become: Become;
  needs: readonly Need[];
}

const keyOf = ({ agency_id, year }: { agency_id: AgencyId; year: number }): string => `${agency_id}/${year}`;

function groupBy<Item extends { agency_id: AgencyId; year: number }>(items: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** The reports of a folder while arrivals are put into it. */
class Shelf {
  readonly #reports: Map<string, StoredReport>;
  readonly #originals: Map<string, Original[]>;
  readonly #corrections: Map<string, KeptCorrection[]>;
  readonly #regionOf: ReadonlyMap<AgencyId, string>;
  readonly #totals = new Map<string, AgencyId>();

  constructor({ dataset, originals, corrections }: KeptFolder) {
    this.#reports = new Map(dataset.reports.map((report) => [keyOf(report), report]));
    this.#originals = groupBy(originals);
    this.#corrections = groupBy(corrections);
    this.#regionOf = new Map(dataset.agencies.map(({ agency_id, region_code }) => [agency_id, region_code]));
    for (const report of dataset.reports) this.#count(report);
  }

  #count({ agency_id, year, scope }: StoredReport): void {
    if (scope === 'aggregate') this.#totals.set(`${this.#regionOf.get(agency_id)}/${year}`, agency_id);
  }

  held(key: string): Held | null {
    const report = this.#reports.get(key);
    if (!report) return null;
    return { report, originals: this.#originals.get(key) ?? [], corrections: this.#corrections.get(key) ?? [] };
  }

  /** Another body whose report is the total of the same area and year. */
  #otherTotal({ agency_id, year, scope }: StoredReport): AgencyId | null {
    const other = this.#totals.get(`${this.#regionOf.get(agency_id)}/${year}`);
    return scope === 'aggregate' && other !== undefined && other !== agency_id ? other : null;
  }

  put(arrival: Arrival): PutArrival {
    const { report, file, hasBytes, taken_at } = arrival;
    const key = keyOf(report);
    const other = this.#otherTotal(report);
    if (other !== null) return { become: 'waiting', needs: [{ code: 'second-total', agency: other }] };
    const held = this.held(key);
    const weighed = weigh(arrival, held);
    const { become, needs } = weighed;
    if (become === 'waiting' || become === 'known') return { become, needs };
    this.#reports.set(key, weighed.report);
    this.#count(weighed.report);
    const { agency_id, year } = report;
    this.#corrections.set(
      key,
      weighed.corrections.map((one) => ({ ...one, agency_id, year })),
    );
    if (file !== null) {
      const { name, format, sha256 } = file;
      this.#keepOriginal(key, become, { agency_id, year, name, format, sha256, taken_at }, hasBytes);
    } else if (become === 'version') this.#retire(key);
    return { become, needs };
  }

  /** What was read from is a former version now. */
  #retire(key: string): void {
    const originals = this.#originals.get(key) ?? [];
    this.#originals.set(
      key,
      originals.map((one) => ({ ...one, standing: 'former' as const })),
    );
  }

  #keepOriginal(key: string, become: Become, made: Omit<Original, 'standing' | 'file'>, hasBytes: boolean): void {
    if (become === 'version') this.#retire(key);
    const others = (this.#originals.get(key) ?? []).filter(({ sha256 }) => sha256 !== made.sha256);
    const standing = others.some((one) => one.standing === 'current') ? 'copy' : 'current';
    this.#originals.set(key, [...others, { ...made, standing, file: hasBytes ? originalName(made, made) : null }]);
  }

  folder(folder: KeptFolder): KeptFolder {
    return {
      dataset: { ...folder.dataset, reports: [...this.#reports.values()] },
      originals: [...this.#originals.values()].flat(),
      corrections: [...this.#corrections.values()].flat(),
      decisions: folder.decisions,
    };
  }
}

const byDay = (a: Arrival, b: Arrival): number =>
  (a.report.published_on ?? '') < (b.report.published_on ?? '') ? -1 : 1;

/** Documents of one report that say otherwise, of which nothing tells which one counts. */
function isUndecided(group: readonly Arrival[]): boolean {
  const [first, ...others] = group;
  if (!first || others.every(({ report }) => cellsApart(first.report, report).length === 0)) return false;
  const days = group.map(({ report }) => report.published_on);
  return days.includes(null) || new Set(days).size < days.length;
}

/**
 * A folder with arrivals in it, and what became of each. Of several new documents of one report the last one published counts; where the days
 * do not tell, none is taken.
 */
export function putArrivals(
  folder: KeptFolder,
  arrivals: readonly Arrival[],
): { folder: KeptFolder; put: readonly PutArrival[] } {
  const shelf = new Shelf(folder);
  const groups = new Map<string, Arrival[]>();
  for (const arrival of arrivals) {
    const key = keyOf(arrival.report);
    const isNew = !(shelf.held(key)?.originals ?? []).some(({ sha256 }) => sha256 === arrival.file?.sha256);
    if (isNew) groups.set(key, [...(groups.get(key) ?? []), arrival]);
  }
  const put = new Map<Arrival, PutArrival>();
  for (const group of groups.values())
    if (isUndecided(group))
      for (const arrival of group) {
        const others = group.filter((other) => other !== arrival).map(({ file }) => file?.name ?? '');
        put.set(arrival, { become: 'waiting', needs: others.map((other) => ({ code: 'second', other })) });
      }
  const inOrder = arrivals.filter((arrival) => !put.has(arrival)).toSorted(byDay);
  for (const arrival of inOrder) put.set(arrival, shelf.put(arrival));
  return {
    folder: shelf.folder(folder),
    put: arrivals.map((arrival) => put.get(arrival) ?? { become: 'waiting', needs: [] }),
  };
}
