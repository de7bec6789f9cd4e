import { asset, base } from '$app/paths';
import type { Layer } from '../../core/layer/types.ts';
import type { BrowserDatabase } from '../../warehouse/engine-browser.ts';
import type { Engine } from '../../warehouse/engine.ts';
import { logFailure } from './failures.ts';
import { layerMark, readLayer } from './layer-store.ts';

export type EngineStage = 'off' | 'loading' | 'ready' | 'failed';

/** The page's one database. It starts when the first view has been painted, or when a question cannot wait. */
class EngineState {
  stage = $state<EngineStage>('off');
  #database: Promise<BrowserDatabase> | null = null;
  readonly #opening = new Map<string, Promise<Engine>>();

  /**
   * One dataset with the reports accepted on this machine, ready to be asked; every caller shares it, and no question
   * sees two of them. Rejects when it cannot be opened; the next call tries again.
   */
  open(dataset: string): Promise<Engine> {
    const key = `${dataset}@${layerMark(dataset)?.revision ?? ''}`;
    const known = this.#opening.get(key);
    if (known) return known;
    this.#closeOthers(dataset);
    const opening = this.#start(dataset);
    this.#opening.set(key, opening);
    // Whoever asked is told; the next question tries again.
    opening.catch(() => this.#opening.delete(key));
    return opening;
  }

  /** What was opened with an earlier state of the layer is of no more use. */
  #closeOthers(dataset: string): void {
    for (const [key, opening] of this.#opening) {
      if (!key.startsWith(`${dataset}@`)) continue;
      this.#opening.delete(key);
      // What did not open needs no closing, and what does not close is no longer asked.
      void opening.then((engine) => engine.close()).catch(() => undefined);
    }
  }

  #show(stage: EngineStage): void {
    this.stage = stage;
    document.documentElement.dataset['engine'] = stage;
  }

  async #start(dataset: string): Promise<Engine> {
    this.#show('loading');
    try {
      this.#database ??= import('../../warehouse/engine-browser.ts').then(({ startDatabase }) => startDatabase(base));
      const layer: Layer = layerMark(dataset) ? await readLayer(dataset) : [];
      const database = await this.#database;
      const engine = await database.open(asset(`/datasets/${dataset}/all.duckdb`), await overlayOf(dataset, layer));
      this.#show('ready');
      return engine;
    } catch (error) {
      logFailure(error);
      this.#forget();
      this.#show('failed');
      throw error;
    }
  }

  /** A database that failed may be of no further use: the next question starts a new one. */
  #forget(): void {
    // One that never started has said so to whoever asked.
    this.#database?.then((database) => database.close()).catch(() => undefined);
    this.#database = null;
    this.#opening.clear();
  }
}

/** The reports of this machine as a dataset: how one is made comes with the first of them. */
async function overlayOf(name: string, layer: Layer) {
  if (layer.length === 0) return null;
  const { layerDataset } = await import('../../core/layer/as-dataset.ts');
  return layerDataset(layer, { name, title: name, description: null, synthetic: false, licences: [], sources: [] });
}

export const engine = new EngineState();
