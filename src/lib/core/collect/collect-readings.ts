import type { AgencyId, RegionCode, StoredReport } from '../report/index.ts';
import { knownBodies } from './known-bodies.ts';
import { placeReading, type Placed } from './place-reading.ts';
import { putArrivals } from './put-arrivals.ts';
import { onlySeen, toStored } from './to-stored.ts';
import type { Arrival, Become, KeptFolder, Need, Original, Reading } from './types.ts';
import { usualYear } from './usual-year.ts';

/** What a person said of the whole batch, and when it was collected. */
export interface CollectOptions {
  home: RegionCode | null;
  /** The report year of all documents; `null` where they tell. */
  year: number | null;
  /** Whose figures they have; `null` where they or the register tell. */
  scope: StoredReport['scope'] | null;
  taken_at: string;
}

/** What became of one reading. */
export interface Collected {
  become: Become;
  /** Whose report of which year it is; `null` where that is not settled. */
  report: { agency_id: AgencyId; name: string; year: number } | null;
  needs: readonly Need[];
}

/** What a program read, as an arrival. */
const arrivalOf = ({ file, report }: Reading, placed: Placed, { taken_at }: CollectOptions): Arrival => ({
  report: toStored(report, placed),
  corrections: [],
  file,
  hasBytes: true,
  taken_at,
  accepted: false,
});

/** What a person should look at in a report that was taken. */
function doubtsOf({ report }: Reading, arrival: Arrival): Need[] {
  const seen = onlySeen(report);
  return [
    ...(arrival.report.reading === 'unread' ? [{ code: 'unread' } as const] : []),
    ...(seen.length > 0 ? [{ code: 'recognised', cells: seen } as const] : []),
  ];
}

/**
 * Files of which the folder has every report already, by hash, each with one of them: whatever a person had to say about them was said. A file of which
 * some reports still wait is none.
 */
function settledFiles({ originals }: KeptFolder, readings: readonly Reading[]): ReadonlyMap<string, Original> {
  const open = new Map<string, number>();
  for (const { file } of readings) open.set(file.sha256, (open.get(file.sha256) ?? 0) + 1);
  for (const { sha256 } of originals) open.set(sha256, (open.get(sha256) ?? 0) - 1);
  return new Map(originals.flatMap((one) => ((open.get(one.sha256) ?? 1) <= 0 ? [[one.sha256, one]] : [])));
}

/**
 * Puts what was read of documents into a folder: reports of new years, new versions, files of reports that are there. Whatever only a
 * person can settle is named and left out, and nothing is asked.
 */
export function collectReadings(
  folder: KeptFolder,
  readings: readonly Reading[],
  options: CollectOptions,
): { folder: KeptFolder; collected: readonly Collected[] } {
  const bodies = knownBodies(folder.dataset);
  const settled = settledFiles(folder, readings);
  const told = readings.map(({ file, report }) => {
    const scope = options.scope ?? report.scope;
    const { placed, needs } = placeReading({ ...report, scope }, { bodies, home: options.home });
    return { placed, needs, isKnown: settled.has(file.sha256) };
  });
  const usual = options.year === null ? usualYear(told.flatMap(({ placed }) => placed?.year ?? [])) : null;
  const isOdd = (index: number): boolean => {
    const { placed, isKnown } = told[index] ?? {};
    return usual !== null && placed !== null && placed !== undefined && !isKnown && placed.year !== usual.year;
  };
  const arrivals = readings.map((reading, index) => {
    const placed = told[index]?.placed ?? null;
    return placed === null || isOdd(index) ? null : arrivalOf(reading, placed, options);
  });
  const sound = arrivals.filter((arrival) => arrival !== null);
  const { folder: next, put } = putArrivals(folder, sound);
  const collected = readings.map((reading, index): Collected => {
    const { placed = null, needs } = told[index] ?? {};
    const before = placed === null ? settled.get(reading.file.sha256) : undefined;
    if (before !== undefined) {
      const name = bodies.find(({ agency_id }) => agency_id === before.agency_id)?.name ?? before.agency_id;
      return { become: 'known', report: { agency_id: before.agency_id, name, year: before.year }, needs: [] };
    }
    if (placed === null) return { become: 'waiting', report: null, needs: needs ?? [] };
    const { body, year } = placed;
    const report = { agency_id: body.agency_id, name: body.name, year };
    const arrival = arrivals[index];
    if (!arrival) {
      const odd: Need[] = usual === null ? [] : [{ code: 'odd-year', year, usual: usual.year }];
      return { become: 'waiting', report, needs: odd };
    }
    const { become, needs: open } = put[sound.indexOf(arrival)] ?? { become: 'waiting', needs: [] };
    const isTaken = become === 'new' || become === 'version';
    return { become, report, needs: isTaken ? [...open, ...doubtsOf(reading, arrival)] : open };
  });
  return { folder: next, collected };
}
