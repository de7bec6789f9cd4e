import { saveFile } from '$lib/ui/chart/save.ts';
import type { DatasetLine } from '$lib/ui/state/dataset.ts';
import { logFailure } from '$lib/ui/state/failures.ts';
import { clearDocuments, dropDocument, keepDocuments } from '$lib/ui/state/document-store.ts';
import { clearLayer, dropReport, keepReports, readRecords, type SetAside } from '$lib/ui/state/layer-store.ts';
import { workingCopy } from '$lib/ui/state/working-copy.svelte.ts';
import { reportKey, type Layer } from '$lib/core/layer/index.ts';
import type { Labels } from '$lib/labels/import.ts';
import { findClashes, lastOfEach, withoutClashes, type Clash, type Acceptance } from './clashes.ts';
import type { Register } from './draft-agency.ts';
import type { Draft } from './draft.svelte.ts';
import { datasetArchive, openPortable, portableFile } from './layer-files.ts';

/** What the import page does with the reports accepted on this machine. */
export class LayerDesk {
  layer = $state.raw<Layer>([]);
  /** Records that no page can show: each can be handed out and dropped. */
  failed = $state.raw<readonly SetAside[]>([]);
  /** What the last action came to, for a person. */
  message = $state('');
  /** Reports that wait for an answer, for they would stand in the place of others. */
  asked = $state.raw<{ all: readonly Acceptance[]; clashes: readonly Clash[] } | null>(null);
  #changed = false;
  readonly #dataset: () => DatasetLine;
  readonly #t: Labels;

  constructor(dataset: () => DatasetLine, t: Labels) {
    this.#dataset = dataset;
    this.#t = t;
  }

  get #name(): string {
    return this.#dataset().name;
  }

  async refresh(): Promise<void> {
    try {
      const { layer, failed } = await readRecords(this.#name);
      this.layer = layer;
      this.failed = failed;
    } catch (error) {
      logFailure(error);
      this.layer = [];
      this.failed = [];
      this.message = this.#t.import.layer.unread;
    }
  }

  async #change(act: () => Promise<unknown>, done = ''): Promise<boolean> {
    try {
      await act();
    } catch (error) {
      logFailure(error);
      this.message = this.#t.import.layer.failed;
      return false;
    }
    await this.refresh();
    workingCopy.changed();
    this.#changed = true;
    this.message = done;
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

  async load(file: File, register: Register): Promise<void> {
    const opened = await openPortable(file, this.#dataset(), this.#t);
    if (typeof opened === 'string') this.message = opened;
    else
      await this.#ask(
        opened.map((report) => ({ report, draft: null })),
        register,
      );
  }

  async #ask(all: readonly Acceptance[], register: Register): Promise<void> {
    const clashes = findClashes(all, register, this.layer);
    if (clashes.length > 0) this.asked = { all, clashes };
    else await this.#put(all);
  }

  /** What to do with what was asked about: put all, put the others only, or nothing. */
  async answer(choice: 'replace' | 'skip' | 'cancel'): Promise<void> {
    const { asked } = this;
    this.asked = null;
    if (asked === null || choice === 'cancel') return;
    await this.#put(choice === 'replace' ? asked.all : withoutClashes(asked.all, asked.clashes));
  }

  async #put(all: readonly Acceptance[]): Promise<void> {
    const last = lastOfEach(all);
    const reports = last.map(({ report }) => report);
    const done = this.#t.import.layer.loaded(reports.length);
    if (!(await this.#change(() => keepReports(this.#name, reports), done))) return;
    for (const { draft } of last) if (draft) draft.accepted = true;
    const files = last.flatMap(({ draft, report: { report } }) =>
      draft?.content ? [{ key: reportKey(report.agency_id, report.year), file: draft.content }] : [],
    );
    // A report is worth keeping without its file, whose own page says that it is not there.
    if (files.length > 0) await keepDocuments(this.#name, files).catch(logFailure);
  }

  /** Whether something was changed since this was last asked: pages that were shown before have to ask anew. */
  takeChange(): boolean {
    const changed = this.#changed;
    this.#changed = false;
    return changed;
  }

  drop = (key: string) =>
    this.#change(async () => {
      await dropReport(this.#name, key);
      await dropDocument(this.#name, key);
    });
  clear = () =>
    this.#change(async () => {
      await clearLayer(this.#name);
      await clearDocuments(this.#name);
    });
  saveFailed = ({ name, record }: SetAside) =>
    saveFile(
      `${name || this.#t.import.layer.nameless}.json`,
      new Blob([`${JSON.stringify(record, null, 2)}\n`], { type: 'application/json' }),
    );
  save = (stem: string) => saveFile(`${stem}.json`, portableFile(this.layer, this.#dataset()));
  saveArchive = async (stem: string) =>
    saveFile(`${stem}.zip`, await datasetArchive(this.layer, this.#dataset(), this.#t));
}
