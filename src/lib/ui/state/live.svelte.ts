import { logFailure } from './failures.ts';

/** How an answer stands to what is asked. `late`: it is so long in coming that the former one must be seen to be a former one. */
export type Standing =
  | { readonly state: 'ready' }
  | { readonly state: 'loading'; readonly late: boolean }
  | { readonly state: 'failed'; readonly error: unknown };

/** The same for whoever shows the answer: where it did not come, what stands there instead, and how to ask again. */
export type Told =
  | Exclude<Standing, { state: 'failed' }>
  | { readonly state: 'failed'; readonly says: string; readonly retry: () => void };

/** Whether what is shown must be seen to belong to a former question. */
export const isHeld = (standing: Standing | Told): boolean =>
  standing.state === 'failed' || (standing.state === 'loading' && standing.late);

export const tell = (standing: Standing, says: string, retry: () => void): Told =>
  standing.state === 'failed' ? { state: 'failed', says, retry } : standing;

/** An answer that comes sooner than this is not worth a sign of waiting, which would cost a drawing of the whole page. */
const PATIENCE_MS = 150;

interface Answer<Input, Output> {
  key: string;
  input: Input;
  output: Output;
}

/** What is known of a question without an answer, beside that it was asked. */
type Open = { key: string } & ({ state: 'late' } | { state: 'failed'; error: unknown });

const READY: Standing = { state: 'ready' };
const ASKED: Standing = { state: 'loading', late: false };
const LATE: Standing = { state: 'loading', late: true };

/**
 * The answer to a question that follows its input. It keeps the last answer beside the input it belongs to while the
 * next is on its way or has failed, and drops answers that come too late. `opening` was computed when the page was built.
 */
export class Live<Input, Output> {
  #answer = $state.raw<Answer<Input, Output>>() as Answer<Input, Output>;
  #open = $state.raw<Open | null>(null);
  #attempt = $state(0);
  /** Whether the reader asks again: what was seen to be old stays so, the wait has been long enough. */
  #again = false;
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
      this.#open = this.#again ? { key, state: 'late' } : null;
      this.#again = false;
      if (key === this.#answer.key) return;
      let overtaken = false;
      const patience = setTimeout(() => (this.#open = { key, state: 'late' }), PATIENCE_MS);
      ask(input)
        .then((output) => {
          if (!overtaken) this.#answer = { key, input, output };
        })
        .catch((error: unknown) => {
          logFailure(error);
          if (!overtaken) this.#open = { key, state: 'failed', error };
        })
        .finally(() => clearTimeout(patience));
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

  /** How the answer stands to what is asked. */
  readonly standing: Standing = $derived.by(() => {
    const key = this.#keyOf(this.#wanted());
    if (key === this.#answer.key) return READY;
    const open = this.#open;
    if (open?.key !== key) return ASKED;
    return open.state === 'late' ? LATE : { state: 'failed', error: open.error };
  });

  /** Asks once more for what did not come. */
  readonly retry = (): void => {
    this.#again = true;
    this.#attempt += 1;
  };
}
