import { saveFile } from '$lib/ui/chart/save.ts';
import type { DatasetLine } from '$lib/ui/state/dataset.ts';
import { logFailure } from '$lib/ui/state/failures.ts';
import { hearTabs } from '$lib/ui/state/kept-news.ts';
import { clearLayer, readRecords, type SetAside } from '$lib/ui/state/layer-store.ts';
import {
  acceptReports,
  putBack,
  readSettled,
  readVersions,
  restoreVersion,
  takeBack,
  type FormerVersion,
} from '$lib/ui/state/version-store.ts';
import { workingCopy } from '$lib/ui/state/working-copy.svelte.ts';
import { versionKey, type Layer, type LayerReport } from '$lib/core/layer/index.ts';
import type { Labels } from '$lib/labels/import.ts';
import { findClashes, keyOf, toAccepting, withoutClashes, type Acceptance, type Asked, type Clash } from './clashes.ts';
import type { Register } from './draft-agency.ts';
import { NOTHING, NO_DOUBTS, indexAccepted, type KeptReports } from './draft-source.ts';
import type { Draft } from './draft.svelte.ts';
import { datasetArchive, openColleague, portableFile, saveRecord } from './layer-files.ts';

/** What is done before reports are accepted, so that all of it is kept, and after any change of them. */
interface Around {
  before: () => Promise<void>;
  after: () => Promise<void>;
}

/** What the import page does with the reports accepted on this machine. */
export class LayerDesk implements KeptReports {
  layer = $state.raw<Layer>([]);
  /** Former versions of accepted reports, in the order of their time. */
  versions = $state.raw<readonly FormerVersion[]>([]);
  /** Records that no page can show: each can be handed out and dropped. */
  failed = $state.raw<readonly SetAside[]>([]);
  /** What the last action came to, for a person. */
  message = $state('');
  /** What takes the last action back; `null` where it cannot be. */
  undo = $state.raw<(() => Promise<boolean>) | null>(null);
  /** Reports that wait for an answer, for they would stand in the place of others. */
  asked = $state.raw<Asked | null>(null);
  #settled = $state.raw(NO_DOUBTS);
  #changed = false;
  readonly #dataset: () => DatasetLine;
  readonly #t: Labels;
  readonly #around: Around;

  readonly #accepted = $derived(indexAccepted(this.layer, this.versions));

  constructor(dataset: () => DatasetLine, t: Labels, around: Around) {
    this.#dataset = dataset;
    this.#t = t;
    this.#around = around;
  }

  readonly standing = $derived(this.#accepted.standing);
  readonly former = $derived(this.#accepted.former);

  at(key: string): ReturnType<KeptReports['at']> {
    const report = this.#accepted.byKey.get(key);
    return report === undefined ? null : { report, settled: this.#settled.get(key) ?? NOTHING };
  }

  /** Follows the other tabs until what is returned is called. */
  readonly follow = (): (() => void) =>
    hearTabs(({ of, dataset }) => {
      if (of === 'reports' && dataset === this.#name) void this.refresh();
    });

  get #name(): string {
    return this.#dataset().name;
  }

  async refresh(): Promise<void> {
    try {
      const { layer, failed } = await readRecords(this.#name);
      this.versions = await readVersions(this.#name);
      this.#settled = await readSettled(this.#name);
      this.layer = layer;
      this.failed = failed;
    } catch (error) {
      logFailure(error);
      this.layer = [];
      this.failed = [];
      this.message = this.#t.import.layer.unread;
    }
  }

  async #change(
    act: () => Promise<unknown>,
    done = '',
    undo: (() => Promise<unknown>) | null = null,
  ): Promise<boolean> {
    try {
      await act();
    } catch (error) {
      logFailure(error);
      this.message = this.#t.import.layer.failed;
      return false;
    }
    await this.refresh();
    await this.#around.after();
    workingCopy.changed();
    this.#changed = true;
    this.message = done;
    this.undo = undo && (() => this.#change(undo, this.#t.import.layer.undone));
    return true;
  }

  /** Accepts drafts, or asks first where one would stand in another's place; those without agency or year stay as they are. */
  async accept(drafts: readonly Draft[], register: Register): Promise<void> {
    const note = (draft: Draft) => this.#t.import.note(draft.file?.name ?? null);
    await this.#ask(
      drafts.flatMap((draft): Acceptance[] => {
        const report = draft.toLayerReport(register, note(draft));
        return report ? [{ draft, report }] : [];
      }),
      register,
    );
  }

  /** Takes in the reports of a colleague's file, or asks first where one would stand in another's place. */
  async load(file: File, register: Register): Promise<void> {
    const opened = await openColleague(file, this.layer, this.#dataset(), this.#t);
    if ('problem' in opened) this.message = opened.problem;
    else await this.#ask(opened.all, register, opened.same);
  }

  async #ask(all: readonly Acceptance[], register: Register, same = 0): Promise<void> {
    const clashes = findClashes(all, register, this.layer);
    if (clashes.length > 0) this.asked = { all, clashes, same };
    else await this.#put(all);
  }

  /** Puts those that stand in nobody's place, and what was chosen for the others; `null` puts none. */
  async answer(chosen: ReadonlyMap<Clash, LayerReport> | null): Promise<void> {
    const { asked } = this;
    this.asked = null;
    if (asked !== null && chosen !== null) await this.#put(withoutClashes(asked.all, asked.clashes, chosen));
  }

  async #put(all: readonly Acceptance[]): Promise<void> {
    if (all.length === 0) return;
    await this.#around.before();
    const keys = all.map(keyOf);
    await this.#change(
      () => acceptReports(this.#name, all.map(toAccepting)),
      this.#t.import.layer.loaded(all.length),
      async () => {
        for (const key of keys.toReversed()) await takeBack(this.#name, key);
      },
    );
  }

  /** Whether something was changed since this was last asked: pages that were shown before have to ask anew. */
  takeChange(): boolean {
    const changed = this.#changed;
    this.#changed = false;
    return changed;
  }

  /** Takes a report out; the version before it stands again. */
  async drop(key: string): Promise<void> {
    let taken: Awaited<ReturnType<typeof takeBack>> = null;
    await this.#change(
      async () => {
        taken = await takeBack(this.#name, key);
      },
      this.#t.import.layer.dropped,
      async () => {
        if (taken !== null) await putBack(this.#name, key, taken);
      },
    );
  }

  /** Lets a former version stand in the place of the present one. */
  async restore({ key, report }: FormerVersion): Promise<void> {
    const present = this.at(keyOf({ report, draft: null }));
    await this.#change(
      () => restoreVersion(this.#name, key),
      this.#t.versions.restored,
      present && (() => restoreVersion(this.#name, versionKey(present.report))),
    );
  }

  clear = () => this.#change(() => clearLayer(this.#name));
  saveFailed = (one: SetAside) => saveRecord(one, this.#t);
  save = (stem: string) => saveFile(`${stem}.json`, portableFile(this.layer, this.#dataset()));
  saveArchive = async (stem: string) =>
    saveFile(`${stem}.zip`, await datasetArchive(this.layer, this.#dataset(), this.#t));
}
