import { base } from '$app/paths';
import { asset } from '$app/paths';
import type { Engine } from '../../warehouse/engine.ts';

export type EngineStage = 'off' | 'loading' | 'ready' | 'failed';

/** The page's one database. It starts when the first view has been painted, or when a question cannot wait. */
class EngineState {
  stage = $state<EngineStage>('off');
  #opening: Promise<Engine> | null = null;

  /** The open engine; every caller shares one. Rejects when it cannot start; the next call tries again. */
  open(): Promise<Engine> {
    this.#opening ??= this.#start();
    return this.#opening;
  }

  #show(stage: EngineStage): void {
    this.stage = stage;
    document.documentElement.dataset['engine'] = stage;
  }

  async #start(): Promise<Engine> {
    this.#show('loading');
    try {
      const { openBrowserEngine } = await import('../../warehouse/engine-browser.ts');
      const engine = await openBrowserEngine({ base, datasetUrl: asset('/datasets/public-reports/all.duckdb') });
      this.#show('ready');
      return engine;
    } catch (error) {
      this.#opening = null;
      this.#show('failed');
      throw error;
    }
  }
}

export const engine = new EngineState();
