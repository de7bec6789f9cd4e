export type LiveState = 'ready' | 'loading' | 'failed';

/** An answer that comes sooner than this is not worth a sign of waiting, which would cost a drawing of the whole page. */
const PATIENCE_MS = 150;

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
  #late = $state.raw<string | null>(null);
  #attempt = $state(0);
  /** The newest input that the answer belongs to; the same object until another one does, or the page would be drawn again for nothing. */
  #newest: Pick<Answer<Input, Output>, 'key' | 'input'>;
  readonly #wanted: () => Input;
  readonly #keyOf: (input: Input) => string;

  constructor(
    wanted: () => Input,
    keyOf: (input: Input) => string,
    opening: { input: Input; output: Output },
    ask: (input: Input) => Promise<Output>,
  ) {
    this.#wanted = wanted;
    this.#keyOf = keyOf;
    this.#answer = { key: keyOf(opening.input), ...opening };
    this.#newest = this.#answer;
    $effect(() => {
      const input = wanted();
      const key = keyOf(input);
      void this.#attempt;
      if (key === this.#answer.key) return;
      let overtaken = false;
      const patience = setTimeout(() => (this.#late = key), PATIENCE_MS);
      ask(input)
        .then((output) => {
          if (!overtaken) this.#answer = { key, input, output };
        })
        .catch(() => {
          if (!overtaken) this.#failed = key;
        })
        .finally(() => {
          clearTimeout(patience);
          // An overtaken answer too: the same question would otherwise be late from its first moment.
          if (this.#late === key) this.#late = null;
        });
      return () => {
        overtaken = true;
        clearTimeout(patience);
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

  /** The newest input the current output belongs to: what is chosen beside the question is followed at once. */
  readonly shown: Input = $derived.by(() => {
    const input = this.#wanted();
    const { key } = this.#answer;
    if (this.#keyOf(input) === key) this.#newest = { key, input };
    else if (this.#newest.key !== key) this.#newest = this.#answer;
    return this.#newest.input;
  });

  get state(): LiveState {
    const key = this.#keyOf(this.#wanted());
    if (key === this.#answer.key) return 'ready';
    return this.#failed === key ? 'failed' : 'loading';
  }

  /** Whether the answer is long enough in coming, or has failed, that the old one must be seen to be old. */
  get waiting(): boolean {
    return this.state === 'failed' || (this.state === 'loading' && this.#late === this.#keyOf(this.#wanted()));
  }

  retry(): void {
    // What was seen to be old stays so: the reader has waited already.
    this.#late = this.#failed;
    this.#failed = null;
    this.#attempt += 1;
  }
}
