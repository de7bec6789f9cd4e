import { invalidate } from '$app/navigation';
import { saveFile } from '$lib/ui/chart/save.ts';
import type { DatasetLine } from '$lib/ui/state/dataset.ts';
import { LAYER, clearLayer, dropReport, keepReports, readLayer } from '$lib/ui/state/layer-store.ts';
import type { Layer } from '$lib/core/layer/index.ts';
import type { Labels } from '$lib/labels/index.ts';
import type { Register } from './draft-agency.ts';
import type { Draft } from './draft.svelte.ts';
import { datasetArchive, openPortable, portableFile } from './layer-files.ts';

/** What the import page does with the reports accepted on this machine. */
export class LayerDesk {
  layer = $state.raw<Layer>([]);
  /** What the last action came to, for a person. */
  message = $state('');
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
    this.layer = await readLayer(this.#name).catch(() => []);
  }

  async #change(act: () => Promise<unknown>, done = ''): Promise<boolean> {
    try {
      await act();
    } catch {
      this.message = this.#t.import.layer.failed;
      return false;
    }
    await this.refresh();
    this.#changed = true;
    this.message = done;
    return true;
  }

  /** Keeps drafts; those without agency or year stay as they are. */
  async keep(drafts: readonly Draft[], register: Register): Promise<void> {
    const named = drafts.flatMap((draft) => {
      const report = draft.toLayerReport(register, this.#t.import.note(draft.file?.name ?? null));
      return report ? [{ draft, report }] : [];
    });
    const reports = named.map(({ report }) => report);
    if (await this.#change(() => keepReports(this.#name, reports))) for (const { draft } of named) draft.kept = true;
  }

  async load(file: File): Promise<void> {
    const opened = await openPortable(file, this.#dataset(), this.#t);
    if (typeof opened === 'string') this.message = opened;
    else await this.#change(() => keepReports(this.#name, opened), this.#t.import.layer.loaded(opened.length));
  }

  /** Pages that were shown before ask anew. */
  leave(): void {
    if (this.#changed) void invalidate(LAYER);
    this.#changed = false;
  }

  drop = (key: string) => this.#change(() => dropReport(this.#name, key));
  clear = () => this.#change(() => clearLayer(this.#name));
  save = (stem: string) => saveFile(`${stem}.json`, portableFile(this.layer, this.#dataset()));
  saveArchive = async (stem: string) => saveFile(`${stem}.zip`, await datasetArchive(this.layer, this.#dataset()));
}
