import { asset, base } from '$app/paths';
import type { BrowserDatabase } from '../../warehouse/engine-browser.ts';
import type { Engine } from '../../warehouse/engine.ts';

export type EngineStage = 'off' | 'loading' | 'ready' | 'failed';

/** The page's one database. It starts when the first view has been painted, or when a question cannot wait. */
class EngineState {
  stage = $state<EngineStage>('off');
  #database: Promise<BrowserDatabase> | null = null;
  readonly #opening = new Map<string, Promise<Engine>>();

  /** One dataset, ready to be asked; every caller shares it, and no question sees two of them. Rejects when it cannot be opened; the next call tries again. */
  open(dataset: string): Promise<Engine> {
    const known = this.#opening.get(dataset);
    if (known) return known;
    const opening = this.#start(dataset);
    this.#opening.set(dataset, opening);
    opening.catch(() => this.#opening.delete(dataset));
    return opening;
  }

  #show(stage: EngineStage): void {
    this.stage = stage;
    document.documentElement.dataset['engine'] = stage;
  }

  async #start(dataset: string): Promise<Engine> {
    this.#show('loading');
    try {
      this.#database ??= import('../../warehouse/engine-browser.ts').then(({ startDatabase }) => startDatabase(base));
      const database = await this.#database;
      const engine = await database.open(asset(`/datasets/${dataset}/all.duckdb`));
      this.#show('ready');
      return engine;
    } catch (error) {
      this.#forget();
      this.#show('failed');
      throw error;
    }
  }

  /** A database that failed may be of no further use: the next question starts a new one. */
  #forget(): void {
    this.#database?.then((database) => database.close()).catch(() => undefined);
    this.#database = null;
    this.#opening.clear();
  }
}

export const engine = new EngineState();
