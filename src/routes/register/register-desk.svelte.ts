import { invalidateAll } from '$app/navigation';
import { regionPath, type Region } from '$lib/core/agency/index.ts';
import type { BodyListReading } from '$lib/core/dataset/index.ts';
import { compareList, type BodyEntry, type ListLine, type RegisterRecord } from '$lib/core/layer/index.ts';
import type { RegionCode } from '$lib/core/report/index.ts';
import type { Labels } from '$lib/labels/register.ts';
import { logFailure } from '$lib/ui/state/failures.ts';
import { clearRegister, dropDecided, keepRegister, readRegister } from '$lib/ui/state/register-store.ts';
import { readReviewer } from '$lib/ui/state/reviewer.ts';
import { workingCopy } from '$lib/ui/state/working-copy.svelte.ts';
import { plainRegion } from '../import/draft-agency.ts';
import { timeNow } from '../import/time-now.ts';
import { readListFile } from './list-file.ts';

/** A file of bodies beside the register, before anything of it is taken. */
interface Opened {
  file: string;
  lines: readonly ListLine[];
  problems: BodyListReading['problems'];
}

/** What the page of the register does with the changes kept on this machine. */
export class RegisterDesk {
  records = $state.raw<readonly RegisterRecord[]>([]);
  /** Kept records that are none: they count nowhere. */
  failed = $state(0);
  /** What the last action came to, for a person. */
  message = $state('');
  opened = $state.raw<Opened | null>(null);
  readonly #dataset: () => string;
  readonly #t: Labels;

  constructor(dataset: () => string, t: Labels) {
    this.#dataset = dataset;
    this.#t = t;
  }

  async refresh(): Promise<void> {
    try {
      const { records, failed } = await readRegister(this.#dataset());
      this.records = records;
      this.failed = failed;
    } catch (error) {
      logFailure(error);
      this.message = this.#t.register.failed;
    }
  }

  async #change(act: () => Promise<void>, done: string): Promise<boolean> {
    try {
      await act();
    } catch (error) {
      logFailure(error);
      this.message = this.#t.register.failed;
      return false;
    }
    await this.refresh();
    workingCopy.changed();
    await invalidateAll();
    this.message = done;
    return true;
  }

  /** Puts bodies down as they are to be; what led to an earlier change of one stays with it. */
  async put(bodies: readonly BodyEntry[], areas: readonly Region[], decision: string, done: string): Promise<boolean> {
    const changed_at = timeNow();
    const records = bodies.map((body): RegisterRecord => {
      const before = this.records.find((one) => one.body.agency_id === body.agency_id);
      return {
        body,
        regions: regionPath(body.region_code, areas).map(plainRegion),
        events: before?.events ?? [],
        decision: before?.decision ?? decision,
        by: readReviewer(),
        changed_at,
      };
    });
    return this.#change(() => keepRegister(this.#dataset(), records), done);
  }

  undo = (decision: string) => this.#change(() => dropDecided(this.#dataset(), decision), this.#t.register.undone);
  clear = () => this.#change(() => clearRegister(this.#dataset()), this.#t.register.cleared);

  /** Reads a file and holds it against the register; nothing is taken yet. */
  async open(file: File, register: readonly BodyEntry[], areas: readonly Region[], home: RegionCode): Promise<void> {
    this.message = '';
    const reading = await readListFile(file, areas, home);
    if (typeof reading === 'string') {
      this.opened = null;
      this.message = this.#t.register.list.refused(file.name, reading);
      return;
    }
    this.opened = { file: file.name, lines: compareList(reading.bodies, register), problems: reading.problems };
  }

  /** Takes what the opened file adds and changes. */
  async take(areas: readonly Region[]): Promise<void> {
    const { opened } = this;
    if (opened === null) return;
    const bodies = opened.lines.filter(({ change }) => change !== 'same').map(({ body }) => body);
    const decision = `${timeNow()} ${opened.file}`;
    if (await this.put(bodies, areas, decision, this.#t.register.list.taken(bodies.length))) this.opened = null;
  }
}
