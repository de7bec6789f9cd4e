import type { Engine } from '../../warehouse/engine.ts';
import { engine } from './engine.svelte.ts';

export type LiveState = 'ready' | 'loading' | 'failed';

interface Answer<Input, Output> {
  key: string;
  input: Input;
  output: Output;
}

/**
 * The answer to a question that follows its input. It keeps the last answer beside the input it belongs to while the
 * next is on its way, and drops answers that come too late. `opening` was computed when the page was built.
 */
export class Live<Input, Output> {
  #answer = $state.raw<Answer<Input, Output>>() as Answer<Input, Output>;
  #failed = $state.raw<string | null>(null);
  #attempt = $state(0);
  readonly #wanted: () => Input;
  readonly #keyOf: (input: Input) => string;

  constructor(
    wanted: () => Input,
    keyOf: (input: Input) => string,
    opening: { input: Input; output: Output },
    ask: (engine: Engine, input: Input) => Promise<Output>,
  ) {
    this.#wanted = wanted;
    this.#keyOf = keyOf;
    this.#answer = { key: keyOf(opening.input), ...opening };
    $effect(() => {
      const input = wanted();
      const key = keyOf(input);
      void this.#attempt;
      if (key === this.#answer.key) return;
      let late = false;
      engine
        .open()
        .then((opened) => ask(opened, input))
        .then((output) => {
          if (!late) this.#answer = { key, input, output };
        })
        .catch(() => {
          if (!late) this.#failed = key;
        });
      return () => {
        late = true;
      };
    });
  }

  get output(): Output {
    return this.#answer.output;
  }

  /** The input the current output belongs to. */
  get input(): Input {
    return this.#answer.input;
  }

  get state(): LiveState {
    const key = this.#keyOf(this.#wanted());
    if (key === this.#answer.key) return 'ready';
    return this.#failed === key ? 'failed' : 'loading';
  }

  retry(): void {
    this.#failed = null;
    this.#attempt += 1;
  }
}
